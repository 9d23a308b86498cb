"""A card to read: one thought, perhaps with ways on; the practice waits until the person goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import AnyWaiting, Opening, Show
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.drawing import drawn
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card


class ShowView(AskingView):
    """Draws one card on a quiet page."""

    taken = Signal(object)
    """A `Calendar` or `Sheet` the person wants as a file, or a path they want opened."""

    widest = 640

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._titles: dict[str, str] = {}
        self._card = Card(theme, parent=self)
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(32, 28, 32, 28)
        self._inside.setSpacing(14)
        self.body.addWidget(self._card)
        self._ask.hide()
        self._hint.hide()

    def set_titles(self, titles: dict[str, str]) -> None:
        """What each practice and page is called, for the buttons that open them."""
        self._titles = titles

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Show):
            return
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.text)
        empty(self._inside)
        self._inside.addWidget(Text(self._theme, step.title, style="question"))
        self._inside.addWidget(Text(self._theme, step.text, style="lead", ink="ink2"))
        if step.draw is not None and (picture := drawn(self._theme, step.draw)) is not None:
            self._inside.addWidget(picture)
        if step.more:
            more = Fold(self._theme)
            more.set_title(self.tr("Show more"))
            more.inside.addWidget(Text(self._theme, step.more, style="secondary", ink="ink2"))
            self._inside.addWidget(more)
        self._add_gifts(step)

    def _add_gifts(self, step: Show) -> None:
        place = QWidget()
        flow = FlowLayout(place, gap=10, row_gap=10)
        for opening in step.open:
            button = QuietButton(self._theme, opening.text or self._title_of(opening))
            button.clicked.connect(lambda _=False, to=opening: self.opened.emit(to))
            flow.addWidget(button)
        if step.copy:
            copying = TextButton(self._theme, self.tr("Copy the text"), icon="")
            copying.clicked.connect(lambda _=False, text=step.copy: self._copy(text))
            flow.addWidget(copying)
        gifts: list[tuple[object, str]] = []
        if step.calendar is not None:
            gifts.append((step.calendar, self.tr("Put it in my calendar")))
        if step.sheet is not None:
            gifts.append((step.sheet, self.tr("See the page")))
        if step.file:
            gifts.append((step.file, self.tr("Open the file")))
        for gift, word in gifts:
            taking = QuietButton(self._theme, word)
            taking.clicked.connect(lambda _=False, gift=gift: self.taken.emit(gift))
            flow.addWidget(taking)
        if flow.count():
            self._inside.addWidget(place)

    def _title_of(self, opening: Opening) -> str:
        return self._titles.get(opening.to, opening.to)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, self.tr("Copied."))

    def answer(self) -> Answer:
        """A card has none."""
        return ()

    def focus_first(self) -> None:
        """The way on."""
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
