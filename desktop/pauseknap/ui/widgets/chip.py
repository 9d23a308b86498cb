"""A short statement one may tick."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.lines import Lines, broken, draw, natural_width
from pauseknap.ui.widgets.painting import box, painting

SIDE, TOP, MARK, GAP = 14.0, 8.0, 18.0, 8.0
LINE = 20.0
RADIUS = 10.0
SPARE = 2.0
"""Laid out in a line, letters take up to a pixel more than they do side by side."""


class SignChip(Control, QCheckBox):
    """Wraps its text in narrow places. Chosen is said three ways: tint, weight of the edge, and a tick."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._take(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), RADIUS

    def _before_text(self) -> float:
        return SIDE - 2 + self._theme.px(MARK) + GAP

    def _lines(self, width: float) -> Lines:
        room = width - self._before_text() - SIDE + 0.5
        return broken(self.text(), self._theme.tool(15.5, 500), self._theme.px(LINE), room)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(40, math.ceil(self._lines(width).total + 2 * TOP))

    def sizeHint(self) -> QSize:
        words = natural_width(self.text(), self._theme.tool(15.5, 500))
        width = math.ceil(words + self._before_text() + SIDE + SPARE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), 40)

    def _is_cut(self) -> bool:
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect, lit = self._theme, QRectF(self.rect()), self.isChecked()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        with painting(self) as painter:
            fill = theme.colour("primary_tint" if lit else "surface")
            edge = theme.colour("primary" if lit or hot else "line")
            dashed = theme.flat and not self.isEnabled()
            box(painter, rect, RADIUS, fill=fill, edge=edge, edge_px=2.0 if lit else 1.0, dashed=dashed)
            side = theme.px(MARK)
            mark = QRectF(SIDE - 2, (rect.height() - side) / 2, side, side)
            if lit:
                theme.icons.paint(painter, "check", mark, self._ink("primary"))
            else:
                box(painter, mark.adjusted(1.5, 1.5, -1.5, -1.5), 4, edge=self._ink("control"), edge_px=1.5)
            words = QRectF(self._before_text(), 0, rect.width() - self._before_text() - SIDE, rect.height())
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            draw(painter, self._lines(rect.width()), words, theme.tool(15.5, 500), self._ink("ink"), align)
