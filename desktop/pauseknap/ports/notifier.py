"""The reminder that shows itself without taking anything away."""

from __future__ import annotations

from typing import Protocol

from pauseknap.core.reminders.model import Reminder


class Notifier(Protocol):
    """Shows at most one reminder at a time, never takes focus, makes no sound of its own."""

    def show_reminder(self, reminder: Reminder) -> None:
        """Show the small card; showing twice is showing once."""

    def withdraw(self) -> None:
        """Take the card away if it is there."""
