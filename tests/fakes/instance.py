"""A seat in memory: those who share a room share the seat."""

from __future__ import annotations

from collections.abc import Callable, Sequence


class Room:
    """Where the seat stands; `heard` is what the one in it listens with."""

    def __init__(self) -> None:
        self.heard: Callable[[tuple[str, ...]], None] | None = None


class FakeInstance:
    """Fulfils `Instance`."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._mine = False

    def claim(self, heard: Callable[[tuple[str, ...]], None]) -> bool:
        if self._room.heard is not None:
            return self._mine
        self._room.heard = heard
        self._mine = True
        return True

    def tell(self, words: Sequence[str]) -> bool:
        if self._room.heard is None:
            return False
        self._room.heard(tuple(words))
        return True

    def release(self) -> None:
        if self._mine:
            self._room.heard = None
            self._mine = False
