"""Kept answers in memory."""

from __future__ import annotations

from pauseknap.core.practice.record import Record
from pauseknap.core.problems import Unusable


class FakeRecords:
    """Fulfils `Records`; `break_with` lets every call raise that id from then on."""

    def __init__(self) -> None:
        self._kept: dict[str, Record] = {}
        self._broken = ""

    def break_with(self, what: str) -> None:
        """Behave like a disk that will not; an empty id mends it."""
        self._broken = what

    def save_record(self, record: Record) -> None:
        self._answer()
        self._kept[record.id] = record

    def records(self, practice: str | None = None) -> tuple[Record, ...]:
        self._answer()
        kept = sorted(self._kept.values(), key=lambda one: one.at)
        return tuple(one for one in kept if practice in (None, one.practice))

    def forget_record(self, id: str) -> None:
        self._answer()
        self._kept.pop(id, None)

    def _answer(self) -> None:
        if self._broken:
            raise Unusable(self._broken, file="a file")
