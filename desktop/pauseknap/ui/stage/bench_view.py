"""The fishing bench: two people side by side, one telling, one listening."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.services.moment import Moment
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.bench_scene import BenchScene
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.labels import Text

WIDEST = 1120
"""Pixels of what stands at the foot; the scene is as wide as the window."""


class BenchView(QWidget):
    """Draws a turn: who has the word, roughly how long still, and the way to hand it over."""

    turn_ended = Signal()

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        centre, right = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
        self._scene = BenchScene(theme, parent=self)
        self._title = Text(theme, style="display", ink="scene_ink", align=centre, parent=self)
        self._hint = Text(theme, style="previous", ink="scene_ink2", align=centre, parent=self)
        self._left = Text(theme, style="lead", ink="scene_ink", parent=self)
        self._bell = Text(theme, style="secondary", ink="scene_ink", align=right, parent=self)
        self._done = PrimaryButton(theme, "", parent=self)
        self._rings = True
        self._done.clicked.connect(self.turn_ended)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._bell.setText(self.tr("A soft bell when the time is up"))

    def set_sounding(self, on: bool) -> None:
        """Whether the bell can be heard; without it nobody is told to wait for one."""
        self._rings = on
        self._place()

    def set_text_hidden(self, hidden: bool) -> None:
        """Show the fjord alone."""
        for widget in (self._title, self._hint, self._left, self._bell, self._done):
            widget.setVisible(not hidden)

    def show_moment(self, moment: Moment) -> None:
        """Draw one moment of a turn."""
        turn = moment.here.turn if moment.here else None
        if turn is None:
            return
        if moment.silent and self._rings:
            self.set_sounding(False)
        self._scene.set_turn(turn.turn.who, turn.share)
        self._scene.set_moment(moment.seconds)
        if self._done.text() != turn.turn.done or self._title.text() != turn.turn.text:
            self._title.setText(turn.turn.text)
            self._hint.setText(turn.turn.hint)
            self._done.setText(turn.turn.done)
            self._place()
        paused = moment.state == "paused"
        left = self.tr("Paused") if paused else self._times.about_left(turn.left)
        if left != self._left.text():
            self._left.setText(left)
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out over the scene, as the mock-up has them."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        width, height = self.width(), self.height()
        margin = max(48 if width >= 640 else 16, (width - WIDEST) // 2)
        across = width - 2 * margin
        self._scene.setGeometry(0, 0, width, height)
        title = self._title.heightForWidth(across)
        self._title.setGeometry(margin, 88, across, title)
        self._hint.set_style("previous")
        room = self._scene.bars_top() - 88 - title - 4
        if self._hint.heightForWidth(across) > room:
            self._hint.set_style("secondary")
        hint = self._hint.heightForWidth(across)
        self._hint.setGeometry(margin, 88 + title + 4, across, hint)
        # It was read on the card; no word stands on the two.
        self._hint.setVisible(hint <= room and self._title.isVisibleTo(self))
        button = self._done.sizeHint()
        top = height - 42 - button.height()
        self._done.setGeometry((width - button.width()) // 2, top, button.width(), button.height())
        side = (width - button.width()) // 2 - margin - 12
        if side < max(self._left.sizeHint().width(), self._bell.sizeHint().width()):
            # Too narrow for three beside each other: the time stands above the button.
            line = self._left.heightForWidth(across)
            self._left.setGeometry(margin, top - line - 12, across, line)
            self._left.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._bell.hide()
            return
        self._left.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._left.setGeometry(margin, top, side, button.height())
        self._bell.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self._bell.setGeometry(width - margin - side, top, side, button.height())
        self._bell.setVisible(self._rings and self._title.isVisibleTo(self))
