"""A scale from one word to another: where its stops lie, and which of them a point is nearest to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

Zone = Literal["low", "lower", "middle", "higher", "high"]
ZONES: tuple[tuple[float, Zone], ...] = ((0.08, "low"), (0.42, "lower"), (0.58, "middle"), (0.92, "higher"))
"""Up to which share a zone reaches; what lies over them all is "high"."""


def stops(count: int, width: float) -> tuple[float, ...]:
    """The middles of `count` equal columns of a width, so that every stop has as much room for its word."""
    return tuple((at + 0.5) * width / count for at in range(count))


def nearest(places: Sequence[float], point: float) -> int:
    """Which of the places is nearest to a point; of two as near the first."""
    return min(range(len(places)), key=lambda at: abs(places[at] - point))


def share_of(point: float, left: float, right: float) -> float:
    """How far a point lies on the way from `left` to `right`, 0..1; beyond them it is one of them."""
    return 0.0 if right <= left else min(1.0, max(0.0, (point - left) / (right - left)))


def zone_of(share: float) -> Zone:
    """Where on a scale of 0..1 something lies, as finely as words tell it."""
    return next((zone for up_to, zone in ZONES if share <= up_to), "high")
