"""One's own breath is measured from presses alone, and stray ones are forgiven."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.breath.calibrate import Calibration, gentle
from pauseknap.core.breath.pattern import Pattern


def breathed(*breaths: tuple[float, float], last: float = 1.0) -> tuple[Calibration, float]:
    """So many breaths one after another, and the next in-breath held for `last` seconds."""
    found, now = Calibration(), 0.0
    for inhale, exhale in breaths:
        found = found.pressed(now).released(now + inhale)
        now += inhale + exhale
    return found.pressed(now), now + last


def pace_of(measured: tuple[Calibration, float]) -> tuple[float, float] | None:
    pace = measured[0].pace(measured[1])
    return (pace.inhale, pace.exhale) if pace else None


def test_three_breaths_give_the_one_in_the_middle() -> None:
    assert (3.0, 4.0) == pytest.approx(pace_of(breathed((3, 4), (2.5, 3.8), (3.4, 5))))


def test_two_breaths_are_not_enough() -> None:
    assert pace_of(breathed((3, 4), (3, 4))) is None


def test_the_last_out_breath_ends_only_when_the_next_in_breath_is_meant() -> None:
    assert pace_of(breathed((3, 4), (3, 4), (3, 4), last=0.1)) is None


def test_a_stray_press_in_an_out_breath_changes_nothing() -> None:
    stray = Calibration().pressed(0).released(3).pressed(4.5).released(4.6).pressed(7).released(10)
    assert ((3, 4),) == stray.breaths(10)


def test_a_finger_that_slips_in_an_in_breath_changes_nothing() -> None:
    slipped = Calibration().pressed(0).released(1).pressed(1.2).released(3).pressed(7)
    assert ((3, 4),) == slipped.breaths(8)


def test_a_breath_that_was_none_is_passed_over() -> None:
    assert (3.0, 4.0) == pytest.approx(pace_of(breathed((3, 4), (0.5, 4), (3, 40), (3, 4), (3, 4))))


def test_a_key_that_repeats_and_a_release_without_a_press_say_nothing() -> None:
    once = Calibration().pressed(1.0)
    assert once == once.pressed(1.1)
    assert Calibration() == Calibration().released(1.0)


@given(st.lists(st.tuples(st.floats(0, 20), st.booleans()), max_size=40), st.floats(0, 5))
def test_whatever_is_pressed_the_pace_is_gentle_or_not_there(
    presses: list[tuple[float, bool]], more: float
) -> None:
    found, now = Calibration(), 0.0
    for wait, down in presses:
        now += wait
        found = found.pressed(now) if down else found.released(now)
    pace = found.pace(now + more)  # a Pattern outside the limits cannot be made
    assert pace is None or isinstance(pace, Pattern)


@given(st.floats(2, 5), st.floats(1, 2))
def test_a_gentle_pace_stays_as_it_is(inhale: float, ratio: float) -> None:
    pace = gentle(inhale, inhale * ratio)
    assert (inhale, inhale * ratio) == pytest.approx((pace.inhale, pace.exhale))


@given(st.lists(st.tuples(st.floats(0.01, 8), st.floats(0.01, 8)), min_size=1, max_size=6), st.floats(0, 40))
def test_the_picture_follows_without_a_jump(breaths: list[tuple[float, float]], at: float) -> None:
    def fullness(now: float) -> float:
        found, passed = Calibration(), 0.0
        for inhale, exhale in breaths:
            if passed <= now:
                found = found.pressed(passed)
            if passed + inhale <= now:
                found = found.released(passed + inhale)
            passed += inhale + exhale
        return found.fullness(now)

    assert 0.0 <= fullness(at) <= 1.0
    assert abs(fullness(at + 0.001) - fullness(at)) < 0.002
