"""A time of day in a small field, typed as anyone types it."""

from __future__ import annotations

import math
import re
from datetime import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import field_time
from pauseknap.ui.words import Language

STEP_MINUTES = 15
TYPED = re.compile(r"^\s*(\d{1,2})(?:\s*[.:,]?\s*(\d{2}))?\s*$")


def read_time(text: str) -> time | None:
    """The time somebody typed ("8", "8.00", "08:30", "1530"), or None."""
    found = TYPED.match(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class TimeField(QLineEdit):
    """Up and Down go by quarters of an hour; what cannot be read is put back as it was."""

    changed = Signal(object)
    """The new `datetime.time`, once typing is over."""

    def __init__(
        self, theme: Theme, name: str, *, language: Language = "da", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language: Language = language
        self._time = time(8, 0)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self._take_typed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def value(self) -> time:
        """The time shown."""
        return self._time

    def set_time(self, moment: time) -> None:
        """Show a time, without a signal."""
        self._time = moment
        self.setText(field_time(moment, self._language))

    def set_language(self, language: Language) -> None:
        """Write it as this language does."""
        self._language = language
        self.set_time(self._time)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.tool(16)).horizontalAdvance("00.00")
        return QSize(math.ceil(words + 30), round(38 + 1.25 * (self._theme.px(16) - 16)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: STEP_MINUTES, Qt.Key.Key_Down: -STEP_MINUTES}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        now = read_time(self.text()) or self._time
        minutes = ((now.hour * 60 + now.minute) // STEP_MINUTES * STEP_MINUTES + step) % (24 * 60)
        self._put(time(minutes // 60, minutes % 60))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def _take_typed(self) -> None:
        self._put(read_time(self.text()) or self._time)

    def _put(self, moment: time) -> None:
        before = self._time
        self.set_time(moment)
        if moment != before:
            self.changed.emit(moment)

    def _restyle(self) -> None:
        self.setFont(self._theme.tool(16))
        self.setStyleSheet(f"padding: 0; font-size: {round(self._theme.px(16))}px;")
        self.updateGeometry()
