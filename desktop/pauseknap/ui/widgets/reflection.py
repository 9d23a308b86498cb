"""What a silhouette throws on still water: lenses of light at fixed depths, over a soft column."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath

from pauseknap.ui.widgets.painting import mixed
from pauseknap.ui.widgets.scene import noise

Stops = Sequence[tuple[float, str]]
Profile = Callable[[float], tuple[float, float]]
"""Left and right edge of a silhouette at a depth of 0..1 under the water."""

PLAIN_WIDTH = 58.0
"""Bars narrower than this have finer ripples."""
DRAWN_WIDTH = 68.0
"""Bars wider than this have coarser ones."""
COLUMN_DEPTH = 0.62
"""How much of a reflection's length has the soft column behind it."""


def straight(x: float, width: float) -> Profile:
    """The silhouette of a bar: as wide at every depth."""
    edges = (x - width / 2, x + width / 2)
    return lambda _depth: edges


@dataclass(frozen=True, slots=True)
class Slice:
    """One lens of light at a fixed depth; only its sway and its fading at the tip depend on the moment."""

    y: float
    thick: float
    wide: float
    """A factor on the silhouette's width."""
    sway: float
    """Pixels, for a silhouette of width 1 pixel up to the limit."""
    phases: tuple[float, float]
    strength: float
    colour: QColor


def lenses(
    slices: Iterable[Slice], length: float, t: float, *, flat: bool
) -> Iterator[tuple[float, float, float, float]]:
    """Of each slice over the tip of a reflection: how much of its sway it has, and what of its measures.

    At `t` seconds its sway is −1..1, in periods of 7 and 11 s; width, thickness and light are 0..1.
    In high contrast (`flat`) a lens keeps its light to the tip, where it closes instead.
    """
    slow, slower = t * 0.9, t * 0.57
    for part in slices:
        depth = part.y / length
        if depth >= 1:
            return
        first, second = part.phases
        sway = 0.62 * math.sin(first + slow) + 0.38 * math.sin(second - slower)
        end = math.sqrt(1 - depth**3)
        thick = 0.45 + 0.55 * end
        yield (sway, end, thick, 1.0) if flat else (sway, 0.35 + 0.65 * end, thick, end**0.6)


class Reflection:
    """A silhouette's light on the water. `full` is the depth at which the lenses are coarsest."""

    def __init__(
        self,
        stops: Stops,
        *,
        full: float,
        width: float,
        seed: int,
        flat: bool = False,
        spread: float = 0.6,
        column: float = 0.85,
        reach: float = 1.2,
    ) -> None:
        self.flat = flat
        """High contrast: nothing is translucent."""
        self._column = column
        self._colours = [(at, QColor(colour)) for at, colour in stops]
        self._texture = max(0.42, min(1.0, width / PLAIN_WIDTH)) * max(1.0, width / DRAWN_WIDTH)
        self.most_sway = 90 * max(1.0, width / DRAWN_WIDTH)
        """Pixels of a silhouette's width that sway; what is wider sways no more."""
        self.slices = tuple(self._cut(full, seed, spread, reach))

    def paint(
        self, painter: QPainter, waterline: float, length: float, profile: Profile, *, least: float = 1.0
    ) -> None:
        """Draw it `length` pixels long and still; slices narrower than `least` are left out."""
        self.paint_column(painter, waterline, length, profile)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        fading = QLinearGradient(0, waterline, 0, waterline + length)
        still = lenses(self.slices, length, 0, flat=self.flat)
        for part, (sway, narrow, thin, light) in zip(self.slices, still, strict=False):
            left, right = profile(part.y / length)
            wide = right - left
            if wide <= least:
                continue
            tint = QColor(part.colour)
            tint.setAlphaF(part.strength * light)
            fading.setColorAt(part.y / length, tint)
            x = (left + right) / 2 + min(wide, self.most_sway) * part.sway * sway
            middle = QPointF(x, waterline + part.y)
            path.addEllipse(middle, wide * part.wide * narrow / 2, part.thick * thin / 2)
        # One path in one gradient: each lens by itself costs three times as much.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fading)
        painter.drawPath(path)

    def paint_column(self, painter: QPainter, waterline: float, length: float, profile: Profile) -> None:
        """Three nested columns: a soft edge without blurring. None in high contrast."""
        strength = self._column * 0.42
        if strength <= 0 or self.flat:
            return
        reach = COLUMN_DEPTH * length
        gradient = QLinearGradient(0, waterline, 0, waterline + reach)
        for at, colour, part in zip((0, 0.35, 1), (0.0, 0.2, 0.6), (0.9, 0.6, 0.0), strict=True):
            tint = self._colour(colour)
            tint.setAlphaF(part * strength)
            gradient.setColorAt(at, tint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        steps = 12
        edges = [profile(i / steps * COLUMN_DEPTH) for i in range(steps + 1)]
        if all(edge == edges[0] for edge in edges):
            steps, edges = 1, [edges[0], edges[-1]]
        for share in (1.02, 0.86, 0.68):
            sides: tuple[list[QPointF], list[QPointF]] = ([], [])
            for i, (left, right) in enumerate(edges):
                y = waterline + i / steps * reach
                middle, half = (left + right) / 2, (right - left) / 2 * share
                sides[0].append(QPointF(middle - half, y))
                sides[1].append(QPointF(middle + half, y))
            painter.drawPolygon(sides[0] + sides[1][::-1])

    def _cut(self, full: float, seed: int, spread: float, reach: float) -> Iterator[Slice]:
        k = self._texture
        y, i = 2.0, 0
        while y < full * reach:
            deep = y / full
            settled = min(1.0, deep * 6)
            rough = noise(i * 3 + seed * 17)
            yield Slice(
                y=y,
                thick=k * (4.4 + 9.5 * deep**0.8),
                wide=(1.04 + spread * deep) * (1 - 0.3 * rough * settled),
                sway=settled * (0.02 + 0.25 * deep),
                phases=(i * 0.9 + seed * 1.3, i * 2.3 + seed * 2.1),
                strength=1.0 if self.flat else 0.55 + 0.41 * min(1.0, deep * 4),
                colour=self._colour(min(1.0, deep)),
            )
            y += k * (3.9 + 13.5 * deep**0.9 + 1.8 * noise(i + seed * 9))
            i += 1

    def _colour(self, at: float) -> QColor:
        """The reflection's colour at a depth of 0..1."""
        for (low, one), (high, other) in zip(self._colours, self._colours[1:], strict=False):
            if at <= high:
                return mixed(one, other, (at - low) / (high - low))
        return QColor(self._colours[-1][1])
