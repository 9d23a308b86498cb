"""Working hours, also over midnight and over the change of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.reminders.roster import (
    as_utc,
    end_of_day,
    moment_of,
    next_opening,
    seconds_between,
    shift_at,
)
from pauseknap.core.settings import Reminders

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
ZONES = [
    COPENHAGEN,
    ZoneInfo("America/New_York"),
    ZoneInfo("Australia/Lord_Howe"),
    ZoneInfo("Asia/Kolkata"),
]
NIGHTS = Reminders(start=time(22), end=time(6), days=frozenset({4}))
DAYS = Reminders(start=time(8), end=time(15, 30))

wall_times = st.times().map(lambda t: t.replace(second=0, microsecond=0))
moments = st.builds(
    lambda moment, zone: moment.astimezone(zone),
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
    st.sampled_from(ZONES),
)
rosters = st.builds(
    lambda start, end, days: Reminders(start=start, end=end, days=days),
    wall_times,
    wall_times,
    st.frozensets(st.integers(0, 6)),
)


def cph(*when: int, fold: int = 0) -> datetime:
    return datetime(*when, tzinfo=COPENHAGEN, fold=fold)  # type: ignore[arg-type,misc]  # year … minute


def test_a_day_shift_begins_on_the_minute_and_has_ended_on_the_minute() -> None:
    assert shift_at(DAYS, cph(2026, 3, 2, 7, 59)) is None
    assert shift_at(DAYS, cph(2026, 3, 2, 8, 0)) is not None
    assert shift_at(DAYS, cph(2026, 3, 2, 15, 29)) is not None
    assert shift_at(DAYS, cph(2026, 3, 2, 15, 30)) is None


def test_a_night_shift_belongs_to_the_day_it_begins_on() -> None:
    friday, saturday = date(2026, 3, 6), date(2026, 3, 7)
    late = shift_at(NIGHTS, cph(2026, 3, 6, 23, 59))
    early = shift_at(NIGHTS, cph(2026, 3, 7, 5, 59))
    assert late is not None
    assert late == early
    assert (friday, saturday) == (late.begins.date(), late.ends.date())
    assert shift_at(NIGHTS, cph(2026, 3, 6, 5, 0)) is None
    assert shift_at(NIGHTS, cph(2026, 3, 7, 22, 30)) is None


def test_hours_that_end_when_they_begin_last_round_the_clock() -> None:
    round_the_clock = Reminders(start=time(7), end=time(7), days=frozenset({0}))
    assert shift_at(round_the_clock, cph(2026, 3, 2, 7, 0)) is not None
    assert shift_at(round_the_clock, cph(2026, 3, 3, 6, 59)) is not None
    assert shift_at(round_the_clock, cph(2026, 3, 3, 7, 0)) is None


@pytest.mark.parametrize(
    ("evening", "hours"),
    [(cph(2026, 3, 28, 22, 0), 7), (cph(2026, 10, 24, 22, 0), 9), (cph(2026, 6, 6, 22, 0), 8)],
)
def test_a_night_shift_lasts_as_long_as_it_really_lasts(evening: datetime, hours: int) -> None:
    shift = shift_at(Reminders(start=time(22), end=time(6), days=frozenset({5})), evening)
    assert shift is not None
    assert hours * 3600 == seconds_between(shift.begins, shift.ends)


@pytest.mark.parametrize(
    ("zone", "day", "skipped", "expected"),
    [
        (COPENHAGEN, date(2026, 3, 29), time(2, 30), "2026-03-29T03:00:00+02:00"),
        (COPENHAGEN, date(2026, 3, 29), time(2, 0), "2026-03-29T03:00:00+02:00"),
        (ZoneInfo("America/New_York"), date(2026, 3, 8), time(2, 59), "2026-03-08T03:00:00-04:00"),
        (ZoneInfo("Australia/Lord_Howe"), date(2026, 10, 4), time(2, 10), "2026-10-04T02:30:00+11:00"),
    ],
)
def test_a_time_the_spring_skips_is_the_end_of_the_gap(
    zone: ZoneInfo, day: date, skipped: time, expected: str
) -> None:
    for late in (False, True):
        assert expected == moment_of(day, skipped, zone, late=late).isoformat()


def test_of_a_time_that_comes_twice_a_shift_begins_with_the_first_and_ends_with_the_second() -> None:
    autumn = date(2026, 10, 25)
    assert moment_of(autumn, time(2, 30), COPENHAGEN, late=False).isoformat() == "2026-10-25T02:30:00+02:00"
    assert moment_of(autumn, time(2, 30), COPENHAGEN, late=True).isoformat() == "2026-10-25T02:30:00+01:00"


def test_a_shift_that_ends_in_the_doubled_hour_lasts_through_both() -> None:
    evening = Reminders(start=time(18), end=time(2, 30), days=frozenset({5}))
    shift = shift_at(evening, cph(2026, 10, 24, 20, 0))
    assert shift is not None
    assert seconds_between(shift.begins, shift.ends) == 9.5 * 3600


@given(rosters, moments)
def test_a_shift_holds_the_moment_it_was_found_by_and_begins_on_a_chosen_day(
    hours: Reminders, now: datetime
) -> None:
    shift = shift_at(hours, now)
    if shift is not None:
        assert shift.holds(now)
        assert not shift.holds(shift.ends)
        assert shift.begins.weekday() in hours.days


@given(rosters, moments)
def test_the_next_opening_is_ahead_and_nothing_opens_before_it(hours: Reminders, now: datetime) -> None:
    opening = next_opening(hours, now)
    if opening is None:
        assert not hours.days
        return
    ahead = seconds_between(now, opening)
    assert 0 < ahead <= 8 * 24 * 3600
    opened = shift_at(hours, opening)
    assert opened is not None
    if shift_at(hours, now) is None:
        between = as_utc(now) + timedelta(seconds=ahead * 0.5)
        assert shift_at(hours, between.astimezone(now.tzinfo)) is None


@given(wall_times, moments)
def test_round_the_clock_on_every_day_leaves_no_moment_out(start: time, now: datetime) -> None:
    assert shift_at(Reminders(start=start, end=start, days=frozenset(range(7))), now) is not None


@given(rosters, moments)
def test_inside_plain_hours_the_clock_on_the_wall_agrees(hours: Reminders, now: datetime) -> None:
    if hours.start < hours.end and now.date() not in _changes(now):
        inside = now.weekday() in hours.days and hours.start <= now.time() < hours.end
        assert inside == (shift_at(hours, now) is not None)


def _changes(now: datetime) -> set[date]:
    """The day, when its length is not 24 hours."""
    begins = moment_of(now.date(), time(0), now.tzinfo, late=False)
    ends = moment_of(now.date() + timedelta(days=1), time(0), now.tzinfo, late=False)
    return set() if seconds_between(begins, ends) == 86400 else {now.date()}


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        (DAYS, cph(2026, 3, 2, 12, 0), cph(2026, 3, 3, 0, 0)),
        (DAYS, cph(2026, 3, 2, 7, 0), cph(2026, 3, 3, 0, 0)),
        (NIGHTS, cph(2026, 3, 6, 20, 0), cph(2026, 3, 7, 6, 0)),
        (NIGHTS, cph(2026, 3, 6, 23, 0), cph(2026, 3, 7, 6, 0)),
        (NIGHTS, cph(2026, 3, 7, 5, 0), cph(2026, 3, 7, 6, 0)),
        (NIGHTS, cph(2026, 3, 7, 12, 0), cph(2026, 3, 8, 0, 0)),
    ],
)
def test_the_rest_of_the_day_runs_to_midnight_or_through_the_night_shift(
    hours: Reminders, now: datetime, expected: datetime
) -> None:
    assert expected == end_of_day(hours, now)


@given(rosters, moments)
def test_the_rest_of_the_day_is_never_over_already_and_never_longer_than_a_day_and_a_shift(
    hours: Reminders, now: datetime
) -> None:
    assert 0 < seconds_between(now, end_of_day(hours, now)) <= 49 * 3600 + 3600
