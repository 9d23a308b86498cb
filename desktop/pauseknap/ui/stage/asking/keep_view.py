"""At the end: what could be kept, word for word, and whether it is to be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.practice.telling import Told
from pauseknap.ports.seal import SealState
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.column import Column
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas, Card
from pauseknap.ui.widgets.pass_phrase import PassPhrase

WIDEST = 640
UNDER_HEADER = 72


class KeepView(Canvas):
    """Nothing is kept unless the person says so, here."""

    decided = Signal(bool)
    """Whether to keep it."""

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._times = times
        self._shown: object = None
        self._title = Text(theme, style="title", parent=self)
        self._text = Text(theme, style="lead", ink="ink2", parent=self)
        self._problem = Text(theme, style="body", parent=self)
        self.phrase = PassPhrase(theme, parent=self)
        """Asked for where what is kept is sealed."""
        self.phrase.hide()
        self.phrase.entered.connect(lambda: self.decided.emit(True))
        self._keep = PrimaryButton(theme, "", parent=self)
        self._drop = QuietButton(theme, "", parent=self)
        self._card = Card(theme, parent=self)
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(24, 20, 24, 20)
        self._inside.setSpacing(4)
        row = QWidget(self)
        flow = FlowLayout(gap=10, row_gap=10)
        row.setLayout(flow)
        for button in (self._keep, self._drop):
            flow.addWidget(button)
        self._body = Column(theme, widest=WIDEST)
        column = self._body.column
        column.addSpacing(8)
        for widget, below in (
            (self._title, 8),
            (self._text, 16),
            (self._card, 16),
            (self.phrase, 8),
            (self._problem, 8),
            (row, 8),
        ):
            column.addWidget(widget)
            column.addSpacing(below)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, UNDER_HEADER, 0, 0)
        page.addWidget(self._body)
        self._keep.clicked.connect(lambda _=False: self.decided.emit(True))
        self._drop.clicked.connect(lambda _=False: self.decided.emit(False))
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._title.setText(self.tr("Keep this?"))
        self._keep.setText(self.tr("Save on this computer"))
        self._drop.setText(self.tr("Let it go"))

    def show_kept(self, sentence: str, kept: tuple[Told, ...]) -> None:
        """Show what could be kept; `sentence` is how the practice says it."""
        if self._shown == (sentence, kept):
            return
        self._shown = (sentence, kept)
        self._text.setText(sentence or self.tr("It stays on this computer, and you can delete it again."))
        self.tell_problem("")
        empty(self._inside)
        self._card.setVisible(bool(kept))
        before = ""
        for part in kept:
            if part.ask != before:
                self._inside.addWidget(Text(self._theme, part.ask, style="secondary", ink="ink2"))
                before = part.ask
            if part.pile:
                self._inside.addWidget(Text(self._theme, part.pile, style="strong"))
            for line in part.lines:
                self._inside.addWidget(Text(self._theme, self._times.readable(line)))
            self._inside.addSpacing(8)
        self._body.to_top()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_phrase(self, state: SealState | None) -> None:
        """Whether a pass-phrase is asked for: to make the seal, to open it, or not at all (None)."""
        self.phrase.setVisible(state in ("none", "closed"))
        self.phrase.ask(twice=state == "none")

    def tell_problem(self, why: str) -> None:
        """Why it could not be kept; it is still here, and one can try again."""
        self._problem.setText(why)
        self._problem.setVisible(bool(why))
        if why:
            announce(self, why)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
