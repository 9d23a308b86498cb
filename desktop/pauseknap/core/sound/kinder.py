"""What makes a synthetic voice kinder: less of its highest tones, and a small room around it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.sound.signal import Mono, to_gain
from pauseknap.core.timeline.model import RATE, to_frames

SHELF_HERTZ = 4500.0
SHELF_DECIBELS = -14.0
"""How far the tones above the first are lowered at most; half of it at that very frequency."""
ROOM_SECONDS = 0.2
"""When the room has died away, after whatever sounded in it."""
TAIL_SECONDS = 0.12
"""How much of that is kept after a line; below it nothing is heard any more."""

_REFLECTIONS = ((0.0071, 0.24), (0.0113, -0.19), (0.0179, 0.15), (0.0233, 0.12), (0.0307, -0.09))
"""When the walls answer, and how loud: those of a small room with a carpet."""
_TAIL_LEVEL = to_gain(-13.0)
_TAIL_FALL_SECONDS = 0.18
"""When the tail has fallen by 60 dB."""
_TAIL_HERTZ = (220.0, 3200.0)
_HALF = 256
"""Samples before and after the middle of the shelf's own filter."""

Filter = NDArray[np.float64]


@lru_cache(maxsize=8)
def kindness(softness: float, room: float) -> Filter:
    """The filter that does both, `LEAD` samples late; each of the two is 0..1."""
    shelf = _shelf(softness)
    return shelf if room <= 0 else np.convolve(shelf, _room(room))


LEAD = _HALF


def _shelf(softness: float) -> Filter:
    """Lowers the high tones without moving anything in time."""
    hertz = np.fft.rfftfreq(4 * _HALF, 1 / RATE)
    share = 1 / (1 + (SHELF_HERTZ / np.maximum(hertz, 1.0)) ** 3)
    heights = 10 ** (SHELF_DECIBELS * softness * share / 20)
    taps = np.roll(np.fft.irfft(heights), _HALF)[: 2 * _HALF + 1]
    taps *= np.hanning(2 * _HALF + 3)[1:-1]
    return np.asarray(taps / taps.sum())


def _room(room: float) -> Filter:
    """The sound itself, then the walls, then a short haze of no pitch."""
    frames = to_frames(ROOM_SECONDS)
    moments = np.arange(frames) / RATE
    noise = np.random.default_rng(17).standard_normal(frames)
    spectrum, hertz = np.fft.rfft(noise), np.fft.rfftfreq(frames, 1 / RATE)
    low, high = _TAIL_HERTZ
    spectrum *= 1 / (1 + (low / np.maximum(hertz, 1.0)) ** 4) / (1 + (hertz / high) ** 4)
    haze = np.fft.irfft(spectrum, frames)
    haze *= np.clip((moments - 0.012) / 0.02, 0.0, 1.0) * np.exp(-moments * np.log(1000) / _TAIL_FALL_SECONDS)
    haze *= np.clip((ROOM_SECONDS - moments) / 0.02, 0.0, 1.0)
    answer = haze * _TAIL_LEVEL / np.sqrt(np.sum(haze**2))
    dull = np.exp(-np.arange(24) / 5.0)
    dull /= dull.sum()
    for moment, height in _REFLECTIONS:
        answer[to_frames(moment) :][: len(dull)] += height * dull
    answer *= room
    answer[0] += 1.0
    return np.asarray(answer)


def kinder(clip: Mono, softness: float, room: float) -> Mono:
    """The clip through both, longer by the tail of the room."""
    if softness <= 0 and room <= 0:
        return clip
    taps = kindness(softness, room)
    frames = len(clip) + (to_frames(TAIL_SECONDS) if room > 0 else 0)
    return convolved(clip, taps)[LEAD : LEAD + frames]


_SIZE = 65536


@lru_cache(maxsize=8)
def _spectrum(taps: bytes) -> NDArray[np.complex64]:
    return np.asarray(np.fft.rfft(np.frombuffer(taps), _SIZE).astype(np.complex64))


def convolved(clip: Mono, taps: Filter) -> Mono:
    """The clip through a filter, whole: as long as both together. Done in blocks of one size."""
    hop = _SIZE - len(taps) + 1
    count = max(1, -(-len(clip) // hop))
    rows = np.zeros((count, hop), dtype=np.float32)
    rows.reshape(-1)[: len(clip)] = clip
    heard = np.fft.irfft(np.fft.rfft(rows, _SIZE) * _spectrum(taps.tobytes()), _SIZE)
    whole = np.zeros(count * hop + _SIZE, dtype=np.float32)
    for row, piece in enumerate(heard):
        whole[row * hop : row * hop + _SIZE] += piece
    return whole[: len(clip) + len(taps)]
