"""Cards lie in the pile they were put into, whole, in order, and never on each other."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pauseknap.core.plan.board import (
    BAND_GAP,
    DRAWN,
    Contents,
    Gaps,
    Placed,
    circles,
    in_bands,
    in_rings,
    in_rows,
    pile_at,
)
from pauseknap.core.plan.shapes import Box, Circle, Size

NEAR = 1e-6
LENGTHS = st.floats(20, 300)
CARDS = st.lists(st.builds(Size, LENGTHS, st.floats(20, 90)), max_size=12)
HEADS = st.lists(st.builds(Size, LENGTHS, st.floats(10, 60)), min_size=1, max_size=3)
PILES = st.lists(st.builds(Contents, HEADS, CARDS), min_size=1, max_size=3)
SIDES = st.floats(100, 2000)
SHORT_CARDS = st.lists(st.builds(Size, st.floats(30, 130), st.sampled_from([36, 54, 56])), max_size=14)
SHORT_HEADS = st.lists(st.builds(Size, st.floats(30, 100), st.floats(18, 30)), min_size=1, max_size=2)
LIKELY = st.lists(st.builds(Contents, SHORT_HEADS, SHORT_CARDS), min_size=1, max_size=3)
"""What rings often hold, so that full ones are among them."""


def small(*widths: float) -> list[Size]:
    return [Size(width, 36) for width in widths]


AS_DRAWN = (
    Contents([Size(63, 28), Size(138, 18)], small(65, 113, 102, 139, 189)),
    Contents([Size(106, 28), Size(115, 18)], small(148, 139, 149, 205)),
    Contents([Size(70, 28), Size(141, 18)], small(106, 138, 146)),
)
"""The board as it was drawn, 616 pixels wide."""


def apart(one: Box, other: Box) -> bool:
    return (
        one.right <= other.left + NEAR
        or other.right <= one.left + NEAR
        or one.bottom <= other.top + NEAR
        or other.bottom <= one.top + NEAR
    )


def inside(box: Box, area: Circle | Box) -> bool:
    if isinstance(area, Circle):
        area = area.grown(NEAR)
        return all(area.holds(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom))
    return (
        area.left - NEAR <= box.left
        and box.right <= area.right + NEAR
        and area.top - NEAR <= box.top
        and box.bottom <= area.bottom + NEAR
    )


def reaches_into(box: Box, circle: Circle) -> bool:
    x, y = min(max(circle.x, box.left), box.right), min(max(circle.y, box.top), box.bottom)
    return math.hypot(x - circle.x, y - circle.y) < circle.radius - NEAR


def hold_the_laws(placed: tuple[Placed, ...], piles: list[Contents]) -> None:
    assert len(piles) == len(placed)
    for pile, one in zip(piles, placed, strict=True):
        assert len(pile.cards) == len(one.cards)
        assert all(inside(box, one.area) for box in one.cards)
        assert all(one.head.bottom <= box.top + NEAR for box in one.cards)
        for before, after in itertools.pairwise(one.cards):
            assert before.bottom <= after.top + NEAR or before.right <= after.left + NEAR
    every = [box for one in placed for box in (one.head, *one.cards)]
    assert all(apart(one, other) for one, other in itertools.combinations(every, 2))


@given(SIDES, SIDES, st.sampled_from(sorted(DRAWN)))
def test_circles_lie_in_each_other_in_the_room_and_share_their_lowest_point(
    width: float, height: float, count: int
) -> None:
    found = circles(width, height, DRAWN[count])
    assert count == len(found)
    assert pytest.approx(found[0].bottom) == found[-1].bottom
    assert min(width, height) == pytest.approx(2 * found[0].radius)
    assert found[0].top >= -NEAR
    assert found[0].bottom <= height + NEAR
    for outer, inner in itertools.pairwise(found):
        assert inner.radius < outer.radius
        assert inner.x == outer.x
        assert inner.top > outer.top


def hold_the_laws_of_rings(placed: tuple[Placed, ...], piles: list[Contents]) -> None:
    hold_the_laws(placed, piles)
    areas = [one.area for one in placed]
    for at, (one, pile) in enumerate(zip(placed, piles, strict=True)):
        assert [(size.width, size.height) for size in pile.cards] == [
            (box.width, box.height) for box in one.cards
        ]
        for box in one.cards:
            assert at == pile_at(areas, box.left + box.width / 2, box.top + box.height / 2)
        for inner in areas[at + 1 :]:
            assert isinstance(inner, Circle)
            assert not any(reaches_into(box, inner) for box in (one.head, *one.cards))


@given(st.floats(400, 1000), st.floats(400, 1000), LIKELY)
def test_what_lies_in_rings_lies_in_its_own_ring_alone(
    width: float, height: float, piles: list[Contents]
) -> None:
    placed = in_rings(width, height, piles)
    assume(placed is not None)
    assert placed is not None
    hold_the_laws_of_rings(placed, piles)


@pytest.mark.parametrize("lines", range(1, 13))
def test_a_long_title_never_reaches_into_the_inner_circle(lines: int) -> None:
    tall = [Contents([Size(60, 30)] * lines, []), *(Contents(pile.head, []) for pile in AS_DRAWN[1:])]
    placed = in_rings(616, 616, tall)
    assert (placed is None) == (lines > 10)
    if placed is not None:
        hold_the_laws_of_rings(placed, tall)


@given(SIDES, st.floats(0, 3000), PILES, st.sampled_from([0.0, 3.0, BAND_GAP]))
def test_bands_hold_everything_one_under_the_other(
    width: float, least: float, piles: list[Contents], gap: float
) -> None:
    placed = in_bands(width, least, piles, gap=gap)
    hold_the_laws(placed, piles)
    assert all(inside(one.head, one.area) for one in placed)
    for before, after in itertools.pairwise(placed):
        assert isinstance(before.area, Box)
        assert isinstance(after.area, Box)
        assert pytest.approx(before.area.bottom + gap) == after.area.top
    last = placed[-1].area
    assert last.bottom >= least - NEAR
    assert isinstance(last, Box)
    assert width == last.width


@given(st.floats(20, 900), CARDS, st.booleans())
def test_rows_are_no_wider_than_there_is_room(width: float, cards: list[Size], centred: bool) -> None:
    boxes = in_rows(width, cards, Gaps(10, 8, 0), centred=centred)
    assert len(cards) == len(boxes)
    assert all(-NEAR <= box.left and box.right <= width + NEAR for box in boxes)
    assert all(apart(one, other) for one, other in itertools.combinations(boxes, 2))


def test_the_board_as_drawn_holds_its_cards_in_the_rows_it_was_drawn_with() -> None:
    placed = in_rings(616, 616, AS_DRAWN)
    assert placed is not None
    rows = [
        [len(list(row)) for _, row in itertools.groupby(one.cards, lambda box: box.top)] for one in placed
    ]
    assert [[3, 2], [2, 2], [1, 1, 1]] == rows
    for one in placed:
        for _, row in itertools.groupby(one.cards, lambda box: box.top):
            boxes = list(row)
            assert 616 == pytest.approx(boxes[0].left + boxes[-1].right)
            assert all(
                pytest.approx(10) == after.left - before.right for before, after in itertools.pairwise(boxes)
            )


def test_a_ring_that_is_full_beside_its_inner_circle_has_the_board_fall_back() -> None:
    crowded = Contents(AS_DRAWN[0].head, small(*[120] * 40))
    assert in_rings(616, 616, (crowded, *AS_DRAWN[1:])) is None
    hold_the_laws(in_bands(616, 616, [crowded, *AS_DRAWN[1:]]), [crowded, *AS_DRAWN[1:]])


def test_more_cards_than_one_row_over_the_inner_circle_go_left_and_right_of_it() -> None:
    full = Contents(AS_DRAWN[0].head, small(*[120] * 9))
    placed = in_rings(616, 616, (full, *AS_DRAWN[1:]))
    assert placed is not None
    beside = [box for box in placed[0].cards if box.bottom > placed[1].area.top]
    assert {True, False} == {box.right < 308 for box in beside}


def rings(count: int) -> tuple[Placed, ...] | None:
    """The board with `count` short cards in the innermost ring and none in the others."""
    empty = [Contents(pile.head, []) for pile in AS_DRAWN[:2]]
    return in_rings(616, 616, (*empty, Contents(AS_DRAWN[2].head, small(*[60] * count))))


def test_a_full_ring_has_its_cards_closer_then_grows_and_only_then_the_board_falls_back() -> None:
    gaps, radii = [], []
    for count in range(2, 60):
        placed = rings(count)
        if placed is None:
            break
        first, second = placed[2].cards[:2]
        gaps.append(round(second.left - first.right))
        assert isinstance(placed[2].area, Circle)
        radii.append(round(placed[2].area.radius))
    assert (10, 124) == (gaps[0], radii[0])
    assert {10, 6} == set(gaps)
    assert max(radii) > 124
    assert rings(60) is None


def test_a_title_too_wide_for_its_circle_has_the_board_fall_back() -> None:
    wide = Contents([Size(240, 28)], [])
    assert in_rings(616, 616, (*AS_DRAWN[:2], wide)) is None
    assert in_rings(1200, 1200, (*AS_DRAWN[:2], wide)) is not None


def test_four_piles_are_bands() -> None:
    piles = [Contents([Size(60, 28)], []) for _ in range(4)]
    assert in_rings(2000, 2000, piles) is None
    assert 4 == len(in_bands(400, 0, piles))


def test_a_point_beside_every_circle_is_in_no_pile() -> None:
    assert pile_at(circles(616, 616), 5, 5) is None
    assert pile_at(circles(616, 616), 308, 30) == 0
    assert pile_at(circles(616, 616), 308, 610) == 2
