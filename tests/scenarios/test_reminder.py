"""Reminders on a clock moved by hand: they come by themselves, ask for nothing, and stay away when told."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from tests.fakes.clock import FakeClock
from tests.scenarios.conftest import Arrive
from tests.scenarios.houses import WindowHouse
from tests.scenarios.persons import Person

HOME = ZoneInfo("Europe/Copenhagen")
MONDAY_AT_NINE = datetime(2026, 3, 2, 9, 0, tzinfo=HOME)
ON = "language: da\nreminders:\n  on: true\n  every: 60\n"
"""Working hours 8.00 to 15.30 from Monday to Friday, as they are before anybody changes them."""


def at_work(arrive: Arrive, settings: str = ON, *, at: datetime = MONDAY_AT_NINE) -> Person:
    """Someone whose window is open while they work."""
    return arrive(settings, house=WindowHouse(clock=FakeClock(at)))


def reminded(person: Person) -> bool:
    """Whether the card stands on the screen."""
    return person.app.card.isVisible()


def answer(person: Person, name: str) -> None:
    """Click a button of the card."""
    card = person.app.card
    button = next(
        one for one in person.visible(QAbstractButton, card) if name in (one.text(), one.accessibleName())
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def minutes_until_reminded(person: Person, *, at_most: float = 120.0) -> float:
    """Wait for the card; after how many minutes it came."""
    waited = 0.0
    while not reminded(person):
        assert waited < at_most, "it never came"
        person.wait(1 / 12)
        waited += 1 / 12
    return waited


def test_a_reminder_comes_by_itself_and_takes_nothing_away(arrive: Arrive) -> None:
    person = at_work(arrive)
    assert person.reads("Næste pause 10.00")
    person.wait(59)
    assert not reminded(person)
    person.wait(1)
    assert reminded(person)
    card = person.app.card
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert person.window.isActiveWindow()
    assert {"10.00", "En lille pause?", "Begynd", "Om 10 min", "Luk"} <= set(person.texts(card))


def test_nobody_who_does_not_answer_is_asked_twice(arrive: Arrive) -> None:
    person = at_work(arrive)
    person.wait(60)
    assert reminded(person)
    person.wait(0.5)
    assert not reminded(person)
    assert minutes_until_reminded(person) == pytest.approx(60.0, abs=1.0)


def test_begin_starts_the_pacer_at_once(arrive: Arrive) -> None:
    person = at_work(arrive)
    person.wait(60)
    answer(person, "Begynd")
    assert not reminded(person)
    assert ("stage", "playing") == (person.page(), person.moment().state)
    person.hear(15)
    assert person.here.breath is not None


def test_in_ten_minutes_it_comes_again_after_ten_minutes(arrive: Arrive) -> None:
    person = at_work(arrive)
    person.wait(60)
    answer(person, "Om 10 min")
    assert not reminded(person)
    person.wait(9)
    assert not reminded(person)
    person.wait(1)
    assert reminded(person)


def test_close_closes_it_until_the_next_one(arrive: Arrive) -> None:
    person = at_work(arrive)
    person.wait(60)
    answer(person, "Luk")
    assert not reminded(person)
    assert person.reads("Næste pause 11.00")
    person.wait(59)
    assert not reminded(person)
    person.wait(1)
    assert reminded(person)


@pytest.mark.parametrize(
    "at",
    [
        datetime(2026, 3, 2, 15, 30, tzinfo=HOME),
        datetime(2026, 3, 2, 1, 0, tzinfo=HOME),
        datetime(2026, 3, 7, 9, 0, tzinfo=HOME),
    ],
    ids=["after work", "at night", "on a Saturday"],
)
def test_nothing_comes_outside_working_hours(arrive: Arrive, at: datetime) -> None:
    person = at_work(arrive, at=at)
    for _ in range(6 * 4):
        person.wait(15)
        assert not reminded(person)


def test_hours_past_midnight_are_hours_as_well(arrive: Arrive) -> None:
    night = ON + "  start: '22:00'\n  end: '06:00'\n"
    person = at_work(arrive, night, at=datetime(2026, 3, 3, 0, 10, tzinfo=HOME))
    person.wait(60)
    assert reminded(person)


def test_without_being_asked_for_there_are_no_reminders(arrive: Arrive) -> None:
    person = at_work(arrive, "language: da\n")
    person.wait(180)
    assert not reminded(person)
    assert not person.reads("Næste pause")


def test_reminders_switched_on_in_the_settings_come_from_then_on(arrive: Arrive) -> None:
    person = at_work(arrive, "language: da\n")
    person.app.open("settings")
    person.click("Mind mig om en pause")
    person.app.open("home")
    assert person.reads("Næste pause 10.00")
    person.wait(60)
    assert reminded(person)


def test_a_practice_of_ones_own_is_a_pause_and_is_not_disturbed(arrive: Arrive) -> None:
    person = at_work(arrive)
    person.wait(55)
    person.press(Qt.Key.Key_Return)
    person.wait(10)
    assert not reminded(person)
    person.press(Qt.Key.Key_Escape)
    person.wait(59)
    assert not reminded(person)
    person.wait(1)
    assert reminded(person)


def test_whoever_was_away_has_had_a_pause(arrive: Arrive) -> None:
    person = at_work(arrive)
    person.wait(50)
    person.house.idleness.answer = 600.0
    person.wait(12)
    assert not reminded(person)
    person.house.idleness.answer = 0.0
    person.wait(30)
    assert not reminded(person)


def test_an_hour_without_reminders_can_be_had_from_the_tray(arrive: Arrive) -> None:
    person = at_work(arrive)
    person.wait(50)
    person.choose("I en time")
    assert person.app.tray.silent()
    assert minutes_until_reminded(person) == pytest.approx(63.0, abs=0.2)
    assert not person.app.tray.silent()


def test_a_discreet_reminder_shows_the_time_of_day_alone(arrive: Arrive) -> None:
    person = at_work(arrive, ON + "  discreet: true\n")
    person.wait(60)
    assert {"10.00", "Begynd", "Om 10 min", "Luk"} == set(person.texts(person.app.card))
