"""What every store promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.store import FakeStore

from pauseknap.adapters.storage.database import Database
from pauseknap.core.check.model import Answers, SavedCheck
from pauseknap.ports.store import Store

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=ZoneInfo("Europe/Copenhagen"))
A_CHECK = SavedCheck(
    id="one",
    at=MONDAY,
    check="self-check",
    answers=Answers(
        kind="full",
        ticked={"alarm": frozenset({"T1", "T4"}), "pause": frozenset()},
        rated={"C6": 3, "G1": 0},
        coins={"I2": 2},
        written={"word": "tung, men i gang – æøå"},
        bad=True,
    ),
    amounts={"alarm": "some", "pause": "few"},
)


@pytest.fixture(params=["fake", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """The one in memory, and the one in a folder that is not there yet."""
    return FakeStore() if request.param == "fake" else Database(tmp_path / "not" / "yet" / "kept.sqlite")


def test_nothing_is_kept_to_begin_with(store: Store) -> None:
    assert store.checks() == ()


def test_a_check_comes_back_as_it_was_kept(store: Store) -> None:
    store.save_check(A_CHECK)
    assert store.checks() == (A_CHECK,)


def test_the_oldest_comes_first_whatever_zone_it_was_kept_in(store: Store) -> None:
    later = replace(A_CHECK, id="later", at=(MONDAY + timedelta(minutes=5)).astimezone(UTC))
    store.save_check(later)
    store.save_check(A_CHECK)
    assert [one.id for one in store.checks()] == ["one", "later"]


def test_keeping_a_check_again_replaces_it(store: Store) -> None:
    store.save_check(A_CHECK)
    changed = replace(A_CHECK, amounts={"start": "many"})
    store.save_check(changed)
    assert store.checks() == (changed,)


def test_forgetting_one_leaves_the_others(store: Store) -> None:
    store.save_check(A_CHECK)
    store.save_check(replace(A_CHECK, id="two"))
    store.forget_check("one")
    assert [one.id for one in store.checks()] == ["two"]


def test_forgetting_what_was_never_kept_is_fine(store: Store) -> None:
    store.forget_check("nobody")
    store.forget_everything()
    assert store.checks() == ()


def test_forgetting_everything_leaves_nothing_and_the_store_goes_on(store: Store) -> None:
    store.save_check(A_CHECK)
    store.forget_everything()
    assert store.checks() == ()
    store.save_check(A_CHECK)
    assert store.checks() == (A_CHECK,)


@given(words=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_words_come_back_letter_for_letter(store: Store, words: str) -> None:
    check = replace(A_CHECK, answers=replace(A_CHECK.answers, written={"word": words}))
    store.save_check(check)
    assert store.checks() == (check,)
