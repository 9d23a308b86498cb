"""How a page will look on paper, before it is printed or saved."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.paper import Paper
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import box, painting

EDGE, GAP = 8, 16
WIDEST = 794
"""Pixels, more with large text: about as wide as A4 is."""
PAPER = QColor("#FFFFFF")
SHADOWS = ((6.0, 4.0, 0.05), (3.0, 2.0, 0.06), (1.0, 1.0, 0.10))
"""How far each layer reaches out and lies down, and its strength."""


class SheetPreview(QWidget):
    """White sheets under each other, in every look, as paper is white. It is read as the text on it."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paper: Paper | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def set_paper(self, paper: Paper | None) -> None:
        """Show this page, or none."""
        self._paper = paper
        self.setAccessibleName(paper.text() if paper else "")
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._paper is None:
            return 0
        pages = self._paper.pages
        return math.ceil(pages * self._paper.height * self._share(width) + (pages - 1) * GAP + 2 * EDGE)

    def sizeHint(self) -> QSize:
        width = math.ceil(self._paper.width) + 2 * EDGE if self._paper else 0
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._paper is None:
            return
        share = self._share(self.width())
        wide, tall = self._paper.width * share, self._paper.height * share
        left = (self.width() - wide) / 2
        with painting(self) as painter:
            for page in range(self._paper.pages):
                sheet = QRectF(left, EDGE + page * (tall + GAP), wide, tall)
                if not self._theme.flat:
                    for out, down, strength in SHADOWS:
                        shade = QColor.fromRgbF(0.06, 0.16, 0.16, strength)
                        box(painter, sheet.adjusted(-out, -out + down, out, out + down), 3 + out, fill=shade)
                painter.fillRect(sheet, PAPER)
                painter.save()
                painter.translate(sheet.topLeft())
                painter.scale(share, share)
                self._paper.paint(painter, page)
                painter.restore()

    def _share(self, width: float) -> float:
        if self._paper is None:
            return 1.0
        widest = WIDEST * self._theme.text_scale
        return max(0.05, min(width - 2 * EDGE, widest) / self._paper.width)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
