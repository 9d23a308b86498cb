"""Cards put into circles or on storeys; a card can be split in two, and may bear a badge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pauseknap.core.practice.answers import BADGE, MARKED, Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Sort
from pauseknap.ui.announce import announce
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.vik_board import VikBoard

LETTERS = 120
SPLIT_KEY = "S"
BESIDE_BAR = 12
"""Pixels the board keeps at its right for its own scroll bar."""
UNMARKED = "no"


class CardPanel(Card):
    """What can be done with one card: split it, mark it, or leave it."""

    split = Signal(str, str)
    marked = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self._is_marked = False
        self._title = Text(theme, style="strong")
        self._hint = Text(theme, style="secondary", ink="ink2")
        self._first, self._second = QLineEdit(), QLineEdit()
        self._split = PrimaryButton(theme, "", height=40)
        self._mark = QuietButton(theme, "", height=40)
        self._close = TextButton(theme, "", height=40)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 12, 20, 12)
        inside.setSpacing(8)
        row = FlowLayout(gap=8, row_gap=8)
        for button in (self._split, self._mark, self._close):
            row.addWidget(button)
        for widget in (self._title, self._hint, self._first, self._second):
            inside.addWidget(widget)
        inside.addLayout(row)
        for line in (self._first, self._second):
            line.setMaxLength(LETTERS)
            line.returnPressed.connect(self._say_split)
        self._split.clicked.connect(lambda _=False: self._say_split())
        self._mark.clicked.connect(lambda _=False: self.marked.emit(not self._is_marked))
        self._close.clicked.connect(lambda _=False: self.closed.emit())
        self.hide()

    def open_for(self, item: Item, step: Sort, *, splitting: bool) -> None:
        """Show what can be done with a card; `splitting` when it is being split."""
        self._is_marked = item.notes.get(BADGE) == MARKED
        self._title.setText(item.text)
        self._hint.setText(
            self.tr("Most troubles hold both something fixed and something one can affect. Write each part.")
            if splitting
            else (step.badge.hint if step.badge else "")
        )
        self._hint.setVisible(bool(self._hint.text()))
        self._first.setText(item.text)
        self._second.clear()
        self._first.setAccessibleName(self.tr("The first part"))
        self._second.setAccessibleName(self.tr("The second part"))
        self._second.setPlaceholderText(self.tr("The second part"))
        for widget in (self._first, self._second):
            widget.setVisible(splitting)
        self._split.setText(self.tr("Split in two"))
        self._split.setVisible(step.split)
        if step.badge is not None:
            without = self.tr("Take away: %1").replace("%1", step.badge.text)
            self._mark.setText(without if self._is_marked else step.badge.text)
        self._mark.setVisible(step.badge is not None and not splitting)
        self._close.setText(self.tr("Leave it as it is"))
        self.show()
        first: QWidget = self._second if splitting else self._split if step.split else self._mark
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_split(self) -> None:
        first, second = (" ".join(line.text().split()) for line in (self._first, self._second))
        self.split.emit(first, second)


class BoardView(AskingView):
    """The board has the whole page; the way on stands under it."""

    widest = 1120

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Sort | None = None
        self._items: list[Item] = []
        self._at = ""
        self._board = VikBoard(theme)
        self._panel = CardPanel(theme, self)
        self._column.hide()
        self._around = QVBoxLayout()
        self._around.setContentsMargins(28, 0, 28 - BESIDE_BAR, 0)
        self._around.addWidget(self._board, 1)
        self._around.addWidget(self._panel)
        self._page.insertLayout(1, self._around, 1)
        self._board.placed.connect(self._placed)
        self._board.split_asked.connect(lambda card: self._open(card, splitting=True))
        self._board.chosen.connect(lambda card: self._open(card, splitting=False))
        self._panel.split.connect(self._split)
        self._panel.marked.connect(self._mark)
        self._panel.closed.connect(self._close)

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Sort):
            return
        self._step = step
        self._panel.hide()
        placed = {item.id: item for item in answer}
        dealt = [
            placed.pop(option.id, Item(text=option.text, id=option.id, said=option.said))
            for option in step.options
            if option.id not in _halves(answer)
        ]
        self._items = [self._marked(item) for item in (*dealt, *placed.values())]
        self._board.set_question(step.ask, step.hint)
        self._board.set_piles(
            [(pile.id, pile.title, pile.question, pile.key) for pile in step.piles],
            nested=step.form == "circles",
            house=step.form == "storeys",
        )
        taken = {pile.key for pile in step.piles}
        self._board.set_splitting(SPLIT_KEY if step.split and SPLIT_KEY not in taken else "")
        self._show_cards()

    def _marked(self, item: Item) -> Item:
        """With the badge where its words put it, unless the person has said otherwise."""
        badge = self._step.badge if self._step else None
        if badge is None or BADGE in item.notes or not badge.marks(item.text):
            return item
        if badge.pile and item.into != badge.pile:
            return item
        return replace(item, notes={**item.notes, BADGE: MARKED})

    def _show_cards(self) -> None:
        badge = self._step.badge.text if self._step and self._step.badge else ""
        self._board.set_cards(
            [
                (item.id, item.text, item.into, badge if item.notes.get(BADGE) == MARKED else "")
                for item in self._items
            ]
        )

    def _placed(self, card: str, pile: str) -> None:
        self._change(card, lambda item: self._marked(replace(item, into=pile)))
        self._show_cards()

    def _change(self, card: str, change: Callable[[Item], Item]) -> None:
        self._items = [change(item) if item.id == card else item for item in self._items]
        self.tell_change()

    def _open(self, card: str, *, splitting: bool) -> None:
        step = self._step
        item = next((one for one in self._items if one.id == card), None)
        if step is None or item is None or not (step.split or step.badge):
            return
        self._at = card
        self._panel.open_for(item, step, splitting=splitting and step.split)

    def _split(self, first: str, second: str) -> None:
        item = next((one for one in self._items if one.id == self._at), None)
        if item is None:
            return
        if not second or not first:
            self._open(self._at, splitting=True)
            return
        place = self._items.index(item)
        halves = [Item(text=text, id=f"{item.id}-{half}") for half, text in (("a", first), ("b", second))]
        self._items[place : place + 1] = [self._marked(half) for half in halves]
        self._close()
        announce(self, f"{first}. {second}.")
        self.tell_change()

    def _mark(self, on: bool) -> None:
        says = {BADGE: MARKED if on else UNMARKED}
        self._change(self._at, lambda item: replace(item, notes={**item.notes, **says}))
        self._close()

    def _close(self) -> None:
        self._panel.hide()
        self._show_cards()
        self._board.focus_first()

    def answer(self) -> Answer:
        """Every card, in its pile or in none."""
        return tuple(self._items)

    def focus_first(self) -> None:
        """The first card."""
        self._board.focus_first()


def _halves(answer: Answer) -> set[str]:
    """Ids of cards that were split: their halves are there instead."""
    return {item.id.rpartition("-")[0] for item in answer if item.id.endswith(("-a", "-b"))}
