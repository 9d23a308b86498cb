"""Reminders as the window lives with them: the alarm, the card, the bar and the tray."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pauseknap.services.reminding import Reminding
from pauseknap.ui.bridge import Alarm
from pauseknap.ui.reminder_card import ReminderCard
from pauseknap.ui.times import Times
from pauseknap.ui.tray import Tray
from pauseknap.ui.window import Window


class Rhythm(QObject):
    """Looks at the clock when it matters, and says when the next pause is."""

    def __init__(
        self,
        reminding: Reminding,
        *,
        card: ReminderCard,
        tray: Tray,
        window: Window,
        times: Times,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reminding = reminding
        self._tray = tray
        self._window = window
        self._times = times
        self._alarm = Alarm(self)
        self._told = ("", False, "")
        """What bar and tray say now; they are told again only when it is something else."""
        card.begun.connect(reminding.begin)
        card.later.connect(reminding.later)
        card.closed.connect(reminding.close)
        tray.opened.connect(reminding.tick)
        tray.hour_asked.connect(lambda: reminding.quiet_for(60))
        tray.day_asked.connect(reminding.quiet_today)
        tray.silence_asked.connect(reminding.quiet)
        tray.resume_asked.connect(reminding.resume)
        reminding.watch(self.refresh)

    def refresh(self) -> None:
        """The next pause may be another; look again when it matters."""
        soon, silent = self._reminding.next_pause_today(), self._reminding.silent()
        told = (self._times.clock(soon.time()) if soon else "", silent, self._times.language)
        if told != self._told:
            self._told = told
            self._window.set_next(self._times.next_pause(soon.time()) if soon else "")
            self._tray.set_rhythm(told[0], silent=silent)
        self._alarm.set(self._reminding.wait(), self._reminding.tick)

    def end(self) -> None:
        """Look no more."""
        self._alarm.set(None, self._reminding.tick)
