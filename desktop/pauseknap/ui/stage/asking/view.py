"""What all steps that wait look like: a question in serif, room for the answer, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import AnyWaiting, Asking
from pauseknap.ui.pages.column import Column, narrow_at
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.typescale import StyleName
from pauseknap.ui.widgets.buttons import PrimaryButton, TextButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas

UNDER_HEADER = 72
LARGE_TEXT = 1.25


class AskingView(Canvas):
    """One kind of step. A subclass puts widgets into `body` and says what stands there as the answer."""

    answered = Signal(object)
    """The `Answer` with which the person goes on."""
    changed = Signal(object)
    """The `Answer` as it stands now."""
    back_asked = Signal()
    opened = Signal(object)
    """An `Opening`: the person wants to go on to something else."""

    widest = 760

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._shown: AnyWaiting | None = None
        self._ask = Text(theme, style="question", parent=self)
        self._hint = Text(theme, style="lead", ink="ink2", parent=self)
        self._own_word = False
        self._on = PrimaryButton(theme, "", parent=self)
        self._back = TextButton(theme, "", icon="back", parent=self)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self._column = Column(theme, widest=self.widest)
        column = self._column.column
        column.addSpacing(8)
        column.addWidget(self._ask)
        column.addSpacing(8)
        column.addWidget(self._hint)
        column.addSpacing(20)
        column.addLayout(self.body)
        column.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 8, 0, 20)
        self._foot.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot.addStretch(1)
        self._foot.addWidget(self._on, 0, Qt.AlignmentFlag.AlignRight)
        self._page = page = QVBoxLayout(self)
        page.setContentsMargins(0, UNDER_HEADER, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._column, 1)
        page.addLayout(self._foot)
        self._on.clicked.connect(lambda _=False: self.go_on())
        self._back.clicked.connect(lambda _=False: self.back_asked.emit())
        theme.changed.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._back.setText(self.tr("Back"))
        self._back.updateGeometry()
        if not self._own_word:
            self._set_button(self.tr("Go on"))

    def show_step(self, step: AnyWaiting, answer: Answer, *, back: bool) -> None:
        """Show a step with what stands there so far; a step on show already is left as it is."""
        self._back.setVisible(back)
        if step == self._shown:
            return
        self._shown = step
        word = step.button
        self._own_word = bool(word)
        self._set_button(word or self.tr("Go on"))
        if isinstance(step, Asking):
            self._set_ask(step.ask, step.hint)
        self.fill(step, answer)
        self._fit()
        self._column.to_top()
        self.focus_first()

    def leave(self) -> None:
        """Another view is on show: the same step will be shown anew."""
        self._shown = None

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        """Put the step's own widgets into `body`, with what stands there so far."""
        raise NotImplementedError

    def answer(self) -> Answer:
        """What stands there now."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard where the answer is given."""
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """On, with what stands there."""
        self.answered.emit(self.answer())

    def tell_change(self) -> None:
        """What stands there has changed."""
        self.changed.emit(self.answer())

    def _set_ask(self, ask: str, hint: str) -> None:
        self._ask.setText(ask)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(ask)
        self.setAccessibleDescription(hint)

    def _set_button(self, word: str) -> None:
        self._on.setText(word)
        self._on.updateGeometry()

    def _question_style(self) -> StyleName:
        """Smaller questions in narrow windows, and smaller again when the text is large."""
        if not narrow_at(self.width(), self._theme):
            return "title"
        return "heading"

    def _fit(self) -> None:
        self._ask.set_style(self._question_style())
        side = max(16, (self.width() - round(self._theme.px(self.widest))) // 2)
        self._foot.setContentsMargins(side, 8, side, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold another size."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
