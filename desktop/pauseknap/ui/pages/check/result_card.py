"""The words of a result: what it is, why it makes sense, three ways on, and what others can do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pauseknap.core.check.result import Result
from pauseknap.ui.pages.check.keep_row import KeepRow
from pauseknap.ui.pages.check.lists import ResultList
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card, Hairline
from pauseknap.ui.widgets.rows import OfferRow

SIDE, BETWEEN = 28, 52
LEFT, RIGHT = 392, 448
"""How wide the columns are to each other."""


class ResultCard(Card):
    """Two columns, or one where there is no room for two."""

    practice_chosen = Signal(str, int)
    """A practice's id and minutes; it starts at once."""
    help_asked = Signal()

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._times = times
        self._result: Result | None = None
        self._beside: bool | None = None
        self._title = Text(theme, style="thought")
        self._text = Text(theme, ink="ink2")
        self._changes = Text(theme, ink="ink2")
        self._note = Text(theme, style="secondary", ink="ink3")
        self._again = Text(theme, style="secondary", ink="ink3")
        self._help_part = QWidget()
        self._help = QuietButton(theme, "", height=40)
        self._help_title = Text(theme, style="strong")
        self._help_text = Text(theme, ink="ink2")
        self._carries, self._wears = ResultList(theme), ResultList(theme)
        self._todo, self._duties = ResultList(theme), ResultList(theme)
        self._balance = Text(theme, ink="ink2")
        self._offers = QWidget()
        self._offer_rows = QVBoxLayout(self._offers)
        self.keep = KeepRow(theme)
        helping = QVBoxLayout(self._help_part)
        helping.setContentsMargins(0, 0, 0, 20)
        helping.setSpacing(8)
        for part in (self._help_title, self._help_text, self._help):
            helping.addWidget(part)
        self._columns = [self._column(*parts) for parts in self._parts()]
        self._columns[0].setContentsMargins(0, 14, 0, 0)
        self._grid = QGridLayout(self)
        self._help.clicked.connect(lambda _=False: self.help_asked.emit())
        self.set_beside(True)
        self.retranslate()

    def _parts(self) -> tuple[tuple[QWidget | int, ...], ...]:
        """What stands in the four fields: words and ways on, then one's own and the others' part."""
        return (
            (self._help_part, self._title, 12, self._text, self._changes, 14, self._note),
            (self._offers, 12, self.keep),
            (self._carries, 16, self._wears, 16, self._balance),
            (self._todo, 16, self._duties, 16, self._again),
        )

    def _column(self, *parts: QWidget | int) -> QWidget:
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            if isinstance(part, int):
                column.addSpacing(part)
            else:
                column.addWidget(part)
        column.addStretch(1)
        return field

    def set_beside(self, beside: bool) -> None:
        """Two columns, or one."""
        if beside == self._beside:
            return
        self._beside = beside
        for field in self._columns:
            self._grid.removeWidget(field)
        side = SIDE if beside else 20
        self._grid.setContentsMargins(side, 12, side - 4, 28)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(28)
        for place, field in enumerate(self._columns):
            self._grid.addWidget(field, place // 2 if beside else place, place % 2 if beside else 0)
        self._grid.setColumnStretch(0, LEFT)
        self._grid.setColumnStretch(1, RIGHT if beside else 0)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._help.setText(self.tr("Where to find help"))
        if self._result is not None:
            self.show_result(self._result)

    def show_result(self, result: Result) -> None:
        """Show everything a result says."""
        self._result = result
        self._title.setText(result.title)
        self._text.setText(result.text)
        self._note.setText(result.note)
        self._again.setText(result.again)
        changes = " ".join(f"{one.title}: {one.change}." for one in result.buttons if one.change)
        self._put(self._changes, changes)
        self._help_title.setText(result.help_title)
        self._help_text.setText(result.help_text)
        self._help_part.setVisible(result.needs_help)
        self._put(self._balance, result.balance)
        self._carries.show_lines(result.carries_title, result.carries)
        self._wears.show_lines(result.wears_title, result.wears)
        self._todo.show_todo(result.not_only_you, result.todo)
        self._duties.show_lines(result.duty_title, result.duties)
        self._renew_offers(result)

    @staticmethod
    def _put(text: Text, words: str) -> None:
        text.setText(words)
        text.setVisible(bool(words))

    def _renew_offers(self, result: Result) -> None:
        empty(self._offer_rows)
        self._offer_rows.setContentsMargins(0, 0, 0, 0)
        self._offer_rows.setSpacing(0)
        for place, offer in enumerate(result.offers):
            if place:
                self._offer_rows.addWidget(Hairline(self._theme))
            line = f"{offer.line} · {self._times.minutes(offer.minutes)}"
            row = OfferRow(self._theme, offer.icon, offer.title, line)
            row.clicked.connect(
                lambda practice=offer.practice, minutes=offer.minutes: self.practice_chosen.emit(
                    practice, minutes
                )
            )
            self._offer_rows.addWidget(row)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
