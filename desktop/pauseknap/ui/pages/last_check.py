"""The self-check kept last: three small shapes and its date, for its owner's eyes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pauseknap.services.checking import LastCheck
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.systems import SystemShape

SMALL, LARGE = 12, 24
"""Pixels a shape is high at level 0 and at level 1."""
BASELINE = 12
"""Pixels over the foot of the row on which the words stand, and so the shapes."""


class LastCheckRow(QWidget):
    """Opens the self-check; is not there when none was kept."""

    clicked = Signal()

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._times = times
        self._last: LastCheck | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._standing = QHBoxLayout()
        self._standing.setSpacing(8)
        self._standing.setContentsMargins(0, 0, 0, BASELINE)
        self._row.addLayout(self._standing)
        self._shapes: list[SystemShape] = []
        self._open = TextButton(theme, "", height=36, parent=self)
        self._open.clicked.connect(self.clicked)
        self._row.addWidget(self._open)
        self.hide()

    def retranslate(self) -> None:
        """Put the date in the language now chosen."""
        if self._last is not None:
            self._open.setText(self.tr("Latest check-in, %1").replace("%1", self._times.day(self._last.at)))

    def show_check(self, last: LastCheck | None) -> None:
        """Show a kept check, or nothing."""
        self._last = last
        for shape in self._shapes:
            self._standing.removeWidget(shape)
            shape.deleteLater()
        self._shapes = []
        if last is None:
            return
        for place, button in enumerate(last.buttons):
            size = round(SMALL + (LARGE - SMALL) * (button.level or 0.0))
            shape = SystemShape(self._theme, button.button, size=size, parent=self)
            self._standing.insertWidget(place, shape, alignment=Qt.AlignmentFlag.AlignBottom)
            self._shapes.append(shape)
        told = "\n".join(f"{button.title}: {button.words}" for button in last.buttons)
        self._open.setToolTip(told)
        self._open.setAccessibleDescription(told)
        self.retranslate()

    def has_check(self) -> bool:
        """Whether there is anything to show."""
        return self._last is not None
