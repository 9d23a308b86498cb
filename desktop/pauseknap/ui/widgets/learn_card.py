"""A card with one thought, perhaps with a guess that turns it, and where the thought comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pauseknap.ui.announce import announce
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.choice_cards import ChoiceCards, Face
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.painting import box, painting
from pauseknap.ui.widgets.panels import Card

WIDEST = 640
NARROW = 520
EDGE = 4.0


class Reply(QWidget):
    """What is told after a guess, with a bar of the page's colour at its side."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = Text(theme, style="lead")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 0, 4)
        column.addWidget(self.text)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            edge = QRectF(0, 0, EDGE, self.height())
            box(painter, edge, EDGE / 2, fill=self._theme.colour("primary"))


class LearnCard(QWidget):
    """At most 640 pixels wide, more with large text, in the middle of the width it gets.

    A guess may be changed, and no colour says whether it is right.
    """

    guessed = Signal(str)
    """The id of an answer. Whoever is told shows the reply to it."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = Card(theme)
        self._topic = Text(theme, style="secondary", ink="ink2")
        self._thought = Text(theme, style="thought")
        self._answers = ChoiceCards(theme)
        self._answers.chosen.connect(self.guessed)
        self.setFocusProxy(self._answers)
        self._reply = Reply(theme)
        self._more = Fold(theme)
        self._source = Text(theme, style="secondary", ink="ink2")
        self._more.inside.addWidget(self._source)
        self._column = QVBoxLayout(self._card)
        for widget in (self._topic, self._thought, self._answers, self._reply, self._more):
            self._column.addWidget(widget)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._card, 10_000)
        middle.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)
        self.set_card("", "")
        self._retranslate()
        self._fit()

    def set_card(self, topic: str, thought: str, source: str = "") -> None:
        """A few words over it, the thought, and where it comes from; nothing is guessed yet."""
        for text, words in ((self._topic, topic), (self._thought, thought), (self._source, source)):
            text.setText(words)
        self._topic.setVisible(bool(topic))
        self._more.set_open(False)
        self._more.setVisible(bool(source))
        self.setAccessibleName(topic or thought)
        self._answers.set_name(thought)
        self.set_answers(())

    def set_answers(self, faces: Sequence[Face]) -> None:
        """What one may guess; without any the card is only read."""
        self._answers.set_cards(faces)
        self._answers.setVisible(bool(faces))
        self.show_reply("")

    def show_reply(self, words: str, *, answer: str | None = None) -> None:
        """Turn the card: show what is told, and mark the answer that was given; "" turns it back."""
        if answer is not None or not words:
            self._answers.set_chosen(answer)
        if words != self._reply.text.text():
            announce(self, words)
        self._reply.text.setText(words)
        self._reply.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._more.set_title(self.tr("Show more"))

    def _fit(self) -> None:
        narrow = self.width() < NARROW * self._theme.text_scale
        self._card.setMaximumWidth(round(self._theme.px(WIDEST)))
        self._thought.set_style("heading" if narrow else "thought")
        side = 20 if narrow else 36
        self._column.setContentsMargins(side, 26 if narrow else 34, side, 24 if narrow else 30)
        self._column.setSpacing(14 if narrow else 18)
