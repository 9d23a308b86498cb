"""A button for what cannot be undone: the first click asks, the second does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import TextButton


class SureButton(TextButton):
    """Whoever looks elsewhere has done nothing."""

    sure = Signal()

    def __init__(self, theme: Theme, *, height: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", height=height, parent=parent)
        self._texts = ("", "")
        self._name = ""
        self._asked = False
        self.clicked.connect(self._click)

    def set_words(self, offer: str, ask: str, *, of: str = "") -> None:
        """What it says at first and when it asks; `of` tells a screen reader what it is about."""
        self._texts, self._name = (offer, ask), of
        self._show()

    def _click(self) -> None:
        if self._asked:
            self._turn(asked=False)
            self.sure.emit()
        else:
            self._turn(asked=True)

    def _turn(self, *, asked: bool) -> None:
        self._asked = asked
        self._show()

    def _show(self) -> None:
        text = self._texts[1 if self._asked else 0]
        self.setText(text)
        self.setAccessibleName(f"{text}: {self._name}" if self._name else text)
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Not sure after all."""
        self._turn(asked=False)
        super().focusOutEvent(event)
