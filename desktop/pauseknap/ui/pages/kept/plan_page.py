"""My plan: what may be looked back on, the plan on one page, and everything that was kept, by practice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.practice.model import Practice
from pauseknap.core.problems import Unusable
from pauseknap.ui.pages.column import BAR_HEIGHT, Column
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.pages.kept.presenter import KeptPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas
from pauseknap.ui.widgets.rows import OfferRow

WIDEST = 760
BELOW_BAR = 16
ICON_COLUMN = 36.0
"""Pixels: as wide as the widest icon."""
PLAN = ("prevention-list", "my-plan", "vik", "body-budget", "diary", "talk-sheet")
"""Ways in for whoever has kept nothing yet."""


class PlanPage(Canvas):
    """Nothing here counts anything."""

    chosen = Signal(str)
    """A practice to begin."""
    kept_asked = Signal(str)
    """A practice of which something was kept."""

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
        self._practices: dict[str, Practice] = {}
        self._first: QWidget | None = None
        self._title = Text(theme, style="title")
        self._lead = Text(theme, ink="ink2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._body = Column(theme, widest=WIDEST)
        for widget, below in ((self._title, 4), (self._lead, 20)):
            self._body.column.addWidget(widget)
            self._body.column.addSpacing(below)
        self._body.column.addLayout(self._rows)
        self._body.column.addStretch(1)
        self._page = QVBoxLayout(self)
        self._page.addWidget(self._body)
        self.set_bar_height(BAR_HEIGHT)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._title.setText(self.tr("My plan"))
        self._lead.setText(self.tr("What you have chosen and kept. It stays on this computer."))

    def set_bar_height(self, height: int) -> None:
        """How much of the top the window's bar takes."""
        self._page.setContentsMargins(0, height + BELOW_BAR, 0, 0)

    def set_practices(self, practices: tuple[Practice, ...]) -> None:
        """What there is, in the language now chosen."""
        self._practices = {practice.id: practice for practice in practices}
        self.refresh()

    def to_tell(self) -> Practice | None:
        """What may be looked back on now and was not told of this week; from now on it was."""
        return self._presenter.to_tell()

    def refresh(self) -> None:
        """Read anew what was kept."""
        empty(self._rows)
        self._first = None
        heaps = self._presenter.heaps()
        trouble = self._presenter.trouble
        if trouble is not None:
            self._rows.addWidget(Text(self._theme, self._explain(trouble)))
        due = self._presenter.due()
        self._heading(self.tr("Look back, if you like"), due)
        for practice in due:
            self._row(practice, practice.line, self.chosen.emit)
        self._heading(self.tr("Kept"), heaps)
        for heap in heaps:
            day = self._times.date(heap.last)
            self._row(heap.practice, self.tr("Last on %1").replace("%1", day), self.kept_asked.emit)
        there = {heap.practice.id for heap in heaps}
        ways = [self._practices[name] for name in PLAN if name in self._practices and name not in there]
        self._heading(self.tr("To begin with") if not heaps else self.tr("More for your plan"), ways)
        for practice in ways:
            self._row(practice, practice.line, self.chosen.emit)

    def _heading(self, text: str, rows: object) -> None:
        if rows:
            self._rows.addSpacing(8)
            self._rows.addWidget(Text(self._theme, text, style="strong"))

    def _row(self, practice: Practice, line: str, act: Callable[[str], None]) -> None:
        row = OfferRow(self._theme, practice.icon, practice.title, line, column=ICON_COLUMN)
        row.clicked.connect(lambda name=practice.id: act(name))
        self._rows.addWidget(row)
        self._first = self._first or row

    def focus_first(self) -> None:
        """The first row."""
        if self._first is not None:
            self._first.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
