"""The body budget of several days as small pictures beside each other, all drawn alike."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit
from pauseknap.ui.widgets.budget_scene import MOST, Amount
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.lines import natural_width
from pauseknap.ui.widgets.painting import bar_path, box, painting, write

BAR, GAP, COIN, SIDE = 12.0, 6.0, 13.0, 14.0
LABEL, PAD = 22.0, 10.0
RADIUS = 12.0
BETWEEN = "\u00a0· "
"""A line may begin with a name, not with the dot before it."""


@dataclass(frozen=True)
class Day:
    """What a day is called, and what gave and took on it; all days have the same kinds in the same order."""

    label: str
    gives: tuple[Amount, ...]
    takes: tuple[Amount, ...]


class DayPicture(QWidget):
    """One day: a bar for each deposit, ripples for each withdrawal, as many as coins."""

    def __init__(self, theme: Theme, day: Day, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.day = day
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.tell()

    def tell(self) -> None:
        """All of it in words; what has no coins is left out."""
        words = ("", self.tr("one coin"), self.tr("two coins"), self.tr("three coins"))
        told = [
            f"{one.name}, {words[min(MOST, one.coins)]}"
            for one in (*self.day.gives, *self.day.takes)
            if one.coins > 0
        ]
        self.setAccessibleName(f"{self.day.label}: {'; '.join(told) or self.tr('no coins')}")

    def sizeHint(self) -> QSize:
        most = max(len(self.day.gives), len(self.day.takes), 1)
        bars = most * BAR + (most - 1) * GAP + 2 * SIDE
        words = natural_width(self.day.label, self._theme.tool(14.5)) + 2 * PAD
        return QSize(math.ceil(max(bars, words)), math.ceil(self._label() + 2 * MOST * COIN + 2 * PAD + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        line = self._label() + PAD + MOST * COIN
        with painting(self) as painter:
            edge = theme.colour("line")
            box(painter, rect, RADIUS, fill=theme.colour("surface"), edge=edge)
            painter.setFont(theme.tool(14.5))
            write(painter, QRectF(0, 4, rect.width(), self._label()), self.day.label, theme.colour("ink2"))
            water = QRectF(SIDE / 2, line, rect.width() - SIDE, 1.5)
            box(painter, water, 0.7, fill=theme.colour("control"))
            for x, one in self._placed(self.day.gives):
                self._paint_bar(painter, x, line, one.coins)
            for x, one in self._placed(self.day.takes):
                self._paint_ripples(painter, x, line, one.coins)

    def _label(self) -> float:
        return self._theme.px(LABEL)

    def _placed(self, amounts: Sequence[Amount]) -> list[tuple[float, Amount]]:
        step = BAR + GAP
        left = self.width() / 2 - (len(amounts) - 1) * step / 2
        return [(left + at * step, one) for at, one in enumerate(amounts)]

    def _paint_bar(self, painter: QPainter, x: float, line: float, coins: int) -> None:
        if coins <= 0:
            return
        up = COIN * min(MOST, coins)
        gradient = QLinearGradient(0, line - MOST * COIN, 0, line)
        for at, colour in lit(self._theme.tokens)[0]:
            gradient.setColorAt(at, QColor(colour))
        painter.setBrush(gradient)
        painter.drawPath(bar_path(x, line, BAR, up))

    def _paint_ripples(self, painter: QPainter, x: float, line: float, coins: int) -> None:
        tokens = self._theme.tokens
        painter.setBrush(QColor(tokens.glow if tokens.flat else tokens.bar2))
        for step in range(2 * min(MOST, coins)):
            half = BAR / 2 - 0.5 * step
            painter.drawEllipse(QPointF(x, line + 6 + step * COIN / 2), half, 1.7)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class BudgetDays(QWidget):
    """Small pictures in rows, and once under them what the places in each stand for."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: list[DayPicture] = []
        self._titles = ("", "")
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=12, row_gap=12)
        self._above = Text(theme, style="secondary", ink="ink2")
        self._below = Text(theme, style="secondary", ink="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addSpacing(8)
        column.addWidget(self._above)
        column.addWidget(self._below)

    def set_titles(self, gives: str, takes: str) -> None:
        """What the two sides are called."""
        self._titles = (gives, takes)
        self._write()

    def set_days(self, days: Sequence[Day]) -> None:
        """The days, from left to right."""
        for old in self._pictures:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pictures = [DayPicture(self._theme, day) for day in days]
        for picture in self._pictures:
            self._flow.addWidget(picture)
            picture.show()
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            for picture in self._pictures:
                picture.tell()
        super().changeEvent(event)

    def _write(self) -> None:
        day = self._pictures[0].day if self._pictures else Day("", (), ())
        sides = zip((self._above, self._below), self._titles, (day.gives, day.takes), strict=True)
        for text, title, amounts in sides:
            text.setText(f"{title}: {BETWEEN.join(one.name for one in amounts)}" if amounts else "")
            text.setVisible(bool(amounts))
