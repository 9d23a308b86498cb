"""What a voice says with the first breaths: where in and out begin, never two at once, each whole."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.breath.course import ramp
from pauseknap.core.breath.pattern import LONG_OUT_BREATH, Pattern
from pauseknap.core.breath.presets import PRESETS
from pauseknap.core.practice.model import Breathe, Quiet, Say, Section
from pauseknap.core.practice.personal import Script
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.captions import to_srt
from pauseknap.core.timeline.cursor import Cursor
from pauseknap.core.timeline.model import RATE, Timeline, to_frames
from pauseknap.core.timeline.prompts import LEAST, PROMPTED, prompted

IN, OUT = "Ind …", "og langsomt ud"
OWN = Pattern(inhale=2.4, exhale=3.1)
STEP = Breathe(pattern=LONG_OUT_BREATH, say_in=IN, say_out=OUT)
PATTERNS = st.sampled_from(list(PRESETS.values()))
LENGTHS = st.integers(RATE // 10, 9 * RATE)


def breathing(step: Breathe = STEP, minutes: float = 1) -> Timeline:
    """A pacer with what is said around its breaths."""
    steps = (Say(text="Lad skuldrene synke."), Quiet(seconds=3), step, Say(text="Slip."), Quiet(seconds=5))
    section = Section(id="a", title="A", steps=steps)
    script = Script(
        practice="p", language="da", title="P", picture="breath", minutes=minutes, sections=(section,)
    )
    return build(script, {})


def clips(inward: int = RATE // 2, outward: int = 3 * RATE // 2) -> dict[str, int]:
    return {IN: inward, OUT: outward}


@given(PATTERNS, st.booleans(), LENGTHS, LENGTHS)
def test_each_begins_where_in_or_out_begins_and_ends_before_the_next(
    pattern: Pattern, led: bool, inward: int, outward: int
) -> None:
    lead = ramp(OWN, pattern) if led else ()
    plain = breathing(replace(STEP, pattern=pattern, lead=lead))
    timeline = prompted(plain, clips(inward, outward))
    assert replace(timeline, prompts=()) == plain
    cursor = Cursor(timeline)
    for prompt in timeline.prompts:
        first, last = cursor.at(prompt.start + 1), cursor.at(prompt.end - 2)
        assert first is not None
        assert last is not None
        assert first.breath is not None
        assert last.breath is not None
        assert first.breath.phase.breath == last.breath.phase.breath < PROMPTED
        parts = ("in", "top-up") if prompt.text == IN else ("out",)
        assert parts[0] == first.breath.phase.name
        assert first.breath.phase.elapsed == pytest.approx(1 / RATE, abs=1 / RATE)
        assert last.breath.phase.name in parts
    for one, after in pairwise(timeline.prompts):
        assert one.end <= after.start


def test_all_that_fits_is_said_with_each_of_the_first_three_breaths() -> None:
    timeline = prompted(breathing(), clips())
    assert [IN, OUT] * PROMPTED == [prompt.text for prompt in timeline.prompts]
    assert [RATE // 2, 3 * RATE // 2] * PROMPTED == [one.end - one.start for one in timeline.prompts]
    assert {1.0} == {prompt.strength for prompt in prompted(breathing(minutes=3), clips()).prompts}


def test_the_voice_withdraws_with_the_guidance_where_the_last_breaths_are_among_the_first() -> None:
    strengths = [prompt.strength for prompt in prompted(breathing(), clips()).prompts[::2]]
    assert 1.0 == strengths[0]
    assert strengths == sorted(strengths, reverse=True)
    assert strengths[-1] < 1.0


@pytest.mark.parametrize(("longer", "there"), [(1.0, True), (0.99 / LEAST, True), (1.01 / LEAST, False)])
def test_a_line_longer_than_its_part_of_the_breath_is_cut_a_little_or_left_out(
    longer: float, there: bool
) -> None:
    part = to_frames(LONG_OUT_BREATH.inhale)
    timeline = prompted(breathing(), clips(inward=round(part * longer)))
    said = [prompt for prompt in timeline.prompts if prompt.text == IN]
    assert there == bool(said)
    assert all(prompt.end - prompt.start == part for prompt in said)
    assert OUT in {prompt.text for prompt in timeline.prompts}


@given(st.integers(0, 60 * RATE), st.integers(0, 60 * RATE))
def test_what_comes_late_begins_with_the_next_breath_and_what_was_heard_stays(first: int, later: int) -> None:
    timeline = breathing()
    one = prompted(timeline, {OUT: RATE}, settled=first)
    both = prompted(timeline, clips(outward=RATE), kept=one.prompts, settled=max(first, later))
    settled = max(first, later)
    before = [prompt for prompt in one.prompts if prompt.start < settled]
    assert before == [prompt for prompt in both.prompts if prompt.start < settled]
    every = prompted(timeline, clips(outward=RATE)).prompts
    assert [prompt for prompt in every if prompt.start >= settled] == [
        prompt for prompt in both.prompts if prompt.start >= settled
    ]


def test_a_practice_that_has_nothing_to_say_with_its_breaths_says_nothing() -> None:
    assert () == prompted(breathing(Breathe(pattern=LONG_OUT_BREATH)), clips()).prompts
    assert () == prompted(breathing(), {}).prompts


def test_a_breath_knows_whether_a_voice_is_heard_with_it() -> None:
    cursor = Cursor(prompted(breathing(), clips()))
    start = cursor.timeline.prompts[0].start
    told = []
    for breath in range(4):
        here = cursor.at(start + to_frames(breath * LONG_OUT_BREATH.cycle + 5))
        assert here is not None
        assert here.breath is not None
        told.append(here.breath.prompted)
    assert [True, True, True, False] == told


def test_what_is_said_with_the_breaths_stands_in_the_captions_in_its_place() -> None:
    timeline = prompted(breathing(), clips(outward=2 * RATE))
    lines = to_srt(timeline).split("\n")
    assert ["Lad skuldrene synke.", *[IN, OUT] * PROMPTED, "Slip."] == lines[2::4]
    stands = [_seconds(line) for line in lines[5:10:4]]
    assert [1.5, 2.0] == pytest.approx([end - start for start, end in stands], abs=0.002)
    assert stands[0][0] == pytest.approx(timeline.prompts[0].start / RATE, abs=0.001)


def _seconds(stamps: str) -> tuple[float, float]:
    start, end = (float(stamp.rsplit(":", 1)[1].replace(",", ".")) for stamp in stamps.split(" --> "))
    return start, end
