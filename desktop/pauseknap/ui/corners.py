"""Windows of our own shape that stand in a corner and take nothing: their flags, round corners and place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBitmap, QColor, QCursor, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

MODEST = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.NoDropShadowWindowHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
"""Flags of a window that is seen by whoever works in another, and leaves them the keyboard."""
TOUCHED = 0.3
"""Pixels around the outline that it may still colour a little."""


def be_modest(widget: QWidget) -> None:
    """What such a window needs besides its flags."""
    widget.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    widget.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    widget.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
    # A Mac hides tool windows of a program one is not in, which is when they are for.
    widget.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
    widget.setWindowTitle("Pauseknap")


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


def move_to_corner(widget: QWidget, from_edge: int) -> None:
    """Stand in the lower right corner of the screen one works on, whole where that is possible."""
    screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
    free = screen.availableGeometry()
    left = max(free.left(), free.right() - widget.width() - from_edge)
    widget.move(left, max(free.top(), free.bottom() - widget.height() - from_edge))
