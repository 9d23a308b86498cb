"""A breath is a function of time: phases follow each other and fullness never jumps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.breath.motion import fullness_at, phase_at
from pauseknap.core.breath.pattern import LONG_OUT_BREATH, Pattern
from pauseknap.core.problems import Unusable

patterns = st.builds(
    lambda inhale, ratio, hold, rest: (inhale, inhale * ratio, hold, rest),
    st.floats(2, 6),
    st.floats(1, 2.5),
    st.floats(0, 2),
    st.floats(0, 2),
).filter(lambda p: p[1] <= 12 and sum(p) <= 15)


def pattern(parts: tuple[float, float, float, float]) -> Pattern:
    return Pattern(inhale=parts[0], exhale=parts[1], hold=parts[2], rest=parts[3])


@given(patterns, st.floats(0, 600))
def test_fullness_stays_within_empty_and_full(parts: tuple[float, float, float, float], t: float) -> None:
    assert 0.0 <= fullness_at(pattern(parts), t) <= 1.0


@given(patterns, st.floats(0, 600))
def test_fullness_never_jumps(parts: tuple[float, float, float, float], t: float) -> None:
    breath = pattern(parts)
    # The steepest the curve can be is a fifth-degree ease over two seconds: under 1.2 a second.
    assert abs(fullness_at(breath, t + 0.001) - fullness_at(breath, t)) < 0.002


@given(patterns, st.integers(0, 40))
def test_every_breath_begins_empty_with_an_in_breath(
    parts: tuple[float, float, float, float], number: int
) -> None:
    breath = pattern(parts)
    phase = phase_at(breath, number * breath.cycle + 1e-6)
    assert ("in", number) == (phase.name, phase.breath)
    assert fullness_at(breath, number * breath.cycle + 1e-6) == pytest.approx(0.0, abs=1e-6)


def test_the_long_out_breath_is_four_in_and_six_out() -> None:
    assert [("in", 4.0), ("out", 6.0), ("in", 4.0)] == [
        (phase.name, phase.seconds) for phase in (phase_at(LONG_OUT_BREATH, t) for t in (1.0, 4.0, 10.0))
    ]


def test_most_of_the_out_breath_has_left_at_half_time() -> None:
    assert fullness_at(LONG_OUT_BREATH, 4 + 3) == pytest.approx(1 - 0.64, abs=0.02)


@pytest.mark.parametrize(
    ("inhale", "exhale", "hold"),
    [(1.9, 4, 0), (4, 13, 0), (4, 3.9, 0), (4, 10.5, 0), (4, 6, 2.1), (6, 10, 0)],
)
def test_patterns_outside_the_gentle_limits_are_refused(inhale: float, exhale: float, hold: float) -> None:
    with pytest.raises(Unusable, match="pattern-outside-limits"):
        Pattern(inhale=inhale, exhale=exhale, hold=hold)
