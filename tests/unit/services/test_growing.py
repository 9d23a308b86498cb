"""A practice begins with its first line; each later one is fitted in, and what was heard stays as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fakes.player import FakePlayer
from tests.fakes.voice import FakeVoice

from pauseknap.core.practice.model import Bell, Quiet, Say, Section
from pauseknap.core.practice.personal import Script
from pauseknap.core.sound.mix import Mix, MixOptions
from pauseknap.core.sound.signal import Mono, Stereo
from pauseknap.core.timeline.model import RATE, Timeline
from pauseknap.core.timeline.pace import pace_at
from pauseknap.ports.player import Source
from pauseknap.ports.voice import Utterance
from pauseknap.services.growing import SETTLED, Growing
from pauseknap.services.session import Session

LINES = (
    "Sæt dig, så kroppen bliver båret.",
    "Mærk fødderne mod gulvet.",
    "Tænk på en, du holder af.",
    "Ligesom jeg vil dette menneske gerne have det godt.",
    "Se dig omkring, når du er klar.",
)
STEPS = tuple(step for line in LINES for step in (Say(text=line), Quiet(seconds=6)))
SCRIPT = Script(
    practice="p",
    language="da",
    title="P",
    picture="duo",
    minutes=1,
    sections=(Section(id="a", title="A", steps=(*STEPS, Bell())),),
)
SPEAKING = FakeVoice()
CLIPS: dict[str, Mono] = {line: SPEAKING.speak(Utterance(line, "fake/da", 120)) for line in LINES}


@dataclass
class Stage:
    """A practice whose lines are handed in one by one."""

    player: FakePlayer = field(default_factory=FakePlayer)
    script: Script = SCRIPT

    def __post_init__(self) -> None:
        self.session = Session(self.player, ask_after=False)
        self.timelines: list[Timeline] = []
        self.growing = Growing(lambda: self.script, self.session, self._mix, pace_at(120))

    def _mix(self, timeline: Timeline, clips: Mapping[str, Mono]) -> Source | None:
        self.timelines.append(timeline)
        return Mix(timeline, clips, MixOptions())

    def take(self, *lines: str) -> None:
        """So many lines arrive."""
        for line in lines:
            self.growing.take(line, CLIPS[line])

    def end(self, *missing: str) -> None:
        """All have arrived but these."""
        self.growing.end({line: clip for line, clip in CLIPS.items() if line not in missing}, voiceless=False)

    def heard(self, start: int, end: int) -> Stereo:
        """What the player gets of a stretch."""
        assert self.player.source is not None
        return self.player.source.block(start, end - start)

    def spoken(self) -> list[str]:
        """The lines that sound, in order."""
        cues = self.timelines[-1].cues
        return [cue.step.text for cue in cues if isinstance(cue.step, Say) and cue.spoken]


def test_it_begins_with_the_first_line_while_the_others_are_still_being_made() -> None:
    stage = Stage()
    assert stage.session.moment().state == "preparing"
    stage.take(LINES[0])
    moment = stage.session.moment()
    assert moment.here is not None
    assert ("playing", LINES[0]) == (moment.state, moment.here.caption)


def test_a_line_that_failed_does_not_keep_the_practice_from_beginning() -> None:
    stage = Stage()
    stage.take(LINES[1])
    assert stage.session.moment().state == "preparing"
    stage.end(LINES[0])
    assert stage.session.moment().state == "playing"
    assert list(LINES[1:]) == stage.spoken()


def test_in_the_end_it_is_as_if_all_lines_had_been_there_from_the_beginning() -> None:
    stage, ready = Stage(), Stage()
    stage.take(*LINES)
    stage.end()
    ready.end()
    assert list(LINES) == stage.spoken() == ready.spoken()
    assert 60 * RATE == stage.timelines[-1].frames == ready.timelines[-1].frames


@settings(max_examples=25)
@given(st.lists(st.floats(0, 15), min_size=len(LINES) - 1, max_size=len(LINES) - 1))
def test_whatever_arrives_what_was_heard_and_is_about_to_be_stays_sample_by_sample(
    waits: list[float],
) -> None:
    stage = Stage()
    stage.take(LINES[0])
    for line, wait in zip(LINES[1:], waits, strict=True):
        stage.player.advance(wait)
        settled = stage.session.place() + SETTLED
        before = stage.heard(0, settled)
        stage.take(line)
        assert np.array_equal(before, stage.heard(0, settled))
    before = stage.heard(0, stage.session.place() + SETTLED)
    stage.end()
    assert np.array_equal(before, stage.heard(0, len(before)))


@settings(max_examples=25)
@given(st.lists(st.floats(0, 15), min_size=len(LINES) - 1, max_size=len(LINES) - 1))
def test_a_line_is_heard_whole_or_shown_only_and_the_length_is_kept(waits: list[float]) -> None:
    stage = Stage()
    stage.take(LINES[0])
    for line, wait in zip(LINES[1:], waits, strict=True):
        stage.player.advance(wait)
        stage.take(line)
    stage.end()
    timeline = stage.timelines[-1]
    assert abs(timeline.frames - 60 * RATE) <= 1
    for cue in timeline.cues:
        if isinstance(cue.step, Say):
            assert cue.spoken in (0, len(CLIPS[cue.step.text]))
            assert cue.spoken <= cue.end - cue.start


def test_a_line_that_comes_too_late_is_shown_only_and_the_next_one_is_heard() -> None:
    stage = Stage()
    stage.take(LINES[0])
    second = next(cue.start for cue in stage.timelines[-1].cues if cue.step == Say(text=LINES[1]))
    stage.player.advance(second / RATE)
    stage.take(LINES[1], LINES[2])
    assert [LINES[0], LINES[2]] == stage.spoken()
    moment = stage.session.moment()
    assert moment.here is not None
    assert LINES[1] == moment.here.caption


def test_held_still_it_takes_in_what_arrives_and_goes_on_from_where_it_was() -> None:
    stage = Stage()
    stage.take(LINES[0])
    stage.session.toggle()
    stage.take(*LINES[1:])
    stage.end()
    assert ("paused", 0.0) == (stage.session.moment().state, stage.session.moment().seconds)
    stage.session.toggle()
    stage.player.advance(61)
    assert stage.session.moment().finished


def test_lines_that_come_after_it_was_stopped_are_dropped() -> None:
    stage = Stage()
    stage.take(LINES[0])
    stage.session.stop()
    made = len(stage.timelines)
    stage.take(*LINES[1:])
    stage.end()
    assert ("ended", made) == (stage.session.moment().state, len(stage.timelines))


def test_lengths_are_guessed_better_with_each_line() -> None:
    pace, wrong = pace_at(120), []
    for line in LINES:
        wrong.append(abs(pace.frames_of(line) / len(CLIPS[line]) - 1))
        pace = pace.learned(line, len(CLIPS[line]))
    assert wrong[0] > 0.5
    assert wrong[-1] < 0.25
