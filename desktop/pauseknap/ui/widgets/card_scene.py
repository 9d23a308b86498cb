"""The narrow picture at the side of the reminder."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit, paint_bar, paint_foot
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.reflection import Reflection, straight
from pauseknap.ui.widgets.scene import Backdrop, View

WIDE, TALL = 124, 208
BAR, GAP, UP, FULL, LENGTH = 26.0, 15.0, 50.0, 92.0, 78.0
RADIUS = 14.0


class CardScene(QWidget):
    """124 pixels wide; its left corners are round like the card's."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._backdrop = Backdrop()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDE, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, wide, tall = self._theme.tokens, self.width(), self.height()
        line = round(tall * 98 / TALL)
        view = View(
            width=wide,
            height=tall,
            waterline=line,
            sun_x=wide / 2,
            sun_wide=100,
            sun_high=84,
            glints=8,
            shore=0.6,
        )
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(0, 0, wide + 2 * RADIUS, tall), RADIUS, RADIUS)
        with painting(self) as painter:
            painter.setClipPath(edge)
            self._backdrop.paint(painter, view, tokens, self.devicePixelRatioF())
            bar, mirror = lit(tokens)
            for seed, side in ((1, -1), (2, 1)):
                x = wide / 2 + side * (BAR + GAP) / 2
                paint_bar(painter, x, line, BAR, UP, bar)
                reflection = Reflection(mirror, full=FULL, width=BAR, seed=seed, flat=tokens.flat)
                reflection.paint(painter, line, min(LENGTH, tall - line - 8), straight(x, BAR))
                paint_foot(painter, x, line, BAR, tokens)
            if tokens.flat:
                painter.fillRect(QRectF(wide - 1, 0, 1, tall), self._theme.colour("line"))
