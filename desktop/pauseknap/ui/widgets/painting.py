"""Small strokes shared by everything that draws itself."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from pauseknap.ui.style.theme import Theme

LIFTED_DOWN, LIFTED_BLUR, LIFTED_ALPHA = 12, 24, 0.26
"""How far under it, how wide and how dark the shadow of something lifted is."""


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """A smooth painter without a pen, on `widget`."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    try:
        yield painter
    finally:
        painter.end()


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    edge_px: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded rectangle; its edge lies inside `rect`."""
    if fill is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, radius, radius)
    if edge is not None:
        pen = QPen(edge, edge_px)
        if dashed:
            pen.setDashPattern([3, 3])
        half = edge_px / 2
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
        painter.setPen(Qt.PenStyle.NoPen)


def soft_shadow(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """The 1 px shadow of something that lies on a groove; none in high contrast."""
    if theme.flat:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    for grow, down, alpha in ((0.8, 1.2, 0.05), (0.2, 0.9, 0.08)):
        painter.setBrush(QColor.fromRgbF(0.06, 0.16, 0.16, alpha))
        painter.drawRoundedRect(
            rect.adjusted(-grow, -grow + down, grow, grow + down), radius + grow, radius + grow
        )


def deep_shadow(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """The soft shadow of something held over the page, 12 px down and 24 px wide; none in high contrast.

    Dear to draw: paint it into a picture that is kept.
    """
    if theme.flat:
        return
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for out in range(LIFTED_BLUR, -LIFTED_BLUR, -1):  # each layer replaces the last, so alphas need no sums
        layer = rect.adjusted(-out, LIFTED_DOWN - out, out, LIFTED_DOWN + out)
        if layer.isEmpty():
            break
        share = 0.5 * (1 - math.erf(out / (LIFTED_BLUR / 2 * math.sqrt(2))))
        painter.setBrush(QColor.fromRgbF(0.06, 0.16, 0.17, LIFTED_ALPHA * share))
        round_px = max(2.0, radius + out)
        painter.drawRoundedRect(layer, round_px, round_px)
    painter.restore()


def dotted(colour: QColor, thick: float) -> QPen:
    """The pen around where something may be put down: round dots, three and a half apart."""
    pen = QPen(colour, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([1, 3.5])
    return pen


def baseline(metrics: QFontMetricsF, top: float, height: float) -> float:
    """Where to set a line of text so that it stands in the middle of `height`, on a whole pixel."""
    up, down = round(metrics.ascent()), round(metrics.descent())
    return math.floor(top + (height - up - down) / 2) + up


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """One line of text in the painter's font, cut with an ellipsis where it does not fit."""
    metrics = QFontMetricsF(painter.font())
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    x = rect.left()
    if align & Qt.AlignmentFlag.AlignHCenter:
        x += (rect.width() - metrics.horizontalAdvance(fitting)) / 2
    elif align & Qt.AlignmentFlag.AlignRight:
        x += rect.width() - metrics.horizontalAdvance(fitting)
    painter.setPen(colour)
    # Words on a button look centred half a pixel high, as capitals weigh more than descenders.
    painter.drawText(QPointF(x, baseline(metrics, rect.top(), rect.height() - 1)), fitting)
    painter.setPen(Qt.PenStyle.NoPen)


def bar_path(x: float, waterline: float, width: float, up: float) -> QPainterPath:
    """A bar centred on `x` that stands on the waterline, `up` high, with a round top."""
    half = width / 2
    round_px = min(half, up)
    path = QPainterPath()
    path.moveTo(x - half, waterline)
    path.lineTo(x - half, waterline - up + round_px)
    path.arcTo(QRectF(x - half, waterline - up, width, 2 * round_px), 180, -180)
    path.lineTo(x + half, waterline)
    path.closeSubpath()
    return path


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` of `other` in it."""
    return QColor.fromRgbF(
        one.redF() * (1 - share) + other.redF() * share,
        one.greenF() * (1 - share) + other.greenF() * share,
        one.blueF() * (1 - share) + other.blueF() * share,
        one.alphaF() * (1 - share) + other.alphaF() * share,
    )
