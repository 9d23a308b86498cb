"""The three systems, each told by silhouette, by the posture of its two bars and by colour."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import Tokens
from pauseknap.ui.widgets.painting import mixed, painting
from pauseknap.ui.widgets.reflection import Profile, Reflection

System = Literal["alarm", "start", "pause"]

GRID = 100.0
FOOT: dict[System, float] = {"alarm": 0.91, "start": 0.90, "pause": 0.93}
"""Where on its grid a shape meets the water."""
BARS: dict[System, tuple[tuple[float, float, float, float], ...]] = {
    "alarm": ((35, 75, 43.5, 46), (65, 75, 56.5, 46)),
    "start": ((35, 68, 45, 34), (55, 68, 65, 34)),
    "pause": ((40, 34, 40, 66), (60, 34, 60, 66)),
}
"""Braced against each other, leaning forward, side by side."""
WARM_TOP, WARM_DEEP = QColor("#FFE2C4"), QColor("#FFE6CC")


def silhouette(kind: System) -> QPainterPath:
    """The outline on a grid of 100: a rounded triangle, a leaning square, a circle."""
    path = QPainterPath()
    if kind == "alarm":
        path.moveTo(50, 9)
        path.cubicTo(54.6, 9, 58.2, 11.3, 60.6, 15.4)
        path.lineTo(91.6, 69.6)
        path.cubicTo(97.4, 79.8, 92, 91, 80.6, 91)
        path.lineTo(19.4, 91)
        path.cubicTo(8, 91, 2.6, 79.8, 8.4, 69.6)
        path.lineTo(39.4, 15.4)
        path.cubicTo(41.8, 11.3, 45.4, 9, 50, 9)
    elif kind == "start":
        path.moveTo(31.6, 12)
        path.lineTo(88, 12)
        path.cubicTo(95.8, 12, 100.6, 18.6, 98.4, 26)
        path.lineTo(82.6, 79.2)
        path.cubicTo(80.6, 85.6, 75, 90, 68.4, 90)
        path.lineTo(12, 90)
        path.cubicTo(4.2, 90, -0.6, 83.4, 1.6, 76)
        path.lineTo(17.4, 22.8)
        path.cubicTo(19.4, 16.4, 25, 12, 31.6, 12)
    else:
        path.addEllipse(QPointF(50, 50), 43, 43)
    path.closeSubpath()
    return path


def mirrored(kind: System, x: float, size: float) -> Profile:
    """The edges of the shape's mirror image at a depth of 0..1 of its reflection."""

    def edges(depth: float) -> tuple[float, float]:
        if kind == "start":
            lean = 0.16 * size * depth
            return x - 0.48 * size + lean, x + 0.32 * size + lean
        if kind == "alarm":
            wide = 0.9 * size * (1 - depth)
        else:
            wide = 0.86 * size * math.sqrt(max(0.0, 1 - (2 * depth - 0.94) ** 2))
        return x - wide / 2, x + wide / 2

    return edges


def paint_shape(
    painter: QPainter, kind: System, corner: QPointF, size: float, tokens: Tokens, *, graded: bool = False
) -> None:
    """A shape of `size` pixels with its two bars; `graded` warms its top as in the low sun."""
    colour = QColor(getattr(tokens, kind))
    painter.save()
    painter.translate(corner)
    painter.scale(size / GRID, size / GRID)
    path = silhouette(kind)
    painter.setPen(Qt.PenStyle.NoPen)
    if graded and not tokens.flat:
        gradient = QLinearGradient(0, path.boundingRect().top(), 0, path.boundingRect().bottom())
        gradient.setColorAt(0, mixed(colour, WARM_TOP, 0.26))
        gradient.setColorAt(1, colour)
        painter.setBrush(gradient)
    else:
        painter.setBrush(colour)
    painter.drawPath(path)
    pen = QPen(QColor(tokens.on_shape), 10 if size < 28 else 8.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for x1, y1, x2, y2 in BARS[kind]:
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    painter.restore()


def paint_standing(
    painter: QPainter, kind: System, x: float, waterline: float, size: float, seed: int, tokens: Tokens
) -> None:
    """A shape that stands on the water, and its reflection."""
    paint_shape(
        painter, kind, QPointF(x - size / 2, waterline - FOOT[kind] * size), size, tokens, graded=True
    )
    colour = QColor(getattr(tokens, kind))
    deep = colour if tokens.flat else mixed(colour, WARM_DEEP, 0.45)
    profile = mirrored(kind, x, size)
    left, right = profile(0.02)
    reflection = Reflection(
        ((0, colour.name()), (1 / 1.3, deep.name()), (1, deep.name())),
        full=1.3 * size,
        width=min(58.0, right - left),
        seed=seed,
        flat=tokens.flat,
        spread=0.2,
        column=0.5,
    )
    reflection.paint(painter, waterline, 0.62 * size, profile, least=0.2 * size)


class SystemShape(QWidget):
    """One of the three on its own, for a list or a row."""

    def __init__(self, theme: Theme, kind: System, *, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind: System = kind
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = float(min(self.width(), self.height()))
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        with painting(self) as painter:
            paint_shape(painter, self._kind, place.topLeft(), side, self._theme.tokens)
