"""A card to read: the practice waits until the person goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.core.practice.model import Show
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas, Card

WIDEST = 640


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
        card.setMaximumWidth(WIDEST)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 28)
        inside.setSpacing(14)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        inside.addSpacing(8)
        inside.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 100)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 72, 16, 24)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)

    def show_card(self, card: Show) -> None:
        """Show one card and give its button the focus."""
        if (self._title.text(), self._text.text()) == (card.title, card.text):
            return
        self._title.setText(card.title)
        self._text.setText(card.text)
        self._button.setText(card.button)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
