"""A quiet room of sound to be in: water, wind or a low tone, as loops without a seam."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.sound.signal import Mono, to_gain
from pauseknap.core.timeline.model import RATE

AMBIENCE_PEAK = 0.15
AMBIENCE_LEVEL = to_gain(-34.0)
"""No sample above the first; as loud (RMS) as the second, whichever it is."""
SWELL_HERTZ = 0.1
LOOP_SECONDS = (20, 30)
"""Left and right. Both hold whole swells; together they come round once a minute only."""

Sounding = Literal["water", "wind", "tone"]
_Wave = NDArray[np.float64]


def ambience(name: Sounding) -> tuple[Mono, Mono]:
    """The loops of the left and of the right ear, at full volume.

    Everything in them turns a whole number of times a loop, so their ends meet by themselves.
    """
    make = {"water": _water, "wind": _wind, "tone": _tone}[name]
    loops = [make(seconds, np.random.default_rng(ear)) for ear, seconds in enumerate(LOOP_SECONDS)]
    left, right = (_levelled(loop) for loop in loops)
    return left, right


def _levelled(loop: _Wave) -> Mono:
    level = float(np.sqrt(np.mean(loop**2)))
    quiet: Mono = loop.astype(np.float32)
    quiet *= np.float32(min(AMBIENCE_LEVEL / level, AMBIENCE_PEAK / float(np.max(np.abs(loop)))))
    return quiet


def _water(seconds: int, chance: np.random.Generator) -> _Wave:
    """Low water that swells, and a little foam that comes just after."""
    depth = _band_noise(seconds, chance, low=60.0, high=700.0, tilt=1.0)
    foam = _band_noise(seconds, chance, low=900.0, high=3500.0, tilt=1.0)
    period = round(RATE / SWELL_HERTZ)
    turns = 2 * np.pi * np.arange(period) / period
    swell = np.tile(0.5 - 0.5 * np.cos(turns), seconds * RATE // period)
    after = np.tile((0.5 - 0.5 * np.cos(turns - 0.7)) ** 3, seconds * RATE // period)
    return depth * (0.35 + 0.65 * swell) + 0.25 * foam * after


def _wind(seconds: int, chance: np.random.Generator) -> _Wave:
    """A steady breeze with gusts that never come on time."""
    air = _band_noise(seconds, chance, low=120.0, high=900.0, tilt=1.5)
    gust = _band_noise(seconds, chance, low=0.04, high=0.25, tilt=0.5)
    return air * (0.55 + 0.45 * np.tanh(gust))


def _tone(seconds: int, chance: np.random.Generator) -> _Wave:
    """A low chord whose voices come and go: each a line in the spectrum with one beside it on either side."""
    spectrum = np.zeros(seconds * RATE // 2 + 1, dtype=np.complex128)
    for hertz, height in ((98.0, 1.0), (147.0, 0.8), (196.0, 0.6), (294.0, 0.25), (392.0, 0.12)):
        line, turns = round(hertz * seconds), int(chance.integers(1, 4))
        phase, coming = (np.exp(2j * np.pi * part) for part in chance.random(2))
        spectrum[line] = 0.65 * height * phase
        spectrum[line + turns] = 0.175 * height * phase * coming
        spectrum[line - turns] = 0.175 * height * phase / coming
    return np.fft.irfft(spectrum)


def _band_noise(seconds: int, chance: np.random.Generator, *, low: float, high: float, tilt: float) -> _Wave:
    """Noise of RMS 1 whose power falls with frequency to the power of `tilt`; soft edges, one third wide."""
    first, last = max(1, int(low / 2 * seconds)), int(high * 2 * seconds)
    hertz = np.arange(first, last) / seconds
    edges = 1 / (1 + (low / hertz) ** 6) / (1 + (hertz / high) ** 6)
    spectrum = np.zeros(seconds * RATE // 2 + 1, dtype=np.complex128)
    heights = edges * hertz ** (-tilt / 2)
    spectrum[first:last] = heights * np.exp(2j * np.pi * chance.random(last - first))
    noise = np.fft.irfft(spectrum)
    noise /= np.sqrt(np.mean(noise**2))
    return noise
