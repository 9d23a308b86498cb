"""A player without sound whose time is moved by hand."""

from __future__ import annotations

from pauseknap.core.timeline.model import RATE
from pauseknap.ports.player import Source


class FakePlayer:
    """Fulfils `Player`; `advance` lets time pass. `broken` stands for a device that is not there."""

    def __init__(self, *, broken: bool = False) -> None:
        self.source: Source | None = None
        self.volume = 1.0
        self.stopped = False
        self.broken = broken
        self._place = 0.0
        self._until = 0
        self._goes = False

    def load(self, source: Source | None) -> None:
        self.source, self.stopped = source, False
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
        self.stopped = True

    def position(self) -> int:
        return int(self._place)

    def playing(self) -> bool:
        return self._goes and self._place < self._until

    def silent(self) -> bool:
        return self.broken and self.source is not None

    def set_volume(self, volume: float) -> None:
        self.volume = min(max(volume, 0.0), 1.0)

    def advance(self, seconds: float) -> None:
        """So much time passes."""
        if self.playing():
            self._place = min(self._place + seconds * RATE, float(self._until))

    def close(self) -> None:
        self.stop()
