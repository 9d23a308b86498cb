"""Two or three large cards to choose between: beside each other, or under each other in narrow places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows, Control, check_one
from pauseknap.ui.widgets.lines import Lines, broken, draw, widest_word
from pauseknap.ui.widgets.painting import box, painting, write

RADIUS, GAP, STACKED_GAP = 18.0, 16, 10
SIDE, PAD, KEY_SIDE = 20.0, 22.0, 26.0
TEXT, NOTE = (18.0, 26.0), (14.5, 20.0)
"""Size and line height."""
LEAST_COLUMN = 200.0
TALL, STACKED_TALL = 132, 64
LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Face:
    """What stands on a card: its words, and a few words of note."""

    id: str
    text: str
    note: str = ""


class ChoiceCard(Control, QRadioButton):
    """One card; the digit that chooses it stands in its corner."""

    def __init__(self, theme: Theme, face: Face, digit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.face = face
        self.digit = digit
        self.as_row = False
        self._take(theme)
        self.setAccessibleName(face.text)
        self.setAccessibleDescription(face.note)
        self.show()

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), RADIUS

    def _is_cut(self) -> bool:
        return False

    def longest_word(self) -> float:
        """The width below which a word of it would have to be broken."""
        around = 2 * SIDE + (KEY_SIDE if self.as_row else 0)
        return widest_word(self.face.text, self._theme.tool(TEXT[0], 600)) + around

    def tall(self, width: float) -> int:
        """The height its words need."""
        text, note = self._words(width)
        words = text.total + (note.total + 4 if note else 0)
        return math.ceil(max(STACKED_TALL, words + 24) if self.as_row else max(TALL, words + 2 * PAD + 12))

    def _words(self, width: float) -> tuple[Lines, Lines | None]:
        theme, face = self._theme, self.face
        room = width - 2 * SIDE - (KEY_SIDE if self.as_row else 0) + 0.5
        note = broken(face.note, theme.tool(NOTE[0]), theme.px(NOTE[1]), room) if face.note else None
        return broken(face.text, theme.tool(TEXT[0], 600), theme.px(TEXT[1]), room), note

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect, lit = self._theme, QRectF(self.rect()), self.isChecked()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        text, note = self._words(self.width())
        align = LEFT if self.as_row else CENTRE
        with painting(self) as painter:
            fill = theme.colour("primary_tint" if lit else "surface")
            edge = theme.colour("primary" if lit or (hot and theme.flat) else "control" if hot else "line")
            dashed = theme.flat and not self.isEnabled()
            thick = 2.0 if lit or (hot and theme.flat) else 1.0
            box(painter, rect, RADIUS, fill=fill, edge=edge, edge_px=thick, dashed=dashed)
            whole = text.total + (note.total + 4 if note else 0)
            room = rect.width() - 2 * SIDE - (KEY_SIDE if self.as_row else 0)
            place = QRectF(SIDE, (rect.height() - whole) / 2, room, text.total)
            draw(painter, text, place, theme.tool(TEXT[0], 600), self._ink("ink"), align)
            if note:
                place.translate(0, text.total + 4)
                draw(painter, note, place, theme.tool(NOTE[0]), self._ink("ink2"), align)
            self._paint_corner(painter, rect)

    def _paint_corner(self, painter: QPainter, rect: QRectF) -> None:
        """The digit; on the chosen one a tick, so that it is not told by colour alone."""
        theme, side = self._theme, self._theme.px(18)
        top = (rect.height() - theme.px(21)) / 2 if self.as_row else 11.0
        corner = QRectF(rect.right() - 14 - side, top, side, theme.px(21))
        if self.isChecked():
            tick = QRectF(corner.left(), corner.center().y() - side / 2, side, side)
            theme.icons.paint(painter, "check", tick, self._ink("primary"))
        else:
            painter.setFont(theme.tool(14.5))
            write(painter, corner, str(self.digit), self._ink("ink3"), RIGHT)


class ChoiceCards(QWidget):
    """Digits choose; arrows go from one to the next without choosing, Space and Enter choose."""

    chosen = Signal(str)
    """The id of a card. It is told again when the chosen one is chosen once more."""

    def __init__(self, theme: Theme, name: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[ChoiceCard] = []
        self._keys: list[QShortcut] = []
        self._arrows = Arrows([])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        theme.changed.connect(self._arrange)

    def set_name(self, name: str) -> None:
        """What is asked, for screen readers."""
        self.setAccessibleName(name)

    def set_cards(self, faces: Sequence[Face]) -> None:
        """The cards, none of them chosen; the keyboard keeps its place among them."""
        at = next((at for at, card in enumerate(self._cards) if card.hasFocus()), None)
        for key in self._keys:
            key.setEnabled(False)  # it goes later, and until then two would have the same key
            key.deleteLater()
        old = self._cards
        self._cards = [ChoiceCard(self._theme, face, digit, self) for digit, face in enumerate(faces, 1)]
        self._keys = [QShortcut(QKeySequence(str(card.digit)), self) for card in self._cards]
        for card, key in zip(self._cards, self._keys, strict=True):
            card.clicked.connect(lambda _=False, one=card.face.id: self._choose(one))
            key.activated.connect(lambda one=card.face.id: self._choose(one))
        self._arrows = Arrows(self._cards)
        self.set_chosen(None)
        self._arrange()
        if at is not None and self._cards:
            self._cards[min(at, len(self._cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        for card in old:
            card.hide()
            card.deleteLater()

    def set_chosen(self, one: str | None) -> None:
        """Show a card as chosen, or none, without a signal."""
        at = next((at for at, card in enumerate(self._cards) if card.face.id == one), None)
        check_one(self._cards, at)
        if self._cards:
            self._arrows.set_stop(at or 0)
            self.setFocusProxy(self._cards[at or 0])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = self._plan(width)
        if len(heights) == len(self._cards) > 1:
            return sum(heights) + STACKED_GAP * (len(heights) - 1)
        return heights[0] if heights else 0

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, STACKED_TALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _each(self, width: int) -> float:
        return (width - GAP * (len(self._cards) - 1)) / max(1, len(self._cards))

    def _plan(self, width: int) -> list[int]:
        """One height for all beside each other, or one for each under each other."""
        each = self._each(width)
        for card in self._cards:
            card.as_row = False
        longest = max((card.longest_word() for card in self._cards), default=0.0)
        least = LEAST_COLUMN * (1 + (self._theme.text_scale - 1) / 2)
        if each >= max(least, longest):
            return [max((card.tall(each) for card in self._cards), default=0)]
        for card in self._cards:
            card.as_row = True
        return [card.tall(width) for card in self._cards]

    def _arrange(self) -> None:
        heights, top = self._plan(self.width()), 0
        beside = len(heights) < len(self._cards)
        for at, card in enumerate(self._cards):
            if beside:
                each = self._each(self.width())
                card.setGeometry(round(at * (each + GAP)), 0, round(each), heights[0])
            else:
                card.setGeometry(0, top, self.width(), heights[at])
                top += heights[at] + STACKED_GAP
            card.update()
        self.updateGeometry()

    def _choose(self, one: str) -> None:
        self.set_chosen(one)
        self.chosen.emit(one)
