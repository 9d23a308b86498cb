"""An appointment as text that every calendar reads: iCalendar, RFC 5545."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from pauseknap.core.practice.waiting import Calendar

LONGEST = 75
"""Bytes of a line; longer ones are folded (RFC 5545, 3.1)."""


def event(calendar: Calendar, *, uid: str, now: datetime) -> str:
    """One appointment of a practice, for a file that ends in .ics.

    A day or time that is open or no day at all becomes today, or the whole day. Times stand without a zone:
    they are what the clock on the wall says.
    """
    day = _day(calendar.day) or now.date()
    at = _time(calendar.time)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Pauseknap//Pauseknap//DA",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        *_when(day, at, calendar.minutes),
        *(["RRULE:FREQ=WEEKLY"] if calendar.weekly else []),
        f"SUMMARY:{_escaped(calendar.title)}",
        "CLASS:PRIVATE",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _when(day: date, at: time | None, minutes: int) -> list[str]:
    if at is None:
        after = day + timedelta(days=1)
        return [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"]
    start = datetime.combine(day, at)
    end = start + timedelta(minutes=minutes)
    return [f"DTSTART:{start:%Y%m%dT%H%M%S}", f"DTEND:{end:%Y%m%dT%H%M%S}"]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _time(text: str) -> time | None:
    try:
        return time.fromisoformat(text)
    except ValueError:
        return None


def _escaped(text: str) -> str:
    plain = " ".join(text.split())
    for sign in ("\\", ";", ","):
        plain = plain.replace(sign, f"\\{sign}")
    return plain


def _folded(line: str) -> str:
    """Lines of at most 75 bytes, never broken inside a letter."""
    parts: list[str] = []
    part = ""
    for letter in line:
        if len((part + letter).encode()) > LONGEST - (1 if parts else 0):
            parts.append(part)
            part = ""
        part += letter
    return "\r\n ".join([*parts, part])
