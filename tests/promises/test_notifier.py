"""What every place for the reminder promises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.fakes.notifier import FakeNotifier

from pauseknap.core.reminders.model import Reminder
from pauseknap.ports.notifier import Notifier
from pauseknap.ui.reminder_card import ReminderCard
from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.words import Words

REMINDER = Reminder(datetime(2026, 3, 2, 13, 40, tzinfo=UTC), 1, discreet=False)


class Seen(Protocol):
    """Whether the reminder is on the screen."""

    def __call__(self) -> bool: ...


@pytest.fixture(params=["fake", "card"])
def place(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[Notifier, Seen]]:
    """A place for the reminder, and how to see whether it shows."""
    if request.param == "fake":
        fake = FakeNotifier()
        yield fake, lambda: fake.showing is not None
        return
    theme = Theme(qapp.styleHints(), resources_folder())
    words = Words(qapp, Path("nowhere"))
    card = ReminderCard(theme, Times(words))
    yield card, card.isVisible
    for made in (card, theme):
        shiboken6.delete(made)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)


def test_a_reminder_shows_until_it_is_withdrawn(place: tuple[Notifier, Seen]) -> None:
    notifier, seen = place
    assert not seen()
    notifier.show_reminder(REMINDER)
    assert seen()
    notifier.withdraw()
    assert not seen()


def test_showing_twice_is_showing_once_and_withdrawing_twice_is_no_harm(
    place: tuple[Notifier, Seen],
) -> None:
    notifier, seen = place
    notifier.withdraw()
    notifier.show_reminder(REMINDER)
    notifier.show_reminder(REMINDER)
    notifier.withdraw()
    notifier.withdraw()
    assert not seen()


def test_it_can_come_again(place: tuple[Notifier, Seen]) -> None:
    notifier, seen = place
    for _ in range(3):
        notifier.show_reminder(REMINDER)
        assert seen()
        notifier.withdraw()


def test_the_focus_stays_where_it_was(place: tuple[Notifier, Seen], qapp: QApplication) -> None:
    notifier, _ = place
    before = qapp.focusWidget()
    notifier.show_reminder(REMINDER)
    assert qapp.focusWidget() is before
    notifier.withdraw()
