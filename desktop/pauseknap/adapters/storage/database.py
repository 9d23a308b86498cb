"""What a person chose to keep, in one SQLite file that only they can read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pauseknap.adapters.storage import record_rows
from pauseknap.adapters.storage.check_rows import from_row, to_row
from pauseknap.adapters.storage.whole_files import OWNER_ONLY, OWNERS_FOLDER
from pauseknap.core.check.model import SavedCheck
from pauseknap.core.practice.record import Record
from pauseknap.core.problems import Unusable

MIGRATIONS = (
    """
    CREATE TABLE checks (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        moment REAL NOT NULL,
        check_id TEXT NOT NULL,
        answers TEXT NOT NULL
    );
    CREATE INDEX checks_by_moment ON checks (moment);
    """,
    """
    CREATE TABLE records (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        moment REAL NOT NULL,
        practice TEXT NOT NULL,
        language TEXT NOT NULL,
        opens TEXT NOT NULL,
        answers TEXT NOT NULL
    );
    CREATE INDEX records_by_practice ON records (practice, moment);
    """,
)
"""Each brings the file one version further; they are only ever added to. Version n has had the first n."""

_RECORD = "id, at, moment, practice, language, opens, answers"

BUSY_SECONDS = 2.0
"""How long another Pauseknap may hold the file before we say so."""

_WHY = {
    "SQLITE_NOTADB": "store-torn",
    "SQLITE_CORRUPT": "store-torn",
    "SQLITE_ERROR": "store-torn",
    "SQLITE_BUSY": "store-busy",
    "SQLITE_LOCKED": "store-busy",
    "SQLITE_READONLY": "disk-read-only",
    "SQLITE_PERM": "disk-read-only",
    "SQLITE_CANTOPEN": "disk-read-only",
    "SQLITE_FULL": "disk-full",
}
"""SQLite's result codes (sqlite.org/rescode.html) → what we say. Extended codes start with plain ones;
plain "error" means that a table is not as we left it."""


class Database:
    """Fulfils the store. The file is made when something is first kept, and opened only while it is used,
    so that nothing holds it when it is copied, moved or deleted."""

    def __init__(self, path: Path, *, migrations: tuple[str, ...] = MIGRATIONS) -> None:
        self._path = path
        self._spare = path.with_name(path.name + ".bak")
        self._migrations = migrations

    def save_check(self, check: SavedCheck) -> None:
        """Keep one self-check; one with the same id is replaced."""
        with self._opened() as opened:
            opened.execute(
                "INSERT OR REPLACE INTO checks (id, at, moment, check_id, answers) VALUES (?, ?, ?, ?, ?)",
                to_row(check),
            )

    def checks(self) -> tuple[SavedCheck, ...]:
        """All kept, oldest first."""
        if not self._path.exists():
            return ()
        with self._opened(begin="BEGIN") as opened:
            rows = opened.execute(
                "SELECT id, at, moment, check_id, answers FROM checks ORDER BY moment, rowid"
            ).fetchall()
        return tuple(check for row in rows if (check := from_row(row)))

    def forget_check(self, id: str) -> None:
        """Delete one, here and in the copy from before the last migration."""
        self._forget("DELETE FROM checks WHERE id = ?", id)

    def save_record(self, record: Record) -> None:
        """Keep the answers of a practice; a record with the same id is replaced."""
        with self._opened() as opened:
            opened.execute(
                f"INSERT OR REPLACE INTO records ({_RECORD}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                record_rows.to_row(record),
            )

    def records(self, practice: str | None = None) -> tuple[Record, ...]:
        """All kept, or those of one practice, oldest first."""
        if not self._path.exists():
            return ()
        which = ("", ()) if practice is None else (" WHERE practice = ?", (practice,))
        with self._opened(begin="BEGIN") as opened:
            rows = opened.execute(
                f"SELECT {_RECORD} FROM records{which[0]} ORDER BY moment, rowid", which[1]
            ).fetchall()
        return tuple(record for row in rows if (record := record_rows.from_row(row)))

    def forget_record(self, id: str) -> None:
        """Delete one, here and in the copy from before the last migration."""
        self._forget("DELETE FROM records WHERE id = ?", id)

    def _forget(self, statement: str, id: str) -> None:
        if not self._path.exists():
            return
        with self._opened() as opened:
            opened.execute(statement, (id,))
        self._remove(self._spare)

    def forget_everything(self) -> None:
        """Delete all that was kept: the files themselves, also when they cannot be read."""
        for ending in ("-wal", "-shm", "-journal"):
            self._remove(self._path.with_name(self._path.name + ending))
        self._remove(self._spare)
        self._remove(self._path)

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as wrong:
            raise Unusable("disk-read-only", file=path) from wrong

    @contextmanager
    def _opened(self, *, begin: str = "BEGIN IMMEDIATE") -> Iterator[sqlite3.Connection]:
        """The file at its newest version, in one transaction that is kept whole or not at all.

        With the write-ahead log, one who only reads need not wait for one who writes.
        """
        try:
            self._make_file()
            with closing(sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)) as opened:
                opened.execute("PRAGMA journal_mode = WAL")
                opened.execute("PRAGMA secure_delete = ON")
                self._migrate(opened)
                opened.execute(begin)
                try:
                    yield opened
                except BaseException:
                    _undo(opened)
                    raise
                opened.execute("COMMIT")
        except sqlite3.Error as wrong:
            raise Unusable(_why(wrong), file=self._path) from wrong
        except OSError as wrong:
            raise Unusable("disk-read-only", file=self._path) from wrong

    def _make_file(self) -> None:
        """An empty file for its owner alone, before SQLite would make one that others may read."""
        self._path.parent.mkdir(mode=OWNERS_FOLDER, parents=True, exist_ok=True)
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, OWNER_ONLY))

    def _migrate(self, opened: sqlite3.Connection) -> None:
        version = _version(opened)
        if version > len(self._migrations):
            raise Unusable("store-newer", file=self._path)
        if version == len(self._migrations):
            return
        if version:
            self._keep_copy(opened)
        opened.execute("BEGIN IMMEDIATE")
        try:
            # Asked again inside the transaction: another Pauseknap may have been here first.
            for script in self._migrations[_version(opened) :]:
                for statement in script.split(";"):
                    opened.execute(statement)
            opened.execute(f"PRAGMA user_version = {len(self._migrations)}")
        except BaseException:
            _undo(opened)
            raise
        opened.execute("COMMIT")

    def _keep_copy(self, opened: sqlite3.Connection) -> None:
        """A copy from before a migration, so that no version of ours can cost a person what they kept."""
        self._spare.unlink(missing_ok=True)
        os.close(os.open(self._spare, os.O_RDWR | os.O_CREAT, OWNER_ONLY))
        with closing(sqlite3.connect(self._spare)) as copy:
            opened.backup(copy)


def _undo(opened: sqlite3.Connection) -> None:
    """Take back what was begun, unless SQLite already did: it does when the disk is full."""
    if opened.in_transaction:
        opened.execute("ROLLBACK")


def _version(opened: sqlite3.Connection) -> int:
    return int(opened.execute("PRAGMA user_version").fetchone()[0])


def _why(wrong: sqlite3.Error) -> str:
    code = getattr(wrong, "sqlite_errorname", "") or ""
    return next((what for start, what in _WHY.items() if code.startswith(start)), "disk-trouble")
