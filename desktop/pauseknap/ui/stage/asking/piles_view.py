"""Cards thrown into piles one by one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import AnyWaiting, Sort
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.items import as_item
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.choice_cards import Face
from pauseknap.ui.widgets.pile_thrower import PileThrower


class PilesView(AskingView):
    """One may stop before the last card: what was thrown is the answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Sort | None = None
        self._thrown: dict[str, str] = {}
        self._thrower: PileThrower | None = None

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Sort):
            return
        self._step = step
        self._thrown = {item.id: item.into for item in answer if item.into}
        empty(self.body)
        self._thrower = thrower = PileThrower(self._theme)
        thrower.set_piles([(pile.id, pile.title, pile.key) for pile in step.piles])
        thrower.set_left_words(self._left)
        thrower.set_end_words(self.tr("That was all of them."))
        faces = [Face(option.id, option.text, option.note) for option in step.options]
        thrower.set_cards(faces, self._thrown)
        thrower.thrown.connect(self._throw)
        thrower.taken_back.connect(self._take_back)
        thrower.ended.connect(super().focus_first)
        self.body.addWidget(thrower)

    def _left(self, count: int) -> str:
        return self.tr("%n card(s) left", "", count)

    def _throw(self, card: str, pile: object) -> None:
        self._thrown[card] = str(pile)
        self.tell_change()

    def _take_back(self, card: str) -> None:
        self._thrown.pop(card, None)
        self.tell_change()

    def answer(self) -> Answer:
        """What was thrown, in the order of the cards."""
        options = self._step.options if self._step else ()
        return tuple(as_item(one, self._thrown[one.id]) for one in options if one.id in self._thrown)

    def focus_first(self) -> None:
        """The first pile."""
        if self._thrower is not None:
            self._thrower.focus_first()
