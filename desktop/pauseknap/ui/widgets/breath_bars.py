"""The two bars of the breath at one moment: how high, how long on the water, and where all that is."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from pauseknap.ui.style.tokens import Tokens
from pauseknap.ui.widgets.bars import (
    FOOT,
    Ring,
    lit,
    paint_bars,
    paint_feet,
    paint_rings,
    ring_rect,
    rings_of,
    shading,
)
from pauseknap.ui.widgets.breath_shape import Shape
from pauseknap.ui.widgets.reflection import Reflection
from pauseknap.ui.widgets.ripples import Ripples

RINGS = (0.0, 0.3, 0.6)
"""How far the out-breath has come when each of the three rings leaves."""
LAST_SEEN = 0.99
"""How far it has come when the last of them is too faint to be seen."""
EDGE = 2
"""Pixels around what is drawn: its edges are smooth."""


class BreathBars:
    """Always equal, in the same light. Made anew for another size or look."""

    def __init__(self, shape: Shape, tokens: Tokens, centre: float) -> None:
        self._shape = shape
        self._tokens = tokens
        self._foot = QPointF(centre, shape.waterline)
        apart = (shape.width + shape.gap) / 2
        self.places = (centre - apart, centre + apart)
        """The middle of each bar, in pixels from the left."""
        stops, mirror = lit(tokens)
        self._light = shading(stops)
        self._ripples = tuple(
            Ripples(
                Reflection(mirror, full=shape.drawn, width=shape.width, seed=seed, flat=tokens.flat),
                shape.width,
            )
            for seed in (1, 2)
        )
        aside = max(shape.width * FOOT, *(ripples.aside for ripples in self._ripples))
        self._left = math.floor(self.places[0] - aside) - EDGE
        self._wide = math.ceil(2 * (centre - self._left))
        self._under = math.ceil(max(ripples.under for ripples in self._ripples)) + EDGE
        self._up = self._length = self._empty = 0.0
        self.rect = self.rings_rect = QRect()
        """What they are drawn on, and what their rings are drawn on."""

    def show(self, fullness: float, *, full: float, ringing: bool) -> None:
        """Stand as with lungs 0..1 full; `full` is the reflection's length with empty ones, in pixels."""
        s = self._shape
        self._up = s.low + (s.high - s.low) * fullness
        self._length = s.near + (full - s.near) * (1 - fullness)
        top = math.floor(s.waterline - self._up) - EDGE
        self.rect = QRect(
            self._left, top, self._wide, math.ceil(s.waterline + self._length) + self._under - top
        )
        self._empty = 1 - fullness if ringing and not self._tokens.flat else 0.0
        if 0 < self._empty < LAST_SEEN:
            widest = ring_rect(self._foot, s.width, s.drawn, self._empty)
            widest.setTop(s.waterline)
            self.rings_rect = widest.adjusted(-EDGE, -EDGE, EDGE, EDGE).toAlignedRect()
        else:
            self.rings_rect = QRect()

    def paint(self, painter: QPainter, *, t: float, ratio: float) -> None:
        """Draw them at `t` seconds; `ratio` is device pixels a pixel."""
        # Within one rectangle Qt paints faster than in a region of several.
        if not self.rings_rect.isEmpty():
            painter.setClipRect(self.rings_rect)
            paint_rings(painter, self._rings(), self._tokens)
        s = self._shape
        painter.setClipRect(self.rect)
        paint_bars(painter, self.places, s.waterline, s.width, self._up, self._light)
        for x, ripples in zip(self.places, self._ripples, strict=True):
            ripples.paint(painter, x, s.waterline, self._length, t=t, ratio=ratio)
        painter.setClipping(False)

    def paint_feet(self, painter: QPainter) -> None:
        """The light where they meet the water, over everything else."""
        paint_feet(painter, self.places, self._shape.waterline, self._shape.width, self._tokens)

    def _rings(self) -> list[Ring]:
        s, empty = self._shape, self._empty
        leaving = ((empty - at, min(1.0, max(0.0, empty - at) * 8) * (1 - empty**4)) for at in RINGS)
        return rings_of(self._foot, s.width, s.drawn, leaving, self._tokens)
