"""The sound of a breath: noise that rises and brightens going in, falls and darkens going out."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from pauseknap.core.breath.motion import fullness_at, phase_at
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.sound.endless import Moments
from pauseknap.core.sound.signal import Mono, to_gain
from pauseknap.core.timeline.model import RATE, to_frames

BREATH_LEVEL = -30.0
"""dBFS (RMS over 50 ms) of the loudest moment of a breath at full volume."""
BREATH_PEAK = to_gain(-18.0)
INHALE_HERTZ = (300.0, 900.0)
EXHALE_HERTZ = (200.0, 900.0)
"""Where the middle of the band lies with empty and with full lungs."""

HOP = 1200
WINDOW = 2 * HOP
"""Frames of 50 ms, half over each other."""
_SHARPNESS = 2.0
"""How narrow the band of the tone is."""


@lru_cache(maxsize=6)
def breath_tone(pattern: Pattern, take: int = 0) -> Mono:
    """One whole breath, `pattern.cycle` long; silent where nothing moves, so that breaths join by themselves.

    Its loudness follows |d fullness / dt|. Each `take` has other noise, that no pattern be heard in it.
    """
    middles = hops(pattern)
    centres = np.array([_centre(pattern, min(moment, pattern.cycle - 1e-6)) for moment in middles])
    noise = painted(centres, _SHARPNESS, np.random.default_rng(take))
    return shaped(noise, _speed(pattern, middles), to_frames(pattern.cycle))


def hops(pattern: Pattern) -> Moments:
    """Moments of one breath, `HOP` samples apart, and the first one after it."""
    return np.asarray(np.arange(to_frames(pattern.cycle) // HOP + 2) * HOP / RATE)


def shaped(noise: Moments, heights: Moments, frames: int) -> Mono:
    """Noise as loud as the heights, one a hop, and as loud in all as every breath."""
    breath = noise[:frames] * np.interp(np.arange(frames), np.arange(len(heights)) * HOP, heights)
    windows = breath[: frames // WINDOW * WINDOW].reshape(-1, WINDOW)
    loudest = float(np.sqrt(np.max(np.mean(windows**2, axis=1))))
    quiet: Mono = breath.astype(np.float32)
    quiet *= np.float32(min(to_gain(BREATH_LEVEL) / loudest, BREATH_PEAK / float(np.max(np.abs(breath)))))
    return quiet


def _centre(pattern: Pattern, moment: float) -> float:
    """Hertz in the middle of the band."""
    low, high = INHALE_HERTZ if phase_at(pattern, moment).name not in ("out", "rest") else EXHALE_HERTZ
    return low * math.pow(high / low, fullness_at(pattern, moment))


def _speed(pattern: Pattern, moments: Moments) -> Moments:
    """|d fullness / dt| in 1/s, by difference; nothing at and beyond both ends of the breath."""
    step = 0.01
    speeds = [
        abs(fullness_at(pattern, moment + step) - fullness_at(pattern, moment - step)) / (2 * step)
        if step < moment < pattern.cycle - step
        else 0.0
        for moment in moments
    ]
    return np.array(speeds)


def painted(centres: Moments, sharpness: float, chance: np.random.Generator) -> Moments:
    """Pink noise through a band that moves, a middle in hertz for each hop; the sharper the narrower.

    Each frame has a spectrum of its own, joined by sine windows: the squares of two that overlap add up to
    one, so the loudness does not flutter.
    """
    hertz = np.fft.rfftfreq(WINDOW, 1 / RATE)
    hertz[0] = hertz[1]
    detuning = sharpness * (hertz / centres[:, None] - centres[:, None] / hertz)
    heights = 1 / (1 + detuning**2) / np.sqrt(hertz)
    heights[:, 0] = 0
    phases = np.exp(2j * np.pi * chance.random(heights.shape))
    frames = np.fft.irfft(heights * phases, WINDOW) * np.sin(np.pi * (np.arange(WINDOW) + 0.5) / WINDOW)
    level = np.sqrt(np.mean(np.sum(heights**2, axis=1)) / np.sum(heights**2, axis=1))
    frames *= level[:, None]
    noise = np.zeros((len(centres) + 1) * HOP)
    noise[: len(centres) * HOP] += frames[:, :HOP].reshape(-1)
    noise[HOP:] += frames[:, HOP:].reshape(-1)
    return noise
