"""None to some coins on each of several things, in groups; the words of the amounts stand beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pauseknap.core.practice.answers import Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Option, Sort
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.coins import CoinsRow
from pauseknap.ui.widgets.labels import Text


class CoinsView(AskingView):
    """One row for each thing; what has no answer has none, which is not the same as no coin."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Sort | None = None
        self._rows: list[tuple[Option, CoinsRow]] = []

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Sort):
            return
        self._step = step
        empty(self.body)
        self._rows = []
        amounts = {pile.id: place for place, pile in enumerate(step.piles)}
        given = {item.id: amounts.get(item.into) for item in answer}
        for group in dict.fromkeys(option.group for option in step.options):
            if group:
                self.body.addWidget(Text(self._theme, group, style="strong"))
            for option in step.options:
                if option.group == group:
                    self._add(option, [pile.title for pile in step.piles], given.get(option.id))

    def _add(self, option: Option, words: list[str], value: int | None) -> None:
        row = CoinsRow(self._theme, option.text, most=len(words) - 1)
        row.set_words(words)
        row.set_value(value)
        row.chosen.connect(lambda _value: self.tell_change())
        self._rows.append((option, row))
        self.body.addWidget(row)

    def answer(self) -> Answer:
        """Each thing that was answered, in the pile of its amount."""
        piles = self._step.piles if self._step else ()
        return tuple(
            Item(text=option.text, id=option.id, said=option.said, into=piles[value].id)
            for option, row in self._rows
            if (value := row.value()) is not None
        )

    def focus_first(self) -> None:
        """The first row."""
        if self._rows:
            self._rows[0][1].setFocus()
