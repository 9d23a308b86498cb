"""What the tray can say about the time ahead, and when the machine wants to be asked again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.fakes.clock import MORNING
from tests.unit.core.reminders.watch import AT_WORK, Watch, shown

from pauseknap.core.reminders.ahead import LOOK_SECONDS, next_look
from pauseknap.core.reminders.machine import CARD_SECONDS, SETTLE_SECONDS
from pauseknap.core.reminders.model import Changed, Facts, Later, PracticeStarted, Quiet
from pauseknap.core.reminders.why import Why, explain

SETTLE = timedelta(seconds=SETTLE_SECONDS)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A time in the week of Monday, 2 March 2026."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo("Europe/Copenhagen"))


def told(watch: Watch) -> tuple[Why, ...]:
    return explain(watch.state, watch.moment)


def look(watch: Watch) -> float:
    """Seconds until the machine wants to be asked."""
    asked = next_look(watch.state, watch.moment)
    assert asked is not None
    return asked - watch.clock.monotonic()


def test_inside_hours_the_next_pause_is_an_interval_after_the_last() -> None:
    watch = Watch()
    watch.minutes(20)
    assert (Why("next", MORNING + timedelta(hours=1)),) == told(watch)


def test_a_pause_that_no_longer_fits_into_today_is_expected_tomorrow() -> None:
    watch = Watch(at=at(2, 15, 0))
    assert at(3, 9, 0) == watch.next


def test_on_friday_evening_the_next_pause_is_on_monday() -> None:
    watch = Watch(at=at(6, 18, 0))
    assert at(9, 9, 0) == watch.next
    assert (Why("outside_hours", at(9, 8, 0)),) == told(watch)


def test_after_a_silence_the_first_minutes_are_left_in_peace() -> None:
    watch = Watch()
    watch.minutes(30)
    watch.do(Quiet(at(2, 11, 0)))
    assert at(2, 11, 0) + SETTLE == watch.next
    assert (Why("quiet_until", at(2, 11, 0)),) == told(watch)


def test_a_silence_over_the_evening_leads_to_the_next_working_day() -> None:
    watch = Watch()
    watch.do(Quiet(at(3, 0, 0)))
    assert at(3, 9, 0) == watch.next


def test_a_silence_into_a_working_day_leads_to_the_minutes_after_it() -> None:
    watch = Watch()
    watch.do(Quiet(at(3, 13, 0)))
    assert at(3, 13, 0) + SETTLE == watch.next


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (Quiet(None), "quiet"),
        (PracticeStarted(), "practice"),
        (Changed(replace(AT_WORK, on=False), 1), "off"),
        (Changed(replace(AT_WORK, days=frozenset()), 1), "no_days"),
        (Changed(replace(AT_WORK, start=time(8, 50), end=time(9, 40)), 1), "interval_too_long"),
    ],
)
def test_when_no_reminder_is_to_be_expected_it_says_why(
    event: Quiet | PracticeStarted | Changed, expected: str
) -> None:
    watch = Watch()
    watch.do(event)
    assert watch.next is None
    assert [expected] == watch.why


@pytest.mark.parametrize(("facts", "expected"), [(Facts(idle=900.0), "away"), (Facts(locked=True), "locked")])
def test_who_was_gone_and_looks_now_can_expect_a_whole_interval(facts: Facts, expected: str) -> None:
    watch = Watch()
    watch.minutes(50)
    watch.facts = facts
    watch.tick()
    assert [expected] == watch.why
    assert watch.clock.now() + timedelta(hours=1) == watch.next


def test_what_the_person_chose_is_told_before_what_follows_from_the_clock() -> None:
    watch = Watch(at=at(6, 18, 0))
    watch.do(Quiet(None))
    assert ["quiet", "outside_hours"] == watch.why


def test_a_card_on_the_screen_is_all_there_is_to_tell() -> None:
    watch = shown()
    assert (Why("showing"),) == told(watch)
    assert look(watch) == CARD_SECONDS
    assert watch.clock.now() + timedelta(hours=1) == watch.next


def test_the_machine_wants_to_be_asked_at_the_moment_something_changes_and_once_a_minute_before() -> None:
    watch = Watch()
    assert look(watch) == LOOK_SECONDS
    watch.wait(3590)
    assert look(watch) == pytest.approx(10)
    watch.do(Later(5))
    watch.wait(290)
    assert look(watch) == pytest.approx(10)


def test_it_wants_to_be_asked_when_a_silence_or_a_shift_ends() -> None:
    watch = Watch()
    watch.do(Quiet(MORNING + timedelta(seconds=20)))
    assert look(watch) == pytest.approx(20)
    evening = Watch(at=at(2, 15, 29) + timedelta(seconds=30))
    assert look(evening) == pytest.approx(30)


def test_it_wants_to_be_asked_when_work_begins() -> None:
    assert Watch(at=at(2, 6, 0)).why == ["outside_hours"]
    assert look(Watch(at=at(2, 6, 0))) == pytest.approx(2 * 3600)
    watch = Watch(replace(AT_WORK, days=frozenset()))
    assert next_look(watch.state, watch.moment) is None
