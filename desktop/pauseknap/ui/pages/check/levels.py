"""How much a button shows, answered by its shape: small, larger, large."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from pauseknap.core.check.model import Button
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows, Control, check_one
from pauseknap.ui.widgets.lines import broken, draw
from pauseknap.ui.widgets.painting import box, painting, write
from pauseknap.ui.widgets.systems import SystemShape

SHAPES = (28, 56, 84)
"""Pixels, from the least to the most."""
RADIUS = 18.0
HEIGHT, WATERLINE, LABEL_TOP = 208, 134, 152
GAP = 16


class LevelCard(Control, QRadioButton):
    """One answer: a shape that stands on a line, a word, and the key that chooses it."""

    def __init__(self, theme: Theme, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._shape: SystemShape | None = None
        self._take(theme)

    def show_answer(self, button: Button, text: str) -> None:
        """Show another answer."""
        if self._shape is not None:
            self._shape.hide()
            self._shape.deleteLater()
        self._shape = SystemShape(self._theme, button, size=SHAPES[self._place], parent=self)
        self._shape.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shape.show()
        self.setText(text)
        self._put_shape()

    def ring_shape(self) -> tuple[QRectF, float]:
        """The ring goes around the card."""
        return QRectF(self.rect()), RADIUS

    def sizeHint(self) -> QSize:
        """The height of a card; the group decides the width."""
        lines = broken(
            self.text(), self._theme.font("item"), self._theme.line("item"), max(80, self.width() - 16)
        )
        return QSize(178, max(HEIGHT, math.ceil(LABEL_TOP + lines.total + 20)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The shape keeps to the middle."""
        self._put_shape()
        super().resizeEvent(event)

    def _put_shape(self) -> None:
        if self._shape is not None:
            size = self._shape.sizeHint()
            left = (self.width() - size.width()) // 2
            self._shape.setGeometry(left, WATERLINE - size.height(), size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the answer cards of the other pages."""
        theme, lit = self._theme, self.isChecked()
        hot = self.underMouse() or self.isDown()
        with painting(self) as painter:
            fill = theme.colour("primary_tint" if lit else "surface")
            edge = theme.colour("primary" if lit or hot else "line")
            box(painter, QRectF(self.rect()), RADIUS, fill=fill, edge=edge, edge_px=2 if lit else 1)
            middle = self.width() / 2
            line = QRectF(middle - 49, WATERLINE + 0.25, 98, 1.5)
            box(painter, line, 0.75, fill=theme.colour("primary" if lit else "control"))
            font = theme.font("item")
            lines = broken(self.text(), font, theme.line("item"), self.width() - 16)
            words = QRectF(8, LABEL_TOP, self.width() - 16, lines.total)
            draw(painter, lines, words, font, theme.colour("ink"), Qt.AlignmentFlag.AlignHCenter)
            painter.setFont(theme.font("secondary"))
            key = QRectF(0, 10, self.width() - 14, theme.line("secondary"))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            write(painter, key, str(self._place + 1), theme.colour("ink3"), align)


class LevelGroup(QWidget):
    """Three cards side by side; arrow keys go from one to the next."""

    answered = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._cards = [LevelCard(theme, place, self) for place in range(len(SHAPES))]
        self._arrows = Arrows(self._cards)
        for place, card in enumerate(self._cards):
            card.clicked.connect(lambda _=False, place=place: self._answer(place))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._cards[0])
        theme.changed.connect(self.updateGeometry)

    def set_answers(self, button: Button, labels: Sequence[str]) -> None:
        """Which button it is about, and what its three answers are called."""
        if self._shown == (button, *labels):
            return
        self._shown = (button, *labels)
        for card, label in zip(self._cards, labels, strict=True):
            card.show_answer(button, label)

    def set_chosen(self, place: int | None) -> None:
        """Show an answer as chosen, without a signal."""
        check_one(self._cards, place)
        self._arrows.set_stop(place or 0)
        self.setFocusProxy(self._cards[place or 0])

    def sizeHint(self) -> QSize:
        """Three cards and the gaps between them."""
        tallest = max(card.sizeHint().height() for card in self._cards)
        return QSize(3 * 178 + 2 * GAP, tallest)

    def minimumSizeHint(self) -> QSize:
        """Narrow cards break their words."""
        return QSize(3 * 100 + 2 * 8, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Equal widths."""
        gap = GAP if self.width() > 3 * 150 else 8
        wide = (self.width() - 2 * gap) // 3
        for place, card in enumerate(self._cards):
            card.setGeometry(place * (wide + gap), 0, wide, self.height())
        self.updateGeometry()
        super().resizeEvent(event)

    def _answer(self, place: int) -> None:
        self.set_chosen(place)
        self.answered.emit(place)
