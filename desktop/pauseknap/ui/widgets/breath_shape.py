"""Where bars, reflections and horizon of the breath stand in a picture of a given size."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.ui.widgets.scene import fit

DRAWN_EXHALE = 8.0
"""Seconds of the out-breath in the drawing; its reflection is .44 of the height."""
LONGEST_SHARE = 0.47
"""Of the height: longer reflections would run into the line at the foot."""


@dataclass(frozen=True)
class Shape:
    """The geometry of one size of the scene, in pixels; see "Motion" in the design notes."""

    k: float
    waterline: float
    width: float
    gap: float
    low: float
    """Height of the bars with empty lungs."""
    high: float
    """Height of the bars with full lungs."""
    near: float
    """Length of the reflection with full lungs."""
    drawn: float
    """Length of the reflection after an out-breath of 8 s; the ripples are cut for it."""

    def full(self, exhale: float, height: float) -> float:
        """Length of the reflection at the end of an out-breath of `exhale` seconds; longer for longer."""
        if exhale <= DRAWN_EXHALE:
            return max(self.near * 1.5, self.drawn * exhale / DRAWN_EXHALE)
        more = LONGEST_SHARE * height - self.drawn
        return self.drawn + max(0.0, more) * min(1.0, (exhale - DRAWN_EXHALE) / 4)


def shape_of(width: int, height: int) -> Shape:
    """The scene's geometry in a window of this size; the small break window has a lower horizon."""
    k = fit(width, height)
    small = width < 640 or height < 600
    return Shape(
        k=k,
        waterline=round(height * (0.44 if small else 0.42)),
        width=68 * k,
        gap=40 * k,
        low=44 * k,
        high=140 * k,
        near=60 * k,
        drawn=height * (0.40 if small else 0.44),
    )
