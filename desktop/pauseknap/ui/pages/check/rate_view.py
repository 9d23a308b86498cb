"""One statement and its answers, as bars over the water or, for a button, as its shape in three sizes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pauseknap.core.check.model import Rate
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.pages.check.levels import LevelGroup
from pauseknap.ui.pages.check.presenter import button_of
from pauseknap.ui.pages.check.view import View
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.answers import AnswerGroup


class RateView(View):
    """Keys 1 to 4 answer; so do Space and Enter, and arrows go from one to the next."""

    answered = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._answers = AnswerGroup(theme)
        self._levels = LevelGroup(theme)
        self._by_shape = False
        self.column.addSpacing(34)
        for group in (self._answers, self._levels):
            self.column.addWidget(group)
            group.answered.connect(self.answered)
        self.column.addStretch(1)

    def show_page(self, session: CheckSession) -> None:
        """Show the statement and what was answered."""
        page = session.page
        if not isinstance(page, Rate):
            return
        self._question.setText(page.statement.text)
        button = button_of(page)
        self._by_shape = button is not None
        self._answers.setVisible(button is None)
        self._levels.setVisible(button is not None)
        if button is None:
            self._answers.set_answers(list(page.answers))
            self._answers.set_chosen(session.rated())
            self._answers.setAccessibleName(page.statement.text)
        else:
            self._levels.set_answers(button, page.answers)
            self._levels.set_chosen(session.rated())
            self._levels.setAccessibleName(page.statement.text)

    def _fit_question(self) -> None:
        """Keep room for two lines, so that the answers stay where they are from page to page."""
        super()._fit_question()
        self._question.setMinimumHeight(round(2 * self._theme.line(self._question_style())))

    def focus_first(self) -> None:
        """The chosen answer, else the first."""
        (self._levels if self._by_shape else self._answers).setFocus()
