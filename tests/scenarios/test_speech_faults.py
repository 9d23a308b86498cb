"""Whatever the speaking child does, the practice goes on: in its time, with every caption."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT
from tests.scenarios.houses import WindowHouse

from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.core.practice.model import Say
from pauseknap.core.practice.personal import Choices
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance, Voice
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.moment import Moment

CHILD = (sys.executable, str(ROOT / "tests" / "fakes" / "speech_child.py"))
GOOD, BAD, LAST = "Lad skuldrene synke.", "Den her er bad.", "Kig ud ad vinduet."
LOOKS = 240
"""In its minute."""
PRACTICE = f"""
id: three-lines
row: own
language: da
title: Tre linjer
line: Lyt
lead: Tre linjer og stilhed.
icon: breath
picture: still
level: me
spoken: true
lengths: [1]
usual: 1
ask-after: false
care: {{stop-if: Stop bare.}}
certainty: {{dots: 1, sentence: Et skøn., reference: Egen erfaring}}
sections:
  - id: only
    title: Alt
    steps:
      - say: {GOOD}
      - quiet: 12
      - say: {BAD}
      - quiet: 12
      - say: {LAST}
      - quiet: 12
"""


class SpeechHouse(WindowHouse):
    """A computer with the practice above, whose voice is a real child process."""

    def __init__(self, voice: PyttsxVoice) -> None:
        super().__init__()
        self.own_practices.mkdir(parents=True)
        (self.own_practices / "three-lines.yaml").write_text(PRACTICE, encoding="utf-8")
        self._child = voice

    @cached_property
    def voice(self) -> Voice:
        """The child."""
        return self._child

    def played(self) -> tuple[set[str], Moment]:
        """Play it from end to end: which lines could be heard, and the last moment.

        Every caption comes in its order, and it ends by itself after its minute.
        """
        practice = Catalogue(self.library, "da").practice("three-lines")
        session = self.playing().start(practice, Choices(minutes=1))
        moment = session.moment()
        heard: set[str] = set()
        shown: list[str] = []
        for _ in range(LOOKS):
            assert (moment.state, moment.here is not None) == ("playing", True)
            if moment.here is not None:
                shown.append(moment.here.caption)
                cue = moment.here.cue
                heard |= {cue.step.text} if isinstance(cue.step, Say) and cue.spoken else set()
            self.deck.advance(60 / LOOKS)
            moment = session.moment()
        assert ("ended", True) == (moment.state, moment.finished)
        assert [GOOD, BAD, LAST] == list(dict.fromkeys(shown))
        return heard, moment


@pytest.fixture
def voices() -> Iterator[list[PyttsxVoice]]:
    """Voices that are closed after the test, so that no child outlives it."""
    made: list[PyttsxVoice] = []
    yield made
    for voice in made:
        voice.close()


@pytest.mark.parametrize("fault", ["die", "hang", "endless", "torn", "nothing", "wrong", "refuse"])
def test_a_child_that_fails_on_a_line_costs_the_sound_of_that_line_alone(
    fault: str, voices: list[PyttsxVoice]
) -> None:
    voices.append(PyttsxVoice(command=(*CHILD, fault), line_seconds=0.3))
    heard, last = SpeechHouse(voices[0]).played()
    assert {GOOD, LAST} == heard
    assert last.notices == ()


@pytest.mark.parametrize("fault", ["die", "hang"])
def test_a_child_that_fails_once_is_followed_by_one_that_speaks_the_line(
    fault: str, voices: list[PyttsxVoice], tmp_path: Path
) -> None:
    once = tmp_path / "once"
    voices.append(PyttsxVoice(command=(*CHILD, fault, "--once", str(once)), line_seconds=0.3))
    assert ({GOOD, BAD, LAST}, ()) == _heard_and_notices(SpeechHouse(voices[0]))
    assert once.exists()


def test_rubbish_between_the_answers_is_not_noticed(voices: list[PyttsxVoice], tmp_path: Path) -> None:
    well = tmp_path / "does not fail on any line"
    well.touch()
    voices.append(PyttsxVoice(command=(*CHILD, "chatty", "--once", str(well))))
    assert ({GOOD, BAD, LAST}, ()) == _heard_and_notices(SpeechHouse(voices[0]))


@pytest.mark.parametrize(
    "command", [(*CHILD, "engineless"), (*CHILD, "mute"), (str(ROOT / "nowhere" / "espeak"),)]
)
def test_without_a_voice_it_says_so_once_and_runs_with_captions(
    command: tuple[str, ...], voices: list[PyttsxVoice]
) -> None:
    voices.append(PyttsxVoice(command=command, start_seconds=0.3))
    assert (set(), ("no-voice",)) == _heard_and_notices(SpeechHouse(voices[0]))


class Mortal(PyttsxVoice):
    """The real voice, whose child is killed between the lines."""

    killed = 0
    spoke = False

    def speak(self, utterance: Utterance) -> Mono:
        before, self.spoke = self.spoke, True
        if self.pid is not None and before:
            os.kill(self.pid, signal.SIGKILL)
            self.killed += 1
        return super().speak(utterance)


@pytest.mark.skipif(sys.platform == "win32", reason="killed by a signal")
def test_a_real_child_killed_again_and_again_is_started_anew_each_time() -> None:
    voice = Mortal()
    try:
        assert ({GOOD, BAD, LAST}, ()) == _heard_and_notices(SpeechHouse(voice))
        assert voice.killed == 2
    finally:
        voice.close()


@pytest.mark.skipif(sys.platform != "linux", reason="espeak speaks on Linux only")
def test_every_fresh_child_speaks_the_same_lines_to_the_same_sample(voices: list[PyttsxVoice]) -> None:
    spoken = []
    for _ in range(8):
        voices.append(PyttsxVoice())
        lines = (Utterance(text, "gmq/da", 120) for text in (GOOD, BAD, LAST))
        spoken.append([len(voices[-1].speak(line)) for line in lines])
    assert min(spoken[0]) > RATE / 2
    assert [spoken[0]] * 8 == spoken


def _heard_and_notices(house: SpeechHouse) -> tuple[set[str], tuple[str, ...]]:
    heard, last = house.played()
    return heard, last.notices
