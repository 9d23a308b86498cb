"""Tells when the mouse takes a widget along, and leaves every click to the widget itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


class Drag(QObject):
    """Watches one widget; Esc puts back what is carried."""

    lifted = Signal()
    carried = Signal(QPoint)
    """How far the mouse is from where it was pressed."""
    let_go = Signal()
    put_back = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._pressed: QPoint | None = None
        self._carrying = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._by_mouse(event)
        if event.type() == QEvent.Type.Hide:
            self._cancel()
        elif self._carrying and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            else:
                self._cancel()
            return True
        return False

    def _by_mouse(self, event: QMouseEvent) -> bool:
        at = event.globalPosition().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseButtonPress if left:
                self._pressed = at
            case QEvent.Type.MouseMove if self._pressed is not None:
                far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
                if far and not self._carrying:
                    self._begin()
                if self._carrying:
                    self.carried.emit(at - self._pressed)
                    return True
            case QEvent.Type.MouseButtonRelease if left:
                carrying, self._carrying, self._pressed = self._carrying, False, None
                if carrying:
                    self.let_go.emit()
                    return True
        return False

    def _begin(self) -> None:
        self._carrying = True
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)  # letting go is no click
        self.lifted.emit()

    def _cancel(self) -> None:
        carrying, self._carrying, self._pressed = self._carrying, False, None
        if carrying:
            self.put_back.emit()
