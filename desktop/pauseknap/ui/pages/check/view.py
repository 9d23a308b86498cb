"""What the views of the self-check share: a question in serif over a column that scrolls when it must."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pauseknap.services.check_session import CheckSession
from pauseknap.ui.pages.column import Column, narrow_at
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.typescale import StyleName
from pauseknap.ui.widgets.labels import Text

WIDEST = 760
LARGE_TEXT = 1.25


class View(Column):
    """One kind of page. A view shows a session's present page and never asks for anything."""

    wide_style: StyleName = "question"
    """The style of the question where there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, widest=WIDEST, parent=parent)
        self._question = Text(theme, style=self.wide_style)
        self._question_row = QHBoxLayout()
        self._question_row.setSpacing(16)
        self._question_row.addWidget(self._question, 1)
        self.column.addSpacing(16)
        self.column.addLayout(self._question_row)
        theme.changed.connect(self._fit_question)

    def show_page(self, session: CheckSession) -> None:
        """Show the session's present page as it is answered so far."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard where the answer is given."""
        raise NotImplementedError

    def question(self) -> str:
        """What is asked, for screen readers."""
        return self._question.text()

    def _question_style(self) -> StyleName:
        """Smaller questions in narrow windows, and smaller again when the text is large."""
        if not narrow_at(self.width(), self._theme):
            return self.wide_style
        return "title" if self._theme.text_scale <= LARGE_TEXT else "heading"

    def _fit_question(self) -> None:
        self._question.set_style(self._question_style())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold another size."""
        self._fit_question()
        super().resizeEvent(event)
