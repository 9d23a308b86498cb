"""Seconds of a breath, typed or stepped by a tenth, never outside what is gentle."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget


class SecondsField(QDoubleSpinBox):
    """Up and Down step. The wheel does only where the keyboard is: scrolling a page changes nothing."""

    def __init__(self, least: float, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(1)
        self.setSingleStep(0.1)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """What is counted, for screen readers."""
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def set_value(self, seconds: float) -> None:
        """Show a value, without a signal."""
        self.blockSignals(True)
        self.setValue(seconds)
        self.blockSignals(False)

    def retranslate(self, locale: QLocale) -> None:
        """Write the number as the language writes it."""
        self.setLocale(locale)
        self.setSuffix(" s")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
