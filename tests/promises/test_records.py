"""What every place for kept answers promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.records import FakeRecords

from pauseknap.adapters.storage.database import Database
from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.record import Record
from pauseknap.ports.records import Records

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=ZoneInfo("Europe/Copenhagen"))
A_RECORD = Record(
    id="one",
    practice="vik",
    at=MONDAY,
    language="da",
    answers={
        "circles": (
            Item(text="Støj", id="own-1", into="influence", notes={"who": "Bo", "day": "2026-03-04"}),
        ),
        "note": (Item(text="Rolig", said="rolig"),),
        "empty": (),
    },
    opens=date(2027, 3, 2),
)


@pytest.fixture(params=["fake", "database"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Records:
    """The one in memory, and the one in a folder that is not there yet."""
    return FakeRecords() if request.param == "fake" else Database(tmp_path / "not" / "yet" / "kept.sqlite")


def test_nothing_is_kept_to_begin_with(records: Records) -> None:
    assert records.records() == ()


def test_answers_come_back_as_they_were_kept(records: Records) -> None:
    records.save_record(A_RECORD)
    assert records.records() == (A_RECORD,)


def test_those_of_one_practice_come_alone_and_the_oldest_first(records: Records) -> None:
    later = replace(A_RECORD, id="later", at=(MONDAY + timedelta(minutes=5)).astimezone(UTC))
    for one in (later, replace(A_RECORD, id="other", practice="thanks"), A_RECORD):
        records.save_record(one)
    assert [one.id for one in records.records("vik")] == ["one", "later"]
    assert len(records.records()) == 3


def test_keeping_one_again_replaces_it(records: Records) -> None:
    records.save_record(A_RECORD)
    changed = replace(A_RECORD, answers={}, opens=None)
    records.save_record(changed)
    assert records.records() == (changed,)


def test_forgetting_one_leaves_the_others(records: Records) -> None:
    records.save_record(A_RECORD)
    records.save_record(replace(A_RECORD, id="two"))
    records.forget_record("one")
    records.forget_record("nobody")
    assert [one.id for one in records.records()] == ["two"]


@given(words=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_words_come_back_letter_for_letter(records: Records, words: str) -> None:
    record = replace(A_RECORD, answers={"note": (Item(text=words, notes={"who": words}),)})
    records.save_record(record)
    assert records.records() == (record,)
