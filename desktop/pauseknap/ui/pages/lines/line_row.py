"""One line in the list: what is said, who says it, and a click that opens it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.lines import Lines, broken, draw, widest_word
from pauseknap.ui.widgets.painting import box, painting

SIDE, GAP, SIGN = 20, 12, 20
LEFT = Qt.AlignmentFlag.AlignLeft


class LineRow(Control, QPushButton):
    """Checked while it is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said, self._who, self._last = "", "", False
        self.setCheckable(True)
        self._take(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_line(self, said: str, who: str, *, last: bool) -> None:
        """What is said and by whom."""
        self._said, self._who, self._last = said, who, last
        self.setAccessibleName(f"{said} {who}")
        self.updateGeometry()
        self.update()

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()).adjusted(6, 3, -6, -3), 10.0

    def _is_cut(self) -> bool:
        return False

    def _parts(self, width: float) -> tuple[Lines, Lines]:
        theme, room = self._theme, width - 2 * SIDE - GAP - SIGN
        return (
            broken(self._said, theme.font("previous"), theme.line("previous"), room),
            broken(self._who, theme.font("secondary"), theme.line("secondary"), room),
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        said, who = self._parts(width)
        return math.ceil(said.total + who.total + 24)

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        widest = min(
            320.0,
            max(
                widest_word(self._said, self._theme.font("previous")),
                widest_word(self._who, self._theme.font("secondary")),
            ),
        )
        return QSize(math.ceil(widest) + 2 * SIDE + GAP + SIGN, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        said, who = self._parts(self.width())
        with painting(self) as painter:
            if self.underMouse() or self.isDown():
                fill = theme.colour("sunken", 0.35)
                edge = theme.colour("primary") if theme.flat else None
                box(painter, QRectF(self.rect()).adjusted(6, 3, -6, -3), 10, fill=fill, edge=edge)
            room = self.width() - 2 * SIDE - GAP - SIGN
            top = QRectF(SIDE, 12, room, said.total)
            draw(painter, said, top, theme.font("previous"), theme.colour("ink"), LEFT)
            below = QRectF(SIDE, 12 + said.total, room, who.total)
            draw(painter, who, below, theme.font("secondary"), theme.colour("ink2"), LEFT)
            sign = QRectF(self.width() - SIDE - SIGN, (self.height() - SIGN) / 2, SIGN, SIGN)
            theme.icons.paint(painter, "up" if self.isChecked() else "down", sign, theme.colour("ink2"))
            if not self._last and not self.isChecked():
                line = theme.colour("line")
                painter.fillRect(SIDE, self.height() - 1, self.width() - 2 * SIDE, 1, line)
