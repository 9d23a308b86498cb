"""Appointments that calendars read."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.plan.ics import LONGEST, event
from pauseknap.core.practice.waiting import Calendar

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)


def lines(calendar: Calendar) -> list[str]:
    return event(calendar, uid="u", now=NOW).split("\r\n")


def test_a_day_and_a_time_are_an_appointment_of_its_minutes() -> None:
    text = lines(Calendar(title="Gåtur", day="2026-12-04", time="23:50", minutes=20))
    assert {"DTSTART:20261204T235000", "DTEND:20261205T001000", "SUMMARY:Gåtur"} <= set(text)


def test_a_day_alone_is_the_whole_day_and_none_is_today() -> None:
    assert "DTSTART;VALUE=DATE:20261204" in lines(Calendar(title="x", day="2026-12-04"))
    assert "DTSTART;VALUE=DATE:20261128" in lines(Calendar(title="x", day="", time="snart"))


def test_every_week_is_said_and_it_is_private() -> None:
    assert {"RRULE:FREQ=WEEKLY", "CLASS:PRIVATE"} <= set(lines(Calendar(title="x", day="", weekly=True)))


@given(st.text(max_size=300))
def test_any_title_is_one_field_in_short_lines_and_comes_back(title: str) -> None:
    text = event(Calendar(title=title, day="2026-12-04"), uid="u", now=NOW)
    assert all(len(line.encode("utf-8", "surrogatepass")) <= LONGEST for line in text.split("\r\n"))
    unfolded = text.replace("\r\n ", "")
    (summary,) = [line for line in unfolded.split("\r\n") if line.startswith("SUMMARY:")]
    plain = summary.removeprefix("SUMMARY:")
    for sign in (",", ";", "\\"):
        plain = plain.replace(f"\\{sign}", sign)
    assert " ".join(title.split()) == plain
