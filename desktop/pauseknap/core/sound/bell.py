"""A small bell, modelled by its partials: one stroke that rings out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.practice.model import BellKind
from pauseknap.core.sound.signal import Stereo, softened
from pauseknap.core.timeline.model import RATE, to_frames

BELL_PEAK = 0.19
"""−14 dBFS for the loudest stroke at full volume: there, and startling nobody."""
ATTACK_SECONDS = 0.012
RING_SECONDS = 6.5

_PARTIALS = ((1.0, 1.0, 6.0), (2.76, 0.42, 3.2), (5.4, 0.16, 1.3))
"""Frequency over the lowest, height, and seconds to fall by 60 dB: those of a bar struck in its middle."""
_TOGETHER = 1.5
"""How high the partials rise together, at the least: never to their sum, for their tops do not meet."""
_BEAT_HERTZ = 0.6
"""Each partial has a neighbour so far away, one to either ear: the slow beating of a cast bowl."""


@dataclass(frozen=True)
class _Stroke:
    hertz: float
    height: float


_STROKES: dict[BellKind, _Stroke] = {
    "start": _Stroke(330.0, 0.8),
    "interval": _Stroke(392.0, 0.4),
    "end": _Stroke(262.0, 1.0),
}
"""The end rests on the lowest note; a third above it opens, a fifth above it, softer, only reminds."""


def height_after(kind: BellKind, seconds: float) -> float:
    """No sample of a stroke is higher than this so long after it was struck, at full volume."""
    left = sum(height * 10 ** (-3 * seconds / fall) for _, height, fall in _PARTIALS)
    return _STROKES[kind].height * BELL_PEAK * min(1.0, left / _TOGETHER)


@lru_cache(maxsize=3)
def bell(kind: BellKind) -> Stereo:
    """One stroke, `RING_SECONDS` long, peaks at or below `BELL_PEAK`; made once, so leave it as it is."""
    stroke = _STROKES[kind]
    moments = np.arange(to_frames(RING_SECONDS)) / RATE
    ears = [_ear(stroke.hertz, beat, moments) for beat in (-_BEAT_HERTZ / 2, _BEAT_HERTZ / 2)]
    rung = np.stack(ears, axis=1)
    rung *= stroke.height * BELL_PEAK / np.max(np.abs(rung))
    return softened(rung.astype(np.float32), fade_in=ATTACK_SECONDS, fade_out=0.5)


def _ear(lowest: float, beat: float, moments: NDArray[np.float64]) -> NDArray[np.float64]:
    """What one ear hears: a touch more of its own neighbour of each partial than of the other ear's."""
    heard = np.zeros_like(moments)
    for ratio, height, fall in _PARTIALS:
        fading = height * np.exp(-moments * (np.log(1000.0) / fall))
        for share, offset in ((0.7, beat), (0.3, -beat)):
            heard += share * fading * np.sin(2 * np.pi * (lowest * ratio + offset) * moments)
    return heard
