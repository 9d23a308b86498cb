"""Working hours: which shift a moment belongs to, when the next one opens, and how long a day lasts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from pauseknap.core.settings import Reminders

WEEK = 7


@dataclass(frozen=True)
class Shift:
    """One turn of work, from `begins` up to but not including `ends`."""

    begins: datetime
    ends: datetime

    def holds(self, now: datetime) -> bool:
        """Whether the moment lies inside."""
        return as_utc(self.begins) <= as_utc(now) < as_utc(self.ends)


def as_utc(when: datetime) -> datetime:
    """The moment in UTC, where alone it can be compared, added to and subtracted.

    Two times of one zone are subtracted by Python as their hands stand, which is an hour wrong twice a year.
    """
    return when.astimezone(UTC)


def seconds_between(first: datetime, second: datetime) -> float:
    """Real seconds from the one moment to the other."""
    return (as_utc(second) - as_utc(first)).total_seconds()


def after(when: datetime, seconds: float) -> datetime:
    """The wall time so many real seconds later, in the same zone."""
    return (as_utc(when) + timedelta(seconds=seconds)).astimezone(when.tzinfo)


def shift_at(hours: Reminders, now: datetime) -> Shift | None:
    """The shift now running, if any. It belongs to the day it begins on, also after midnight.

    Hours that end when they begin last until that time of the next day.
    """
    today = now.date()
    for day in (today, today - timedelta(days=1)):
        shift = _shift_of(hours, day, now.tzinfo)
        if shift is not None and shift.holds(now):
            return shift
    return None


def next_opening(hours: Reminders, now: datetime) -> datetime | None:
    """When the first shift after now begins; None without a day to work on."""
    for ahead in range(WEEK + 2):
        shift = _shift_of(hours, now.date() + timedelta(days=ahead), now.tzinfo)
        if shift is not None and as_utc(shift.begins) > as_utc(now):
            return shift.begins
    return None


def end_of_day(hours: Reminders, now: datetime) -> datetime:
    """How long "the rest of the day" is: to midnight, but through a shift that runs over it.

    In the morning hours of a night shift it is the end of that shift, so that the next one is not touched.
    """
    running = shift_at(hours, now)
    if running is not None and running.begins.date() < now.date():
        return running.ends
    midnight = moment_of(now.date() + timedelta(days=1), time(0), now.tzinfo, late=False)
    over = _shift_of(hours, now.date(), now.tzinfo)
    return over.ends if over is not None and over.holds(midnight) else midnight


def moment_of(day: date, clock: time, zone: tzinfo | None, *, late: bool) -> datetime:
    """When the clock on the wall comes to show `clock` on `day`.

    A time that the spring skips is the end of the gap. Of a time that comes twice in autumn `late` takes the
    second: so a shift begins with the first and ends with the second.
    """
    bare = datetime.combine(day, clock.replace(fold=0))
    first, second = (as_utc(bare.replace(tzinfo=zone, fold=fold)) for fold in (0, 1))
    if first > second:
        first = second = _end_of_gap(bare, second, first, zone)
    return (second if late else first).astimezone(zone)


def _end_of_gap(bare: datetime, before: datetime, beyond: datetime, zone: tzinfo | None) -> datetime:
    """The first moment, to the second, whose wall time is not before `bare`."""
    seconds = int((beyond - before).total_seconds())
    low, high = 0, seconds
    while high - low > 1:
        middle = (low + high) // 2
        shown = (before + timedelta(seconds=middle)).astimezone(zone).replace(tzinfo=None)
        low, high = (low, middle) if shown >= bare else (middle, high)
    return before + timedelta(seconds=high)


def _shift_of(hours: Reminders, day: date, zone: tzinfo | None) -> Shift | None:
    """The shift that begins on this day."""
    if day.weekday() not in hours.days:
        return None
    last_day = day if hours.end > hours.start else day + timedelta(days=1)
    begins = moment_of(day, hours.start, zone, late=False)
    ends = moment_of(last_day, hours.end, zone, late=True)
    return Shift(begins, ends) if as_utc(begins) < as_utc(ends) else None
