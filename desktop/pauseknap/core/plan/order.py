"""Rows one puts in order: where each lies, and which place a carried one would take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def tops(heights: Sequence[float], gap: float) -> tuple[float, ...]:
    """The upper edge of each row, from 0 down, with a gap between each two."""
    found, top = [], 0.0
    for tall in heights:
        found.append(top)
        top += tall + gap
    return tuple(found)


def landing(heights: Sequence[float], gap: float, carried: int, top: float) -> int:
    """The place of a carried row whose upper edge is at `top`: it has passed a row when it covers its middle.

    By its edges, not its middle: a tall row could else never pass a low one at the end of the list.
    """
    middles = [begin + tall / 2 for begin, tall in zip(tops(heights, gap), heights, strict=True)]
    above = sum(middle <= top for middle in middles[:carried])
    return above + sum(middle < top + heights[carried] for middle in middles[carried + 1 :])


def reordered(items: Sequence[Item], at: int, to: int) -> tuple[Item, ...]:
    """The same items with the one at `at` put in at place `to` instead; beyond the ends, at the end."""
    rest = [*items[:at], *items[at + 1 :]]
    to = min(len(rest), max(0, to))
    return (*rest[:to], items[at], *rest[to:])
