"""A player whose time is moved by hand."""

from __future__ import annotations

from pauseknap.core.timeline.model import RATE
from pauseknap.ports.player import Source


class FakePlayer:
    """Plays as far as `advance` says; `broken` stands for a device that is not there."""

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.source: Source | None = None
        self.volume = 1.0
        self.stopped = False
        self._at = 0
        self._until: int | None = None

    def load(self, source: Source | None) -> None:
        self.source = source
        self.stopped = False
        self._at = 0
        self._until = None

    def play(self, until: int) -> None:
        self._until = until if until > self._at else None

    def pause(self) -> None:
        self._until = None

    def seek(self, frame: int) -> None:
        self._at = frame
        if self._until is not None and frame >= self._until:
            self._until = None

    def stop(self) -> None:
        self._until = None
        self.stopped = True

    def position(self) -> int:
        return self._at

    def playing(self) -> bool:
        return self._until is not None

    def silent(self) -> bool:
        return self.broken and self.source is not None

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def advance(self, seconds: float) -> None:
        """Time passes."""
        if self._until is None:
            return
        self._at = min(self._until, self._at + round(seconds * RATE))
        if self._at == self._until:
            self._until = None
