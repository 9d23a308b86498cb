"""A small lock and the line that says where the answers stay."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import painting, write

LOCK_PX, GAP, AFTER = 18.0, 7.0, 9


class PrivacyLine(QWidget):
    """Where there is no room for the words the lock stands alone; screen readers always get both."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._whole = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """What it says."""
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._restyle()

    def whole_width(self) -> int:
        """Pixels of the lock and the words."""
        words = QFontMetricsF(self._theme.font("secondary")).horizontalAdvance(self._text)
        return math.ceil(self._theme.px(LOCK_PX) + GAP + words + AFTER)

    def set_whole(self, whole: bool) -> None:
        """Lock and words, or the lock alone."""
        if whole != self._whole:
            self._whole = whole
            self._restyle()

    def sizeHint(self) -> QSize:
        """As much as is shown."""
        width = self.whole_width() if self._whole else round(self._theme.px(LOCK_PX)) + AFTER
        return QSize(width, round(self._theme.line("secondary")))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words only where there is room for them."""
        theme = self._theme
        side = theme.px(LOCK_PX)
        with painting(self) as painter:
            theme.paint_icon(painter, "lock", QRectF(0, (self.height() - side) / 2, side, side), "ink2")
            if self._whole:
                painter.setFont(theme.font("secondary"))
                room = QRectF(side + GAP, 0, self.width() - side - GAP - AFTER + 1, self.height())
                align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                write(painter, room, self._text, theme.colour("ink2"), align)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
