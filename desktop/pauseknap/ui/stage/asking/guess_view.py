"""A thought and two or three answers: one guesses, and the card tells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import AnyWaiting, Choose
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.items import as_item
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.choice_cards import Face
from pauseknap.ui.widgets.learn_card import LearnCard


class GuessView(AskingView):
    """No guess is right or wrong by colour; the words say what is known."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Choose | None = None
        self._guess = ""
        self._card: LearnCard | None = None
        self._ask.hide()

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Choose):
            return
        self._step = step
        self._guess = answer[0].id if answer else ""
        empty(self.body)
        self._hint.hide()
        self._card = card = LearnCard(self._theme)
        card.set_card(step.hint, step.ask)
        card.set_answers([Face(option.id, option.text, option.note) for option in step.options])
        card.guessed.connect(self._guessed)
        self.body.addWidget(card)
        if self._guess:
            card.show_reply(self._reply(), answer=self._guess)

    def _reply(self) -> str:
        options = self._step.options if self._step else ()
        return next((option.reply for option in options if option.id == self._guess), "")

    def _guessed(self, option: str) -> None:
        self._guess = option
        if self._card is not None:
            self._card.show_reply(self._reply(), answer=option)
        self.tell_change()

    def answer(self) -> Answer:
        """The guess, if there was one."""
        options = self._step.options if self._step else ()
        return tuple(as_item(option) for option in options if option.id == self._guess)

    def focus_first(self) -> None:
        """The first answer."""
        if self._card is not None:
            self._card.setFocus(Qt.FocusReason.OtherFocusReason)
