"""What every section of the settings is made of: a heading, a line, and cards of rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow


class Section(QWidget):
    """Write the words in `retranslate`, and show the settings in `refresh`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = Text(theme, style="title")
        self._line = Text(theme, ink="ink2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addSpacing(4)
        self._column.addWidget(self._line)
        self._column.addSpacing(4)

    def name(self) -> str:
        """What the section is called in the list of sections."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the settings as they are now."""
        raise NotImplementedError

    def _head(self, line: str) -> None:
        self._heading.setText(self.name())
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def _card(self, *rows: SettingRow) -> Card:
        """Put rows into a card of their own, at the end of the section."""
        card = Card(self._theme, outlined=True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for place, row in enumerate(rows):
            row.set_last(place == len(rows) - 1)
            inside.addWidget(row)
        self._column.addSpacing(16)
        self._column.addWidget(card)
        return card

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
