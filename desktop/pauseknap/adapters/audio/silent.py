"""The player of a computer without sound: the same timeline, by the clock alone."""

from __future__ import annotations

from pauseknap.adapters.audio.player import TapePlayer
from pauseknap.adapters.audio.tape import Tape
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.clock import Clock


class SilentReel:
    """Fulfils `Reel` without a sound: frames are monotonic seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = clock.monotonic()

    def heard(self) -> int:
        return int((self._clock.monotonic() - self._began) * RATE)

    def changeable(self) -> int:
        return self.heard()

    def turn(self, tape: Tape, changed: int) -> None:
        """Nothing to prepare: whoever asks reads the tape."""

    def let_go(self) -> None:
        """There is nothing to let go of."""

    def deaf(self) -> bool:
        return True

    def close(self) -> None:
        """There is nothing to close."""


def silent_player(clock: Clock) -> TapePlayer:
    """A player without a device."""
    return TapePlayer(SilentReel(clock))
