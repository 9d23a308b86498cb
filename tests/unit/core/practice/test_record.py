"""What was kept: the newest answers, and when to look back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.library import A_PRACTICE

from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.model import LookBack
from pauseknap.core.practice.record import Record, due, latest, looked_back_on, next_to_tell

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


def kept(practice: str, text: str, *, days: int = 0, opens: date | None = None) -> Record:
    at = MONDAY + timedelta(days=days)
    answers = {"note": (Item(text=text),)}
    return Record(
        id=f"{practice}-{days}", practice=practice, at=at, language="da", answers=answers, opens=opens
    )


def test_the_newest_answer_is_the_one_others_refer_to() -> None:
    known = latest([kept("vik", "ny", days=2), kept("vik", "gammel")], MONDAY.date())
    assert {"vik/note": (Item(text="ny"),)} == known


def test_what_is_closed_is_not_read_before_its_day() -> None:
    letter = kept("one-life", "Kære mig", opens=date(2027, 11, 23))
    assert {} == latest([letter], MONDAY.date())
    assert latest([letter], date(2027, 11, 23))


@given(st.integers(1, 60), st.integers(0, 6), st.integers(0, 400))
def test_one_looks_back_on_the_first_such_weekday_not_before(days: int, weekday: int, start: int) -> None:
    day = MONDAY.date() + timedelta(days=start)
    back = looked_back_on(day, LookBack(practice="x", days=days, weekday=weekday))
    assert weekday == back.weekday()
    assert days <= (back - day).days < days + 7


@pytest.mark.parametrize(
    ("day", "looked", "waiting"),
    [(3, False, ()), (4, False, ("trust-friday",)), (9, False, ("trust-friday",)), (5, True, ())],
)
def test_what_was_kept_on_monday_is_looked_back_on_from_friday_until_it_is_done(
    day: int, looked: bool, waiting: tuple[str, ...]
) -> None:
    back = LookBack(practice="trust-friday", days=1, weekday=4)
    practice = replace(A_PRACTICE, id="trust-action", look_back=back)
    records = [kept("trust-action", "Lyt"), *([kept("trust-friday", "gjort", days=5)] if looked else [])]
    assert waiting == due(records, [practice], MONDAY.date() + timedelta(days=day))


@pytest.mark.parametrize(("looked_on", "waiting"), [(0, ("review",)), (1, ())])
def test_what_was_kept_on_the_same_day_did_not_look_back_on_it(
    looked_on: int, waiting: tuple[str, ...]
) -> None:
    practice = replace(A_PRACTICE, id="board", look_back=LookBack(practice="review", days=14))
    records = [kept("review", "før"), kept("board", "ny"), kept("review", "set", days=looked_on)]
    assert waiting == due(records, [practice], MONDAY.date() + timedelta(days=14))


def time_off(practice: str, day: str, last: str = "", *, days: int = 0) -> Record:
    notes = {"what": "Fri", **{key: note for key, note in (("day", day), ("last", last)) if note}}
    return replace(
        kept(practice, "", days=days), answers={"next": (Item(text="Fri", notes=notes),), "unused": ()}
    )


@pytest.mark.parametrize(
    ("records", "days", "waits"),
    [
        ([time_off("leave", "")], 6, False),
        ([time_off("leave", "")], 7, True),
        ([time_off("leave", "engang i maj")], 70, True),
        ([time_off("leave", "2027-01-25")], 7, False),
        ([time_off("leave", "2027-01-26")], 7, True),
        ([time_off("leave", "2026-11-29")], 7, True),
        ([time_off("leave", "2026-11-20", "2027-03-01")], 7, False),
        ([time_off("leave", ""), time_off("leave-look", "", days=7)], 13, False),
        ([time_off("leave", ""), time_off("leave-look", "", days=7)], 14, True),
        ([time_off("leave", ""), time_off("leave-look", "2026-12-23", days=7)], 14, False),
        ([time_off("leave", "2026-12-23"), time_off("leave", "", days=1)], 8, True),
        ([time_off("leave-look", "")], 30, False),
    ],
    ids=[
        "within the week", "a week on", "no date", "in eight weeks", "a day later", "over", "under way",
        "asked this week", "a week after that", "a day was found", "given up again", "nothing kept",
    ],
)  # fmt: skip
def test_where_no_day_lies_ahead_one_is_asked_again_once_a_week(
    records: list[Record], days: int, waits: bool
) -> None:
    back = LookBack(practice="leave-look", days=7, nothing_within_weeks=8)
    practice = replace(A_PRACTICE, id="leave", look_back=back)
    told = due(records, [practice], MONDAY.date() + timedelta(days=days))
    assert (("leave-look",) if waits else ()) == told


def test_each_is_told_of_once_a_week_and_one_a_day() -> None:
    told: dict[str, str] = {}
    heard = []
    for day in range(16):
        today = MONDAY.date() + timedelta(days=day)
        for _ in range(2):
            chosen, told = next_to_tell(("board", "leave"), told, today)
            heard += [(day, chosen)] if chosen else []
    assert [(0, "board"), (1, "leave"), (7, "board"), (8, "leave"), (14, "board"), (15, "leave")] == heard
    assert {"board": "2026-12-07", "leave": "2026-12-08"} == told


def test_a_day_that_lies_ahead_since_the_clock_was_set_back_keeps_nothing_quiet() -> None:
    assert ("board", {"board": "2026-11-23"}) == next_to_tell(
        ("board",), {"board": "2027-01-01"}, MONDAY.date()
    )
