"""The two bars' own drawing: a lit bar, the rings that leave it, and the light at its foot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from pauseknap.ui.style.tokens import Tokens
from pauseknap.ui.widgets.painting import bar_path
from pauseknap.ui.widgets.reflection import Stops
from pauseknap.ui.widgets.scene import ink

FOOT = 0.74
"""How far the light at a foot runs to either side, in widths of what stands there."""


def lit(tokens: Tokens) -> tuple[Stops, Stops]:
    """The colours of a bar from top to waterline, and of its reflection from waterline to tip."""
    return (
        ((0, tokens.bar0), (0.6, tokens.bar1), (1, tokens.bar2)),
        ((0, tokens.bar2), (0.2, tokens.bar1), (0.6, tokens.ref1), (1, tokens.ref2)),
    )


def shading(stops: Stops) -> QLinearGradient:
    """The light on a bar, of any height."""
    gradient = QLinearGradient()
    for at, colour in stops:
        gradient.setColorAt(at, QColor(colour))
    return gradient


def paint_bar(painter: QPainter, x: float, waterline: float, width: float, up: float, stops: Stops) -> None:
    """A bar that stands `up` pixels over the water."""
    paint_bars(painter, (x,), waterline, width, up, shading(stops))


def paint_bars(
    painter: QPainter,
    places: Iterable[float],
    waterline: float,
    width: float,
    up: float,
    light: QLinearGradient,
) -> None:
    """Bars that stand `up` pixels over the water, alike and in the same light."""
    light.setStart(0, waterline - up)
    light.setFinalStop(0, waterline)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    path, stands = bar_path(0, waterline, width, up), 0.0
    for x in places:
        path.translate(x - stands, 0)
        stands = x
        painter.drawPath(path)


def paint_foot(painter: QPainter, x: float, waterline: float, width: float, tokens: Tokens) -> None:
    """The bright line where something meets the water."""
    paint_feet(painter, (x,), waterline, width, tokens)


def paint_feet(
    painter: QPainter, places: Iterable[float], waterline: float, width: float, tokens: Tokens
) -> None:
    """The bright lines where things of the same width meet the water."""
    thick = 2.0 if tokens.flat else 1.8
    rects = [QRectF(x - width * FOOT, waterline - thick / 2, 2 * width * FOOT, thick) for x in places]
    if tokens.flat:
        for rect in rects:
            painter.fillRect(rect, QColor(tokens.line))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(tokens.glint, 0.7 if tokens.name == "dark" else 0.85))
    for rect in rects:
        painter.drawRoundedRect(rect, 0.9, 0.9)


@dataclass(frozen=True)
class Ring:
    """A ring on the water."""

    rect: QRectF
    alpha: float
    off: float
    """Half of what its line is wider than one pixel."""


def ring_rect(centre: QPointF, width: float, full: float, out: float) -> QRectF:
    """Where a ring is that has gone this far `out`, 0..1; those within it are all between it and the foot."""
    across, along = width + out * full * 0.95, 1 + out * full * 0.13
    return QRectF(centre.x() - across, centre.y() + out * full * 0.16 - along, 2 * across, 2 * along)


def rings_of(
    centre: QPointF, width: float, full: float, leaving: Iterable[tuple[float, float]], tokens: Tokens
) -> list[Ring]:
    """The rings there are to be seen of those `leaving` the bars (how far out, 0..1; strength, 0..1)."""
    found = []
    for out, strength in leaving:
        alpha = strength * (0.38 if tokens.name == "dark" else 0.8) * (1 - out)
        if 0 < out < 1 and alpha > 0.01 and not tokens.flat:
            found.append(Ring(ring_rect(centre, width, full, out), alpha, 0.6 * out))
    return found


def paint_rings(painter: QPainter, rings: Iterable[Ring], tokens: Tokens) -> None:
    """Lay them on the water."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ring in rings:
        # Two lines of one pixel make one of up to 2.2, at a sixth of what a wider pen costs.
        painter.setPen(QPen(ink(tokens.glint, ring.alpha * (0.5 + ring.off)), 1))
        for off in (-ring.off, ring.off):
            painter.drawEllipse(ring.rect.adjusted(-off, -off, off, off))
    painter.setPen(Qt.PenStyle.NoPen)
