"""Breaths on the timeline: whole ones, in the rhythm chosen, from one's own pace where that is wished."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.ui.pages.samples import practice

from pauseknap.core.breath.course import ramp
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import PRESETS
from pauseknap.core.practice.model import Breathe, Practice, Say, Section
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.practice.usual import usual
from pauseknap.core.settings import Settings
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.cursor import BreathNow, Cursor
from pauseknap.core.timeline.model import RATE, to_frames

WRITTEN = Pattern(inhale=4.0, exhale=6.0)
OWN = Pattern(inhale=3.0, exhale=3.4)


def pacer(row: str = "S30") -> Practice:
    breathing = Section(id="all", title="All", steps=(Say(text="Let go."), Breathe(pattern=WRITTEN)))
    return replace(practice(persons=(), spoken=False), row=row, sections=(breathing,), lengths=(1, 3, 5))


def breath(cursor: Cursor, seconds: float) -> BreathNow:
    here = cursor.at(to_frames(seconds))
    assert here is not None
    assert here.breath is not None
    return here.breath


@given(st.sampled_from(list(PRESETS)), st.integers(1, 10), st.booleans())
def test_whole_breaths_fill_the_length_whatever_the_rhythm(known_as: str, minutes: int, led: bool) -> None:
    target = PRESETS[known_as]
    lead = ramp(OWN, target) if led else ()
    timeline = build(script_for(pacer(), Choices(minutes=minutes, breath=target, lead=lead)), {})
    cue = timeline.cues[-1]
    length, course = (cue.end - cue.start) / RATE, replace(Breathe(pattern=target), lead=lead).course
    assert course.start(cue.breaths) == pytest.approx(length, abs=1 / RATE)
    assert minutes * 60 - target.cycle < timeline.seconds <= minutes * 60


def test_the_rhythm_in_the_settings_is_breathed_without_a_question() -> None:
    choices = usual(pacer(), Settings(breath="gentle"), 1)
    cursor = Cursor(build(script_for(pacer(), choices), {}))
    assert PRESETS["gentle"] == breath(cursor, 20).pattern


def test_a_practice_one_wrote_keeps_the_rhythm_that_stands_in_it() -> None:
    choices = usual(pacer("own"), Settings(breath="gentle"), 1)
    cursor = Cursor(build(script_for(pacer("own"), choices), {}))
    assert WRITTEN == breath(cursor, 20).pattern


def test_from_ones_own_pace_each_breath_has_its_own_seconds_and_knows_where_it_is_going() -> None:
    target = PRESETS["long"]
    script = script_for(pacer(), Choices(minutes=5, breath=target, lead=ramp(OWN, target)))
    cursor = Cursor(build(script, {}))
    start = cursor.timeline.cues[-1].start / RATE
    first, last = breath(cursor, start + 0.1), breath(cursor, 290)
    assert (OWN, target) == (first.pattern, first.target)
    assert (target, target) == (last.pattern, last.target)


def test_guidance_is_full_until_the_last_three_breaths() -> None:
    cursor = Cursor(build(script_for(pacer(), Choices(minutes=3)), {}))
    frames = cursor.timeline.frames / RATE
    assert 1.0 == breath(cursor, frames - 35).guidance
    assert 0.7 == pytest.approx(breath(cursor, frames - 5).guidance)
