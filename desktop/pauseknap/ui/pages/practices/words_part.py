"""Up to three words of one's own, which are spoken in the wishes of a practice."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pauseknap.core.practice.personal import MOST_WORDS
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.labels import Text

LONGEST_WORD = 24
FIELD = 176
"""Pixels, times the text scale."""


class WordsPart(Fold):
    """Folded until there are any. They are kept because they were written, and deleted here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._presenter: SetupPresenter | None = None
        self._lead = Text(theme, ink="ink2")
        self._fields = [QLineEdit() for _ in range(MOST_WORDS)]
        self._offers = [QuietButton(theme, "", height=36, icon="plus") for _ in range(MOST_WORDS)]
        self._sentence = Text(theme, style="previous")
        self._delete = TextButton(theme, "", height=40)
        typed, offered = FlowLayout(gap=8, row_gap=8), FlowLayout(gap=8, row_gap=8)
        for place, field in enumerate(self._fields):
            field.setMaxLength(LONGEST_WORD)
            field.textEdited.connect(lambda text, place=place: self._write(place, text))
            field.editingFinished.connect(self._keep)
            typed.addWidget(field)
        for offer in self._offers:
            offer.clicked.connect(lambda _=False, offer=offer: self._take(offer.text()))
            offered.addWidget(offer)
        self.inside.addWidget(self._lead)
        self.inside.addLayout(typed)
        self.inside.addLayout(offered)
        self.inside.addWidget(self._sentence)
        self.inside.addWidget(self._delete)
        self._delete.clicked.connect(lambda _=False: self._forget())
        theme.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self.set_title(self.tr("Words of your own"))
        self._lead.setText(
            self.tr("What do you wish yourself and others? Up to three words are spoken in the wishes.")
        )
        for place, field in enumerate(self._fields, start=1):
            field.setAccessibleName(self.tr("Word %1").replace("%1", str(place)))
            field.setPlaceholderText(self.tr("A word"))
        offers = (self.tr("tenderness"), self.tr("safety"), self.tr("care"))
        for offer, word in zip(self._offers, offers, strict=True):
            offer.setText(word)
            offer.setAccessibleName(self.tr("Take the word: %1").replace("%1", word))
            offer.updateGeometry()
        self._delete.setText(self.tr("Delete my words"))
        self._delete.updateGeometry()
        self.refresh()

    def show_words(self, presenter: SetupPresenter) -> None:
        """Begin with another practice."""
        self._presenter = presenter
        self.setVisible(presenter.words.wanted)
        self.refresh()
        self.set_open(bool(presenter.words.said))

    def refresh(self) -> None:
        """Show the words; what is being typed is left alone."""
        presenter = self._presenter
        if presenter is None:
            return
        for field, word in zip(self._fields, presenter.words.fields, strict=True):
            if field.text().strip() != word.strip():
                field.setText(word)
        full = len(presenter.words.said) == MOST_WORDS
        for offer in self._offers:
            offer.setEnabled(not full and not presenter.words.has(offer.text()))
        self._sentence.setText(presenter.words.wish())
        self._delete.setVisible(bool(presenter.words.said))

    def _write(self, place: int, text: str) -> None:
        if self._presenter is not None:
            self._presenter.words.write(place, text)
            self.refresh()

    def _take(self, word: str) -> None:
        if self._presenter is not None:
            self._presenter.words.take(word)
            self.refresh()

    def _keep(self) -> None:
        if self._presenter is not None:
            self._presenter.words.keep()

    def _forget(self) -> None:
        if self._presenter is not None:
            self._presenter.words.forget()
            self.refresh()
            self._fields[0].setFocus()

    def _fit(self) -> None:
        for field in self._fields:
            field.setFixedWidth(round(self._theme.px(FIELD)))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
