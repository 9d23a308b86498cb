"""Reminders as a whole: clock, person, settings, card and practice together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.fakes.clock import MORNING, FakeClock
from tests.fakes.idle import FakeIdle
from tests.fakes.notifier import FakeNotifier
from tests.fakes.preferences import FakeSettingsFile
from tests.fakes.presence import FakePresence

from pauseknap.core.reminders.machine import CARD_SECONDS, SETTLE_SECONDS
from pauseknap.core.reminders.model import Reminder
from pauseknap.core.reminders.why import Why
from pauseknap.core.settings import Reminders, Settings
from pauseknap.services.preferences import Preferences
from pauseknap.services.reminding import Reminding

HOUR = timedelta(hours=1)


class Desk:
    """Someone at work, and whoever calls `tick` when it was asked for."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.clock = FakeClock()
        self.idle = FakeIdle()
        self.presence = FakePresence()
        self.card = FakeNotifier()
        self.begun = 0
        self.file = FakeSettingsFile(settings or Settings(reminders=Reminders(on=True, every=60)))
        self.open()

    def open(self) -> None:
        """Start Pauseknap, perhaps once more."""
        self.preferences = Preferences(self.file)
        self.reminding = Reminding(
            clock=self.clock, idle=self.idle, presence=self.presence, preferences=self.preferences
        )
        self.reminding.attend(self.card, self.start)

    def start(self) -> None:
        """A practice begins."""
        self.begun += 1
        self.reminding.practice_started()

    def pass_minutes(self, minutes: float) -> None:
        end = self.clock.monotonic() + minutes * 60
        while self.clock.monotonic() < end:
            wait = self.reminding.wait()
            left = end - self.clock.monotonic()
            self.clock.advance(min(left, 60.0, left if wait is None else wait))
            self.reminding.tick()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_reminder_comes_by_itself_and_begin_starts_the_practice(desk: Desk) -> None:
    desk.pass_minutes(60)
    assert desk.card.showing == Reminder(MORNING + HOUR, 1, False)
    desk.reminding.begin()
    assert desk.card.showing is None
    assert desk.begun == 1
    assert desk.reminding.why() == (Why("practice"),)
    desk.reminding.practice_ended()
    assert desk.reminding.next_pause() == MORNING + HOUR + HOUR


def test_it_offers_the_length_and_the_discretion_that_are_set() -> None:
    desk = Desk(Settings(breath_minutes=3, reminders=Reminders(on=True, every=60, discreet=True)))
    desk.pass_minutes(60)
    assert desk.card.showing == Reminder(MORNING + HOUR, 3, True)


@pytest.mark.parametrize(
    ("answer", "minutes"),
    [
        (lambda reminding: reminding.later(10), 10),
        (Reminding.close, 60),
        (Reminding.paused_myself, 60),
    ],
)
def test_an_answer_takes_the_card_away_and_settles_when_the_next_comes(
    desk: Desk, answer: Callable[[Reminding], None], minutes: int
) -> None:
    desk.pass_minutes(60)
    answer(desk.reminding)
    assert desk.card.showing is None
    assert desk.reminding.next_pause() == desk.clock.now() + timedelta(minutes=minutes)


def test_a_card_nobody_answers_goes_by_itself(desk: Desk) -> None:
    desk.pass_minutes(60)
    assert desk.reminding.wait() == CARD_SECONDS
    desk.clock.advance(CARD_SECONDS)
    desk.reminding.tick()
    assert desk.card.showing is None


def test_a_silence_is_written_at_once_and_survives_a_restart(desk: Desk) -> None:
    until = MORNING + HOUR
    desk.reminding.quiet_for(60)
    assert desk.file.kept.reminders.quiet_until == until.isoformat()
    desk.open()
    assert desk.reminding.silent()
    assert desk.reminding.why() == (Why("quiet_until", until),)
    desk.pass_minutes(60)
    assert not desk.reminding.silent()
    assert desk.file.kept.reminders.quiet_until == ""
    desk.pass_minutes(SETTLE_SECONDS / 60)
    assert desk.card.showing is not None


def test_the_rest_of_the_day_and_until_switched_on_are_silent_and_can_be_ended(desk: Desk) -> None:
    desk.reminding.quiet_today()
    assert desk.reminding.why()[0] == Why("quiet_until", MORNING.replace(day=3, hour=0))
    desk.reminding.quiet()
    assert desk.reminding.why() == (Why("quiet"),)
    assert desk.reminding.next_pause() is None
    desk.reminding.resume()
    assert not desk.reminding.silent()
    assert desk.reminding.next_pause() == MORNING + HOUR


def test_a_pause_on_another_day_is_not_told_as_if_it_were_today(desk: Desk) -> None:
    assert desk.reminding.next_pause_today() == MORNING + HOUR
    desk.pass_minutes(6.2 * 60)
    assert desk.reminding.next_pause() == MORNING.replace(day=3)
    assert desk.reminding.next_pause_today() is None
    desk.reminding.quiet()
    assert desk.reminding.next_pause_today() is None


def test_switching_on_from_the_tray_writes_the_setting() -> None:
    desk = Desk(Settings())
    assert desk.reminding.silent()
    assert desk.reminding.wait() is None
    desk.reminding.resume()
    assert desk.file.kept.reminders == Reminders(on=True)


def test_a_wish_from_the_tray_writes_nothing_else_of_the_settings(desk: Desk) -> None:
    desk.preferences.change(reminders=replace(desk.preferences.settings.reminders, every=50), text_scale=1.5)
    desk.reminding.quiet()
    assert desk.file.kept.reminders == Reminders(on=True, every=50, quiet_until="off")
    assert desk.file.kept.text_scale == 1.5


def test_settings_are_followed_at_once(desk: Desk) -> None:
    desk.preferences.change(reminders=Reminders(on=True, every=30))
    assert desk.reminding.next_pause() == MORNING + HOUR / 2
    desk.preferences.change(reminders=Reminders(on=False))
    assert desk.reminding.why() == (Why("off"),)


def test_a_full_disk_does_not_break_a_silence(desk: Desk) -> None:
    desk.file.full = True
    desk.reminding.quiet()
    desk.pass_minutes(120)
    assert desk.card.shown == []


def test_who_is_away_or_has_locked_the_screen_is_not_reminded(desk: Desk) -> None:
    desk.presence.answer = True
    desk.pass_minutes(61)
    assert desk.reminding.why() == (Why("locked"),)
    desk.presence.answer = None
    desk.idle.answer = 600.0
    desk.reminding.tick()
    assert desk.reminding.why() == (Why("away"),)
    assert desk.card.shown == []


def test_while_a_practice_runs_the_computer_is_not_asked_who_is_there(desk: Desk) -> None:
    desk.reminding.practice_started()
    desk.reminding.tick()
    assert desk.idle.asked == 0
    assert desk.reminding.wait() is None


def test_those_who_watch_hear_of_every_change(desk: Desk) -> None:
    heard: list[bool] = []
    desk.reminding.watch(lambda: heard.append(desk.reminding.silent()))
    desk.reminding.quiet()
    assert heard[-1] is True
    desk.reminding.resume()
    assert heard[-1] is False


def test_nobody_attending_is_no_trouble() -> None:
    file = FakeSettingsFile(Settings(reminders=Reminders(on=True, every=60)))
    clock = FakeClock()
    reminding = Reminding(
        clock=clock, idle=FakeIdle(), presence=FakePresence(), preferences=Preferences(file)
    )
    clock.advance(3600)
    reminding.tick()
    reminding.begin()
    assert reminding.next_pause() is not None
