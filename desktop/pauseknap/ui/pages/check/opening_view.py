"""A calm beginning of the self-check."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pauseknap.core.check.model import Opening
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.pages.check.view import View
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.labels import Text


class OpeningView(View):
    """What it is about, what time it is about, and how to breathe out before it begins."""

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._times = times
        self._text = Text(theme, style="lead", ink="ink2")
        self._pace = Text(theme, style="lead", ink="ink2")
        for widget in (self._text, self._pace):
            self.column.addSpacing(20)
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_page(self, session: CheckSession) -> None:
        """Show the beginning."""
        page = session.page
        if isinstance(page, Opening):
            self._question.setText(page.title)
            self._text.setText(page.text)
            breath = page.breath
            self._pace.setText(self._times.pace(breath) if breath else "")
            self._pace.setVisible(breath is not None)

    def focus_first(self) -> None:
        """There is nothing to answer; the wizard focuses the way on."""

    def question(self) -> str:
        """Title and text."""
        return f"{self._question.text()}. {self._text.text()}"
