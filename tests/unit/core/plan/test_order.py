"""An order of rows: none lies on another, and a carried one lands among those it has passed."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.plan.order import landing, reordered, tops

HEIGHTS = st.lists(st.floats(10, 300), min_size=1, max_size=9)
GAPS = st.floats(0, 40)


@st.composite
def carried(draw: st.DrawFn) -> tuple[list[float], float, int]:
    heights = draw(HEIGHTS)
    return heights, draw(GAPS), draw(st.integers(0, len(heights) - 1))


@given(HEIGHTS, GAPS)
def test_rows_lie_under_each_other_a_gap_apart(heights: list[float], gap: float) -> None:
    found = tops(heights, gap)
    assert found[0] == 0
    for (one, tall), (other, _) in itertools.pairwise(zip(found, heights, strict=True)):
        assert other == pytest.approx(one + tall + gap)


@given(carried())
def test_a_row_that_is_not_moved_keeps_its_place(given_: tuple[list[float], float, int]) -> None:
    heights, gap, at = given_
    assert at == landing(heights, gap, at, tops(heights, gap)[at])


@given(carried(), st.floats(-500, 4000), st.floats(0, 500))
def test_further_down_never_means_further_up(
    given_: tuple[list[float], float, int], top: float, more: float
) -> None:
    heights, gap, at = given_
    assert 0 <= landing(heights, gap, at, top) <= landing(heights, gap, at, top + more) < len(heights)


@given(carried())
def test_the_ends_can_be_reached_without_leaving_the_list(given_: tuple[list[float], float, int]) -> None:
    heights, gap, at = given_
    whole = sum(heights) + gap * (len(heights) - 1)
    assert 0 == landing(heights, gap, at, 0.0)
    assert len(heights) - 1 == landing(heights, gap, at, whole - heights[at])


@given(st.lists(st.integers(), min_size=1, max_size=9, unique=True), st.data())
def test_one_item_moves_and_the_others_keep_their_order(items: list[int], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(items) - 1))
    to = data.draw(st.integers(-2, len(items) + 2))
    found = reordered(items, at, to)
    assert items[at] == found[min(len(items) - 1, max(0, to))]
    assert [one for one in items if one != items[at]] == [one for one in found if one != items[at]]
