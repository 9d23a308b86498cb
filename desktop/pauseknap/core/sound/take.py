"""A line as somebody said it into a microphone or gave it as a file: cleaned, cut to what is said, judged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.sound.signal import Mono, resampled, softened, speech_level, to_decibels, to_gain
from pauseknap.core.timeline.model import RATE, to_frames

LONGEST_SECONDS = 60.0
"""No line lasts longer."""
_SHORTEST_SECONDS = 0.2
_LETTERS_A_SECOND = 30.0
"""Faster, nobody speaks."""
_SECONDS_A_LETTER = 0.5
_SLOWEST_START = 6.0
"""A line of n letters lasts at most so many seconds and half a second a letter; pauses are welcome in it."""
_QUIET_LEVEL = -48.0
"""dBFS of speech below which raising it to the level of all lines would raise the hiss of the device."""
_CLIPPED_AT = 0.985
_CLIPPED_RUNS = 8
"""So many flat tops of three samples or more are heard as a crackle."""
_STEADY_DB = 9.0
"""Between the loud and the quiet tenth of a recording; speech has 20 and more."""
_FLAT = 0.08
"""Spectral flatness (geometric over arithmetic mean of the power): speech has less, hiss and fans more."""
_RUMBLE_HERTZ = (15.0, 70.0)
"""Below there is no voice, but bumps, breath on the microphone and what the device adds by itself."""

_WINDOW = to_frames(0.010)
_STEADY_WINDOWS = 9
_STEADY_NEEDED = 5
"""A window is said when so many of the windows around it are loud; the click of a key is not."""
_SILENT_DB = -42.0
_OVER_NOISE_DB = 6.0
_MOST_NOISE_DB = -12.0
"""What is so far above the noise is said; the noise is never taken to be nearer than this to the loudest."""
_LEAD, _TAIL = to_frames(0.06), to_frames(0.14)
_NOTHING = to_gain(-70.0)
_EVEN = 9600
"""Clips are filled up to a multiple of it, whose Fourier transform is quick."""
BLOCKING = frozenset({"take-silent", "take-nothing", "take-too-short", "take-too-long"})
"""With one of these it cannot be kept; the others are advice."""


@dataclass(frozen=True)
class Take:
    """What came of it."""

    clip: Mono
    """At `RATE`, from the first to the last sound of the line; empty when nothing is said."""
    faults: tuple[str, ...] = ()
    """Ids of sentences; the gravest first."""

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.clip) / RATE

    @property
    def usable(self) -> bool:
        """Whether it can be kept at all."""
        return not BLOCKING.intersection(self.faults)


def taken(raw: Mono, rate: int, text: str, *, gaps: bool = False) -> Take:
    """Make a take of what was recorded at `rate` samples a second; `text` is what was to be said.

    `gaps` tells that the device lost some of it on the way.
    """
    if not len(raw) or not np.any(raw):
        return Take(raw[:0].astype(np.float32), ("take-silent",))
    clipped = _clipped(raw)
    clean = _without_rumble(resampled(raw, rate))
    levels = _levels(clean)
    loudest = float(levels.max(initial=0.0))
    noise = float(np.quantile(levels, 0.05))
    clip = _said(clean, levels, loudest, noise)
    if not len(clip):
        return Take(clip, ("take-nothing",))
    found = [
        ("take-too-short", len(clip) / RATE < shortest_seconds(text)),
        ("take-too-long", len(clip) / RATE > longest_seconds(text)),
        ("take-clipped", clipped),
        ("take-too-quiet", speech_level(clip) < _QUIET_LEVEL),
        ("take-noisy", _mostly_noise(clip, levels)),
        ("take-gaps", gaps),
    ]
    soft = softened(clip, fade_in=0.02, fade_out=0.06)
    return Take(soft, tuple(fault for fault, so in found if so))


def shortest_seconds(text: str) -> float:
    """Below it nobody has said the text."""
    return max(_SHORTEST_SECONDS, len(text) / _LETTERS_A_SECOND)


def longest_seconds(text: str) -> float:
    """Above it something else was said as well."""
    return min(LONGEST_SECONDS, _SLOWEST_START + _SECONDS_A_LETTER * len(text))


def peak_level(raw: Mono) -> float:
    """0..1 for a meter: −60 dBFS and below is nothing, full scale is all."""
    peak = float(np.max(np.abs(raw), initial=0.0))
    return min(1.0, max(0.0, 1.0 + to_decibels(peak) / 60.0)) if peak > 0 else 0.0


def _without_rumble(clip: Mono) -> Mono:
    """The clip without direct current and what lies below the lowest voice, on a slope that does not ring."""
    frames = -(-(len(clip) + RATE // 10) // _EVEN) * _EVEN
    spectrum = np.fft.rfft(clip, frames)
    low, high = _RUMBLE_HERTZ
    octave = np.clip((np.arange(len(spectrum)) * (RATE / frames) - low) / (high - low), 0.0, 1.0)
    spectrum *= 0.5 - 0.5 * np.cos(np.pi * octave)
    return np.fft.irfft(spectrum, frames)[: len(clip)].astype(np.float32)


def _levels(clip: Mono) -> NDArray[np.float64]:
    """RMS of each whole 10 ms; of the whole clip when it is shorter."""
    count = max(1, len(clip) // _WINDOW)
    whole = clip[: count * _WINDOW].astype(np.float64)
    levels: NDArray[np.float64] = np.sqrt(np.mean(whole.reshape(count, -1) ** 2, axis=1))
    return levels


def _said(clip: Mono, levels: NDArray[np.float64], loudest: float, noise: float) -> Mono:
    """From the first to the last window that stands out of the noise for longer than a click does."""
    if loudest < _NOTHING:
        return clip[:0]
    floor = min(noise * to_gain(_OVER_NOISE_DB), loudest * to_gain(_MOST_NOISE_DB))
    loud = levels >= max(floor, loudest * to_gain(_SILENT_DB))
    around = np.convolve(loud, np.ones(_STEADY_WINDOWS), mode="same")
    said = np.flatnonzero(loud & (around >= _STEADY_NEEDED))
    if not len(said):
        return clip[:0]
    return clip[max(0, int(said[0]) * _WINDOW - _LEAD) : (int(said[-1]) + 1) * _WINDOW + _TAIL]


def _clipped(raw: Mono) -> bool:
    flat = np.abs(raw) >= _CLIPPED_AT
    runs = flat[2:] & flat[1:-1] & flat[:-2]
    return (
        int(np.count_nonzero(runs[1:] & ~runs[:-1])) + int(bool(len(runs)) and bool(runs[0])) >= _CLIPPED_RUNS
    )


def _mostly_noise(clip: Mono, levels: NDArray[np.float64]) -> bool:
    """Whether it neither rises and falls as speech does nor has the tones of a voice."""
    quiet, loud = (float(level) for level in np.quantile(levels, (0.1, 0.9)))
    if quiet > 0 and to_decibels(loud / quiet) >= _STEADY_DB:
        return False
    size = min(2048, len(clip))
    blocks = clip[: len(clip) // size * size].reshape(-1, size) * np.hanning(size)
    power = np.mean(np.abs(np.fft.rfft(blocks, axis=1)) ** 2, axis=0)
    voice = power[2 : max(3, size * 8000 // RATE)] + 1e-20
    return float(np.exp(np.mean(np.log(voice))) / np.mean(voice)) > _FLAT
