"""Sizes, boxes and circles in pixels; y grows downwards."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """How much room something needs."""

    width: float
    height: float


@dataclass(frozen=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it or on its edge."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True)
class Circle:
    """A disc around (`x`, `y`)."""

    x: float
    y: float
    radius: float

    @property
    def top(self) -> float:
        """Its highest point."""
        return self.y - self.radius

    @property
    def bottom(self) -> float:
        """Its lowest point."""
        return self.y + self.radius

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it or on its edge."""
        return math.hypot(x - self.x, y - self.y) <= self.radius

    def grown(self, by: float) -> Circle:
        """A circle around the same middle; a negative `by` shrinks it, to a point at most."""
        return Circle(self.x, self.y, max(0.0, self.radius + by))

    def half_chord(self, y: float) -> float:
        """Half its width at a height; 0 above and below it."""
        return math.sqrt(max(0.0, self.radius**2 - (y - self.y) ** 2))

    def least_half(self, top: float, bottom: float) -> float:
        """Half the width of the widest upright box from `top` to `bottom` that lies in it."""
        return min(self.half_chord(top), self.half_chord(bottom))

    def most_half(self, top: float, bottom: float) -> float:
        """Half the width of what it takes up anywhere between `top` and `bottom`."""
        return self.half_chord(min(max(self.y, top), bottom))
