"""Two sliders that answer in words: one stops at each word, the other stands anywhere between two."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.plan.scale import nearest, share_of, stops, zone_of
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import typed
from pauseknap.ui.widgets.drawn_slider import FOOT, UP, WATERLINE, WORD_SIDE, WORDS_TOP, DrawnSlider
from pauseknap.ui.widgets.lines import draw, widest_word
from pauseknap.ui.widgets.painting import painting

ROW, ROW_WORDS = 54.0, 64.0
SHARES = 100
CENTRE, LEFT, RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class StepSlider(DrawnSlider):
    """Stops at words only; where they have no room beside each other, they stand one under the other."""

    chosen = Signal(int)
    """Which word, counted from the first."""

    def __init__(
        self, theme: Theme, name: str, words: Sequence[str], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._labels: tuple[str, ...] = ()
        self.setSingleStep(1)
        self.setPageStep(1)
        self.set_words(words)

    def set_words(self, words: Sequence[str]) -> None:
        """The words from one end to the other, two at least; what was chosen stays."""
        self._labels = tuple(words)
        chosen = self.chosen_step()
        self.blockSignals(True)
        self.setRange(0, len(words) - 1)
        self.blockSignals(False)
        self.set_chosen(None if chosen is None else min(chosen, len(words) - 1))
        self._restyle()

    def set_chosen(self, step: int | None) -> None:
        """Show a word as chosen, or none, without a signal."""
        self._set(step)

    def chosen_step(self) -> int | None:
        """Which word is chosen."""
        return self.value() if self._said else None

    def words(self) -> str:
        return self._labels[self.value()] if self._said else ""

    def heightForWidth(self, width: int) -> int:
        if self._stacked(width):
            return math.ceil(sum(tall for _, tall in self._rows(width)))
        tallest = max(self._broken(word, self._column(width)).total for word in self._labels)
        return math.ceil(WORDS_TOP + tallest + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self._stacked(self.width()):
                self._paint_rows(painter)
                return
            places = stops(len(self._labels), self.width())
            self._paint_water(painter, places[0] - FOOT / 2, places[-1] + FOOT / 2, WATERLINE)
            for at, x in enumerate(places):
                painter.setBrush(self._theme.colour("control"))
                painter.drawEllipse(QPointF(x, WATERLINE + 0.75), 3.5, 3.5)
                column = self._column(self.width())
                self._paint_word(painter, at, QRectF(x - column / 2, WORDS_TOP, column, 0), CENTRE)
            if self._said:
                self._paint_bar(painter, places[self.value()], WATERLINE)

    def _paint_rows(self, painter: QPainter) -> None:
        for at, (top, tall) in enumerate(self._rows(self.width())):
            y = top + tall / 2 + UP / 2 - 4
            self._paint_water(painter, FOOT / 2 - 4, FOOT * 1.5 - 4, y)
            if self._said and at == self.value():
                self._paint_bar(painter, FOOT - 4, y)
            words = QRectF(ROW_WORDS, top, self.width() - ROW_WORDS, tall)
            self._paint_word(painter, at, words, LEFT | Qt.AlignmentFlag.AlignVCenter)

    def _paint_word(self, painter: QPainter, at: int, place: QRectF, align: Qt.AlignmentFlag) -> None:
        chosen = self._said and at == self.value()
        lines = self._broken(self._labels[at], place.width() + 0.5, chosen=chosen)
        ink = self._theme.colour("ink3" if not self.isEnabled() else "ink" if chosen else "ink2")
        draw(painter, lines, place, self._word_font(chosen=chosen), ink, align)

    def _column(self, width: float) -> float:
        return width / len(self._labels) - 2 * WORD_SIDE

    def _stacked(self, width: float) -> bool:
        font = self._word_font(chosen=True)
        return max(widest_word(word, font) for word in self._labels) > self._column(width)

    def _rows(self, width: float) -> list[tuple[float, float]]:
        """Top and height of each word's row."""
        rows, top = [], 0.0
        for word in self._labels:
            tall = max(ROW, self._broken(word, width - ROW_WORDS).total + 12)
            rows.append((top, tall))
            top += tall
        return rows

    def _up(self) -> int:
        return -1 if self._stacked(self.width()) else 1

    def _goal(self, event: QKeyEvent) -> int | None:
        digit = typed(event)
        if digit.isdecimal() and 1 <= int(digit) <= len(self._labels):
            return int(digit) - 1
        return super()._goal(event)

    def _first(self, way: int) -> int:
        return self.minimum() if way > 0 else self.maximum()

    def _value_at(self, point: QPointF) -> int:
        if self._stacked(self.width()):
            return nearest([top + tall / 2 for top, tall in self._rows(self.width())], point.y())
        return nearest(stops(len(self._labels), self.width()), point.x())

    def _emit(self) -> None:
        self.chosen.emit(self.value())


class ShareSlider(DrawnSlider):
    """Stands anywhere between two words."""

    chosen = Signal(float)
    """0 for the first word to 1 for the last."""

    def __init__(
        self, theme: Theme, name: str, low: str, high: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent=parent)
        self._ends = (low, high)
        self.setRange(0, SHARES)
        self.setSingleStep(SHARES // 20)
        self.setPageStep(SHARES // 5)
        self.set_share(None)

    def set_ends(self, low: str, high: str) -> None:
        """The two words."""
        self._ends = (low, high)
        self._tell()
        self._restyle()

    def set_share(self, share: float | None) -> None:
        """Show where between them (0..1), or that nobody has said, without a signal."""
        self._set(None if share is None else round(min(1.0, max(0.0, share)) * SHARES))

    def share(self) -> float | None:
        """Where between the two words."""
        return self.value() / SHARES if self._said else None

    def words(self) -> str:
        if not self._said:
            return ""
        low, high = self._ends
        return {
            "low": low,
            "lower": self.tr("closer to: %1").replace("%1", low),
            "middle": self.tr("in the middle"),
            "higher": self.tr("closer to: %1").replace("%1", high),
            "high": high,
        }[zone_of(self.value() / SHARES)]

    def heightForWidth(self, width: int) -> int:
        tallest = max(self._broken(word, self._room(width)).total for word in self._ends)
        return math.ceil(WORDS_TOP + tallest + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        left, right = self._track()
        ink = self._theme.colour("ink2" if self.isEnabled() else "ink3")
        with painting(self) as painter:
            self._paint_water(painter, left - FOOT / 2, right + FOOT / 2, WATERLINE)
            room = self._room(self.width())
            for word, x, align in ((self._ends[0], 0.0, LEFT), (self._ends[1], self.width() - room, RIGHT)):
                lines = self._broken(word, room, chosen=False)
                place = QRectF(x, WORDS_TOP, room, lines.total)
                draw(painter, lines, place, self._word_font(chosen=False), ink, align)
            self._paint_bar(painter, left + (right - left) * self.value() / SHARES, WATERLINE)

    def _track(self) -> tuple[float, float]:
        return FOOT / 2, self.width() - FOOT / 2

    def _room(self, width: float) -> float:
        return width / 2 - WORD_SIDE

    def _first(self, way: int) -> int:
        return self._resting() + way * self.singleStep()

    def _value_at(self, point: QPointF) -> int:
        return round(share_of(point.x(), *self._track()) * SHARES)

    def _emit(self) -> None:
        self.chosen.emit(self.value() / SHARES)
