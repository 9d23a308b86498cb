"""A house for cards on storeys: its roof, with two bars side by side where a window would be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from pauseknap.core.plan.shapes import Box
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit, paint_bar

ROOF, EAVES, SLAB = 58, 14, 3
"""Pixels: how high the roof is, how far it stands out over the walls, and between two storeys."""
BAR, UP, APART = 9.0, 17.0, 6.0
OVER_WALL = 14.0


def paint_roof(painter: QPainter, theme: Theme, top_storey: Box, fill: QColor) -> None:
    """The roof over the uppermost storey, in its colour."""
    foot = top_storey.top - SLAB
    middle = top_storey.left + top_storey.width / 2
    path = QPainterPath(QPointF(top_storey.left - EAVES, foot))
    path.lineTo(middle - 6, foot - ROOF + SLAB + 2)
    path.quadTo(middle, foot - ROOF + SLAB, middle + 6, foot - ROOF + SLAB + 2)
    path.lineTo(top_storey.right + EAVES, foot)
    path.closeSubpath()
    painter.setBrush(fill)
    painter.setPen(QPen(theme.colour("line"), 2) if theme.flat else Qt.PenStyle.NoPen)
    painter.drawPath(path)
    for side in (-1, 1):
        x = middle + side * (BAR + APART) / 2
        paint_bar(painter, x, foot - OVER_WALL, BAR, UP, lit(theme.tokens)[0])
    painter.setPen(Qt.PenStyle.NoPen)
