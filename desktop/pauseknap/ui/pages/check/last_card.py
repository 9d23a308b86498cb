"""The self-check that was saved last: its day, and how the three buttons stood."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.services.checking import LastCheck
from pauseknap.ui.pages.column import narrow_at
from pauseknap.ui.pages.discard import discard
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.systems import SystemShape

SMALLEST, LARGEST = 24, 44
"""Pixels of a shape at level 0 and 1."""


class LastCard(Card):
    """Not there when nothing is saved."""

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(theme, outlined=True, parent=parent)
        self._times = times
        self._last: LastCheck | None = None
        self._title = Text(theme, style="strong")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(16)
        self._shown: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(self._buttons)
        self.hide()

    def show_last(self, last: LastCheck | None) -> None:
        """Show a saved check, or go away."""
        self._last = last
        for widget in self._shown:
            discard(widget, self._buttons)
        self._shown = []
        self.setVisible(last is not None)
        if last is None:
            return
        self.retranslate()
        for one in last.buttons:
            size = round(SMALLEST + (LARGEST - SMALLEST) * one.level)
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addStretch(1)
            left = Qt.AlignmentFlag.AlignLeft
            column.addWidget(SystemShape(self._theme, one.button, size=size), 0, left)
            column.addSpacing(4)
            column.addWidget(Text(self._theme, one.title, "strong"))
            column.addWidget(Text(self._theme, one.words, "secondary", ink="ink2"))
            self._buttons.addWidget(cell, 1)
            self._shown.append(cell)

    def fit(self, width: int) -> None:
        """Side by side, or one under the other in a narrow window."""
        narrow = narrow_at(width, self._theme)
        self._buttons.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )

    def retranslate(self) -> None:
        """Put the day in the language now chosen."""
        if self._last is not None:
            self._title.setText(self.tr("Last time, %1").replace("%1", self._times.day(self._last.at)))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
