"""A breath as a wave on a beach: it draws back with the in-breath and runs out long with the out-breath."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from pauseknap.core.breath.motion import Phase, phase_at
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.sound.breath_tone import hops, painted, shaped
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import to_frames

DRAWN_HERTZ = (350.0, 1600.0)
"""The water that draws back over the pebbles grows thin and bright."""
BROKEN_HERTZ = (2000.0, 250.0)
"""The wave that broke spreads out and sinks into the sand."""
DRAWN_HEIGHT = 0.4
"""How loud the first is beside the second."""
BREAKING = 0.18
"""The share of the out-breath in which the wave breaks; what is left it runs."""

_SHARPNESS = 1.0


@lru_cache(maxsize=6)
def breath_wave(pattern: Pattern, take: int = 0) -> Mono:
    """One whole breath, `pattern.cycle` long; silent where nothing moves. Each `take` has other noise."""
    phases = [phase_at(pattern, min(float(moment), pattern.cycle - 1e-6)) for moment in hops(pattern)]
    noise = painted(np.array([_centre(phase) for phase in phases]), _SHARPNESS, np.random.default_rng(take))
    return shaped(noise, np.array([_height(phase) for phase in phases]), to_frames(pattern.cycle))


def _centre(phase: Phase) -> float:
    """Hertz in the middle of the band."""
    first, last = DRAWN_HERTZ if phase.name not in ("out", "rest") else BROKEN_HERTZ
    share = {"hold": 1.0, "rest": 1.0}.get(phase.name, phase.elapsed / max(phase.seconds, 1e-9))
    return float(first * (last / first) ** share)


def _height(phase: Phase) -> float:
    if phase.name in ("hold", "rest"):
        return 0.0
    share = phase.elapsed / phase.seconds
    if phase.name != "out":
        return float(DRAWN_HEIGHT * np.sin(np.pi * share) ** 2)
    if share < BREAKING:
        return float(np.sin(np.pi / 2 * share / BREAKING) ** 2)
    return float(np.cos(np.pi / 2 * (share - BREAKING) / (1 - BREAKING)) ** 1.5)
