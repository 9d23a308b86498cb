"""The microphone: records one line at a time into memory, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono


@dataclass(frozen=True)
class Sounded:
    """What the microphone heard."""

    clip: Mono
    """One channel, at `rate`."""
    rate: int
    """Samples a second."""
    gaps: bool = False
    """Whether some of it was lost on the way, because the computer was too busy."""


class Microphone(Protocol):
    """One recording at a time, up to a minute. Every method but `start` answers at once and never raises."""

    def start(self) -> None:
        """Begin to record; what was recorded before is forgotten.

        Raises `Unusable`: `no-microphone` when there is none or it may not be used.
        """

    def level(self) -> float:
        """0..1: the loudest of the last 50 ms on a scale of 60 dB; 0 while nothing is recorded."""

    def seconds(self) -> float:
        """How much is recorded."""

    def recording(self) -> bool:
        """Whether more is coming: False before, after, at a minute, and once the device is gone."""

    def stop(self) -> Sounded:
        """End, give the device back, and hand over what was recorded, also when the device is gone."""
