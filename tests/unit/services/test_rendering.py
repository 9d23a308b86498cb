"""Lines become clips; what cannot be spoken is shown."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.fakes.clips import FakeClips
from tests.fakes.voice import DANISH, ENGLISH, FakeVoice

from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.core.settings import VoiceChoice
from pauseknap.core.sound.signal import Mono
from pauseknap.core.speech.manner import Manner
from pauseknap.ports.voice import Utterance, VoiceError, VoiceInfo
from pauseknap.services.rendering import Rendering

LINES = ("Sæt dig til rette.", "Læg mærke til dit åndedræt.", "Tak.")
CHILD = Path(__file__).parents[2] / "fakes" / "speech_child.py"


@pytest.fixture
def voice() -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def clips() -> FakeClips:
    return FakeClips()


@pytest.fixture
def rendering(voice: FakeVoice, clips: FakeClips) -> Rendering:
    return Rendering(voice, clips)


def test_every_line_gets_a_clip_from_a_voice_of_its_language(rendering: Rendering) -> None:
    rendered = rendering.render(LINES, "da", Manner())
    assert list(LINES) == list(rendered.clips)
    assert rendered.missing == ()
    assert rendered.voice == DANISH


def test_a_line_is_made_once_and_sounds_the_same_when_found_again(
    rendering: Rendering, voice: FakeVoice
) -> None:
    first = rendering.render(LINES, "da", Manner())
    second = rendering.render(LINES, "da", Manner())
    assert len(voice.asked) == len(LINES)
    assert all(np.array_equal(first.clips[line], second.clips[line]) for line in LINES)


def test_a_line_said_twice_is_asked_for_once(rendering: Rendering, voice: FakeVoice) -> None:
    rendering.render((*LINES, *LINES), "da", Manner())
    assert len(voice.asked) == len(LINES)


def test_another_rate_is_made_anew(rendering: Rendering, voice: FakeVoice) -> None:
    rendering.render(LINES, "da", Manner(voice=VoiceChoice(rate=120)))
    rendering.render(LINES, "da", Manner(voice=VoiceChoice(rate=110)))
    assert {asked.rate for asked in voice.asked} == {110, 120}


def test_a_line_that_fails_is_shown_only_and_the_others_are_heard(
    rendering: Rendering, voice: FakeVoice
) -> None:
    voice.refused = {LINES[1]}
    rendered = rendering.render(LINES, "da", Manner())
    assert rendered.missing == (LINES[1],)
    assert set(rendered.clips) == {LINES[0], LINES[2]}


def test_a_line_that_failed_is_tried_again_next_time(rendering: Rendering, voice: FakeVoice) -> None:
    voice.refused = {LINES[1]}
    rendering.render(LINES, "da", Manner())
    voice.refused = set()
    assert rendering.render(LINES, "da", Manner()).missing == ()


def test_without_a_voice_of_the_language_every_line_is_shown_and_nobody_is_named(clips: FakeClips) -> None:
    rendered = Rendering(FakeVoice(voices=[ENGLISH]), clips).render(LINES, "da", Manner())
    assert rendered.voice is None
    assert rendered.clips == {}
    assert rendered.missing == LINES


def test_the_wished_voice_speaks(clips: FakeClips) -> None:
    other = VoiceInfo(id="fake/da2", name="Anden", language="da")
    rendering = Rendering(FakeVoice(voices=[DANISH, other]), clips)
    assert rendering.render(LINES, "da", Manner(voice=VoiceChoice(id="fake/da2"))).voice == other


@pytest.mark.parametrize("wished", ["gone/da", ENGLISH.id])
def test_a_wished_voice_that_is_gone_or_foreign_gives_way_to_the_first(
    rendering: Rendering, wished: str
) -> None:
    assert rendering.render(LINES, "da", Manner(voice=VoiceChoice(id=wished))).voice == DANISH


def test_a_variant_of_a_voice_may_be_wished(clips: FakeClips) -> None:
    danish = replace(DANISH, id="gmq/da")
    voice = FakeVoice(voices=[danish])
    Rendering(voice, clips).render(LINES, "da", Manner(voice=VoiceChoice(id="gmq/da+f3")))
    assert {asked.voice for asked in voice.asked} == {"gmq/da+f3"}


def test_lines_with_a_given_name_are_spoken_but_never_kept(rendering: Rendering, clips: FakeClips) -> None:
    lines = ("Tænk på Ayse.", "Tænk på et menneske.")
    rendered = rendering.render(lines, "da", Manner(), names=("Ayse", " ", ""))
    assert set(rendered.clips) == set(lines)
    assert [kept.text for kept in clips.kept] == ["Tænk på et menneske."]


def test_another_name_makes_anew_only_the_lines_it_stands_in(rendering: Rendering, voice: FakeVoice) -> None:
    rendering.render(("Tænk på Bo.", "Må du have ro.", "Ida er her."), "da", Manner(), names=("Bo", "Ida"))
    voice.asked.clear()
    rendering.render(("Tænk på Kim.", "Må du have ro.", "Ida er her."), "da", Manner(), names=("Kim", "Ida"))
    assert [asked.text for asked in voice.asked] == ["Tænk på Kim."]


def test_a_line_with_a_name_that_is_said_in_its_own_way_is_made_once(
    rendering: Rendering, voice: FakeVoice
) -> None:
    manner = Manner(pronunciation={"Bo": "Boo"})
    for _ in range(2):
        rendering.render(("Tænk på Bo.",), "da", manner, names=("Bo",))
    assert [asked.text for asked in voice.asked] == ["Tænk på Boo."]


def test_a_line_with_a_name_is_forgotten_when_another_practice_is_spoken(
    rendering: Rendering, voice: FakeVoice
) -> None:
    for lines in (("Tænk på Bo.",), ("Sæt dig.",), ("Tænk på Bo.",)):
        rendering.render(lines, "da", Manner(), names=("Bo",))
    assert [asked.text for asked in voice.asked] == ["Tænk på Bo.", "Sæt dig.", "Tænk på Bo."]


def test_progress_is_told_line_by_line(rendering: Rendering) -> None:
    told: list[tuple[int, int]] = []
    rendering.render(LINES, "da", Manner(), lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_cancelling_leaves_the_rest_unspoken(rendering: Rendering, voice: FakeVoice) -> None:
    rendered = rendering.render(LINES, "da", Manner(), cancelled=lambda: len(voice.asked) >= 1)
    assert rendered.missing == LINES[1:]


@pytest.fixture(params=["hang", "die", "torn", "nothing", "wrong", "endless", "refuse"])
def troubled(request: pytest.FixtureRequest) -> Iterator[PyttsxVoice]:
    """A real child that does this on every line with "bad" in it."""
    voice = PyttsxVoice(command=(sys.executable, str(CHILD), request.param, "chatty"), line_seconds=0.3)
    yield voice
    voice.close()


def test_with_a_troubled_speech_process_only_the_line_in_trouble_is_shown_only(
    troubled: PyttsxVoice, clips: FakeClips
) -> None:
    lines = ("god linje et", "bad linje", "god linje to")
    rendered = Rendering(troubled, clips).render(lines, "da", Manner())
    assert rendered.missing == ("bad linje",)
    assert list(rendered.clips) == ["god linje et", "god linje to"]


def test_with_no_speech_process_at_all_the_lines_are_shown(clips: FakeClips) -> None:
    rendered = Rendering(PyttsxVoice(command=("/no/such/program",)), clips).render(LINES, "da", Manner())
    assert rendered.voice is None
    assert rendered.missing == LINES


def test_making_ready_to_speak_loads_no_numpy() -> None:
    program = (
        "import sys\n"
        "from pauseknap.adapters.storage.clips import DiskClips\n"
        "from pauseknap.services.rendering import Rendering\n"
        "print('numpy' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, timeout=30)
    assert told.stdout.strip() == b"False"


def test_a_voice_is_given_words_as_they_are_said_and_the_caption_keeps_them_as_written(
    rendering: Rendering, voice: FakeVoice, clips: FakeClips
) -> None:
    manner = Manner(pronunciation={"Tak": "Takk"})
    rendered = rendering.render(LINES, "da", manner)
    assert list(LINES) == list(rendered.clips)
    assert [*LINES[:2], "Takk."] == [asked.text for asked in voice.asked]
    rendering.render(LINES, "da", manner)
    assert len(LINES) == len(voice.asked), "what was said before is found again"
    rendering.render(LINES, "da", Manner(pronunciation={"Tak": "Tack"}))
    assert "Tack." == voice.asked[-1].text, "another way to say it is made anew"
    assert len(LINES) + 1 == len(voice.asked)


def test_a_name_is_not_kept_either_in_the_way_it_is_said(rendering: Rendering, clips: FakeClips) -> None:
    rendering.render(("Tænk på Ayse.",), "da", Manner(pronunciation={"Ayse": "Ajsje"}), names=("Ayse",))
    assert {} == clips.kept


class Breaking(FakeVoice):
    """Loses a voice as soon as it is asked to speak with it."""

    def speak(self, utterance: Utterance) -> Mono:
        if utterance.voice == "own":
            self._voices = (DANISH,)
            raise VoiceError("broken")
        return super().speak(utterance)


def test_when_the_chosen_voice_turns_out_to_be_broken_another_takes_over_from_that_very_line(
    clips: FakeClips,
) -> None:
    voice = Breaking(voices=[VoiceInfo("own", "Egen", "da", "piper"), DANISH])
    rendered = Rendering(voice, clips).render(LINES, "da", Manner(voice=VoiceChoice(id="own")))
    assert () == rendered.missing
    assert DANISH == rendered.voice
