"""The body budget at the water: what gives stands over the waterline, what takes lies under it; no total."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.core.plan.scale import stops
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit, paint_bar
from pauseknap.ui.widgets.lines import Lines, broken, draw, widest_word
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.reflection import Reflection, straight
from pauseknap.ui.widgets.scene import Backdrop, View

RADIUS = 16.0
MOST = 3
COIN, BAR = 30.0, 46.0
"""Pixels of height for a coin, and of width for a bar that stands."""
EDGE, WORD_GAP, WORD_SIDE = 20.0, 7.0, 6.0
NAME, NAME_LINE = 14.5, 19.0
ROW, ROW_BAR, ROW_WORDS = 40.0, 18.0, 0.46
"""Height of a row, thickness of a bar that lies in it, and the share of the width for its name."""
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Side = Literal["gives", "takes"]


@dataclass(frozen=True)
class Amount:
    """A kind of deposit or withdrawal, and its coins, 0 to 3."""

    name: str
    coins: int


class BudgetScene(QWidget):
    """Bars stand and lie in columns; where names would have to be broken for that, each gets a row."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._backdrop = Backdrop()
        self._mirrors: dict[tuple[int, float], Reflection] = {}
        self._amounts: dict[Side, tuple[Amount, ...]] = {"gives": (), "takes": ()}
        self._titles: dict[Side, str] = {"gives": "", "takes": ""}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._begin_anew)

    def set_titles(self, gives: str, takes: str) -> None:
        """What the two sides are called."""
        self._titles = {"gives": gives, "takes": takes}
        self._begin_anew()

    def set_budget(self, gives: Sequence[Amount], takes: Sequence[Amount]) -> None:
        """What there is on both sides, from left to right."""
        self._amounts = {"gives": tuple(map(_bounded, gives)), "takes": tuple(map(_bounded, takes))}
        self._begin_anew()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._tall("gives", width) + self._tall("takes", width))

    def sizeHint(self) -> QSize:
        return QSize(760, self.heightForWidth(760))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def waterline(self) -> int:
        """Pixels from the top to the horizon."""
        return round(self._tall("gives", self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, rect = self._theme.tokens, QRectF(self.rect())
        round_edge = QPainterPath()
        round_edge.addRoundedRect(rect, RADIUS, RADIUS)
        with painting(self) as painter:
            painter.setClipPath(round_edge)
            self._backdrop.paint(painter, self._view(), tokens, self.devicePixelRatioF())
            painter.setClipping(False)
            if tokens.flat:
                painter.setPen(QPen(self._theme.colour("line"), 1))
                painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            for side in self._amounts:
                self._paint_title(painter, side)
                if self._in_rows(self.width()):
                    self._paint_rows(painter, side)
                else:
                    self._paint_columns(painter, side)

    def _paint_title(self, painter: QPainter, side: Side) -> None:
        lines = self._broken(self._titles[side], self.width() - 2 * EDGE, weight=600)
        top = EDGE - 4
        if side == "takes":
            under = self.waterline() + WORD_GAP
            top = under if self._in_rows(self.width()) else self.height() - top - lines.total
        place = QRectF(EDGE, top, self.width() - 2 * EDGE, lines.total)
        ink = self._theme.colour("scene_ink")
        draw(painter, lines, place, self._theme.tool(NAME, 600), ink, Qt.AlignmentFlag.AlignLeft)

    def _paint_columns(self, painter: QPainter, side: Side) -> None:
        amounts, line, theme = self._amounts[side], self.waterline(), self._theme
        places = [EDGE + x for x in stops(max(1, len(amounts)), self.width() - 2 * EDGE)]
        column = self._column(self.width())
        for x, amount in zip(places, amounts, strict=False):
            length = COIN * amount.coins
            self._paint_amount(painter, side, amount.coins, x, line, BAR, length)
            lines = self._broken(amount.name, column)
            gap = length + WORD_GAP
            top = line - gap - lines.total if side == "gives" else line + gap
            place = QRectF(x - column / 2, top, column, lines.total)
            ink = theme.colour("scene_ink")
            draw(painter, lines, place, theme.tool(NAME), ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_rows(self, painter: QPainter, side: Side) -> None:
        words, theme = self._row_words(self.width()), self._theme
        title = self._title_tall(side, self.width())
        top = title + (EDGE if side == "gives" else self.waterline() + WORD_GAP)
        begin = EDGE + words + 12
        coin = (self.width() - begin - EDGE) / MOST
        for amount in self._amounts[side]:
            tall = self._row_tall(amount, words)
            lines = self._broken(amount.name, words)
            place = QRectF(EDGE, top, words, tall)
            draw(painter, lines, place, theme.tool(NAME), theme.colour("scene_ink"), LEFT_MIDDLE)
            painter.save()
            painter.translate(begin, top + tall / 2)
            painter.rotate(90 if side == "gives" else -90)
            self._paint_amount(painter, side, amount.coins, 0.0, 0.0, ROW_BAR, coin * amount.coins)
            painter.restore()
            top += tall

    def _paint_amount(
        self, painter: QPainter, side: Side, coins: int, x: float, line: float, wide: float, length: float
    ) -> None:
        """A bar over the line, or a reflection under it, as long as its coins."""
        tokens = self._theme.tokens
        if not coins:
            return
        bar, mirror = lit(tokens)
        if side == "gives":
            paint_bar(painter, x, line, wide, length, bar)
            return
        key = (coins, wide)
        if key not in self._mirrors:
            self._mirrors[key] = Reflection(
                mirror, full=max(length, 60.0), width=wide, seed=coins, flat=tokens.flat, spread=0.3
            )
        self._mirrors[key].paint(painter, line, length, straight(x, wide))

    def _in_rows(self, width: float) -> bool:
        names = [amount.name for amounts in self._amounts.values() for amount in amounts]
        font = self._theme.tool(NAME)
        widest = max((widest_word(name, font) for name in names), default=0.0)
        return self._column(width) < max(widest, BAR + 8)

    def _column(self, width: float) -> float:
        most = max(1, *(len(amounts) for amounts in self._amounts.values()))
        return (width - 2 * EDGE) / most - 2 * WORD_SIDE

    def _row_words(self, width: float) -> float:
        return (width - 2 * EDGE) * ROW_WORDS

    def _row_tall(self, amount: Amount, words: float) -> float:
        return max(ROW, self._broken(amount.name, words).total + 10)

    def _title_tall(self, side: Side, width: float) -> float:
        words = self._titles[side]
        return self._broken(words, width - 2 * EDGE, weight=600).total + WORD_GAP if words else 0.0

    def _tall(self, side: Side, width: float) -> float:
        """How much there is over or under the waterline."""
        amounts, title = self._amounts[side], self._title_tall(side, width)
        if self._in_rows(width):
            words = self._row_words(width)
            return EDGE + title + sum(self._row_tall(amount, words) for amount in amounts) + WORD_GAP
        names = max((self._broken(one.name, self._column(width)).total for one in amounts), default=0.0)
        return EDGE + title + names + WORD_GAP + MOST * COIN

    def _broken(self, text: str, width: float, *, weight: int = 400) -> Lines:
        return broken(text, self._theme.tool(NAME, weight), self._theme.px(NAME_LINE), width + 0.5)

    def _begin_anew(self) -> None:
        self._mirrors.clear()
        self._tell()
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        """All of it in words, for whoever does not see the bars."""
        words = (self.tr("no coins"), self.tr("one coin"), self.tr("two coins"), self.tr("three coins"))
        told = []
        for side, amounts in self._amounts.items():
            listed = ", ".join(f"{one.name}: {words[one.coins]}" for one in amounts)
            told += (
                [f"{self._titles[side]}. {listed}." if self._titles[side] else f"{listed}."] if listed else []
            )
        self.setAccessibleName(" ".join(told))

    def _view(self) -> View:
        return View(
            width=self.width(),
            height=self.height(),
            waterline=self.waterline(),
            sun_x=self.width() / 2,
            sun_wide=1.0,
            sun_high=1.0,
            glints=16,
            shore=0.0,
        )


def _bounded(amount: Amount) -> Amount:
    return replace(amount, coins=min(MOST, max(0, amount.coins)))
