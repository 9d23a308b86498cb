"""A scale of words: every word has its stop, every point a nearest one, every share a word."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.plan.scale import nearest, share_of, stops, zone_of

COUNTS = st.integers(2, 9)
WIDTHS = st.floats(50, 4000)
SHARES = st.floats(0, 1)
ORDER = ["low", "lower", "middle", "higher", "high"]


@given(COUNTS, WIDTHS)
def test_every_stop_has_as_much_room_and_all_lie_inside(count: int, width: float) -> None:
    places = stops(count, width)
    gaps = {round(other - one, 6) for one, other in itertools.pairwise(places)}
    assert len(gaps) == 1
    room = gaps.pop()
    assert places[0] == pytest.approx(room / 2)
    assert places[-1] == pytest.approx(width - room / 2)


@given(COUNTS, WIDTHS, st.data())
def test_a_stop_is_the_nearest_to_itself_and_to_what_lies_less_than_half_a_room_away(
    count: int, width: float, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, count - 1))
    off = data.draw(st.floats(-0.49, 0.49)) * width / count
    places = stops(count, width)
    assert at == nearest(places, places[at] + off)


@given(SHARES, st.floats(-500, 500), st.floats(1, 2000))
def test_a_share_comes_back_from_the_point_it_is_drawn_at(share: float, left: float, long: float) -> None:
    assert share == pytest.approx(share_of(left + share * long, left, left + long), abs=1e-6)


@given(st.floats(-1e6, 1e6), st.floats(-500, 500), st.floats(0, 2000))
def test_a_point_beyond_the_ends_is_one_of_them(point: float, left: float, long: float) -> None:
    assert 0 <= share_of(point, left, left + long) <= 1


@given(SHARES, SHARES)
def test_words_keep_the_order_of_the_shares(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert ORDER.index(zone_of(low)) <= ORDER.index(zone_of(high))


def test_the_ends_and_the_middle_have_words_of_their_own() -> None:
    assert ["low", "middle", "high"] == [zone_of(share) for share in (0, 0.5, 1)]
    assert ["lower", "higher"] == [zone_of(share) for share in (0.25, 0.75)]
