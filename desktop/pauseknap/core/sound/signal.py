"""Clips of sound as arrays: brought to one rate, trimmed, given soft ends, put on the grid of 16 bits."""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.timeline.model import RATE, to_frames

Mono: TypeAlias = NDArray[np.float32]
"""Samples at `RATE`, shape (n,), full scale ±1."""
Stereo: TypeAlias = NDArray[np.float32]
"""Samples at `RATE`, shape (n, 2), full scale ±1."""
Pcm16: TypeAlias = NDArray[np.int16]
"""Samples as they lie in a 16-bit file."""

SPEECH_LEVEL = -23.0
"""dBFS of a line while it is spoken, in a file of its own; what is heard is levelled in `line`."""
SPEECH_PEAK = 0.63
"""The highest sample of such a line (−4 dBFS)."""

WINDOW = to_frames(0.010)
_ACTIVE_DB = -30.0
"""Windows this far below the loudest count as pauses between words."""
_SILENT_DB = -42.0
"""Windows this far below the loudest are not part of the line at its ends."""
_NOTHING = 10 ** (-60 / 20)
"""A clip whose loudest window lies below this holds nothing to hear."""
_LEAD = to_frames(0.010)
_TAIL = to_frames(0.060)
"""What is kept before and after the first and last audible window: soft consonants."""


def to_gain(decibels: float) -> float:
    """Decibels as a factor of amplitude."""
    return math.pow(10.0, decibels / 20.0)


def to_decibels(gain: float) -> float:
    """A factor of amplitude as decibels; −inf for none."""
    return 20.0 * math.log10(gain) if gain > 0 else -math.inf


def to_pcm16(clip: Mono | Stereo) -> Pcm16:
    """The nearest 16-bit samples; what lies beyond full scale is held at it."""
    samples: Pcm16 = np.clip(np.rint(clip * 32768.0), -32768, 32767).astype(np.int16)
    return samples


def from_pcm16(samples: Pcm16) -> Mono:
    """16-bit samples as floats; `to_pcm16` gives the very same samples back."""
    return (samples / np.float32(32768.0)).astype(np.float32)


def resampled(clip: Mono, rate: int) -> Mono:
    """A clip of `rate` samples a second at `RATE`: band-limited, in phase, ⌈n·RATE/rate⌉ samples long.

    Done on the spectrum of the whole clip with silence around it; a cosine slope over the last twentieth
    of the band keeps the ringing of a sharp edge away.
    """
    if rate == RATE or not len(clip):
        return clip.astype(np.float32)
    shared = math.gcd(rate, RATE)
    up, down = RATE // shared, rate // shared
    margin = down * math.ceil(rate / 100 / down)
    blocks = _smooth(math.ceil((len(clip) + 2 * margin) / down))
    padded = np.zeros(blocks * down)
    padded[margin : margin + len(clip)] = clip
    spectrum = np.fft.rfft(padded)
    kept = min(len(spectrum), blocks * up // 2 + 1)
    slope = kept // 20
    shaped = np.zeros(blocks * up // 2 + 1, dtype=np.complex128)
    shaped[:kept] = spectrum[:kept]
    shaped[kept - slope : kept] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, slope + 1) / max(1, slope))
    whole = np.fft.irfft(shaped, blocks * up) * (up / down)
    start = margin * up // down
    return whole[start : start + math.ceil(len(clip) * up / down)].astype(np.float32)


def trimmed(clip: Mono) -> Mono:
    """The clip without the silence at its ends; empty when there is nothing to hear in it."""
    loudness = window_levels(clip)
    loudest = float(loudness.max(initial=0.0))
    if loudest < _NOTHING:
        return clip[:0]
    heard = np.flatnonzero(loudness >= loudest * to_gain(_SILENT_DB))
    start = max(0, int(heard[0]) * WINDOW - _LEAD)
    return clip[start : (int(heard[-1]) + 1) * WINDOW + _TAIL]


def speech_level(clip: Mono) -> float:
    """dBFS (RMS) of the clip where it is spoken, pauses between words left out; −inf for silence."""
    loudness = window_levels(clip)
    loudest = float(loudness.max(initial=0.0))
    active = loudness[loudness >= loudest * to_gain(_ACTIVE_DB)]
    return to_decibels(float(np.sqrt(np.mean(active**2)))) if loudest > 0 else -math.inf


def levelled(clip: Mono) -> Mono:
    """A clip at the level that all in files of their own share; silence stays silence."""
    level = speech_level(clip)
    if not math.isfinite(level):
        return clip
    peak = float(np.max(np.abs(clip)))
    return clip * np.float32(min(to_gain(SPEECH_LEVEL - level), SPEECH_PEAK / peak))


def softened(clip: Mono | Stereo, *, fade_in: float, fade_out: float) -> Mono | Stereo:
    """A copy that rises from and falls to silence over so many seconds (raised cosine)."""
    soft = clip.astype(np.float32)
    first = min(to_frames(fade_in), len(soft))
    last = min(to_frames(fade_out), len(soft))
    shape = (-1, *([1] * (soft.ndim - 1)))
    if first:
        soft[:first] *= _rise(first).reshape(shape)
    if last:
        soft[len(soft) - last :] *= _rise(last)[::-1].reshape(shape)
    return soft


def on_grid(clip: Mono) -> Mono:
    """The clip as 16 bits keep it, lowered first where it goes beyond full scale."""
    return from_pcm16(to_pcm16(clip / max(1.0, float(np.max(np.abs(clip), initial=0.0)))))


def as_line(clip: Mono, rate: int) -> Mono:
    """What was said at `rate` samples a second, dry and without silence at its ends; empty for nothing.

    It lies on the grid of the clip cache, so that a clip that was found sounds like one just made.
    """
    return on_grid(trimmed(resampled(clip, rate)))


def window_levels(clip: Mono) -> NDArray[np.float64]:
    """RMS of each 10 ms window; the last one is filled up with silence."""
    count = math.ceil(len(clip) / WINDOW)
    padded = np.zeros(count * WINDOW)
    padded[: len(clip)] = clip
    levels: NDArray[np.float64] = np.sqrt(np.mean(padded.reshape(count, WINDOW) ** 2, axis=1))
    return levels


def _rise(frames: int) -> Mono:
    """From just above 0 to just below 1, half a cosine."""
    return (0.5 - 0.5 * np.cos(np.pi * (np.arange(frames) + 0.5) / frames)).astype(np.float32)


def _smooth(number: int) -> int:
    """The next number made of twos, threes and fives alone, whose Fourier transform is quick."""
    while True:
        rest = number
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return number
        number += 1
