"""The practices one can choose from: those with a voice, or all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pauseknap.core.practice.finding import Wish, found
from pauseknap.core.practice.model import Practice
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.choice_card import ChoiceCard
from pauseknap.ui.pages.column import BAR_HEIGHT, Column, narrow_at
from pauseknap.ui.pages.discard import discard
from pauseknap.ui.pages.practices.broken_part import BrokenPart
from pauseknap.ui.pages.practices.find_bar import FindBar
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas

WIDE = 1200
WIDEST = 1120
BELOW_BAR = 16
MOST_DOTS = 3

Which = Literal["spoken", "all"]

STEERING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
"""Held down, a letter is a command and no word."""


class PracticesPage(Canvas):
    """Cards under a heading; `which` decides whether only spoken practices are shown."""

    chosen = Signal(str)
    """A practice's id."""
    mend_asked = Signal(str)
    """The name of a file of one's own that has mistakes."""

    def __init__(self, theme: Theme, times: Times, *, which: Which, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._times = times
        self._which = which
        self._bar_height = BAR_HEIGHT
        self._shown: tuple[Practice, ...] = ()
        self._minutes: Callable[[Practice], float] = lambda practice: practice.usual
        self._cards: list[ChoiceCard] = []
        self._laid: tuple[int, list[ChoiceCard], list[ChoiceCard]] = (0, [], [])
        """As the cards lie now: so many in a row, those that are shown, and all of them."""
        self._title = Text(theme, style="title")
        self._lead = Text(theme, style="body", ink="ink2")
        self._body = Column(theme, widest=WIDEST)
        self._find = FindBar(theme, times)
        self._find.setVisible(which == "all")
        self._find.changed.connect(self._look)
        self._find.done.connect(self.focus_first)
        self._nothing = Text(theme, ink="ink2")
        self._nothing.hide()
        self._all = QuietButton(theme, "", height=40)
        self._all.clicked.connect(lambda _=False: self._show_all())
        self._all.hide()
        self._recent: tuple[str, ...] = ()
        self._otherwise: Mapping[str, Practice] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        for widget, below in ((self._title, 4), (self._lead, 20)):
            self._body.column.addWidget(widget)
            self._body.column.addSpacing(below)
        if which == "all":
            self._body.column.addWidget(self._find)
            self._body.column.addSpacing(16)
        self.broken = BrokenPart(theme)
        self.broken.mend_asked.connect(self.mend_asked)
        self._body.column.addLayout(self._grid)
        self._body.column.addWidget(self._nothing)
        self._body.column.addSpacing(8)
        self._body.column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._body.column.addSpacing(20)
        self._body.column.addLayout(self.broken)
        self._body.column.addStretch(1)
        self._page = QVBoxLayout(self)
        self._page.addWidget(self._body)
        theme.changed.connect(self._arrange)
        self.retranslate()
        self._arrange()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        if self._which == "spoken":
            self._title.setText(self.tr("Listen"))
            self._lead.setText(self.tr("A calm voice, and every line on the screen."))
        else:
            self._title.setText(self.tr("Practices"))
            self._lead.setText(self.tr("Choose one. You can stop at any time."))
        self._all.setText(self.tr("Show all of them"))
        self._say_nothing()
        self.broken.retranslate()
        for practice, card in zip(self._shown, self._cards, strict=True):
            card.set_texts(practice.title, self._line(practice))

    def set_practices(
        self,
        practices: Sequence[Practice],
        minutes: Callable[[Practice], float],
        *,
        recent: Sequence[str] = (),
        otherwise: Mapping[str, Practice] | None = None,
    ) -> None:
        """Show these; `minutes` is the length each opens with, `recent` are the ids of those last used, and
        `otherwise` are the same practices in the other language."""
        self._minutes = minutes
        self._recent, self._otherwise = tuple(recent), otherwise or {}
        shown = tuple(one for one in practices if one.spoken or self._which == "all")
        if shown != self._shown:
            self._take(shown)
        for practice, card in zip(self._shown, self._cards, strict=True):
            card.set_texts(practice.title, self._line(practice))
        self._arrange()

    def _take(self, shown: tuple[Practice, ...]) -> None:
        """Keep the cards of practices that stay: a library may hold a thousand, and one of them changes."""
        before = {one.id: (one.icon, card) for one, card in zip(self._shown, self._cards, strict=True)}
        kept = {one.id: before.pop(one.id)[1] for one in shown if before.get(one.id, ("",))[0] == one.icon}
        for _, card in before.values():
            discard(card, self._grid)
        self._shown = shown
        self._cards = [kept.get(practice.id) or self._card(practice) for practice in shown]

    def suiting(self, wish: Wish) -> tuple[str, ...]:
        """Ids of those that suit a wish, as they are shown."""
        there = found(self._shown, wish, recent=self._recent, otherwise=self._otherwise)
        return tuple(practice.id for practice in there)

    def _look(self) -> None:
        self._say_nothing()
        self._arrange()
        self._body.to_top()
        if not self._nothing.isHidden():
            announce(self, self._nothing.text())

    def _say_nothing(self) -> None:
        """Why nothing is there, should nothing be there, and what then."""
        told = self.tr("There is none like that. Let something go, and look again.")
        if self._find.wish().dots == MOST_DOTS:
            told = self.tr(
                "None of those has three dots. Few dots only mean that few have looked. "
                "Let something go, and look again."
            )
        self._nothing.setText(told)

    def _show_all(self) -> None:
        self._find.clear()
        self._find.setFocus()

    def _card(self, practice: Practice) -> ChoiceCard:
        card = ChoiceCard(self._theme, practice.icon, practice.title, self._line(practice), parent=self._body)
        card.clicked.connect(lambda _=False, chosen=practice.id: self.chosen.emit(chosen))
        return card

    def _line(self, practice: Practice) -> str:
        return f"{practice.line} · {self._times.minutes(self._minutes(practice))}"

    def set_bar_height(self, height: int) -> None:
        """How much of the top the window's bar takes."""
        self._bar_height = height
        self._arrange()

    def focus_first(self) -> None:
        """Let the keyboard begin at the first card."""
        first = next((card for card in self._placed()), None)
        if first is not None:
            first.setFocus()

    def _arrange(self) -> None:
        """One, two or three cards in a row, as there is room for."""
        self._page.setContentsMargins(0, self._bar_height + BELOW_BAR, 0, 0)
        columns = 1 if narrow_at(self.width(), self._theme) else 3 if self.width() >= WIDE else 2
        placed = self._placed()
        if (columns, placed, self._cards) == self._laid:
            return
        self._laid = (columns, placed, list(self._cards))
        shown = set(placed)
        for card in self._cards:
            self._grid.removeWidget(card)
            card.setVisible(card in shown)
        self._nothing.setVisible(not placed and bool(self._cards))
        self._all.setVisible(not placed and bool(self._cards))
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        before: QWidget = self._find
        for place, card in enumerate(placed):
            if self._which == "all":
                QWidget.setTabOrder(before, card)
            before = card
            self._grid.addWidget(card, place // columns, place % columns)
            self._grid.setColumnStretch(place % columns, 1)

    def _placed(self) -> list[ChoiceCard]:
        """The cards of those that suit what was said, in their order."""
        cards = {practice.id: card for practice, card in zip(self._shown, self._cards, strict=True)}
        wish = self._find.wish() if self._which == "all" else Wish()
        return [cards[one] for one in self.suiting(wish)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Who begins to type a word, wherever the keyboard is, looks for it."""
        letters, steered = event.text(), bool(event.modifiers() & STEERING)
        if self._which == "all" and letters.strip() and letters.isprintable() and not steered:
            self._find.type(letters)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold another number of cards in a row."""
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
