"""A house of storeys as a picture: what has been put on each of them, to be looked at and not to be moved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.core.plan.shapes import Box
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.house import EAVES, ROOF, SLAB, paint_roof
from pauseknap.ui.widgets.lines import Lines, broken, draw
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.vik_zone import FILLS, STOREY_RADIUS

TITLE, TITLE_LINE, WORD, WORD_LINE = 15.0, 21.0, 14.5, 20.0
INSIDE, LEAST = 12.0, 44.0
"""Pixels between a storey's edge and its words, and how low a storey may be."""
LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Storey:
    """One storey, and what lies there."""

    title: str
    lines: tuple[str, ...]


class HouseScene(QWidget):
    """The uppermost storey first; an empty one stands there, too."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._storeys: tuple[Storey, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._changed)

    def set_storeys(self, storeys: Sequence[Storey]) -> None:
        """Show these, from top to bottom."""
        self._storeys = tuple(storeys)
        told = (f"{one.title}: {', '.join(one.lines)}." for one in storeys if one.lines)
        self.setAccessibleName(" ".join(told))
        self._changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        walls = sum(self._tall(storey, width) + SLAB for storey in self._storeys)
        return math.ceil(ROOF + walls)

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        top = float(ROOF)
        fill = QColor(FILLS[self._theme.tokens.name][0])
        with painting(self) as painter:
            for at, storey in enumerate(self._storeys):
                tall = self._tall(storey, self.width())
                area = Box(EAVES, top, self.width() - 2 * EAVES, tall)
                if at == 0:
                    paint_roof(painter, self._theme, area, fill)
                self._paint_storey(painter, storey, QRectF(area.left, top, area.width, tall), fill)
                top += tall + SLAB

    def _paint_storey(self, painter: QPainter, storey: Storey, wall: QRectF, fill: QColor) -> None:
        theme = self._theme
        painter.setBrush(fill)
        painter.setPen(QPen(theme.colour("line"), 2) if theme.flat else Qt.PenStyle.NoPen)
        inset = 1.0 if theme.flat else 0.0
        painter.drawRoundedRect(wall.adjusted(inset, inset, -inset, -inset), STOREY_RADIUS, STOREY_RADIUS)
        title, words = self._broken(storey, self.width())
        place = wall.adjusted(INSIDE, (wall.height() - title.total - words.total) / 2, -INSIDE, 0)
        draw(painter, title, place, theme.tool(TITLE, 600), theme.colour("ink"), LEFT)
        draw(
            painter, words, place.adjusted(0, title.total, 0, 0), theme.tool(WORD), theme.colour("ink2"), LEFT
        )

    def _tall(self, storey: Storey, width: float) -> float:
        title, words = self._broken(storey, width)
        return max(LEAST, title.total + words.total + 2 * INSIDE)

    def _broken(self, storey: Storey, width: float) -> tuple[Lines, Lines]:
        """Its title and its words, as lines of its width."""
        theme, room = self._theme, width - 2 * EAVES - 2 * INSIDE
        title = broken(storey.title, theme.tool(TITLE, 600), theme.px(TITLE_LINE), room)
        words = broken("\n".join(storey.lines), theme.tool(WORD), theme.px(WORD_LINE), room)
        return title, words if storey.lines else Lines((), (), words.height, cut=False)

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()
