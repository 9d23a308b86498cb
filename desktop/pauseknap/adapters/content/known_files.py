"""Practice files as they were last read, in this run and, by what lists say of them, in the one before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pauseknap.adapters.content.files import Stamp
    from pauseknap.adapters.content.written import Written


class Index(Protocol):
    """Remembers files between two starts, all but their practices."""

    def get(self, path: str, stamp: Stamp) -> Written | None:
        """What is remembered of a file that still is as it was then."""

    def put(self, path: str, stamp: Stamp, written: Written) -> None:
        """Remember a file."""

    def keep_only(self, paths: set[str]) -> None:
        """Forget every other file, and keep what is new."""


class KnownFiles:
    """Reads a file only when it is not the one it was."""

    def __init__(self, index: Index | None) -> None:
        self._index = index
        self._known: dict[str, tuple[Stamp, Written]] = {}

    def written(self, path: str, stamp: Stamp, *, whole: bool) -> Written:
        """What a file holds; with its practice where that is needed `whole`."""
        known = self._known.get(path)
        there = known[1] if known is not None and known[0] == stamp else None
        if there is None and self._index is not None:
            there = self._index.get(path, stamp)
        if there is None or (whole and there.summary is not None and there.practice is None):
            # What reads YAML takes longer to load than a start without it takes.
            from pauseknap.adapters.content.reading import written  # noqa: PLC0415 - heavy

            there = written(Path(path))
            if self._index is not None:
                self._index.put(path, stamp, replace(there, practice=None))
        self._known[path] = (stamp, there)
        return there

    def keep_only(self, paths: set[str]) -> None:
        """Forget the files that are gone, and let the index know what is left."""
        for gone in self._known.keys() - paths:
            del self._known[gone]
        if self._index is not None:
            self._index.keep_only(paths)
