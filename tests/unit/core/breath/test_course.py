"""Breaths one after another, each with its own seconds, are a function of time that never jumps."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pauseknap.core.breath.calibrate import gentle
from pauseknap.core.breath.course import MOST_A_BREATH, Course, guidance, ramp
from pauseknap.core.breath.motion import fullness_at, phase_at
from pauseknap.core.breath.pattern import LONG_OUT_BREATH, Pattern
from pauseknap.core.breath.presets import PRESETS

own_paces = st.builds(gentle, st.floats(0.5, 12), st.floats(0.5, 15))
targets = st.one_of(st.sampled_from(list(PRESETS.values())), own_paces)
courses = st.builds(lambda own, target: Course(target, ramp(own, target)), own_paces, targets)


@given(courses, st.floats(0, 600))
def test_fullness_never_jumps_from_one_breath_to_the_next(course: Course, t: float) -> None:
    assert abs(course.fullness(t + 0.001) - course.fullness(t)) < 0.002


@given(courses, st.integers(0, 60))
def test_every_breath_begins_empty_and_where_the_last_one_ended(course: Course, breath: int) -> None:
    start = course.start(breath)
    phase = course.phase(start + 1e-6)
    assert ("in", breath) == (phase.name, phase.breath)
    assert course.fullness(start) == pytest.approx(0.0, abs=1e-6)
    assert course.pattern(breath).cycle == pytest.approx(course.start(breath + 1) - start)


@given(courses, st.floats(0, 900))
def test_whole_breaths_fit_into_the_room_there_is_and_no_further_one_does(
    course: Course, room: float
) -> None:
    count = course.whole_breaths(room)
    assert course.start(count) <= room + 1e-6
    assert course.start(count + 1) > room - 1e-6


@given(own_paces, targets)
def test_a_ramp_changes_in_and_out_by_at_most_a_fifth_of_a_second_a_breath(
    own: Pattern, target: Pattern
) -> None:
    way = (*ramp(own, target), target)
    for one, after in pairwise(way):
        assert abs(after.taken_in - one.taken_in) <= MOST_A_BREATH + 1e-9
        assert abs(after.exhale - one.exhale) <= MOST_A_BREATH + 1e-9


@given(own_paces, targets)
def test_a_ramp_begins_at_ones_own_pace_and_is_no_longer_than_it_must_be(
    own: Pattern, target: Pattern
) -> None:
    way = ramp(own, target)
    further = max(abs(own.taken_in - target.taken_in), abs(own.exhale - target.exhale))
    assume(further > 1e-6)
    assert (own.taken_in, own.exhale) == (way[0].inhale, way[0].exhale)
    assert len(way) < further / MOST_A_BREATH + 1


def test_without_a_way_to_go_there_is_no_ramp() -> None:
    assert () == ramp(LONG_OUT_BREATH, LONG_OUT_BREATH)


@given(st.sampled_from(list(PRESETS.values())), st.floats(0, 300))
def test_a_course_without_a_lead_is_the_pattern_itself(pattern: Pattern, t: float) -> None:
    course = Course(pattern)
    assert fullness_at(pattern, t) == pytest.approx(course.fullness(t), abs=1e-6)


def test_a_sigh_draws_a_little_more_on_top_before_it_lets_go() -> None:
    sigh = PRESETS["sigh"]
    assert ["in", "top-up", "out"] == [phase_at(sigh, t).name for t in (1.0, 2.5, 3.5)]
    assert [2 / 3, 1.0] == pytest.approx([fullness_at(sigh, 2.0), fullness_at(sigh, 3.0)])


def test_guidance_withdraws_by_thirty_percent_over_the_last_three_breaths() -> None:
    strengths = [guidance(breath, 10) for breath in range(5, 10)]
    assert [1.0, 1.0, 0.9, 0.8, 0.7] == pytest.approx(strengths)
    assert [1.0, 1.0, 1.0] == [guidance(breath, 3) for breath in range(3)]
