"""Silences, absences and sleep: what keeps a reminder away, and what comes after."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.fakes.clock import MORNING
from tests.unit.core.reminders.watch import AT_WORK, ROUND_THE_CLOCK, Watch, shown

from pauseknap.core.reminders.machine import SETTLE_SECONDS, due
from pauseknap.core.reminders.model import (
    Facts,
    Keep,
    Quiet,
    Resume,
    Tick,
    Withdraw,
)

SETTLE_MINUTES = SETTLE_SECONDS / 60


def test_a_timed_silence_is_kept_ends_by_itself_and_is_then_forgotten() -> None:
    watch = Watch()
    watch.minutes(30)
    until = watch.clock.now() + timedelta(hours=1)
    assert (Keep(replace(AT_WORK, quiet_until=until.isoformat())),) == watch.do(Quiet(until))
    assert ["quiet_until"] == watch.why
    watch.minutes(60)
    assert Keep(AT_WORK) == watch.effects[-1]
    assert ["next"] == watch.why
    assert [] == watch.minutes_shown
    watch.minutes(SETTLE_MINUTES)
    assert [90 + SETTLE_MINUTES] == watch.minutes_shown


def test_a_silence_without_an_end_lasts_until_it_is_ended_and_then_a_whole_interval_passes() -> None:
    watch = Watch(ROUND_THE_CLOCK)
    watch.do(Quiet(None))
    watch.minutes(24 * 60)
    assert [] == watch.minutes_shown
    watch.do(Resume())
    assert watch.state.rules == ROUND_THE_CLOCK
    watch.minutes(60)
    assert [25 * 60] == watch.minutes_shown


def test_who_answers_the_card_with_a_short_silence_has_a_whole_interval_before_the_next() -> None:
    watch = shown()
    watch.do(Quiet(watch.clock.now() + timedelta(minutes=30)))
    watch.minutes(60)
    assert [60, 120] == watch.minutes_shown


def test_resume_turns_reminders_on_that_were_off() -> None:
    watch = Watch(replace(AT_WORK, on=False))
    assert (Keep(AT_WORK),) == watch.do(Resume())
    assert ["next"] == watch.why


def test_resume_when_nothing_is_silent_changes_nothing() -> None:
    watch = Watch()
    watch.minutes(30)
    before = watch.state
    assert () == watch.do(Resume())
    assert before == watch.state


@pytest.mark.parametrize("kept", ["tomorrow", "2026-13-01T00:00", "", "0"])
def test_a_silence_that_cannot_be_read_is_none(kept: str) -> None:
    watch = Watch(replace(AT_WORK, quiet_until=kept))
    watch.minutes(60)
    assert [60] == watch.minutes_shown


def test_a_kept_silence_still_holds_after_a_restart_in_another_zone() -> None:
    until = MORNING + timedelta(hours=2)
    away = MORNING.astimezone(ZoneInfo("Asia/Kolkata"))
    watch = Watch(replace(ROUND_THE_CLOCK, quiet_until=until.isoformat()), at=away)
    watch.minutes(119)
    assert [] == watch.minutes_shown
    watch.minutes(1 + SETTLE_MINUTES)
    assert [120 + SETTLE_MINUTES] == watch.minutes_shown


def test_an_absence_as_long_as_a_pause_was_a_pause() -> None:
    watch = Watch()
    watch.minutes(50)
    watch.away(12)
    assert [] == watch.minutes_shown
    watch.minutes(59.9)
    assert [] == watch.minutes_shown
    watch.minutes(0.2)
    assert len(watch.minutes_shown) == 1


def test_a_short_moment_without_touching_anything_is_no_pause() -> None:
    watch = Watch()
    watch.minutes(50)
    watch.away(1.5)
    watch.minutes(8.5)
    assert [60] == watch.minutes_shown


@pytest.mark.parametrize(("minutes", "counts"), [(1, 2), (3, 3), (10, 5)])
def test_what_counts_as_a_pause_follows_the_practice_within_bounds(minutes: int, counts: float) -> None:
    watch = Watch(minutes=minutes)
    watch.do(Tick(Facts(idle=counts * 60 - 1)))
    assert ["next"] == watch.why
    watch.do(Tick(Facts(idle=counts * 60)))
    assert ["away"] == watch.why


def test_a_computer_that_does_not_tell_who_is_there_reminds_as_if_someone_were() -> None:
    watch = Watch()
    watch.facts = Facts()
    watch.minutes(60)
    assert [60] == watch.minutes_shown


def test_locked_flickering_never_shows_a_card_at_once_and_unknown_is_not_unlocked_for_ever() -> None:
    watch = Watch()
    watch.minutes(59)
    for locked in (True, False, True, None, True):
        watch.facts = Facts(idle=0.0, locked=locked)
        watch.wait(20)
        assert [] == watch.minutes_shown
    watch.facts = Facts(idle=0.0, locked=None)
    watch.tick()
    watch.minutes(SETTLE_MINUTES)
    assert len(watch.minutes_shown) == 1


@pytest.mark.parametrize("counted", [False, True])
@pytest.mark.parametrize("hours", [5 / 60, 8, 24])
def test_a_long_sleep_was_a_pause(hours: float, counted: bool) -> None:
    watch = Watch(ROUND_THE_CLOCK)
    watch.minutes(59)
    watch.clock.sleep(hours * 3600, counted=counted)
    woken = watch.clock.monotonic()
    watch.tick()
    watch.minutes(59.9)
    assert [] == watch.shown_after
    watch.minutes(0.2)
    assert watch.state.shown == pytest.approx(woken + 3600)


@pytest.mark.parametrize("counted", [False, True])
def test_after_a_nap_the_countdown_goes_on_but_nobody_is_met_with_a_reminder(counted: bool) -> None:
    watch = Watch()
    watch.minutes(59.5)
    watch.clock.sleep(10, counted=counted)
    woken = watch.clock.monotonic()
    watch.tick()
    watch.wait(SETTLE_SECONDS - 1)
    assert [] == watch.shown_after
    watch.wait(1)
    assert watch.state.shown == pytest.approx(woken + SETTLE_SECONDS)


@pytest.mark.parametrize("hours", [1 / 60, 8])
def test_a_card_on_the_screen_does_not_survive_a_sleep(hours: float) -> None:
    watch = shown()
    watch.clock.sleep(hours * 3600)
    assert Withdraw() in watch.tick()
    assert due(watch.state) >= watch.clock.monotonic() + SETTLE_SECONDS


def test_a_sleep_leaves_a_timed_silence_its_end() -> None:
    watch = Watch()
    watch.do(Quiet(watch.clock.now() + timedelta(hours=2)))
    watch.clock.sleep(3600)
    watch.tick()
    assert ["quiet_until"] == watch.why
    watch.clock.sleep(3600)
    watch.tick()
    assert ["next"] == watch.why
