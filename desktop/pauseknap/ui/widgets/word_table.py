"""A small table of words: a row for each thing, and what belongs to it in columns, or below it if narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Hairline

NARROW = 400
"""Pixels, times the text scale, below which what belongs to a row stands under it."""
GAP, COLUMN_GAP = 8, 24


class WordTable(QWidget):
    """Each cell says its column to whoever does not see it; read from left to right, row by row."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._titles: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._narrow = False
        self._parts: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(COLUMN_GAP)
        self._grid.setVerticalSpacing(GAP)
        theme.changed.connect(self._fit)

    def set_table(self, titles: Sequence[str], rows: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        """What stands over the columns; each row's name and its cells, an empty one for nothing."""
        self._titles, self._rows = tuple(titles), tuple(rows)
        self._lay()

    def _lay(self) -> None:
        for old in self._parts:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = []
        for column in range(len(self._titles) + 1):
            wide = 0 if self._narrow and column else 1
            self._grid.setColumnStretch(column, wide)
        self._lay_narrow() if self._narrow else self._lay_wide()
        self.updateGeometry()

    def _lay_wide(self) -> None:
        for column, title in enumerate(self._titles):
            self._put(Text(self._theme, title, style="secondary", ink="ink2"), 0, column + 1)
        for place, (name, cells) in enumerate(self._rows):
            line = 2 * place + 1
            self._put(Hairline(self._theme), line, 0, span=len(self._titles) + 1)
            self._put(Text(self._theme, name), line + 1, 0)
            for column, (title, cell) in enumerate(zip(self._titles, cells, strict=True)):
                text = Text(self._theme, cell)
                text.setAccessibleName(f"{title}: {cell}" if cell else "")
                self._put(text, line + 1, column + 1)

    def _lay_narrow(self) -> None:
        line = 0
        for place, (name, cells) in enumerate(self._rows):
            if place:
                self._put(Hairline(self._theme), line, 0)
            self._put(Text(self._theme, name, style="strong"), line + 1, 0)
            line += 2
            for title, cell in zip(self._titles, cells, strict=True):
                if cell:
                    self._put(Text(self._theme, f"{title}: {cell}"), line, 0)
                    line += 1

    def _put(self, part: QWidget, line: int, column: int, *, span: int = 1) -> None:
        self._grid.addWidget(part, line, column, 1, span)
        part.show()
        self._parts.append(part)

    def _fit(self) -> None:
        narrow = self.width() < self._theme.px(NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window each row is a small list."""
        super().resizeEvent(event)
        self._fit()
