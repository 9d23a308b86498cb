"""The ring between the mix and the sound card: filled ahead by one thread, emptied by the callback."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

import numpy as np

from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import to_frames

CAPACITY = to_frames(2.0)
_FRAME_BYTES = 8


class Mark(NamedTuple):
    """What the callback noted last: frame `frame` will be heard `delay` seconds after `moment`."""

    frame: int
    moment: float
    delay: float


class Writable(Protocol):
    """The sound card's own buffer."""

    def __setitem__(self, where: slice, data: memoryview) -> None: ...


class Feed:
    """Frames by their absolute number; each lies in the ring until two seconds later.

    One thread writes, one callback reads; neither waits for the other. The callback only copies: no
    lock, no decision, no memory of the size of sound.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._ring = np.zeros((CAPACITY, 2), dtype=np.float32)
        self._bytes = self._ring.data.cast("B")
        self._silence = memoryview(bytes(CAPACITY * _FRAME_BYTES))
        self.read = 0
        """The next frame the sound card will get."""
        self.written = 0
        """The first frame that is not there yet."""
        self.largest = 0
        """The most frames ever asked for at once."""
        self.mark: Mark | None = None
        self.starved = 0
        """Frames that were asked for and not there; silence went out instead."""
        self.underflows = 0
        """How often the sound card said it had run dry."""

    def restart(self, frame: int) -> None:
        """Begin at a frame; only while nobody reads."""
        self.read = self.written = frame
        self.mark = None

    def write(self, start: int, block: Stereo) -> None:
        """Put frames in their places, over what was there; they must end within `CAPACITY` of `read`."""
        at = start % CAPACITY
        first = min(len(block), CAPACITY - at)
        self._ring[at : at + first] = block[:first]
        self._ring[: len(block) - first] = block[first:]
        self.written = max(self.written, start + len(block))

    def fill(self, out: Writable, frames: int, delay: float, underflow: bool) -> None:
        """Called by the sound card: the next frames into its buffer, `delay` seconds before they sound."""
        read = self.read
        ready = self.written - read
        count = frames if frames < ready else ready
        at = read % CAPACITY
        first = CAPACITY - at
        if count <= first:
            out[: count * _FRAME_BYTES] = self._bytes[at * _FRAME_BYTES : (at + count) * _FRAME_BYTES]
        else:
            out[: first * _FRAME_BYTES] = self._bytes[at * _FRAME_BYTES :]
            out[first * _FRAME_BYTES : count * _FRAME_BYTES] = self._bytes[: (count - first) * _FRAME_BYTES]
        if count < frames:
            missing = frames - count
            out[count * _FRAME_BYTES : frames * _FRAME_BYTES] = self._silence[: missing * _FRAME_BYTES]
            self.starved += missing
        self.mark = Mark(read, self._now(), delay)
        self.read = read + count
        if underflow:
            self.underflows += 1
        if frames > self.largest:
            self.largest = frames
