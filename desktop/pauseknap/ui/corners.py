"""Round corners for windows of our own shape, with and without a compositor."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBitmap, QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

TOUCHED = 0.3
"""Pixels around the outline that it may still colour a little."""


def cut_corners(widget: QWidget, radius: float) -> None:
    """Take away what lies outside the corners, where X11 would else show it: black, without a compositor.

    Every pixel that the shape touches at all is kept: where there is a compositor its edge stays smooth.
    """
    if QGuiApplication.platformName() != "xcb" or widget.size().isEmpty():
        return
    shape = QBitmap(widget.size())
    shape.clear()
    painter = QPainter(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(Qt.GlobalColor.color1))
    outline = QRectF(widget.rect()).adjusted(-TOUCHED, -TOUCHED, TOUCHED, TOUCHED)
    painter.drawRoundedRect(outline, radius + TOUCHED, radius + TOUCHED)
    painter.end()
    widget.setMask(shape)
