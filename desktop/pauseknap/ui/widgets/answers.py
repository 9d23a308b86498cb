"""The four answers of a statement: a bar that is not there, low, half or high over its waterline."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit
from pauseknap.ui.widgets.control import Arrows, Control, check_one
from pauseknap.ui.widgets.lines import Lines, broken, draw, widest_word
from pauseknap.ui.widgets.painting import bar_path, box, painting, write

UP = (0.0, 30.0, 58.0, 88.0)
"""Height of the bar for each answer."""
WATERLINE, BAR, WATER = 124.0, 38.0, 49.0
SWAY = (1.5, -2.5, 2.0)
RADIUS = 18.0
WORDS_TOP, WORDS_SIDE = 158.0, 8.0
LINE = 22.0
BETWEEN = 16
ROW_BETWEEN = 10
ROW_PICTURE = 84
LEAST_COLUMN = 128
COUNT = len(UP)


class AnswerCard(Control, QRadioButton):
    """One answer: the picture over the words, or, as a row, beside them."""

    def __init__(self, theme: Theme, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.index = index
        self.as_row = False
        self._take(theme)

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), RADIUS

    def _is_cut(self) -> bool:
        return False

    def tall(self, width: float) -> int:
        """The height its words need."""
        words = self._words(width).total
        return math.ceil(max(64, words + 24) if self.as_row else WORDS_TOP + words + 28)

    def _words(self, width: float) -> Lines:
        room = width - ROW_PICTURE - 44 if self.as_row else width - 2 * WORDS_SIDE
        return broken(self.text(), self._theme.tool(17, 600), self._theme.px(LINE), room)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        chosen = self.isChecked()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        with painting(self) as painter:
            fill = theme.colour("primary_tint" if chosen else "surface")
            edge = theme.colour("primary" if chosen else "control" if hot else "line")
            thick = 2.0 if chosen or (hot and theme.flat) else 1.0
            box(painter, rect, RADIUS, fill=fill, edge=edge, edge_px=thick)
            painter.save()
            if self.as_row:
                painter.translate(ROW_PICTURE / 2 + 4, self.height() / 2 + 14)
                painter.scale(0.5, 0.5)
            else:
                painter.translate(self.width() / 2, WATERLINE)
            self._paint_bar(painter)
            painter.restore()
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, wide = self._theme, float(self.width())
        font, lines = theme.tool(17, 600), self._words(wide)
        if self.as_row:
            place = QRectF(ROW_PICTURE, 0, wide - ROW_PICTURE - 44, self.height())
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            number = QRectF(wide - 40, 0, 26, self.height())
        else:
            place = QRectF(WORDS_SIDE, WORDS_TOP, wide - 2 * WORDS_SIDE, lines.total)
            align = Qt.AlignmentFlag.AlignHCenter
            number = QRectF(wide - 40, 11, 26, theme.px(21))
        draw(painter, lines, place, font, self._ink("ink"), align)
        painter.setFont(theme.tool(14.5))
        write(painter, number, str(self.index + 1), self._ink("ink3"), Qt.AlignmentFlag.AlignRight)

    def _paint_bar(self, painter: QPainter) -> None:
        """Around the point where it meets the water."""
        theme, up = self._theme, UP[self.index]
        if up:
            gradient = QLinearGradient(0, -UP[-1], 0, 0)
            for at, colour in lit(theme.tokens)[0]:
                gradient.setColorAt(at, QColor(colour))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(gradient)
            painter.drawPath(bar_path(0, 0, BAR, up))
        pen = QPen(theme.colour("primary" if self.isChecked() else "control"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QLineF(-WATER, 1, WATER, 1))
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(self.index):
            painter.setBrush(theme.colour("glow" if theme.flat else "bar1", 0.85 - 0.2 * step))
            where = QPointF(SWAY[step], 6 + 6.5 * step)
            painter.drawEllipse(where, BAR / 2 - 1 - 2.6 * step, 1.7 + 0.25 * step)


class AnswerGroup(QWidget):
    """Four answers beside each other, or one under the other where there is no room for that.

    The keys 1–4 answer; arrows go from one to the next without answering, Space and Enter answer.
    """

    answered = Signal(int)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards = [AnswerCard(theme, index, self) for index in range(COUNT)]
        self._arrows = Arrows(self._cards)
        for card in self._cards:
            card.clicked.connect(lambda _=False, index=card.index: self._answer(index))
            key = QShortcut(QKeySequence(str(card.index + 1)), self)
            key.activated.connect(lambda index=card.index: self._answer(index))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self._cards[0])
        theme.changed.connect(self._arrange)

    def set_answers(self, labels: Sequence[str]) -> None:
        """The four words, from none to most."""
        for card, label in zip(self._cards, labels, strict=True):
            card.setText(label)
        self._arrange()

    def set_chosen(self, index: int | None) -> None:
        """Show an earlier answer, or none; Tab lands on it, else on the first."""
        check_one(self._cards, index)
        stop = index or 0
        self._arrows.set_stop(stop)
        self.setFocusProxy(self._cards[stop])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns, _, tall = self._plan(width)
        rows = COUNT // columns
        return rows * tall + (rows - 1) * ROW_BETWEEN

    def sizeHint(self) -> QSize:
        return QSize(760, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 64)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _plan(self, width: int) -> tuple[int, float, int]:
        """Columns, the width of each and the height of all."""
        font = self._theme.tool(17, 600)
        longest = max(widest_word(card.text(), font) for card in self._cards) + 2 * WORDS_SIDE
        beside = (width - BETWEEN * (COUNT - 1)) / COUNT
        columns, each = (COUNT, beside) if beside >= max(LEAST_COLUMN, longest) else (1, float(width))
        for card in self._cards:
            card.as_row = columns == 1
        return columns, each, max(card.tall(each) for card in self._cards)

    def _arrange(self) -> None:
        columns, each, tall = self._plan(self.width())
        for card in self._cards:
            row, column = divmod(card.index, columns)
            left = round(column * (each + BETWEEN))
            card.setGeometry(left, row * (tall + ROW_BETWEEN), round(each), tall)
            card.update()
        self.updateGeometry()

    def _answer(self, index: int) -> None:
        self.set_chosen(index)
        self.answered.emit(index)
