"""The two bars' own drawing: a lit bar, its reflection in slices, rings, and the light at its foot."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from pauseknap.ui.style.tokens import Tokens
from pauseknap.ui.widgets.painting import bar_path, mixed
from pauseknap.ui.widgets.scene import ink, noise

Stops = Sequence[tuple[float, str]]
Profile = Callable[[float], tuple[float, float]]
"""Left and right edge of a silhouette at a depth of 0..1 under the water."""

PLAIN_WIDTH = 58.0
"""Bars narrower than this have finer ripples."""
DRAWN_WIDTH = 68.0
"""Bars wider than this have coarser ones."""


def straight(x: float, width: float) -> Profile:
    """The silhouette of a bar: as wide at every depth."""
    edges = (x - width / 2, x + width / 2)
    return lambda _depth: edges


def lit(tokens: Tokens) -> tuple[Stops, Stops]:
    """The colours of a bar from top to waterline, and of its reflection from waterline to tip."""
    return (
        ((0, tokens.bar0), (0.6, tokens.bar1), (1, tokens.bar2)),
        ((0, tokens.bar2), (0.2, tokens.bar1), (0.6, tokens.ref1), (1, tokens.ref2)),
    )


def paint_bar(painter: QPainter, x: float, waterline: float, width: float, up: float, stops: Stops) -> None:
    """A bar that stands `up` pixels over the water."""
    gradient = QLinearGradient(0, waterline - up, 0, waterline)
    for at, colour in stops:
        gradient.setColorAt(at, QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawPath(bar_path(x, waterline, width, up))


def paint_foot(painter: QPainter, x: float, waterline: float, width: float, tokens: Tokens) -> None:
    """The bright line where something meets the water."""
    if tokens.flat:
        painter.fillRect(QRectF(x - width * 0.74, waterline - 1, width * 1.48, 2), QColor(tokens.line))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(tokens.glint, 0.7 if tokens.name == "dark" else 0.85))
        painter.drawRoundedRect(QRectF(x - width * 0.74, waterline - 0.9, width * 1.48, 1.8), 0.9, 0.9)


def paint_rings(
    painter: QPainter,
    centre: QPointF,
    width: float,
    full: float,
    rings: Iterable[tuple[float, float]],
    tokens: Tokens,
) -> None:
    """Rings that leave the bars. Each is (how far out, 0..1; strength, 0..1)."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for out, strength in rings:
        alpha = strength if tokens.flat else strength * (0.38 if tokens.name == "dark" else 0.8) * (1 - out)
        if not 0 < out < 1 or alpha <= 0.01 or tokens.flat:
            continue
        where = QPointF(centre.x(), centre.y() + out * full * 0.16)
        across, along = width + out * full * 0.95, 1 + out * full * 0.13
        # Two lines of one pixel make one of up to 2.2, at a sixth of what a wider pen costs.
        half = 0.6 * out
        painter.setPen(QPen(ink(tokens.glint, alpha * (0.5 + half)), 1))
        for off in (-half, half):
            painter.drawEllipse(where, across + off, along + off)
    painter.setPen(Qt.PenStyle.NoPen)


@dataclass(frozen=True)
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


class Reflection:
    """What a silhouette throws on the water. `full` is the depth at which the ripples are coarsest."""

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
        self._flat = flat
        self._column = column
        self._colours = [(at, QColor(colour)) for at, colour in stops]
        self._texture = max(0.42, min(1.0, width / PLAIN_WIDTH)) * max(1.0, width / DRAWN_WIDTH)
        self._most_sway = 90 * max(1.0, width / DRAWN_WIDTH)
        self._slices = list(self._cut(full, seed, spread, reach))

    def paint(
        self,
        painter: QPainter,
        waterline: float,
        length: float,
        profile: Profile,
        *,
        t: float = 0.0,
        alpha: float = 1.0,
        least: float = 1.0,
    ) -> None:
        """Draw it `length` pixels long at `t` seconds; slices narrower than `least` are left out."""
        painter.setPen(Qt.PenStyle.NoPen)
        if not self._flat:
            self._paint_column(painter, waterline, length, profile, alpha)
        slow, slower = t * 0.9, t * 0.57
        lenses = QPainterPath()
        lenses.setFillRule(Qt.FillRule.WindingFill)
        fading = QLinearGradient(0, waterline, 0, waterline + length)
        for part in self._slices:
            depth = part.y / length
            if depth >= 1:
                break
            left, right = profile(depth)
            wide = right - left
            if wide <= least:
                continue
            end = math.sqrt(1 - depth**3)
            first, second = part.phases
            sway = 0.62 * math.sin(first + slow) + 0.38 * math.sin(second - slower)
            x = (left + right) / 2 + min(wide, self._most_sway) * part.sway * sway
            narrowing = end if self._flat else 0.35 + 0.65 * end
            tint = QColor(part.colour)
            if not self._flat:
                tint.setAlphaF(part.strength * end**0.6 * alpha)
            fading.setColorAt(depth, tint)
            lenses.addEllipse(
                QPointF(x, waterline + part.y),
                wide * part.wide * narrowing / 2,
                part.thick / 2 * (0.45 + 0.55 * end),
            )
        # One path in one gradient: each lens by itself costs a frame three times as much.
        painter.setBrush(fading)
        painter.drawPath(lenses)

    def _paint_column(
        self, painter: QPainter, waterline: float, length: float, profile: Profile, alpha: float
    ) -> None:
        """Three nested columns: a soft edge without blurring."""
        strength = self._column * 0.42 * alpha
        if strength <= 0:
            return
        reach = 0.62 * length
        gradient = QLinearGradient(0, waterline, 0, waterline + reach)
        for at, colour, part in zip((0, 0.35, 1), (0.0, 0.2, 0.6), (0.9, 0.6, 0.0), strict=True):
            tint = self._colour(colour)
            tint.setAlphaF(part * strength)
            gradient.setColorAt(at, tint)
        painter.setBrush(gradient)
        steps = 12
        edges = [profile(i / steps * 0.62) for i in range(steps + 1)]
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

    def _cut(self, full: float, seed: int, spread: float, reach: float) -> Iterable[Slice]:
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
                strength=0.55 + 0.41 * min(1.0, deep * 4),
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
