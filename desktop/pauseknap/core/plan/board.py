"""Where cards lie on a board of piles: circles within circles while these hold them all, else bands."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise
from operator import sub

from pauseknap.core.plan.shapes import Box, Circle, Size

Shares = tuple[float, ...]
DRAWN: dict[int, Shares] = {1: (1.0,), 2: (1.0, 0.6), 3: (1.0, 216 / 308, 124 / 308)}
"""Radius of each circle, outermost first, as a share of the outermost. More than three hold no words."""
HEAD_DOWN, HEAD_EDGE = 15.0, 4.0
"""Pixels from the top of a circle to its title, and from the title to the circle beside it."""
UNDER_HEAD = 14.0
LEAST_RIM = 0.15
"""How much wider a circle is than the one in it, as a share of the outermost."""
STEP = 4.0
"""Pixels to go down where the next card does not fit."""
BAND_PAD, BAND_GAP = 14.0, 10.0

Span = tuple[float, float]
Spans = Callable[[float, float], Sequence[Span]]
"""What is free from left to right, between two heights."""


@dataclass(frozen=True)
class Gaps:
    """Pixels between the cards of a row, between rows, and from a card to the edge of its circle."""

    cards: float
    rows: float
    edge: float


WIDE, TIGHT = Gaps(10, 8, 8), Gaps(6, 4, 6)


@dataclass(frozen=True)
class Contents:
    """What one pile holds: its head, a size for each line, and its cards in order."""

    head: Sequence[Size]
    cards: Sequence[Size]


@dataclass(frozen=True)
class Placed:
    """One pile with everything in it; boxes are on the board."""

    area: Circle | Box
    head: Box
    cards: tuple[Box, ...]


def circles(width: float, height: float, shares: Shares = DRAWN[3]) -> tuple[Circle, ...]:
    """The circles, outermost first; they share their lowest point, so that each is wide at the top."""
    outer = min(width, height) / 2
    bottom = height / 2 + outer
    return tuple(Circle(width / 2, bottom - share * outer, share * outer) for share in shares)


def pile_at(areas: Sequence[Circle | Box], x: float, y: float) -> int | None:
    """The pile that a point lies in: of circles within circles the innermost; None beside them all."""
    return next((at for at in reversed(range(len(areas))) if areas[at].holds(x, y)), None)


def in_rings(width: float, height: float, piles: Sequence[Contents]) -> tuple[Placed, ...] | None:
    """Lay the piles out as circles within circles; None where they do not hold all.

    Where a circle is full, cards move closer, and then it grows at the others' cost, as little as will do.
    """
    for gaps, shares in ((gaps, shares) for gaps in (WIDE, TIGHT) for shares in _proportions(len(piles))):
        found = circles(width, height, shares)
        placed: list[Placed] = []
        for circle, inner, pile in zip(found, (*found[1:], None), piles, strict=True):
            one = _in_ring(circle, inner, pile, gaps)
            if one is None:
                break
            placed.append(one)
        else:
            return tuple(placed)
    return None


def in_bands(
    width: float, least: float, piles: Sequence[Contents], *, gap: float = BAND_GAP
) -> tuple[Placed, ...]:
    """Lay the piles out as bands, one under the other, each as high as it must be; room to `least` is shared.

    Nothing is wider than the band: a wider card gets the width there is.
    """
    made = [_band(width, pile) for pile in piles]
    needed = sum(band.area.bottom for band in made) + gap * (len(made) - 1)
    more = max(0.0, least - needed) / max(1, len(made))
    placed, top = [], 0.0
    for band in made:
        placed.append(
            Placed(
                Box(0, top, width, band.area.bottom + more),
                _moved(band.head, top),
                tuple(_moved(box, top) for box in band.cards),
            )
        )
        top += band.area.bottom + more + gap
    return tuple(placed)


def in_rows(
    width: float, sizes: Sequence[Size], gaps: Gaps = WIDE, *, centred: bool = True
) -> tuple[Box, ...]:
    """Cards in rows from the top, as words on a line; a wider card gets the width there is."""
    narrowed = [Size(min(width, size.width), size.height) for size in sizes]
    boxes = _flow(narrowed, lambda _top, _bottom: [(0.0, width)], 0.0, math.inf, gaps, centred=centred)
    assert boxes is not None  # in a room without a floor there is always another row
    return tuple(boxes)


@cache
def _proportions(count: int) -> tuple[Shares, ...]:
    """The circles as drawn, then others, those first that differ least; none for more than are drawn."""
    drawn = DRAWN.get(count)
    if drawn is None:
        return ()
    steps = [percent / 100 for percent in range(28, 86, 6)]
    others = [
        (1.0, *inner)
        for inner in combinations(reversed(steps), count - 1)
        if all(outer - one >= LEAST_RIM for outer, one in pairwise((1.0, *inner)))
    ]
    return (drawn, *sorted(others, key=lambda shares: sum(map(abs, map(sub, shares, drawn)))))


def _in_ring(circle: Circle, inner: Circle | None, pile: Contents, gaps: Gaps) -> Placed | None:
    head = _head(circle, inner, pile.head)
    if head is None:
        return None
    space = circle.radius**2 - (inner.radius**2 if inner is not None else 0.0)
    if sum(size.width * size.height for size in pile.cards) > math.pi * space:
        return None  # a quick look: they would not even fit if they were water
    room, taken = circle.grown(-gaps.edge), inner.grown(gaps.edge) if inner is not None else None

    def free(top: float, bottom: float) -> list[Span]:
        half = room.least_half(top, bottom)
        if taken is None or bottom <= taken.top:
            return [(room.x - half, room.x + half)]
        within = taken.most_half(top, bottom)
        return [(room.x - half, room.x - within), (room.x + within, room.x + half)]

    boxes = _flow(pile.cards, free, head.bottom + UNDER_HEAD, room.bottom, gaps)
    return None if boxes is None else Placed(circle, head, tuple(boxes))


def _head(circle: Circle, inner: Circle | None, lines: Sequence[Size]) -> Box | None:
    """The title at the top of a circle, as high as its widest line allows; None where it does not fit."""
    size = _stacked(lines)
    room, top = circle.grown(-HEAD_EDGE), circle.top + HEAD_DOWN
    floor = inner.top if inner is not None else circle.bottom
    while top + size.height <= floor - HEAD_EDGE:
        down = top
        for line in lines:
            if line.width / 2 > room.least_half(down, down + line.height):
                break
            down += line.height
        else:
            return Box(circle.x - size.width / 2, top, size.width, size.height)
        top += STEP
    return None


def _band(width: float, pile: Contents) -> Placed:
    """A band that begins at the top."""
    size = _stacked(pile.head)
    wide = min(width, size.width)
    head = Box((width - wide) / 2, BAND_PAD, wide, size.height)
    top = head.bottom + BAND_PAD / 2
    rows = in_rows(width - 2 * BAND_PAD, pile.cards)
    cards = tuple(Box(box.left + BAND_PAD, box.top + top, box.width, box.height) for box in rows)
    bottom = max((box.bottom for box in cards), default=head.bottom) + BAND_PAD
    return Placed(Box(0, 0, width, bottom), head, cards)


def _stacked(lines: Sequence[Size]) -> Size:
    return Size(max((line.width for line in lines), default=0.0), sum(line.height for line in lines))


def _moved(box: Box, down: float) -> Box:
    return Box(box.left, box.top + down, box.width, box.height)


def _flow(
    sizes: Sequence[Size], free: Spans, top: float, bottom: float, gaps: Gaps, *, centred: bool = True
) -> list[Box] | None:
    """Row after row, each with as many of the next cards as it holds; None where the room ends first."""
    boxes: list[Box] = []
    while len(boxes) < len(sizes):
        row = _row(sizes[len(boxes) :], free, top, gaps.cards, centred=centred)
        if row:
            boxes += row
            top = max(box.bottom for box in row) + gaps.rows
        else:
            top += STEP
            if top >= bottom:
                return None
    return boxes


def _row(sizes: Sequence[Size], free: Spans, top: float, gap: float, *, centred: bool) -> list[Box]:
    """The longest beginning of `sizes` that fits into one row, centred on its height."""
    best: list[Box] = []
    tall = 0.0
    for count, size in enumerate(sizes, 1):
        tall = max(tall, size.height)
        row = _share(sizes[:count], free(top, top + tall), gap, centred=centred)
        if row is None:
            break
        best = [
            Box(left, top + (tall - size.height) / 2, size.width, size.height)
            for left, size in zip(row, sizes[:count], strict=True)
        ]
    return best


def _share(sizes: Sequence[Size], spans: Sequence[Span], gap: float, *, centred: bool) -> list[float] | None:
    """The left edge of each card, the first span filled first; None where they do not all fit."""
    lefts: list[float] = []
    for left, right in spans:
        group: list[Size] = []
        taken = -gap
        while len(lefts) + len(group) < len(sizes):
            size = sizes[len(lefts) + len(group)]
            if taken + gap + size.width > right - left:
                break
            taken += gap + size.width
            group.append(size)
        x = left + (right - left - taken) / 2 if centred else left
        for size in group:
            lefts.append(x)
            x += size.width + gap
    return lefts if len(lefts) == len(sizes) else None
