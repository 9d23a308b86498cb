"""A week of what was kept, side by side."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.model import Seen, SeenColumn
from pauseknap.core.practice.record import Record
from pauseknap.core.practice.week import DAYS, Said, week

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SEEN = Seen(by="where", columns=(SeenColumn("in", "Med ind"), SeenColumn("out", "Med ud")))
MEETING, DOOR = Item(text="Møde", id="meeting"), Item(text="Døren")
HASTE, CALM = Item(text="Travlhed", id="haste"), Item(text="Ro", id="calm")


def kept(where: Item, *, days: int = 0, hours: int = 0, opens: date | None = None, **moods: Item) -> Record:
    at = NOW - timedelta(days=days, hours=hours)
    answers = {"where": (where,), **{name.strip("_"): (mood,) for name, mood in moods.items()}}
    return Record(id=str(at), practice="doors", at=at, language="da", answers=answers, opens=opens)


def test_what_comes_again_stands_once_and_the_newest_first() -> None:
    records = [
        kept(MEETING, days=2, in_=HASTE),
        kept(DOOR, days=1, out=CALM),
        kept(MEETING, hours=2, in_=CALM),
        kept(MEETING, hours=1, in_=HASTE, out=CALM),
    ]
    meeting, door = week(records, SEEN, NOW.date())
    assert (MEETING, ((Said(HASTE, 2), Said(CALM, 1)), (Said(CALM, 1),))) == (meeting.name, meeting.cells)
    assert (DOOR, ((), (Said(CALM, 1),))) == (door.name, door.cells)


def test_own_words_are_one_whether_large_or_small_and_an_option_is_one_in_both_languages() -> None:
    records = [
        kept(Item(text="Køkkenet"), hours=2, in_=Item(text="Rush", id="haste")),
        kept(Item(text="køkkenet "), in_=HASTE),
    ]
    (row,) = week(records, SEEN, NOW.date())
    assert ((Said(HASTE, 2),), ()) == row.cells


def test_what_is_closed_and_a_situation_without_a_mood_are_not_there() -> None:
    assert () == week([kept(MEETING), kept(DOOR, opens=date(2027, 1, 1), in_=CALM)], SEEN, NOW.date())


@given(st.lists(st.integers(-3, 20), max_size=12))
def test_only_the_last_seven_days_are_there(days: list[int]) -> None:
    rows = week([kept(DOOR, days=day, in_=CALM) for day in days], SEEN, NOW.date())
    assert sum(0 <= day < DAYS for day in days) == sum(said.times for row in rows for said in row.cells[0])
