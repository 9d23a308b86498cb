"""The last seven days of a practice side by side, above what was kept one by one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.pages.kept.presenter import Week
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.word_table import WordTable


class WeekCard(Card):
    """Words only: what came again is said to have come again, and nothing is added up."""

    def __init__(self, theme: Theme, week: Week, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 16, 24, 20)
        inside.setSpacing(12)
        inside.addWidget(Text(theme, self.tr("The last seven days"), style="strong"))
        table = WordTable(theme)
        rows = [(name, tuple(self._cell(cell) for cell in cells)) for name, cells in week.rows]
        table.set_table(week.titles, rows)
        inside.addWidget(table)

    def _cell(self, said: tuple[tuple[str, int], ...]) -> str:
        return "\u00a0· ".join(self._again(text, times) for text, times in said)

    def _again(self, text: str, times: int) -> str:
        if times == 1:
            return text
        again = self.tr("%1, twice") if times == 2 else self.tr("%1, several times")
        return again.replace("%1", text)
