"""What has to be mended in a text, each thing with its place; a click leads there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.problems import Problem, Unusable
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import OfferRow


class ProblemList(Card):
    """Not there while there is nothing to mend."""

    chosen = Signal(int, int)
    """Line and column, from 1; 0 for the whole text."""

    def __init__(
        self, theme: Theme, explain: Callable[[Problem | Unusable], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, outlined=True, parent=parent)
        self._explain = explain
        self._shown: tuple[Problem, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 8, 16, 8)
        self._rows.setSpacing(0)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these; the same again leaves the keyboard where it is."""
        self.setVisible(bool(problems))
        if tuple(problems) == self._shown:
            return
        self._shown = tuple(problems)
        empty(self._rows)
        for problem in self._shown:
            self._rows.addWidget(self._row(problem))

    def _row(self, problem: Problem) -> QWidget:
        where = self.tr("Line %1, character %2")
        where = where.replace("%1", str(problem.line)).replace("%2", str(problem.column))
        title = where if problem.line else self.tr("The whole text")
        row = OfferRow(self._theme, "forward", title, self._explain(problem))
        row.clicked.connect(lambda: self.chosen.emit(problem.line, problem.column))
        return row

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            shown, self._shown = self._shown, ()
            self.show_problems(shown)
        super().changeEvent(event)
