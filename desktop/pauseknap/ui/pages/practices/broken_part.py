"""Files of practices that have mistakes: one's own can be mended, a workplace's are named."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from pauseknap.core.problems import Problem
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.rows import OfferRow

Files = Mapping[str, Problem]
"""Name of a file → the first thing to mend in it."""
Explain = Callable[[Problem], str]


class BrokenPart(QVBoxLayout):
    """Empty while nothing is broken."""

    mend_asked = Signal(str)
    """The name of a file of one's own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._own: Files = {}
        self._shared: Files = {}
        self._explain: Explain = str
        self.setSpacing(4)

    def show_files(self, own: Files, shared: Files, explain: Explain) -> None:
        """Show these; the same again leaves the keyboard where it is."""
        if (own, shared) == (self._own, self._shared):
            return
        self._own, self._shared, self._explain = dict(own), dict(shared), explain
        self.retranslate()

    def retranslate(self) -> None:
        """Say it all in the language now chosen."""
        empty(self)
        if self._own:
            self.addWidget(
                Text(self._theme, self.tr("These files of yours have mistakes. Mend them here."), ink="ink2")
            )
        for name, wrong in self._own.items():
            row = OfferRow(self._theme, "forward", self.tr("Mend %1").replace("%1", name), self._told(wrong))
            row.clicked.connect(lambda asked=name: self.mend_asked.emit(asked))
            self.addWidget(row)
        if self._shared:
            told = self.tr("These files of your workplace have mistakes. Tell whoever looks after them.")
            self.addWidget(Text(self._theme, told, ink="ink2"))
        for name, wrong in self._shared.items():
            self.addWidget(Text(self._theme, f"{name} – {self._told(wrong)}", ink="ink2"))

    def _told(self, wrong: Problem) -> str:
        """Where it is wrong, and what and how to mend it."""
        if not wrong.line:
            return self._explain(wrong)
        where = self.tr("Line %1, character %2")
        where = where.replace("%1", str(wrong.line)).replace("%2", str(wrong.column))
        return f"{where}: {self._explain(wrong)}"
