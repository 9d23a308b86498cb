"""A button with the key that presses it, for choices one makes many times in a row."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.painting import box, painting, write

TALL, SIDE, CAP, GAP = 48.0, 14.0, 24.0, 10.0
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class KeyButton(Control, QPushButton):
    """Its key stands in a small cap before the words; a `lit` one was chosen before, and has a tick there."""

    def __init__(self, theme: Theme, text: str, key: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = key
        self.lit = False
        self._take(theme)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_lit(self, lit: bool) -> None:
        """Whether this was chosen before."""
        if lit != self.lit:
            self.lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.tool(16, 600)).horizontalAdvance(self.text())
        around = 2 * SIDE + 4 + self._cap() + GAP
        return QSize(math.ceil(words + around), round(TALL + 1.25 * (self._theme.px(16) - 16)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def _cap(self) -> float:
        return self._theme.px(CAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect, alive = self._theme, QRectF(self.rect()), self.isEnabled()
        hot = alive and (self.underMouse() or self.isDown())
        edge = theme.colour("primary" if alive and (hot or self.lit) else "control" if alive else "line")
        fill = theme.colour("primary_tint") if self.isDown() or self.lit else theme.colour("surface")
        cap = QRectF(SIDE, (rect.height() - self._cap()) / 2, self._cap(), self._cap())
        with painting(self) as painter:
            dashed = theme.flat and not alive
            thick = 2.0 if self.lit or theme.flat else 1.5
            box(painter, rect, rect.height() / 2, fill=fill, edge=edge, edge_px=thick, dashed=dashed)
            if self.lit:
                theme.icons.paint(painter, "check", cap.adjusted(2, 2, -2, -2), self._ink("primary"))
            else:
                box(painter, cap, 6, edge=self._ink("ink3"), edge_px=1)
                painter.setFont(theme.tool(13, 500))
                write(painter, cap, self.key, self._ink("ink2"))
            painter.setFont(theme.tool(16, 600))
            words = rect.adjusted(cap.right() + GAP, 0, -SIDE + 2, 0)
            write(painter, words, self.text(), self._ink("primary"), LEFT_MIDDLE)
