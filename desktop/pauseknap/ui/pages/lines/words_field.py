"""Where one line is written in other words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pauseknap.ui.style.theme import Theme

ROWS = 3


class WordsField(QPlainTextEdit):
    """Enter is done, Tab goes on; what was written is told when one leaves it, however that comes."""

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFont(self._theme.font("body"))
        self.setFixedHeight(round(ROWS * self._theme.line("body")) + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A line has no line breaks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere is done."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.done.emit()
