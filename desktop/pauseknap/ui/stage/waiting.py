"""Joins a session that waits with what is shown of it: answers go in, and ways on come out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import Opening
from pauseknap.services.moment import Moment
from pauseknap.services.session import Session
from pauseknap.ui.stage.asking.host import AskingHost
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times

Act = Callable[[Callable[[Session], None]], None]
"""Does something with the session that plays, if any, and draws what came of it."""


class Waiting(QObject):
    """Lives on the stage; `host` is its view."""

    keep_asked = Signal()
    """What was answered is to be kept; whoever keeps it calls `kept` or `tell_unkept`."""
    opened = Signal(object)
    """An `Opening` to go on to; the session is over."""
    taken = Signal(object)
    """Something of a card is wanted as a file."""

    def __init__(self, theme: Theme, times: Times, act: Act, parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        self._then: Opening | None = None
        self.host = host = AskingHost(theme, times)
        host.gone_on.connect(lambda: act(Session.go_on))
        host.answered.connect(self._give)
        host.drafted.connect(self._draft)
        host.back_asked.connect(lambda: act(Session.back))
        host.opened.connect(self._open)
        host.taken.connect(self.taken)
        host.keep_decided.connect(self._decide)

    def show_moment(self, moment: Moment, session: Session, keeps: str) -> None:
        """Show what waits; `keeps` is how the practice says what it keeps."""
        if moment.state == "keeping":
            self.host.show_kept(keeps, session.answering.told())
        else:
            self.host.show_moment(moment)

    def leave(self) -> None:
        """The session is over; on to what was asked for, if anything was."""
        then, self._then = self._then, None
        self.host.leave()
        if then is not None:
            self.opened.emit(then)

    def kept(self) -> None:
        """It has been kept, or is not to be."""
        self._act(Session.kept)

    def tell_unkept(self, why: str) -> None:
        """It could not be kept, and why."""
        self.host.tell_problem(why)

    def _give(self, answer: Answer) -> None:
        self._act(lambda session: session.give(answer))

    def _draft(self, answer: Answer) -> None:
        self.host.blockSignals(True)
        self._act(lambda session: session.draft(answer))
        self.host.blockSignals(False)

    def _open(self, opening: Opening) -> None:
        self._then = opening
        self._act(Session.lead_on)

    def _decide(self, keep: bool) -> None:
        if keep:
            self.keep_asked.emit()
        else:
            self.kept()
