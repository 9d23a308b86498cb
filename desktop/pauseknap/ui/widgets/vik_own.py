"""Beside the cards that are not sorted: the place of one that is not written yet."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.lines import Lines, broken, draw, natural_width
from pauseknap.ui.widgets.painting import box, painting
from pauseknap.ui.widgets.vik_chip import (
    GRACE,
    GRIP,
    LEFT,
    LOOSE_LEAST,
    LOOSE_LEFT,
    LOOSE_RIGHT,
    LOOSE_TOP,
    RADIUS,
    TEXT_LINE,
)


class OwnCard(Control, QPushButton):
    """Looks like a loose card, with a plus for its grip."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take(theme)

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), RADIUS

    def _before(self) -> float:
        return LOOSE_LEFT + self._theme.px(GRIP) + 6

    def _lines(self, width: float) -> Lines:
        room = width - self._before() - LOOSE_RIGHT + GRACE
        return broken(self.text(), self._theme.tool(15.5), self._theme.px(TEXT_LINE), room)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(LOOSE_LEAST, math.ceil(self._lines(width).total + 2 * LOOSE_TOP))

    def sizeHint(self) -> QSize:
        words = natural_width(self.text(), self._theme.tool(15.5))
        width = math.ceil(words + self._before() + LOOSE_RIGHT)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(36, LOOSE_LEAST)

    def _is_cut(self) -> bool:
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        hot = self.underMouse() or self.isDown()
        side = theme.px(GRIP)
        with painting(self) as painter:
            edge = theme.colour("primary" if hot else "line")
            box(painter, rect, RADIUS, edge=edge, edge_px=2.0 if hot and theme.flat else 1.0)
            plus = QRectF(LOOSE_LEFT, (rect.height() - side) / 2, side, side)
            theme.icons.paint(painter, "plus", plus, self._ink("ink2"))
            words = rect.adjusted(self._before(), 0, -LOOSE_RIGHT, 0)
            align = LEFT | Qt.AlignmentFlag.AlignVCenter
            draw(painter, self._lines(rect.width()), words, theme.tool(15.5), self._ink("ink2"), align)
