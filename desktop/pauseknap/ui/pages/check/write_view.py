"""A few words of one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pauseknap.core.check.model import Write
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.pages.check.view import View
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text


class WriteView(View):
    """One line; Enter goes on."""

    written = Signal(str)
    entered = Signal()

    wide_style = "title"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._hint = Text(theme, style="lead", ink="ink2")
        self._field = QLineEdit()
        self.column.addSpacing(6)
        self.column.addWidget(self._hint)
        self.column.addSpacing(20)
        self.column.addWidget(self._field)
        self.column.addStretch(1)
        self._field.textEdited.connect(self.written)
        self._field.returnPressed.connect(self.entered)

    def show_page(self, session: CheckSession) -> None:
        """Show what was written; words being typed are left alone."""
        page = session.page
        if not isinstance(page, Write):
            return
        self._question.setText(page.title)
        self._hint.setText(page.hint)
        self._field.setMaxLength(page.letters)
        self._field.setAccessibleName(page.title)
        self._field.setAccessibleDescription(page.hint)
        if " ".join(self._field.text().split()) != session.written():
            self._field.setText(session.written())

    def focus_first(self) -> None:
        """The line."""
        self._field.setFocus()

    def question(self) -> str:
        """Title and hint."""
        return f"{self._question.text()}. {self._hint.text()}"
