"""One of several words in order, from one end to the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.practice.answers import Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Choose
from pauseknap.ui.announce import announce
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.stage.asking.view import AskingView
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.word_slider import StepSlider


class SliderView(AskingView):
    """Nothing is chosen until the person moves it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._step: Choose | None = None
        self._slider: StepSlider | None = None
        self._reply = Text(theme, style="lead", ink="ink2")

    def fill(self, step: AnyWaiting, answer: Answer) -> None:
        if not isinstance(step, Choose):
            return
        self._step = step
        empty(self.body)
        self._slider = StepSlider(self._theme, step.ask, [option.text for option in step.options])
        self._reply = Text(self._theme, style="lead", ink="ink2")
        ids = [option.id for option in step.options]
        self._slider.set_chosen(ids.index(answer[0].id) if answer and answer[0].id in ids else None)
        self._slider.chosen.connect(lambda _step: self._moved())
        self.body.addWidget(self._slider)
        self.body.addWidget(self._reply)
        self._tell()

    def _moved(self) -> None:
        self._tell()
        if self._reply.text():
            announce(self, self._reply.text())
        self.tell_change()

    def _tell(self) -> None:
        at = self._slider.chosen_step() if self._slider else None
        reply = self._step.options[at].reply if self._step and at is not None else ""
        self._reply.setText(reply)
        self._reply.setVisible(bool(reply))

    def answer(self) -> Answer:
        """The word chosen, if any."""
        at = self._slider.chosen_step() if self._slider else None
        if self._step is None or at is None:
            return ()
        option = self._step.options[at]
        return (Item(text=option.text, id=option.id, said=option.said),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the slider goes on; there is nothing else it could mean."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """The slider."""
        if self._slider is not None:
            self._slider.setFocus(Qt.FocusReason.OtherFocusReason)
