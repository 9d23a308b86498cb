"""What lists say of every practice file, remembered between two starts; nothing is ever run from it."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pauseknap import __version__
from pauseknap.adapters import content
from pauseknap.adapters.storage.practice_rows import as_row, from_row
from pauseknap.adapters.storage.whole_files import write_whole

if TYPE_CHECKING:
    from pauseknap.adapters.content.files import Stamp
    from pauseknap.adapters.content.written import Written

LARGEST = 20_000_000
"""Bytes; a thousand practices take a twentieth of that."""
SETTLED_NS = 2_000_000_000
"""The coarsest disks date files to two seconds: what is younger than that may change under its date."""


class PracticeIndex:
    """Fulfils `known_files.Index` with a file that may be deleted at any time.

    What is torn or stale in it is read anew where it came from.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._rows: dict[str, Any] | None = None
        self._changed = False

    def get(self, path: str, stamp: Stamp) -> Written | None:
        """What is remembered of a file that still is as it was then."""
        row = self._there().get(path)
        return from_row(row, path, stamp)

    def put(self, path: str, stamp: Stamp, written: Written) -> None:
        """Remember a file."""
        row = as_row(written, stamp)
        if self._there().get(path) != row:
            self._there()[path] = row
            self._changed = True

    def keep_only(self, paths: set[str]) -> None:
        """Forget every other file, and write down what is new."""
        rows = self._there()
        gone = rows.keys() - paths
        for name in gone:
            del rows[name]
        if self._changed or gone:
            self._changed = False
            whole = {"reader": _reader(), "rows": rows}
            with suppress(OSError, ValueError):  # without it the next start is slower, nothing more
                write_whole(self._file, json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode())

    def _there(self) -> dict[str, Any]:
        if self._rows is None:
            self._rows = self._read()
        return self._rows

    def _read(self) -> dict[str, Any]:
        try:
            status = self._file.stat()
            if status.st_size > LARGEST:
                return {}
            whole = json.loads(self._file.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(whole, dict) or whole.get("reader") != _reader():
            return {}
        rows = whole.get("rows")
        if not isinstance(rows, dict):
            return {}
        settled = status.st_mtime_ns - SETTLED_NS
        return {name: row for name, row in rows.items() if _written_before(row, settled)}


def _written_before(row: object, moment: int) -> bool:
    try:
        return row["stamp"][0] < moment  # type: ignore[index,no-any-return]
    except (TypeError, KeyError, IndexError):
        return False


def _reader() -> str:
    """Names the rules by which files were read: another version may find other mistakes."""
    newest = max((path.stat().st_mtime_ns for path in Path(content.__file__).parent.glob("*.py")), default=0)
    return f"{__version__} {newest}"
