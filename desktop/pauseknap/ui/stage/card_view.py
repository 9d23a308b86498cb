"""A card to read: the practice waits until the person goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.practice.waiting import Show
from pauseknap.ui.pages.column import Column
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas, Card

WIDEST = 640
UNDER_HEADER = 72


class CardView(Canvas):
    """Draws one card in the middle of a quiet page."""

    gone_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._title = Text(theme, style="question", parent=self)
        self._text = Text(theme, style="lead", ink="ink2", parent=self)
        self._button = PrimaryButton(theme, "", parent=self)
        self._button.clicked.connect(self.gone_on)
        card = Card(theme, parent=self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 28)
        inside.setSpacing(14)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        inside.addSpacing(8)
        inside.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._body = Column(theme, widest=WIDEST)
        self._body.column.addStretch(2)
        self._body.column.addWidget(card)
        self._body.column.addStretch(3)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, UNDER_HEADER, 0, 0)
        page.addWidget(self._body)

    def show_card(self, card: Show) -> None:
        """Show one card and give its button the focus."""
        if (self._title.text(), self._text.text()) == (card.title, card.text):
            return
        self._title.setText(card.title)
        self._text.setText(card.text)
        self._button.setText(card.button)
        self._body.to_top()
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
