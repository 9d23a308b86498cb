"""From many to a few, choosing between two at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pauseknap.core.plan.pairs import standing
from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import AnyWaiting, Choose, Option
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.items import as_item
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.choice_cards import ChoiceCards, Face
from pauseknap.ui.widgets.labels import Text


class PairsView(AskingView):
    """Who goes on before the end keeps those that stand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Choose | None = None
        self._options: dict[str, Option] = {}
        self._chosen: dict[frozenset[str], str] = {}
        self._order: list[frozenset[str]] = []
        self._cards: ChoiceCards | None = None
        self._stand: Text | None = None
        self._undo: TextButton | None = None

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Choose):
            return
        self._step = step
        self._options = {option.id: option for option in step.options}
        self._chosen, self._order = {}, []
        before = [item.id for item in answer if item.id in self._options]
        ids = [*before, *(one for one in self._options if one not in before)]
        for place, dearer in enumerate(before):
            for other in ids[place + 1 :]:
                self._chosen[frozenset((dearer, other))] = dearer
        empty(self.body)
        self._cards = ChoiceCards(self._theme)
        self._cards.set_name(step.ask)
        self._cards.chosen.connect(self._choose)
        self._stand = Text(self._theme, style="lead", ink="ink2")
        self._undo = TextButton(self._theme, self.tr("Take the last choice back"), height=40)
        self._undo.clicked.connect(lambda _=False: self._take_back())
        for widget in (self._cards, self._stand, self._undo):
            self.body.addWidget(widget)
        self._show()

    def _now(self) -> tuple[tuple[str, ...], tuple[str, str] | None]:
        most = self._step.most or 3 if self._step else 3
        now = standing(list(self._options), most, self._chosen)
        return now.top, now.ask

    def _show(self) -> None:
        if self._cards is None or self._stand is None or self._undo is None:
            return
        top, ask = self._now()
        self._undo.setVisible(bool(self._order))
        self._cards.setVisible(ask is not None)
        if ask is not None:
            faces = [Face(one, self._options[one].text, self._options[one].note) for one in ask]
            self._cards.set_cards(faces)
            self._cards.set_chosen(None)
        self._stand.setText("" if ask is not None else "\n".join(self._options[one].text for one in top))
        self._stand.setVisible(ask is None)

    def _choose(self, card: str) -> None:
        _, ask = self._now()
        if ask is None or card not in ask:
            return
        pair = frozenset(ask)
        self._chosen[pair] = card
        self._order.append(pair)
        self._after()

    def _take_back(self) -> None:
        if self._order:
            del self._chosen[self._order.pop()]
        self._after()

    def _after(self) -> None:
        self._show()
        self.tell_change()
        _, ask = self._now()
        if ask is None and self._stand is not None:
            announce(self, self._stand.text())
            super().focus_first()
        elif self._cards is not None:
            self._cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> Answer:
        """Those that stand, the dearest first."""
        return tuple(as_item(self._options[one]) for one in self._now()[0])

    def focus_first(self) -> None:
        """The first of the two, or the way on."""
        if self._cards is not None and self._now()[1] is not None:
            self._cards.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()
