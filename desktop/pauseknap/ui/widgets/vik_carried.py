"""The card in the hand: drawn once with its shadow when it is lifted, then only moved."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import LIFTED_BLUR, LIFTED_DOWN, deep_shadow, painting
from pauseknap.ui.widgets.vik_chip import RADIUS, VikChip

AROUND = LIFTED_BLUR + LIFTED_DOWN
"""Pixels around the card for its shadow."""
EDGE_GAP, EDGE = 2.0, 2.5


class Carried(QWidget):
    """Lies over the whole window and takes no part in anything."""

    def __init__(self, theme: Theme, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = parent
        self._theme = theme
        self._picture = QPixmap()
        self._held = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def lift(self, chip: VikChip, held: QPoint) -> None:
        """Take on the look of `chip`, held at a point of it, and lie where it lies."""
        self._held = held
        self._picture = self._drawn(chip)
        self.setParent(self._board.window())  # else the edge of the board would cut its shadow
        self.resize(chip.width() + 2 * AROUND, chip.height() + 2 * AROUND)
        self.follow(chip.mapToGlobal(held))
        self.show()
        self.raise_()

    def follow(self, point: QPoint) -> None:
        """Let the point it is held at be at `point` of the screen."""
        self.move(self._board.window().mapFromGlobal(point) - self._held - QPoint(AROUND, AROUND))

    def lay_down(self) -> None:
        """Be gone."""
        self.hide()
        self.setParent(self._board)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.drawPixmap(QPointF(0, 0), self._picture)

    def _drawn(self, chip: VikChip) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wide, tall = (math.ceil((side + 2 * AROUND) * ratio) for side in (chip.width(), chip.height()))
        picture = QPixmap(wide, tall)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(AROUND, AROUND)
        deep_shadow(painter, self._theme, chip.body(), RADIUS)
        chip.paint_body(painter)
        out = EDGE_GAP + EDGE / 2
        painter.setPen(QPen(self._theme.colour("focus"), EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QRectF(chip.body()).adjusted(-out, -out, out, out)
        painter.drawRoundedRect(edge, RADIUS + out, RADIUS + out)
        painter.end()
        return picture
