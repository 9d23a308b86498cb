"""What was kept of one practice: every record by its day, to be read, searched and let go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pauseknap.core.practice.model import Practice
from pauseknap.core.problems import Unusable
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.column import Column
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.pages.kept.budget_card import BudgetCard
from pauseknap.ui.pages.kept.entry_card import EntryCard
from pauseknap.ui.pages.kept.presenter import Entry, KeptPresenter
from pauseknap.ui.pages.kept.week_card import WeekCard
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton
from pauseknap.ui.widgets.choice import Choice
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas
from pauseknap.ui.widgets.pass_phrase import PassPhrase
from pauseknap.ui.widgets.rows import SettingRow

WIDEST = 760
SEARCH_FROM = 4
"""Entries; fewer are seen at a glance."""
MONTHS = (0, 1, 3, 12)
"""After which what was kept may go by itself; 0 is never."""
MOST = 50
"""Entries shown at once; a search finds the others."""


class KeptPage(Canvas):
    """The newest first."""

    left = Signal()
    begin_asked = Signal(str)
    """The practice is to be done anew."""

    def __init__(
        self,
        theme: Theme,
        times: Times,
        presenter: KeptPresenter,
        explain: Callable[[Unusable], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._times = times
        self._presenter = presenter
        self._explain = explain
        self._practice: Practice | None = None
        self._header = HeaderBar(theme, "", back_name="")
        self._title = Text(theme, style="title")
        self._state = Text(theme, ink="ink2")
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _text: self._list())
        self._phrase = PassPhrase(theme)
        self._phrase.entered.connect(self._unlock)
        self._open = QuietButton(theme, "", height=40)
        self._open.clicked.connect(lambda _=False: self._unlock())
        self._begin = PrimaryButton(theme, "")
        self._begin.clicked.connect(lambda _=False: self._begin_again())
        self._after = Choice(theme, MONTHS)
        self._after_row = SettingRow(theme, "", control=self._after, last=True)
        self._after.chosen.connect(self._forget_after)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(12)
        self._whole = QVBoxLayout()
        """What shows several entries at once."""
        self._body = Column(theme, widest=WIDEST)
        self._lay()
        self._header.back.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    def _lay(self) -> None:
        column = self._body.column
        for widget, below in (
            (self._title, 8),
            (self._state, 12),
            (self._phrase, 8),
            (self._open, 12),
        ):
            column.addWidget(widget)
            column.addSpacing(below)
        column.addLayout(self._whole)
        column.addWidget(self._search)
        column.addSpacing(12)
        column.addLayout(self._entries)
        column.addSpacing(16)
        column.addWidget(self._begin)
        column.addSpacing(16)
        column.addWidget(self._after_row)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_title(self.tr("What you have kept"))
        self._header.set_back_name(self.tr("Back"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search what you have kept"))
        self._open.setText(self.tr("Open"))
        self._after_row.set_texts(self.tr("Goes by itself"))
        self._after.set_name(self.tr("Goes by itself"))
        self._after.set_labels(
            [self.tr("never"), *(self.tr("after %n month(s)", "", months) for months in MONTHS[1:])]
        )
        self._begin.setText(self.tr("Do it again"))

    def show_practice(self, practice: Practice) -> None:
        """Show what was kept of one practice."""
        self._practice = practice
        self._title.setText(practice.title)
        self._phrase.ask(twice=False)
        self._after.set_value(self._presenter.months(practice))
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._list()
        self._body.to_top()

    def focus_first(self) -> None:
        """The way back."""
        self._header.focus_back()

    def _begin_again(self) -> None:
        if self._practice is not None:
            self.begin_asked.emit(self._practice.id)

    def _list(self) -> None:
        practice = self._practice
        if practice is None:
            return
        locked = self._presenter.locked(practice)
        self._phrase.setVisible(locked)
        self._open.setVisible(locked)
        words = self._search.text()
        entries = self._presenter.entries(practice, words)
        self._show_whole(practice)
        empty(self._entries)
        for entry in entries[:MOST]:
            card = EntryCard(self._theme, self._times, entry)
            card.forget_asked.connect(lambda entry=entry: self._forget(entry))
            self._entries.addWidget(card)
        self._search.setVisible(len(entries) >= SEARCH_FROM or bool(words))
        self._tell(entries, searched=bool(words.strip()))

    def _show_whole(self, practice: Practice) -> None:
        empty(self._whole)
        week, budgets = self._presenter.week(practice), self._presenter.budgets(practice)
        if week is not None:
            self._whole.addWidget(WeekCard(self._theme, week))
        if budgets:
            self._whole.addWidget(BudgetCard(self._theme, self._times, budgets))
        if self._whole.count():
            self._whole.addSpacing(20)

    def _tell(self, entries: tuple[Entry, ...], *, searched: bool) -> None:
        trouble = self._presenter.trouble
        if trouble is not None:
            told = self._explain(trouble)
        elif entries:
            told = ""
        else:
            told = self.tr("Nothing with these words.") if searched else self.tr("Nothing is kept here.")
        self._state.setText(told)
        self._state.setVisible(bool(told))

    def _forget_after(self, months: object) -> None:
        if self._practice is not None and isinstance(months, int):
            self._presenter.forget_after(self._practice, months)

    def _unlock(self) -> None:
        opened = self._presenter.unlock(self._phrase.words())
        trouble = self._presenter.trouble
        self._phrase.ask(twice=False)
        self._list()
        if not opened and trouble is not None:
            self._state.setText(self._explain(trouble))
            self._state.show()
            announce(self, self._state.text())

    def _forget(self, entry: Entry) -> None:
        self._presenter.forget(entry)
        trouble = self._presenter.trouble
        self._list()
        if trouble is not None:
            self._state.setText(self._explain(trouble))
            self._state.show()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._list()
        super().changeEvent(event)
