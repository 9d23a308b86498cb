"""How loud sound is to people and how high it truly peaks, by ITU-R BS.1770-5 at 48 kHz."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.sound.signal import Mono, Stereo, to_decibels
from pauseknap.core.timeline.model import RATE

ABSOLUTE_GATE = -70.0
"""LUFS below which nothing counts."""
RELATIVE_GATE = -10.0
"""LU below the mean of what counts, below which the pauses lie."""
BOTH_EARS = (1.0, 1.0)
"""The weight of each channel: front ones count whole, those behind 1.41 times."""

STEP = RATE // 10
_BLOCK_STEPS = 4
"""Blocks of 400 ms, a new one every 100 ms."""

_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGHPASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
"""Numerator and denominator of both stages of the K-weighting: BS.1770-5, annex 1, tables 1 and 2."""
_MEMORY = 4096
"""Samples after which the weighting has forgotten what was: it has fallen by 100 dB."""
_SIZE = 32768
_CHUNK = _SIZE - _MEMORY
_TAPS, ROW = 24, 64
"""Samples that a value between two of them is made of, and how many such places are looked at in one go."""

_Power = NDArray[np.float64]


class Meter:
    """Measures sound that comes block by block; its memory is a few numbers for each second."""

    def __init__(self, weights: Sequence[float] = BOTH_EARS) -> None:
        self._weights = np.asarray(weights)
        self._owed = np.zeros((len(self._weights), _MEMORY), dtype=np.float32)
        """What was last heard, still needed to weight what comes."""
        self._rest: _Power = np.zeros(0)
        self._steps: list[_Power] = []
        self._peak = 0.0

    def add(self, sound: Stereo) -> None:
        """Hear what comes next, shape (frames, channels)."""
        for start in range(0, len(sound), _CHUNK):
            chunk = np.concatenate([self._owed, sound[start : start + _CHUNK].T.astype(np.float32)], axis=1)
            power: _Power = self._weights @ np.square(weighted(chunk)[:, _MEMORY:], dtype=np.float64)
            power = np.concatenate([self._rest, power])
            whole = len(power) // STEP * STEP
            self._steps.append(power[:whole].reshape(-1, STEP).mean(axis=1))
            self._rest = power[whole:]
            self._peak = max(self._peak, _peak_within(chunk[:, _MEMORY - ROW - _TAPS :]))
            self._owed = chunk[:, -_MEMORY:]

    def loudness(self) -> float:
        """LUFS of all so far, gated; −inf when nothing is loud enough to count."""
        return gated(np.concatenate(self._steps) if self._steps else np.zeros(0))

    def true_peak(self) -> float:
        """dBTP: the highest point of all so far, also between the samples."""
        ending = np.pad(self._owed[:, -ROW - _TAPS :], ((0, 0), (0, ROW + _TAPS)))
        return to_decibels(max(self._peak, _peak_within(ending)))


def loudness(sound: Mono | Stereo) -> float:
    """LUFS of a whole sound, gated; one channel counts as heard with both ears."""
    meter = Meter()
    meter.add(_both(sound))
    return meter.loudness()


def true_peak(sound: Mono | Stereo) -> float:
    """dBTP of a whole sound."""
    meter = Meter()
    meter.add(_both(sound))
    return meter.true_peak()


def gated(steps: _Power) -> float:
    """LUFS of the weighted powers of 100 ms each: blocks of 400 ms, those of pauses left out."""
    if len(steps) < _BLOCK_STEPS:
        return -math.inf
    sums = np.concatenate([[0.0], np.cumsum(steps)])
    blocks = (sums[_BLOCK_STEPS:] - sums[:-_BLOCK_STEPS]) / _BLOCK_STEPS
    heard = blocks[blocks > _power(ABSOLUTE_GATE)]
    if not len(heard):
        return -math.inf
    spoken = heard[heard > heard.mean() * 10 ** (RELATIVE_GATE / 10)]
    return float(-0.691 + 10 * math.log10(spoken.mean()))


def weighted(sound: NDArray[np.floating]) -> Mono:
    """K-weighted sound along the last axis, as if silence came before it; done in blocks of one size."""
    frames = sound.shape[-1]
    count = max(1, -(-frames // _CHUNK))
    padded = np.zeros((*sound.shape[:-1], _MEMORY + count * _CHUNK), dtype=np.float32)
    padded[..., _MEMORY : _MEMORY + frames] = sound
    blocks = np.lib.stride_tricks.sliding_window_view(padded, _SIZE, axis=-1)[..., ::_CHUNK, :]
    heard = np.fft.irfft(np.fft.rfft(blocks) * _weighting(), _SIZE)[..., _MEMORY:]
    return heard.reshape(*sound.shape[:-1], -1)[..., :frames].astype(np.float32, copy=False)


@lru_cache(maxsize=1)
def _weighting() -> NDArray[np.complex64]:
    turns = np.exp(-2j * np.pi * np.arange(_SIZE // 2 + 1) / _SIZE)
    response = np.ones(len(turns), dtype=np.complex128)
    for above, below in (_SHELF, _HIGHPASS):
        response *= np.polyval(above[::-1], turns) / np.polyval(below[::-1], turns)
    return response.astype(np.complex64)


@lru_cache(maxsize=1)
def _between() -> Mono:
    """Taps for the values a quarter, a half and three quarters of the way to the next sample, a row each."""
    near = np.arange(_TAPS) - (_TAPS // 2 - 1)
    away = near - np.array([[0.25], [0.5], [0.75]])
    taps = np.sinc(away) * np.cos(np.pi * away / (_TAPS + 1)) ** 2
    return np.asarray(taps / taps.sum(axis=1, keepdims=True), dtype=np.float32)


def _highest_between(rows: Mono) -> Mono:
    """The highest point between the middle samples of each row, `_TAPS` of them given beside those."""
    highest = np.zeros(len(rows), dtype=np.float32)
    inner = rows.shape[1] - _TAPS
    for taps in _between():
        value = np.zeros((len(rows), inner), dtype=np.float32)
        for tap, height in enumerate(taps):
            value += rows[:, tap : tap + inner] * height
        highest = np.maximum(highest, np.abs(value).max(axis=1, initial=0.0))
    return highest


def peak_between(channels: NDArray[np.floating]) -> float:
    """The highest point of any channel, shape (channels, frames), with silence before and after it."""
    return _peak_within(np.pad(channels, ((0, 0), (ROW + _TAPS, ROW + _TAPS))))


def peaks(clip: Mono, over: float) -> Mono:
    """The highest point of each `ROW` samples of one channel; also between samples where it may be `over`."""
    count = -(-len(clip) // ROW)
    padded = np.zeros(count * ROW + _TAPS, dtype=np.float32)
    padded[_TAPS // 2 - 1 :][: len(clip)] = clip
    rows = np.lib.stride_tricks.sliding_window_view(padded, ROW + _TAPS)[::ROW]
    tops = np.maximum(rows.max(axis=1, initial=0.0), -rows.min(axis=1, initial=0.0))
    hot = tops > over / 2
    tops[hot] = np.maximum(tops[hot], _highest_between(rows[hot]))
    return np.asarray(tops)


def _peak_within(channels: NDArray[np.floating]) -> float:
    """The highest point, looked for at four times the rate but `_TAPS` away from both ends.

    Where the samples stay 6 dB below the highest one, no higher point of ordinary sound lies between them.
    """
    highest = float(np.max(np.abs(channels), initial=0.0))
    for channel in channels.astype(np.float32) if highest else ():
        every = np.lib.stride_tricks.sliding_window_view(channel, ROW + _TAPS)
        rows = np.concatenate([every[::ROW], every[-1:]])
        hot = rows.max(axis=1, initial=0.0) > highest / 2
        hot |= rows.min(axis=1, initial=0.0) < -highest / 2
        highest = max(highest, float(_highest_between(rows[hot]).max(initial=0.0)))
    return highest


def _power(loud: float) -> float:
    return float(10 ** ((loud + 0.691) / 10))


def _both(sound: Mono | Stereo) -> Stereo:
    return sound if sound.ndim == 2 else np.stack([sound, sound], axis=1)
