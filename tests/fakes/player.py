"""A player without sound whose time is moved by hand."""

from __future__ import annotations

from pauseknap.core.timeline.model import RATE
from pauseknap.ports.player import Source


class FakePlayer:
    """Fulfils `Player`; `advance` lets time pass, and what was wished can be looked at."""

    def __init__(self, *, deaf: bool = False) -> None:
        self.source: Source | None = None
        self.volume = 1.0
        self.stops = 0
        self.deaf = deaf
        """Whether there is nothing to sound on."""
        self._place = 0.0
        self._until = 0
        self._goes = False

    def load(self, source: Source | None) -> None:
        self.source = source
        self._place, self._until, self._goes = 0.0, 0, False

    def play(self, until: int) -> None:
        self._until, self._goes = until, True

    def pause(self) -> None:
        self._goes = False

    def seek(self, frame: int) -> None:
        self._goes = self.playing()
        self._place = float(max(0, frame))

    def stop(self) -> None:
        self._goes = False
        self.stops += 1

    def position(self) -> int:
        return int(self._place)

    def playing(self) -> bool:
        return self._goes and self._place < self._until

    def silent(self) -> bool:
        return self.deaf and self.source is not None

    def set_volume(self, volume: float) -> None:
        self.volume = min(max(volume, 0.0), 1.0)

    def advance(self, seconds: float) -> None:
        """So much time passes."""
        if self.playing():
            self._place = min(self._place + seconds * RATE, float(self._until))
