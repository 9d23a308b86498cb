"""The store's file: for its owner alone, never lost by our own hand, and honest about what is wrong."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pauseknap.adapters.storage import database
from pauseknap.adapters.storage.database import MIGRATIONS, Database
from pauseknap.core.check.model import Answers, SavedCheck
from pauseknap.core.problems import Unusable

CHECK = SavedCheck(
    id="one",
    at=datetime(2026, 3, 2, 9, tzinfo=UTC),
    check="self-check",
    answers=Answers(kind="quick", rated={"alarm": 2}, written={"word": "hemmeligt"}),
    amounts={"alarm": "many"},
)
NEXT = "ALTER TABLE checks ADD COLUMN tag TEXT NOT NULL DEFAULT ''"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "kept.sqlite"


def why(act: object) -> str:
    """The id of what went wrong."""
    assert callable(act)
    with pytest.raises(Unusable) as wrong:
        act()
    return wrong.value.what


def on_disk(path: Path) -> bytes:
    """Every byte that lies in the store's folder."""
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_looking_makes_no_file(path: Path) -> None:
    Database(path).checks()
    Database(path).forget_check("one")
    assert not path.parent.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folder to themselves in its own way")
def test_only_its_owner_can_read_it(path: Path) -> None:
    Database(path).save_check(CHECK)
    assert [0o700, 0o600] == [path.parent.stat().st_mode & 0o777, path.stat().st_mode & 0o777]


def test_no_file_is_held_open_or_left_beside_it(path: Path) -> None:
    store = Database(path)
    store.save_check(CHECK)
    store.checks()
    assert [path] == list(path.parent.iterdir())


def test_a_forgotten_word_is_gone_from_the_disk(path: Path) -> None:
    store = Database(path)
    store.save_check(CHECK)
    assert b"hemmeligt" in on_disk(path)
    store.forget_check("one")
    assert b"hemmeligt" not in on_disk(path)


def test_forgetting_everything_leaves_no_file_even_when_it_cannot_be_read(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"torn" * 1000)
    path.with_name("kept.sqlite.bak").write_bytes(b"older")
    Database(path).forget_everything()
    assert list(path.parent.iterdir()) == []


def test_a_file_that_is_no_store_is_told_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is a letter, not a database. " * 100)
    store = Database(path)
    assert {"store-torn"} == {why(store.checks), why(lambda: store.save_check(CHECK))}
    assert path.read_bytes().startswith(b"this is a letter")


def test_a_file_torn_in_the_middle_is_told(path: Path) -> None:
    store = Database(path)
    for number in range(200):
        store.save_check(replace(CHECK, id=f"{number}"))
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    assert why(store.checks) == "store-torn"


def test_a_row_that_cannot_be_read_costs_no_other(path: Path) -> None:
    store = Database(path)
    for number, body in enumerate(["{", "[]", '{"kind": "odd"}', "null", '{"kind": "quick"}']):
        store.save_check(replace(CHECK, id=f"bad-{number}"))
        with closing(sqlite3.connect(path)) as opened, opened:
            opened.execute("UPDATE checks SET answers = ? WHERE id = ?", (body, f"bad-{number}"))
    store.save_check(CHECK)
    assert store.checks() == (CHECK,)


def test_another_pauseknap_that_holds_it_is_waited_for_and_then_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    store = Database(path)
    store.save_check(CHECK)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert why(lambda: store.save_check(CHECK)) == "store-busy"
        assert store.checks() == (CHECK,)
        other.execute("ROLLBACK")
    store.save_check(CHECK)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    store = Database(tmp_path / "file" / "kept.sqlite")
    assert why(lambda: store.save_check(CHECK)) == "disk-read-only"


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    assert why(Database(path).checks) == "disk-read-only"


def test_a_full_disk_is_told_and_what_was_kept_is_still_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Database(path)
    store.save_check(CHECK)
    connect = sqlite3.connect

    def small(*arguments: object, **named: object) -> sqlite3.Connection:
        opened: sqlite3.Connection = connect(*arguments, **named)  # type: ignore[call-overload]  # passed on
        opened.execute("PRAGMA max_page_count = 6")
        return opened

    monkeypatch.setattr("pauseknap.adapters.storage.database.sqlite3.connect", small)
    long = replace(CHECK, id="long", answers=replace(CHECK.answers, written={"word": "x" * 200_000}))
    assert why(lambda: store.save_check(long)) == "disk-full"
    assert store.checks() == (CHECK,)


def test_a_newer_store_is_left_as_it_is(path: Path) -> None:
    Database(path, migrations=(*MIGRATIONS, NEXT)).save_check(CHECK)
    before = path.read_bytes()
    assert why(Database(path).checks) == "store-newer"
    assert path.read_bytes() == before


def test_a_migration_keeps_what_was_there_and_a_copy_from_before(path: Path) -> None:
    Database(path).save_check(CHECK)
    assert Database(path, migrations=(*MIGRATIONS, NEXT)).checks() == (CHECK,)
    spare = path.with_name("kept.sqlite.bak")
    assert Database(spare).checks() == (CHECK,)


def test_a_migration_that_fails_half_way_changes_nothing(path: Path) -> None:
    Database(path).save_check(CHECK)
    broken = Database(path, migrations=(*MIGRATIONS, f"{NEXT}; INSERT INTO nowhere VALUES (1)"))
    assert why(broken.checks) == "store-torn"
    assert Database(path).checks() == (CHECK,)


def test_forgetting_one_forgets_it_in_the_copy_as_well(path: Path) -> None:
    Database(path).save_check(CHECK)
    newer = Database(path, migrations=(*MIGRATIONS, NEXT))
    newer.checks()
    newer.forget_check("one")
    assert b"hemmeligt" not in on_disk(path)
