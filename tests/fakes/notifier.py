"""A place for the reminder card that only remembers what it was told."""

from __future__ import annotations

from pauseknap.core.reminders.model import Reminder


class FakeNotifier:
    """Fulfils `Notifier`; `showing` is the reminder on the screen, `shown` all that ever were."""

    def __init__(self) -> None:
        self.showing: Reminder | None = None
        self.shown: list[Reminder] = []

    def show_reminder(self, reminder: Reminder) -> None:
        if self.showing is None:
            self.shown.append(reminder)
        self.showing = reminder

    def withdraw(self) -> None:
        self.showing = None
