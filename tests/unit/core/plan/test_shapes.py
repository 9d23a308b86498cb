"""What fits into a circle between two heights, and what it takes up there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.plan.shapes import Circle

NEAR = 1e-6
CIRCLE = Circle(0, 0, 100)
HEIGHTS = st.floats(-150, 150)


@given(HEIGHTS, HEIGHTS, st.floats(0, 1))
def test_the_circle_is_between_its_least_and_its_most_at_every_height(
    one: float, other: float, share: float
) -> None:
    top, bottom = sorted((one, other))
    half = CIRCLE.half_chord(top + share * (bottom - top))
    assert CIRCLE.least_half(top, bottom) <= half + NEAR
    assert half <= CIRCLE.most_half(top, bottom) + NEAR


def test_both_are_reached() -> None:
    assert (60, 100) == (CIRCLE.least_half(-80, 20), CIRCLE.most_half(-80, 20))
    assert (0, 60) == (CIRCLE.least_half(80, 120), CIRCLE.most_half(80, 120))


def test_a_circle_shrinks_to_a_point_at_most() -> None:
    assert Circle(1, 2, 0) == Circle(1, 2, 3).grown(-5)
    assert Circle(1, 2, 0).holds(1, 2)
