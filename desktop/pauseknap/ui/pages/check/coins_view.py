"""The body budget: a few coins on each kind of deposit or withdrawal, never a total."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.check.model import Coins
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.pages.check.view import View
from pauseknap.ui.pages.discard import discard
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.segmented import Segmented


class CoinsView(View):
    """A row for each kind; arrow keys change the number of its coins."""

    put = Signal(str, int)
    """The id of a kind, and its coins."""

    wide_style = "title"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown = ""
        self._rows: list[SettingRow] = []
        self._coins: dict[str, Segmented] = {}
        self._hint = Text(theme, style="lead", ink="ink2")
        self._card = Card(theme, outlined=True)
        self._kinds = QVBoxLayout(self._card)
        self._kinds.setContentsMargins(0, 0, 0, 0)
        self._kinds.setSpacing(0)
        self.column.addSpacing(6)
        self.column.addWidget(self._hint)
        self.column.addSpacing(20)
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    def show_page(self, session: CheckSession) -> None:
        """Show the kinds; rows are made anew only when the page, or its language, is another."""
        page = session.page
        if not isinstance(page, Coins):
            return
        if self._shown != (shown := f"{page.id} {page.title} {page.hint}"):
            self._shown = shown
            self._renew(page)
            self.to_top()
        for kind, coins in session.coins().items():
            self._coins[kind].set_value(coins)

    def _renew(self, page: Coins) -> None:
        self._question.setText(page.title)
        self._hint.setText(page.hint)
        for row in self._rows:
            discard(row, self._kinds)
        options = [(count, str(count)) for count in range(page.most + 1)]
        self._coins = {one.id: Segmented(self._theme, one.text, options) for one in page.statements}
        self._rows = []
        for one in page.statements:
            last = one is page.statements[-1]
            row = SettingRow(self._theme, one.text, control=self._coins[one.id], last=last)
            self._kinds.addWidget(row)
            row.show()  # at once, so that the keyboard can go there
            self._rows.append(row)
            self._coins[one.id].chosen.connect(lambda count, kind=one.id: self.put.emit(kind, count))

    def focus_first(self) -> None:
        """The first kind."""
        for coins in self._coins.values():
            coins.setFocus()
            return

    def question(self) -> str:
        """Title and hint."""
        return f"{self._question.text()} {self._hint.text()}"
