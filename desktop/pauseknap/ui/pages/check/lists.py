"""Short lists of a result: what carries, what wears, and something to do on every level."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.check.result import ToDo
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text


class ResultList(QWidget):
    """A heading and lines, or a sentence and suggestions."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_lines(self, title: str, lines: Sequence[str]) -> None:
        """Show statements; without any the list goes away."""
        empty(self._column)
        self.setVisible(bool(lines))
        self._column.addWidget(Text(self._theme, title, "strong"))
        for line in lines:
            self._column.addWidget(Text(self._theme, line, ink="ink2"))

    def show_todo(self, lead: str, todo: Sequence[ToDo]) -> None:
        """Show suggestions, each under whose it is."""
        empty(self._column)
        self.setVisible(bool(todo))
        self._column.addWidget(Text(self._theme, lead, ink="ink2"))
        for one in todo:
            self._column.addSpacing(8)
            self._column.addWidget(Text(self._theme, one.whose, "strong"))
            self._column.addWidget(Text(self._theme, one.text, ink="ink2"))
