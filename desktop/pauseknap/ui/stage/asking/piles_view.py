"""Cards thrown into piles one by one; one may add cards, and see those that are hidden until asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pauseknap.core.practice.answers import Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Sort
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.items import as_item
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.choice_cards import Face
from pauseknap.ui.widgets.pile_thrower import PileThrower

LETTERS = 120
_OWN = "+%d"
"""What cards of one's own are called here, as no option can be; in the answer they have no id."""


class PilesView(AskingView):
    """One may stop before the last card: what was thrown is the answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Sort | None = None
        self._thrown: dict[str, str] = {}
        self._own: dict[str, str] = {}
        """One's own cards, the newest first, so that it comes next."""
        self._all = False
        """Whether the hidden ones are among the cards."""
        self._thrower: PileThrower | None = None
        self._more: TextButton | None = None

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Sort):
            return
        self._step = step
        known = {option.id: option for option in step.options}
        added = [item for item in answer if item.id not in known and item.text] if step.own else []
        self._own = {_OWN % place: item.text for place, item in enumerate(added, start=1)}
        self._thrown = {item.id: item.into for item in answer if item.id in known and item.into}
        self._thrown |= {card: item.into for card, item in zip(self._own, added, strict=True) if item.into}
        self._all = any(known[card].hidden for card in self._thrown if card in known)
        empty(self.body)
        self._thrower = thrower = PileThrower(self._theme)
        thrower.set_piles([(pile.id, pile.title, pile.key) for pile in step.piles])
        thrower.set_left_words(self._left)
        thrower.set_end_words(self.tr("That was all of them."))
        thrower.thrown.connect(self._throw)
        thrower.taken_back.connect(self._take_back)
        thrower.ended.connect(super().focus_first)
        self.body.addWidget(thrower)
        if step.own:
            self._add_own()
        self._add_more()
        self._deal()

    def _deal(self) -> None:
        """Lay out the cards there are now; those thrown lie where they were."""
        if self._step is None or self._thrower is None:
            return
        own = [Face(card, text) for card, text in self._own.items()]
        options = [option for option in self._step.options if self._all or not option.hidden]
        faces = [*own, *(Face(option.id, option.text, option.note) for option in options)]
        self._thrower.set_cards(faces, self._thrown)

    def _add_own(self) -> None:
        line = QLineEdit()
        line.setMaxLength(LETTERS)
        line.setPlaceholderText(self.tr("Something of your own"))
        line.setAccessibleName(self.tr("Something of your own"))
        line.returnPressed.connect(lambda: self._own_written(line))
        self.body.addWidget(line)

    def _own_written(self, line: QLineEdit) -> None:
        text = " ".join(line.text().split())
        if not text:
            return
        line.clear()
        self._own = {_OWN % (len(self._own) + 1): text, **self._own}
        self._deal()
        announce(self, text)
        self.tell_change()
        self.focus_first()

    def _add_more(self) -> None:
        options = self._step.options if self._step else ()
        self._more = TextButton(self._theme, self.tr("Show more"), height=40)
        self._more.clicked.connect(lambda _=False: self._show_all())
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._more.setVisible(not self._all and any(option.hidden for option in options))

    def _show_all(self) -> None:
        self._all = True
        self._deal()
        if self._more is not None:
            self._more.hide()
        self.focus_first()

    def _left(self, count: int) -> str:
        return self.tr("%n card(s) left", "", count)

    def _throw(self, card: str, pile: object) -> None:
        self._thrown[card] = str(pile)
        self.tell_change()

    def _take_back(self, card: str) -> None:
        self._thrown.pop(card, None)
        self.tell_change()

    def answer(self) -> Answer:
        """What was thrown, in the order of the cards, and all of one's own, so that no word is lost."""
        options = self._step.options if self._step else ()
        thrown = [as_item(one, self._thrown[one.id]) for one in options if one.id in self._thrown]
        own = [Item(text=text, into=self._thrown.get(card, "")) for card, text in self._own.items()]
        return (*thrown, *own)

    def focus_first(self) -> None:
        """The first pile."""
        if self._thrower is not None:
            self._thrower.focus_first()
