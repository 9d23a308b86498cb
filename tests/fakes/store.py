"""A store in memory."""

from __future__ import annotations

from pauseknap.core.check.model import SavedCheck
from pauseknap.core.problems import Unusable


class FakeStore:
    """Fulfils `Store`; `break_with` lets every call raise that id from then on."""

    def __init__(self) -> None:
        self._kept: dict[str, SavedCheck] = {}
        self._broken = ""

    def break_with(self, what: str) -> None:
        """Behave like a disk that will not; an empty id mends it."""
        self._broken = what

    def save_check(self, check: SavedCheck) -> None:
        self._answer()
        self._kept[check.id] = check

    def checks(self) -> tuple[SavedCheck, ...]:
        self._answer()
        return tuple(sorted(self._kept.values(), key=lambda one: one.at))

    def forget_check(self, id: str) -> None:
        self._answer()
        self._kept.pop(id, None)

    def forget_everything(self) -> None:
        self._answer()
        self._kept.clear()

    def _answer(self) -> None:
        if self._broken:
            raise Unusable(self._broken, file="a file")
