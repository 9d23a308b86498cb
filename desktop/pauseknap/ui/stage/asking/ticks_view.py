"""A longer list to tick: each line with what kind it is and what it opens; one may be drawn by lot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import AnyWaiting, Choose, Option
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.items import as_item
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.tick_rows import TickRow, TickRows


class TicksView(AskingView):
    """Under their headings, the hidden ones behind a few words."""

    def __init__(self, theme: Theme, lot: Callable[[int], int], parent: QWidget | None = None) -> None:
        """`lot` draws one of so many."""
        super().__init__(theme, parent)
        self._lot = lot
        self._titles: dict[str, str] = {}
        self._step: Choose | None = None
        self._order: list[str] = []
        self._groups: list[tuple[TickRows, list[Option]]] = []
        self._reply = Text(theme, style="lead", ink="ink2")

    def set_titles(self, titles: dict[str, str]) -> None:
        """What each practice and page is called, for the buttons that open them."""
        self._titles = titles

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Choose):
            return
        self._step = step
        known = {option.id for option in step.options}
        self._order = [item.id for item in answer if item.id in known]
        empty(self.body)
        self._groups = []
        seen = [option for option in step.options if not option.hidden]
        for group in dict.fromkeys(option.group for option in seen):
            if group:
                self.body.addWidget(Text(self._theme, group, style="strong"))
            self.body.addWidget(self._rows([option for option in seen if option.group == group]))
        if hidden := [option for option in step.options if option.hidden]:
            more = Fold(self._theme)
            more.set_title(self.tr("Show more"))
            more.inside.addWidget(self._rows(hidden))
            self.body.addWidget(more)
        if step.draw:
            drawing = QuietButton(self._theme, self.tr("Draw one for me"), height=40)
            drawing.clicked.connect(lambda _=False: self._draw())
            self.body.addWidget(drawing, 0, Qt.AlignmentFlag.AlignLeft)
        self._reply = Text(self._theme, style="lead", ink="ink2")
        self.body.addWidget(self._reply)
        self._show()

    def _rows(self, options: list[Option]) -> TickRows:
        rows = TickRows(self._theme)
        rows.ticked.connect(self._ticked)
        rows.opened.connect(self._open)
        self._groups.append((rows, options))
        return rows

    def _show(self) -> None:
        for rows, options in self._groups:
            rows.set_rows([self._row(option) for option in options])
        replies = {option.id: option.reply for _, options in self._groups for option in options}
        reply = replies.get(self._order[-1], "") if self._order else ""
        self._reply.setText(reply)
        self._reply.setVisible(bool(reply))

    def _row(self, option: Option) -> TickRow:
        row = TickRow(option.id, option.text, option.note, option.id in self._order)
        to = option.open[0] if option.open else None
        return row if to is None else replace(row, opens=to.text or self._titles.get(to.to, to.to))

    def _ticked(self, option: str, on: bool) -> None:
        self._order = [one for one in self._order if one != option]
        if on:
            self._order.append(option)
            most = self._step.most if self._step else 0
            if most and len(self._order) > most:
                self._order.pop(0)
        self._show()
        self.tell_change()

    def _draw(self) -> None:
        left = [one.id for _, options in self._groups for one in options if one.id not in self._order]
        if left:
            self._ticked(left[self._lot(len(left))], True)

    def _open(self, option: str) -> None:
        options = self._step.options if self._step else ()
        to = next((one.open[0] for one in options if one.id == option and one.open), None)
        if to is not None:
            self.opened.emit(to)

    def answer(self) -> Answer:
        """What is ticked, in the order it was."""
        options = {option.id: option for option in self._step.options} if self._step else {}
        return tuple(as_item(options[one]) for one in self._order)

    def focus_first(self) -> None:
        """The first line."""
        if self._groups:
            self._groups[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
