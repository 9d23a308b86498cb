"""Laws that hold however a day goes: clocks set wrong, summer time, reasons that overlap in any order."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.unit.core.reminders.watch import AT_WORK, ROUND_THE_CLOCK, Watch

from pauseknap.core.reminders.ahead import next_look
from pauseknap.core.reminders.machine import CARD_SECONDS, SETTLE_SECONDS, due
from pauseknap.core.reminders.model import (
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
    Resume,
)
from pauseknap.core.reminders.roster import shift_at

ZONES = ["Europe/Copenhagen", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]
DAY = 24 * 3600
JUMPS = st.one_of(
    st.sampled_from([-DAY, DAY, -3600, 3600, -1800, 1800, -2, 2]), st.integers(-40 * DAY, 40 * DAY)
)
PLAIN_EVENTS: st.SearchStrategy[Event] = st.sampled_from(
    [Close(), PausedMyself(), Later(10), PracticeStarted(), PracticeEnded(), Quiet(None), Resume()]
)


@given(st.lists(st.tuples(st.floats(0, 5000), JUMPS, st.none() | PLAIN_EVENTS), max_size=12))
@settings(deadline=None)
def test_setting_the_wall_clock_neither_brings_a_reminder_nor_loses_one(
    day: list[tuple[float, int, Event | None]],
) -> None:
    steady, jumping = Watch(ROUND_THE_CLOCK), Watch(ROUND_THE_CLOCK)
    for seconds, jump, event in day:
        for watch in (steady, jumping):
            watch.wait(seconds)
            if event is not None:
                watch.do(event)
        jumping.clock.jump(jump)
        steady.tick()
        jumping.tick()
    assert steady.shown_after == jumping.shown_after
    assert [type(effect) for effect in steady.effects] == [type(effect) for effect in jumping.effects]


@given(st.integers(1, 23 * 60), st.sampled_from(ZONES))
def test_a_clock_set_wrong_for_a_moment_does_not_cost_the_interval(minutes: int, zone: str) -> None:
    watch = Watch(at=datetime(2026, 3, 2, 8, 0, tzinfo=ZoneInfo(zone)))
    watch.minutes(50)
    watch.clock.jump(minutes * 60)
    watch.wait(60)
    watch.clock.jump(-minutes * 60)
    watch.minutes(9)
    assert watch.shown_after or SETTLE_SECONDS >= due(watch.state) - watch.clock.monotonic()


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(("start", "end"), [(time(22), time(6)), (time(0), time(0)), (time(2, 15), time(14))])
def test_in_every_shift_each_hour_is_reminded_of_once_where_the_clocks_change(
    zone: str, start: time, end: time
) -> None:
    rules = replace(AT_WORK, start=start, end=end, days=frozenset(range(7)), every=60)
    at = datetime(2026, 1, 1, 12, 0, tzinfo=ZoneInfo(zone))
    for change in _days_around_changes(ZoneInfo(zone)):
        watch = Watch(rules, at=datetime.combine(change, at.timetz()))
        watch.minutes(26 * 60)
        shift = shift_at(rules, watch.clock.now()) if start == end else None
        gaps = [b - a for a, b in itertools.pairwise(watch.shown_after)]
        assert all(gap >= 3600 for gap in gaps)
        if shift is not None:
            assert all(gap <= 3600 + CARD_SECONDS for gap in gaps)


def _days_around_changes(zone: ZoneInfo) -> list[datetime]:
    """Noon the day before each change of the clocks in 2026, and one plain day."""
    noons = [datetime(2026, 1, 1, 12, tzinfo=zone) + timedelta(days=n) for n in range(364)]
    changed = [a for a, b in itertools.pairwise(noons) if a.utcoffset() != b.utcoffset()]
    return [noons[40], *changed]


@pytest.mark.parametrize(
    ("evening", "reminders"), [((2026, 3, 28), 6), ((2026, 10, 24), 8), ((2026, 6, 6), 7)]
)
def test_a_night_shift_has_a_reminder_for_each_real_hour(
    evening: tuple[int, int, int], reminders: int
) -> None:
    rules = replace(AT_WORK, start=time(22), end=time(6), days=frozenset({5}))
    watch = Watch(rules, at=datetime(*evening, 21, 0, tzinfo=ZoneInfo("Europe/Copenhagen")))
    watch.minutes(12 * 60)
    assert reminders == len(watch.shown_after)


def test_thirty_days_without_a_break_stay_on_time() -> None:
    watch = Watch(ROUND_THE_CLOCK)
    watch.minutes(30 * 24 * 60)
    every = 3600 + CARD_SECONDS
    expected = [n * every - CARD_SECONDS for n in range(1, 1 + int(30 * DAY / every))]
    assert expected == pytest.approx(watch.shown_after[: len(expected)], abs=0.01)


class OverlappingReasons(RuleBasedStateMachine):
    """Reasons come and go in any order; a plain set kept beside the machine says what must hold."""

    def __init__(self) -> None:
        super().__init__()
        self.watch = Watch(AT_WORK, at=datetime(2026, 3, 2, 7, 30, tzinfo=ZoneInfo("Europe/Copenhagen")))
        self.practising = False
        self.on = True

    @rule(seconds=st.floats(1, 4000))
    def time_passes(self, seconds: float) -> None:
        self.watch.wait(seconds)

    @rule(minutes=st.integers(1, 600))
    def the_computer_sleeps(self, minutes: int) -> None:
        self.watch.clock.sleep(minutes * 60)
        self.watch.tick()

    @rule(minutes=st.integers(-120, 120))
    def someone_sets_the_clock(self, minutes: int) -> None:
        self.watch.clock.jump(minutes * 60)
        self.watch.tick()

    @rule(idle=st.sampled_from([None, 0.0, 70.0, 500.0]), locked=st.sampled_from([None, False, True]))
    def the_person_comes_or_goes(self, idle: float | None, locked: bool | None) -> None:
        self.watch.facts = Facts(idle, locked)
        self.watch.tick()

    @rule(hours=st.none() | st.integers(1, 5))
    def silence_is_asked_for(self, hours: int | None) -> None:
        self.watch.do(Quiet(None if hours is None else self.watch.clock.now() + timedelta(hours=hours)))

    @rule()
    def reminders_are_switched_on(self) -> None:
        self.watch.do(Resume())
        self.on = True

    @rule(on=st.booleans(), every=st.sampled_from([30, 60]))
    def settings_are_changed(self, on: bool, every: int) -> None:
        self.watch.do(Changed(replace(self.watch.state.rules, on=on, every=every), 1))
        self.on = on

    @rule(running=st.booleans())
    def a_practice_starts_or_ends(self, running: bool) -> None:
        self.watch.do(PracticeStarted() if running else PracticeEnded())
        self.practising = running

    @rule(answer=st.sampled_from([Later(5), Later(60), Close(), PausedMyself()]))
    def the_card_is_answered(self, answer: Event) -> None:
        self.watch.do(answer)
        assert not self.watch.showing

    @invariant()
    def the_reasons_are_those_that_hold(self) -> None:
        reasons = self.watch.state.reasons
        assert self.practising == (Reason.PRACTICE in reasons)
        assert self.on != (Reason.OFF in reasons)
        assert (shift_at(self.watch.state.rules, self.watch.clock.now()) is None) == (Reason.HOURS in reasons)
        assert bool(self.watch.state.rules.quiet_until) == (Reason.QUIET in reasons)

    @invariant()
    def no_card_against_a_reason(self) -> None:
        assert not (self.watch.showing and self.watch.state.reasons)

    @invariant()
    def the_machine_is_always_asked_again_when_it_can_help_itself(self) -> None:
        look = next_look(self.watch.state, self.watch.moment)
        only_a_person = {Reason.OFF, Reason.PRACTICE} & self.watch.state.reasons
        if look is None:
            assert only_a_person or self.watch.state.rules.quiet_until == "off"
        else:
            assert look >= self.watch.clock.monotonic()

    @invariant()
    def what_is_promised_lies_ahead_and_inside_working_hours(self) -> None:
        promised = self.watch.next
        if promised is not None:
            assert promised.astimezone(UTC) >= self.watch.clock.now().astimezone(UTC)
            assert shift_at(self.watch.state.rules, promised) is not None

    @invariant()
    def without_a_reason_a_reminder_is_never_further_than_the_longest_wish(self) -> None:
        if not self.watch.state.reasons and not self.watch.showing:
            assert due(self.watch.state) - self.watch.clock.monotonic() <= 3600 + SETTLE_SECONDS


TestOverlappingReasons = OverlappingReasons.TestCase
TestOverlappingReasons.settings = settings(deadline=None, max_examples=60, stateful_step_count=30)
