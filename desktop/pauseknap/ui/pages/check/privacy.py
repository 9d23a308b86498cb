"""A small lock and the line that says where the answers stay."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import painting, write

LOCK_PX, GAP = 18.0, 7.0


class PrivacyLine(QWidget):
    """Where there is no room for the words the lock stands alone; screen readers always get both."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """What it says."""
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Lock and words."""
        words = QFontMetricsF(self._theme.font("secondary")).horizontalAdvance(self._text)
        return QSize(
            math.ceil(self._theme.px(LOCK_PX) + GAP + words + 1), round(self._theme.line("secondary"))
        )

    def minimumSizeHint(self) -> QSize:
        """The lock alone."""
        return QSize(round(self._theme.px(LOCK_PX)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words only when all of them fit."""
        theme = self._theme
        side = theme.px(LOCK_PX)
        whole = self.width() >= self.sizeHint().width()
        with painting(self) as painter:
            left = 0.0 if whole else self.width() - side
            theme.paint_icon(painter, "lock", QRectF(left, (self.height() - side) / 2, side, side), "ink2")
            if whole:
                painter.setFont(theme.font("secondary"))
                room = QRectF(side + GAP, 0, self.width() - side - GAP, self.height())
                align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                write(painter, room, self._text, theme.colour("ink2"), align)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
