"""Cards in an order of one's own: dragged, moved by keys or by a menu, and taken away."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.core.plan.order import landing, reordered, tops
from pauseknap.ui.announce import announce
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.dragging import Drag
from pauseknap.ui.widgets.order_card import EmptyPlace, OrderCard

GAP = 12


@dataclass(frozen=True)
class Ordered:
    """One item: what stands on it, and what is noted under it."""

    id: str
    text: str
    note: str = ""


class OrderedList(QWidget):
    """Shows an order and tells of the wish for another one; whoever owns the items sets them anew."""

    moved = Signal(str, int)
    """The id of an item, and the place it shall have, counted from 0."""
    removed = Signal(str)
    noted = Signal(str, str)
    """The id of an item, and what is written under it now."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: tuple[Ordered, ...] = ()
        self._cards: dict[str, OrderCard] = {}
        self._question = ""
        self._places = 0
        self._carried: tuple[str, float] | None = None
        self._empty = EmptyPlace(theme, parent=self)
        self._empty.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._rearrange)

    def set_question(self, question: str) -> None:
        """What is asked on each card, with a line to write on; without it notes are only read."""
        self._question = question
        self.set_items(self._items)

    def set_places(self, count: int, words: str) -> None:
        """How many there may be; while there are fewer, an empty place with these words follows the last."""
        self._places = count
        self._empty_words = words
        self.set_items(self._items)

    _empty_words = ""

    def set_items(self, items: Sequence[Ordered]) -> None:
        """Show these in this order. The keyboard stays with its card; if that is lost, at its place."""
        before = self._ids()
        at = next((at for at, one in enumerate(before) if self._cards[one].takes_keyboard()), None)
        self._items = tuple(items)
        ids = [item.id for item in items]
        for lost in set(before) - set(ids):
            self._discard(lost)
        for number, item in enumerate(items, 1):
            card = self._cards.get(item.id) or self._new(item.id)
            card.show_item(number, len(items), item.text, item.note, self._question)
            card.raise_()
        self._empty.show_place(len(items) + 1, self._empty_words)
        self._empty.setVisible(len(items) < self._places)
        self._empty.raise_()
        self._rearrange()
        if at is not None and before != ids:
            self._follow(before[at], at)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = self._heights(width)
        if not self._empty.isHidden():
            heights.append(self._empty.tall(width))
        return math.ceil(sum(heights) + GAP * max(0, len(heights) - 1))

    def sizeHint(self) -> QSize:
        return QSize(336, self.heightForWidth(336))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 44)

    def event(self, event: QEvent) -> bool:
        """A card needs another height now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def _ids(self) -> list[str]:
        return [item.id for item in self._items]

    def _new(self, item: str) -> OrderCard:
        card = OrderCard(self._theme, parent=self)
        card.moved.connect(lambda way: self._move(item, way))
        card.removed.connect(lambda: self.removed.emit(item))
        card.noted.connect(lambda text: self.noted.emit(item, text))
        for drag in card.drags:
            self._listen(drag, item)
        self._cards[item] = card
        card.show()
        return card

    def _listen(self, drag: Drag, item: str) -> None:
        drag.lifted.connect(lambda: self._carry(item, 0.0))
        drag.carried.connect(lambda way: self._carry(item, QPoint(way).y()))
        drag.let_go.connect(self._let_go)
        drag.put_back.connect(self._put_back)

    def _discard(self, item: str) -> None:
        card = self._cards.pop(item)
        if self._carried is not None and self._carried[0] == item:
            self._carried = None
        card.hide()
        card.deleteLater()

    def _follow(self, item: str, at: int) -> None:
        """Keep the keyboard with its card, or at its place, and tell where it is."""
        if item not in self._cards:
            if self._items:
                self._cards[self._items[min(at, len(self._items) - 1)].id].setFocus(
                    Qt.FocusReason.OtherFocusReason
                )
            return
        number = self._ids().index(item) + 1
        told = self.tr("Now number %1 of %2").replace("%1", str(number)).replace("%2", str(len(self._items)))
        announce(self, told)

    def _move(self, item: str, way: int) -> None:
        at = self._ids().index(item)
        self.moved.emit(item, at + way)

    def _heights(self, width: int) -> list[float]:
        return [self._tall(self._cards[item.id], width) for item in self._items]

    @staticmethod
    def _tall(card: OrderCard, width: int) -> float:
        return max(card.heightForWidth(width), card.minimumSizeHint().height())

    def _carry(self, item: str, way: float) -> None:
        """The mouse has it, so far from where it was pressed."""
        ids = self._ids()
        heights = self._heights(self.width())
        home = tops(heights, GAP)[ids.index(item)]
        most = sum(heights) + GAP * (len(heights) - 1) - heights[ids.index(item)]
        self._carried = (item, min(most, max(0.0, home + way)))
        self._cards[item].set_lifted(True)
        self._cards[item].raise_()
        self._place()

    def _landing(self) -> tuple[int, int] | None:
        """Where the carried card came from, and where it would come to lie."""
        if self._carried is None:
            return None
        heights = self._heights(self.width())
        at = self._ids().index(self._carried[0])
        return at, landing(heights, GAP, at, self._carried[1])

    def _let_go(self) -> None:
        places, carried = self._landing(), self._carried
        self._put_back()
        if places is not None and carried is not None and places[0] != places[1]:
            self.moved.emit(carried[0], places[1])

    def _put_back(self) -> None:
        self._carried = None
        for item in self._items:
            self._cards[item.id].set_lifted(False)
            self._cards[item.id].raise_()
        self._place()

    def _place(self) -> None:
        width = self.width()
        ids = self._ids()
        if (places := self._landing()) is not None:
            ids = list(reordered(ids, *places))
        heights = [self._tall(self._cards[one], width) for one in ids]
        for one, top, tall in zip(ids, tops(heights, GAP), heights, strict=True):
            lies = self._carried[1] if self._carried is not None and one == self._carried[0] else top
            self._cards[one].setGeometry(0, round(lies), width, round(tall))
        below = round(sum(heights) + GAP * len(heights))
        self._empty.setGeometry(0, below, width, self._empty.tall(width))

    def _rearrange(self) -> None:
        self._place()
        self.updateGeometry()
