"""A microphone into which tests speak."""

from __future__ import annotations

import numpy as np

from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono
from pauseknap.core.sound.take import LONGEST_SECONDS, peak_level
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.microphone import Sounded


class FakeMicrophone:
    """Fulfils `Microphone`; `hear` is what it hears, `unplug` takes it away, and it may not be `there`."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self._heard: Mono = np.zeros(0, np.float32)
        self._open = False
        self._gone = False
        self.gaps = False

    def hear(self, clip: Mono) -> None:
        """So much reaches it, if it is open."""
        if self._open and not self._gone:
            self._heard = np.concatenate([self._heard, clip])[: round(LONGEST_SECONDS * RATE)]

    def unplug(self) -> None:
        """It is gone."""
        self._gone = True
        self.there = False

    def start(self) -> None:
        if not self.there:
            raise Unusable("no-microphone")
        self._heard, self._open, self._gone = self._heard[:0], True, False

    def level(self) -> float:
        return peak_level(self._heard[-round(0.05 * RATE) :]) if self._open else 0.0

    def seconds(self) -> float:
        return len(self._heard) / RATE if self._open else 0.0

    def recording(self) -> bool:
        return self._open and not self._gone and len(self._heard) < round(LONGEST_SECONDS * RATE)

    def stop(self) -> Sounded:
        heard, self._heard, self._open = self._heard, self._heard[:0], False
        return Sounded(heard, RATE, self.gaps)
