"""The ring around whatever the keyboard is on; shown after keyboard use, gone after a click."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import painting

GAP, THICK = 3.0, 2.5
REACH = 6
"""Whole pixels the ring stands out over what it surrounds."""
DEFAULT_RADIUS = 10.0
FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
}
KEYS, CLICKS = {QEvent.Type.KeyPress}, {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


@runtime_checkable
class Ringed(Protocol):
    """A widget that knows where its ring goes."""

    def ring_shape(self) -> tuple[QRectF, float]:
        """A rectangle in its own coordinates, and a corner radius."""


class FocusRing(QWidget):
    """One for each window; it lies over everything and never takes part in anything.

    It starts shown, so a page that opens with the focus on something says so, and hides at the first click.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._handle: QWindow | None = None
        self._followed: list[QWidget] = []
        self._radius = DEFAULT_RADIUS
        self._by_keyboard = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        theme.changed.connect(self._place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in KEYS or kind in CLICKS:
            self._by_keyboard = kind in KEYS
            self._place()
        elif kind in FOLLOWED:
            if watched is self._window and kind == QEvent.Type.Show:
                self._listen_to_window()
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        inset = REACH - GAP - THICK / 2
        with painting(self) as painter:
            painter.setPen(QPen(self._theme.colour("focus"), THICK))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self._radius + GAP + THICK / 2
            rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(rect, radius, radius)

    def _listen_to_window(self) -> None:
        """Keys and clicks are seen where they enter the window, whoever takes them."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._followed:
            # At the very end widgets go before the news of it does.
            if widget is not self._window and isValid(widget):
                widget.removeEventFilter(self)
        self._followed = []
        step = now if now is not None and now.window() is self._window else None
        while step is not None:
            self._followed.append(step)
            if step is not self._window:
                step.installEventFilter(self)
            step = step.parentWidget() if step is not self._window else None
        self._place()

    def _place(self) -> None:
        target = self._followed[0] if self._followed else None
        if target is None or target is self._window or not self._by_keyboard or not target.isVisible():
            self.hide()
            return
        rect, radius = QRectF(target.rect()), DEFAULT_RADIUS
        if isinstance(target, Ringed):
            rect, radius = target.ring_shape()
        if rect.isEmpty():
            self.hide()
            return
        self._radius = radius
        ringed = rect.toAlignedRect().translated(target.mapTo(self._window, QPoint(0, 0)))
        if ringed.contains(self._window.rect()):
            self.hide()  # it would lie outside, and still be painted with every frame of what moves inside
            return
        outer = ringed.adjusted(-REACH, -REACH, REACH, REACH)
        self.setGeometry(outer)
        seen = outer.intersected(self._visible_part(target))
        self.setMask(seen.translated(-outer.topLeft())) if seen != outer else self.clearMask()
        self.setVisible(not seen.isEmpty())
        self.raise_()
        self.update()

    def _visible_part(self, target: QWidget) -> QRect:
        """What the window and the scroll areas around `target` let one see of it."""
        seen = self._window.rect()
        for widget in self._followed[1:]:
            area = widget.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
                corner = widget.mapTo(self._window, QPoint(0, 0))
                seen = seen.intersected(QRect(corner, widget.size()).adjusted(-REACH, 0, REACH, 0))
        return seen
