"""Loudness over time as a function of the sample alone: corners joined by straight slopes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from pauseknap.core.sound.signal import Mono, to_gain
from pauseknap.core.timeline.model import to_frames

DUCK_DECIBELS = -12.0
DUCK_SLOPE_SECONDS = 0.4
DUCK_HOLD_SECONDS = 1.2
"""Pauses shorter than this between two lines stay ducked, so that the background does not pump."""


@dataclass(frozen=True)
class Envelope:
    """Gains at frames, in rising order; before the first and after the last they stay as they are.

    Slopes are straight, so that one can be left half-way and what came before stays as it was.
    """

    corners: tuple[tuple[int, float], ...] = ((0, 1.0),)

    def at(self, frame: int) -> float:
        """The gain at one sample."""
        frames = [corner for corner, _ in self.corners]
        index = bisect_right(frames, frame)
        if index == 0:
            return self.corners[0][1]
        start, before = self.corners[index - 1]
        if index == len(frames):
            return before
        end, after = self.corners[index]
        return before + (after - before) * ((frame - start) / (end - start))

    def over(self, start: int, frames: int) -> float | Mono:
        """The gains of `start..start+frames`: one number where nothing changes, else one a sample.

        The same sample has the same gain however it is asked for.
        """
        end = start + frames
        first = bisect_right(self.corners, start, key=lambda corner: corner[0])
        last = bisect_right(self.corners, end - 1, key=lambda corner: corner[0])
        near = self.corners[max(0, first - 1) : last + 1]
        if len({gain for _, gain in near}) == 1:
            return near[0][1]
        gains = np.empty(frames, dtype=np.float32)
        gains[: max(0, near[0][0] - start)] = near[0][1]
        for (left, before), (right, after) in pairwise(near):
            begin, stop = max(left, start), min(right, end)
            shares = (np.arange(begin, stop) - left) / (right - left)
            gains[begin - start : stop - start] = before + (after - before) * shares
        gains[max(0, near[-1][0] - start) :] = near[-1][1]
        return gains

    def changed(self, at: int, frames: int, gain: float) -> Envelope:
        """As before up to `at`; from there over so many frames to `gain`, and nothing after it."""
        kept = tuple(corner for corner in self.corners if corner[0] < at)
        return Envelope((*kept, (at, self.at(at)), (at + max(1, frames), gain)))


def ducking(lines: Iterable[tuple[int, int]]) -> Envelope:
    """The background's gain: 12 dB down while a line is spoken, there in 400 ms before it begins.

    `lines` are (start, end) in frames, in rising order.
    """
    low = to_gain(DUCK_DECIBELS)
    slope, hold = to_frames(DUCK_SLOPE_SECONDS), to_frames(DUCK_HOLD_SECONDS)
    merged: list[tuple[int, int]] = []
    for start, end in lines:
        if merged and start - merged[-1][1] < hold:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    corners: list[tuple[int, float]] = []
    for start, end in merged:
        corners += [(start - slope, 1.0), (start, low), (end, low), (end + slope, 1.0)]
    return Envelope(tuple(corners) or ((0, 1.0),))
