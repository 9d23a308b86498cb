"""The sound of a breath: noise that rises and brightens going in, falls and darkens going out."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from pauseknap.core.breath.motion import fullness_at, phase_at
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.sound.signal import Mono, to_gain
from pauseknap.core.timeline.model import RATE, to_frames

BREATH_LEVEL = -30.0
"""dBFS (RMS over 50 ms) of the loudest moment of a breath at full volume."""
BREATH_PEAK = to_gain(-18.0)
INHALE_HERTZ = (300.0, 900.0)
EXHALE_HERTZ = (200.0, 900.0)
"""Where the middle of the band lies with empty and with full lungs."""

_HOP = 1200
_WINDOW = 2 * _HOP
"""Frames of 50 ms, half over each other."""
_SHARPNESS = 2.0


def breath_tone(pattern: Pattern, take: int = 0) -> Mono:
    """One whole breath, `pattern.cycle` long; silent where nothing moves, so that breaths join by themselves.

    Its loudness follows |d fullness / dt|. Each `take` has other noise, that no pattern be heard in it.
    """
    frames = to_frames(pattern.cycle)
    count = frames // _HOP + 2
    middles = (np.arange(count) * _HOP) / RATE
    centres = np.array([_centre(pattern, min(moment, pattern.cycle - 1e-6)) for moment in middles])
    painted = _painted(centres, np.random.default_rng(take))[:frames]
    moving = np.interp(np.arange(frames), np.arange(count) * _HOP, _speed(pattern, middles))
    breath = painted * moving
    windows = breath[: frames // _WINDOW * _WINDOW].reshape(-1, _WINDOW)
    loudest = float(np.sqrt(np.max(np.mean(windows**2, axis=1))))
    quiet: Mono = breath.astype(np.float32)
    quiet *= np.float32(min(to_gain(BREATH_LEVEL) / loudest, BREATH_PEAK / float(np.max(np.abs(breath)))))
    return quiet


def _centre(pattern: Pattern, moment: float) -> float:
    """Hertz in the middle of the band."""
    low, high = INHALE_HERTZ if phase_at(pattern, moment).name in ("in", "hold") else EXHALE_HERTZ
    return low * math.pow(high / low, fullness_at(pattern, moment))


def _speed(pattern: Pattern, moments: NDArray[np.float64]) -> NDArray[np.float64]:
    """|d fullness / dt| in 1/s, by difference; nothing at and beyond both ends of the breath."""
    step = 0.01
    speeds = [
        abs(fullness_at(pattern, moment + step) - fullness_at(pattern, moment - step)) / (2 * step)
        if step < moment < pattern.cycle - step
        else 0.0
        for moment in moments
    ]
    return np.array(speeds)


def _painted(centres: NDArray[np.float64], chance: np.random.Generator) -> NDArray[np.float64]:
    """Pink noise through a band that moves: each frame a spectrum of its own, joined by sine windows.

    The squares of two overlapping sine windows add up to one, so the loudness does not flutter.
    """
    hertz = np.fft.rfftfreq(_WINDOW, 1 / RATE)
    hertz[0] = hertz[1]
    detuning = _SHARPNESS * (hertz / centres[:, None] - centres[:, None] / hertz)
    heights = 1 / (1 + detuning**2) / np.sqrt(hertz)
    heights[:, 0] = 0
    phases = np.exp(2j * np.pi * chance.random(heights.shape))
    frames = np.fft.irfft(heights * phases, _WINDOW) * np.sin(np.pi * (np.arange(_WINDOW) + 0.5) / _WINDOW)
    level = np.sqrt(np.mean(np.sum(heights**2, axis=1)) / np.sum(heights**2, axis=1))
    frames *= level[:, None]
    noise = np.zeros((len(centres) + 1) * _HOP)
    noise[: len(centres) * _HOP] += frames[:, :_HOP].reshape(-1)
    noise[_HOP:] += frames[:, _HOP:].reshape(-1)
    return noise
