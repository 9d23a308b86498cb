"""The piles of the board: named groups that hold the cards, and the rings or bands behind them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QGroupBox, QWidget

from pauseknap.core.plan.board import pile_at
from pauseknap.core.plan.shapes import Box, Circle, Size
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import ThemeName
from pauseknap.ui.widgets.house import paint_roof
from pauseknap.ui.widgets.lines import Lines, broken, draw
from pauseknap.ui.widgets.painting import dotted, painting

FILLS: Mapping[ThemeName, tuple[str, str, str]] = MappingProxyType(
    {
        "light": ("#D7E4E5", "#BCD4D4", "#FBE0C4"),
        "dark": ("#172A33", "#20404A", "#4A382C"),
        "contrast": ("#000000", "#000000", "#000000"),
    }
)
"""From the outermost ring to the innermost; the apricot is for the one that is one's own."""
TITLE_PX, TITLE_LINE, QUESTION_PX, QUESTION_LINE = (25.0, 24.0, 22.0), 28.0, 14.5, 18.0
LABEL_LINE = 21.0
BAND_RADIUS, STOREY_RADIUS = 16.0, 4.0


class PileZone(QGroupBox):
    """A group with a name to a screen reader. It draws its head; a `loose` one has a small label for one."""

    pressed = Signal()
    """Clicked beside its cards."""

    def __init__(self, theme: Theme, pile_id: str, *, loose: bool = False, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pile_id = pile_id
        self._loose = loose
        self._title = ""
        self._question = ""
        self._title_px = TITLE_PX[0]
        self._head = QRectF()
        self._limit = 0.0
        self._target = False
        theme.changed.connect(self.update)

    def set_words(self, title: str, question: str, *, title_px: float = TITLE_PX[0]) -> None:
        """Its name, and what it asks."""
        self._title, self._question, self._title_px = title, question, title_px
        self.setAccessibleName(title)
        self.setAccessibleDescription(question)
        self.update()

    def title(self) -> str:
        """Its name."""
        return self._title

    def set_target(self, on: bool) -> None:
        """Whether the card that is carried would come to lie here; the field draws it for the others."""
        if self._loose and on != self._target:
            self._target = on
            self.update()

    def head(self, limit: float) -> tuple[Size, ...]:
        """The size of every line of its head, none wider than `limit`; so it will be drawn."""
        self._limit = limit
        return tuple(Size(width, lines.height) for lines in self._lines() for width in lines.widths if width)

    def put(self, area: QRect, head: Box, *, round_mask: bool) -> None:
        """Stand at `area` of its parent with the head at `head`, of the parent too."""
        self.setGeometry(area)
        # Rings overlap as rectangles: a card beside the inner ring must not lie under its corner.
        self.setMask(QRegion(self.rect(), QRegion.RegionType.Ellipse) if round_mask else QRegion())
        self._head = QRectF(head.left - area.left(), head.top - area.top(), head.width, head.height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self._head)
        align = Qt.AlignmentFlag.AlignLeft if self._loose else Qt.AlignmentFlag.AlignHCenter
        title, question = self._lines()
        fonts = (self._title_font(), theme.tool(QUESTION_PX))
        with painting(self) as painter:
            if self._target:
                painter.setPen(dotted(theme.colour("primary"), _thick(theme)))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)
            for lines, font, ink in zip(
                (title, question), fonts, ("ink2" if self._loose else "ink", "ink2"), strict=True
            ):
                draw(painter, lines, rect, font, theme.colour(ink), align)
                rect.translate(0, lines.total)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # so that the release comes here, too

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def _title_font(self) -> QFont:
        return self._theme.tool(14.5, 500) if self._loose else self._theme.voice(self._title_px)

    def _lines(self) -> tuple[Lines, Lines]:
        theme = self._theme
        line = theme.px(LABEL_LINE if self._loose else TITLE_LINE)
        return (
            broken(self._title, self._title_font(), line, self._limit),
            broken(self._question, theme.tool(QUESTION_PX), theme.px(QUESTION_LINE), self._limit),
        )


class VikField(QWidget):
    """Draws the rings or bands, and a dotted edge around the one that a card would come to lie in."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._areas: tuple[Circle | Box, ...] = ()
        self._nested = True
        self._house = False
        self._target: int | None = None
        theme.changed.connect(self.update)

    def set_areas(self, areas: Sequence[Circle | Box], *, nested: bool, house: bool) -> None:
        """Where the piles lie, outermost first; those that are not `nested` all have one colour."""
        self._areas, self._nested, self._house = tuple(areas), nested, house
        self.update()

    def set_target(self, at: int | None) -> None:
        """Which of them a carried card is over."""
        if at != self._target:
            self._target = at
            self.update()

    def pile_at(self, point: QPoint) -> int | None:
        """Which of them a point lies in."""
        return pile_at(self._areas, point.x(), point.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            first = self._areas[0] if self._areas else None
            if self._house and isinstance(first, Box):
                paint_roof(painter, self._theme, first, QColor(self._fill(0)))
            for at, area in enumerate(self._areas):
                self._paint(painter, area, QColor(self._fill(at)), lined=at != self._target)
            if self._target is not None and self._target < len(self._areas):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(dotted(self._theme.colour("primary"), _thick(self._theme)))
                self._outline(painter, self._areas[self._target], 0.0)

    def _paint(self, painter: QPainter, area: Circle | Box, fill: QColor, *, lined: bool) -> None:
        flat = self._theme.flat and lined
        painter.setBrush(fill)
        painter.setPen(QPen(self._theme.colour("line"), 2) if flat else Qt.PenStyle.NoPen)
        self._outline(painter, area, 1.0 if flat else 0.0)

    def _outline(self, painter: QPainter, area: Circle | Box, inset: float) -> None:
        if isinstance(area, Circle):
            radius = area.radius - inset
            painter.drawEllipse(QPointF(area.x, area.y), radius, radius)
            return
        rect = QRectF(area.left, area.top, area.width, area.height).adjusted(inset, inset, -inset, -inset)
        round_px = STOREY_RADIUS if self._house else BAND_RADIUS
        painter.drawRoundedRect(rect, round_px, round_px)

    def _fill(self, at: int) -> str:
        fills = FILLS[self._theme.tokens.name]
        if not self._nested:
            return fills[0]
        return fills[-1] if at and at == len(self._areas) - 1 else fills[min(at, 1)]


def rect_of(area: Circle | Box) -> QRect:
    """The whole pixels that an area touches."""
    if isinstance(area, Circle):
        area = Box(area.x - area.radius, area.y - area.radius, 2 * area.radius, 2 * area.radius)
    left, top = math.floor(area.left), math.floor(area.top)
    return QRect(left, top, math.ceil(area.right) - left, math.ceil(area.bottom) - top)


def _thick(theme: Theme) -> float:
    return 4.0 if theme.flat else 2.0
