"""When a reminder comes, and everything that keeps it away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.fakes.clock import MORNING
from tests.unit.core.reminders.watch import AT_WORK, Watch, shown

from pauseknap.core.reminders.ahead import next_look
from pauseknap.core.reminders.machine import CARD_SECONDS, SETTLE_SECONDS
from pauseknap.core.reminders.model import (
    Begin,
    Changed,
    Close,
    Event,
    Facts,
    Later,
    PausedMyself,
    PracticeEnded,
    PracticeStarted,
    Quiet,
    Reason,
    Reminder,
    Show,
    Start,
    Tick,
    Withdraw,
)

SETTLE_MINUTES = SETTLE_SECONDS / 60


def test_the_first_reminder_comes_after_one_interval_and_says_what_it_offers() -> None:
    watch = shown(discreet=True)
    assert [Show(Reminder(MORNING + timedelta(hours=1), 2, True))] == watch.effects


def test_a_card_nobody_answers_goes_away_by_itself_and_comes_again_an_interval_later() -> None:
    watch = Watch()
    watch.minutes(60)
    watch.wait(CARD_SECONDS)
    assert not watch.showing
    watch.minutes(121)
    assert [60, 60 + 60 + CARD_SECONDS / 60] == pytest.approx(watch.minutes_shown[:2], abs=0.01)


def test_the_machine_sleeps_to_the_next_moment_that_matters() -> None:
    watch = Watch()
    watch.minutes(60)
    assert watch.ticks <= 61


@pytest.mark.parametrize("answer", [Close(), PausedMyself(), Begin()])
def test_an_answered_card_goes_and_the_interval_begins_anew(answer: Event) -> None:
    watch = shown()
    watch.wait(10)
    effects = watch.do(answer)
    assert Withdraw() in effects
    assert watch.state.since == watch.clock.monotonic()
    watch.minutes(59.9)
    assert [60] == watch.minutes_shown
    watch.minutes(0.2)
    assert len(watch.minutes_shown) == 2


def test_begin_starts_the_practice_and_its_end_begins_the_interval() -> None:
    watch = shown()
    assert (Withdraw(), Start()) == watch.do(Begin())
    watch.do(PracticeStarted())
    watch.minutes(200)
    assert [60] == watch.minutes_shown
    watch.do(PracticeEnded())
    watch.minutes(59.9)
    assert [60] == watch.minutes_shown
    watch.minutes(0.2)
    assert len(watch.minutes_shown) == 2


def test_begin_while_a_practice_runs_starts_no_second_one() -> None:
    watch = shown()
    watch.do(Begin())
    watch.do(PracticeStarted())
    assert Start() not in watch.do(Begin())


def test_a_late_click_on_a_card_that_has_just_gone_still_begins() -> None:
    watch = Watch()
    watch.minutes(61)
    assert not watch.showing
    assert (Start(),) == watch.do(Begin())


@pytest.mark.parametrize("minutes", [5, 10, 15, 60])
def test_later_comes_when_it_was_asked_to(minutes: int) -> None:
    watch = shown()
    watch.wait(10)
    watch.do(Later(minutes))
    assert not watch.showing
    watch.minutes(minutes)
    assert [60, round(60 + 1 / 6 + minutes, 2)] == watch.minutes_shown


def test_later_cannot_break_through_a_silence() -> None:
    watch = shown()
    watch.do(Later(10))
    watch.do(Quiet(watch.clock.now() + timedelta(hours=1)))
    watch.minutes(59)
    assert [60] == watch.minutes_shown
    watch.minutes(1 + SETTLE_MINUTES)
    assert [60, 120 + SETTLE_MINUTES] == watch.minutes_shown


def test_asking_twice_at_the_moment_it_is_due_shows_one_card() -> None:
    watch = shown()
    assert () == watch.tick()
    assert () == watch.tick()
    assert watch.count(Show) == 1


def test_closing_twice_withdraws_once() -> None:
    watch = shown()
    watch.do(Close())
    watch.do(Close())
    assert watch.count(Withdraw) == 1


@pytest.mark.parametrize(
    ("keeps_away", "reason"),
    [
        (PracticeStarted(), Reason.PRACTICE),
        (Quiet(None), Reason.QUIET),
        (Tick(Facts(idle=400.0)), Reason.AWAY),
        (Tick(Facts(locked=True)), Reason.LOCKED),
        (Changed(replace(AT_WORK, on=False), 1), Reason.OFF),
        (Changed(replace(AT_WORK, end=time(9, 30)), 1), Reason.HOURS),
    ],
)
def test_a_card_on_the_screen_goes_when_a_reason_comes_up(keeps_away: Event, reason: Reason) -> None:
    watch = shown()
    assert Withdraw() in watch.do(keeps_away)
    assert not watch.showing
    assert reason in watch.state.reasons


def test_outside_working_hours_nothing_comes_and_a_new_shift_begins_its_own_interval() -> None:
    watch = Watch(at=datetime(2026, 3, 2, 15, 0, tzinfo=ZoneInfo("Europe/Copenhagen")))
    watch.minutes(60)
    assert ["outside_hours"] == watch.why
    watch.minutes(17 * 60 - 61)
    assert [] == watch.minutes_shown
    watch.minutes(61)
    assert [18 * 60] == watch.minutes_shown


def test_between_friday_and_monday_the_machine_is_hardly_ever_asked() -> None:
    watch = Watch(at=datetime(2026, 3, 6, 15, 29, tzinfo=ZoneInfo("Europe/Copenhagen")))
    watch.minutes(2)
    look = next_look(watch.state, watch.moment)
    assert look == pytest.approx(watch.clock.monotonic() + (64 * 60 + 29) * 60, abs=1)


@pytest.mark.parametrize("event", [PracticeStarted(), Quiet(None), Changed(replace(AT_WORK, on=False), 1)])
def test_when_only_a_person_can_change_anything_the_machine_is_not_asked_at_all(event: Event) -> None:
    watch = Watch()
    watch.do(event)
    assert next_look(watch.state, watch.moment) is None


def test_switching_on_begins_an_interval_and_a_new_length_does_not_jump_at_anyone() -> None:
    watch = Watch(replace(AT_WORK, on=False))
    watch.minutes(120)
    watch.do(Changed(AT_WORK, 1))
    watch.minutes(40)
    assert [] == watch.minutes_shown
    watch.do(Changed(replace(AT_WORK, every=30), 1))
    assert [] == watch.minutes_shown
    watch.minutes(SETTLE_MINUTES)
    assert [160 + SETTLE_MINUTES] == watch.minutes_shown


def test_a_practice_that_ends_twice_or_never_began_changes_nothing() -> None:
    watch = Watch()
    watch.minutes(30)
    before = watch.state
    watch.do(PracticeEnded())
    assert before == watch.state
