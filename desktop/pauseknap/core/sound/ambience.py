"""A quiet room of sound to be in: water, wind, rain, a low pad or a room, made as they are heard."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.sound.endless import (
    POOL_FRAMES,
    Endless,
    Hum,
    Layer,
    Moments,
    Noise,
    Turn,
    by_lot,
    smooth,
    wander,
)
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE

AMBIENCE_LOUDNESS = -31.0
"""LUFS at full volume, whichever it is, within one LU."""
AMBIENCE_PEAK = 0.15
"""No sample is above it."""
WAVE_SECONDS = 10.0
"""From one wave to the next, about."""

Sounding = Literal["water", "wind", "rain", "tone", "room"]
SOUNDINGS: tuple[Sounding, ...] = ("water", "wind", "rain", "tone", "room")


@lru_cache(maxsize=1)
def ambience(name: Sounding) -> Endless:
    """It never comes round, costs little, and sounds the same at the same sample each time."""
    layers = {"water": _water, "wind": _wind, "rain": _rain, "tone": _tone, "room": _room}[name]()
    return Endless(tuple(layers), AMBIENCE_PEAK)


def _water() -> list[Layer]:
    """Waves on a shore: low water that swells, and foam that comes after it and runs out."""
    depth = Noise.of(_band_noise(1, low=60.0, high=700.0, tilt=1.0))
    foam = Noise.of(_band_noise(2, low=900.0, high=4000.0, tilt=1.0))
    deep = [lambda at, late=late: 0.3 + 0.7 * _waves(at - late, 3.5, 6.0) for late in (0.0, 0.3)]
    light = [lambda at, late=late: _waves(at - late, 2.2, 7.0) for late in (1.4, 1.9)]
    return [Layer(depth, 0.0355, (deep[0], deep[1])), Layer(foam, 0.0133, (light[0], light[1]))]


def _waves(moments: Moments, rise: float, fall: float) -> Moments:
    """How high the waves stand: each comes at a moment of its own, as high as its lot."""
    height = np.zeros_like(moments)
    first, last = (int(moment // WAVE_SECONDS) for moment in (moments[0], moments[-1]))
    for wave in range(first - 1, last + 1):
        passed = moments - (wave + 0.8 * by_lot(21, wave)) * WAVE_SECONDS
        shape = smooth(passed / rise) * smooth((rise + fall - passed) / fall)
        np.maximum(height, (0.55 + 0.45 * by_lot(22, wave)) * shape, out=height)
    return height


def _wind() -> list[Layer]:
    """A breeze whose gusts never come on time; the stronger it blows, the brighter."""
    low = Noise.of(_band_noise(3, low=120.0, high=500.0, tilt=1.5))
    high = Noise.of(_band_noise(4, low=450.0, high=1500.0, tilt=1.5))

    def gusts(ear: int) -> Turn:
        slow, quick, own = wander(31, 6.7), wander(32, 2.3), wander(33 + ear, 3.1)
        return lambda at: 0.5 * slow(at) + 0.3 * quick(at) + 0.2 * own(at)

    left, right = gusts(0), gusts(1)
    return [
        Layer(low, 0.0285, (lambda at: 0.3 + 0.7 * left(at), lambda at: 0.3 + 0.7 * right(at))),
        Layer(high, 0.031, (lambda at: np.square(left(at)), lambda at: np.square(right(at)))),
    ]


def _rain() -> list[Layer]:
    """Steady rain on leaves: a soft hiss, and drops near by."""
    hiss = Noise.of(_band_noise(5, low=500.0, high=7000.0, tilt=0.8))
    drops = Noise.of(_drops())
    fall, near = wander(41, 9.1), (wander(42, 4.3), wander(43, 4.7))

    def steady(at: Moments) -> Moments:
        return 0.75 + 0.25 * fall(at)

    return [
        Layer(hiss, 0.0157, (steady, steady)),
        Layer(drops, 0.009, (lambda at: 0.5 + 0.5 * near[0](at), lambda at: 0.5 + 0.5 * near[1](at))),
    ]


def _tone() -> list[Layer]:
    """A low chord whose voices come and go, each in its own time."""
    layers = []
    voices = (((98, 1.0),), ((147, 0.8),), ((196, 0.6), (392, 0.12)), ((294, 0.25), (588, 0.03)))
    for number, (voice, seconds) in enumerate(zip(voices, (11.3, 8.9, 7.7, 6.1), strict=True)):
        turns = 2 * np.pi * np.arange(RATE) / RATE
        table = sum(height * np.sin(hertz * turns) for hertz, height in voice)
        ears = [wander(51 + 2 * number + ear, seconds) for ear in (0, 1)]
        coming = [lambda at, ear=ear: 0.15 + 0.85 * ear(at) for ear in ears]
        layers.append(Layer(Hum(np.asarray(table, dtype=np.float32)), 0.035, (coming[0], coming[1])))
    return layers


def _room() -> list[Layer]:
    """A quiet room: air that hardly moves."""
    air = Noise.of(_band_noise(6, low=50.0, high=350.0, tilt=1.6))
    light = Noise.of(_band_noise(7, low=350.0, high=3000.0, tilt=1.2))
    slow = (wander(61, 13.7), wander(62, 17.9))
    turns = (lambda at: 0.8 + 0.2 * slow[0](at), lambda at: 0.8 + 0.2 * slow[1](at))
    return [Layer(air, 0.0266, turns), Layer(light, 0.0078, turns)]


def _band_noise(seed: int, *, low: float, high: float, tilt: float) -> Mono:
    """Noise of RMS 1 whose power falls with frequency to the power of `tilt`; its ends meet."""
    chance = np.random.default_rng(seed)
    first, last = (int(hertz * POOL_FRAMES / RATE) for hertz in (low / 2, min(high * 2, RATE / 2)))
    hertz = np.arange(max(1, first), last) * (RATE / POOL_FRAMES)
    edges = 1 / (1 + (low / hertz) ** 6) / (1 + (hertz / high) ** 6)
    spectrum = np.zeros(POOL_FRAMES // 2 + 1, dtype=np.complex64)
    phases = chance.random(len(hertz), dtype=np.float32) * np.float32(2 * np.pi)
    spectrum[last - len(hertz) : last] = edges * hertz ** (-tilt / 2) * np.exp(1j * phases)
    return _at_one(np.fft.irfft(spectrum))


def _drops() -> Mono:
    """Drops on leaves: each a short knock of its own pitch, many soft ones and few near ones."""
    chance = np.random.default_rng(8)
    pool = np.zeros(POOL_FRAMES)
    moments = np.arange(1200) / RATE
    for place in chance.integers(0, POOL_FRAMES - len(moments), 700):
        hertz, fall = chance.uniform(900, 3200), chance.uniform(0.002, 0.005)
        height = min(chance.exponential(), 2.5)
        shape = np.exp(-moments / fall) * np.minimum(1, moments / 0.0006)
        pool[place : place + len(moments)] += height * shape * np.sin(2 * np.pi * hertz * moments)
    return _at_one(pool)


def _at_one(noise: NDArray[np.floating]) -> Mono:
    return np.asarray(noise / np.sqrt(np.mean(np.square(noise))), dtype=np.float32)
