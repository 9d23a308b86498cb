"""Where in a breath a moment lies: phase and fullness as functions of time alone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from pauseknap.core.breath.pattern import Pattern

PhaseName = Literal["in", "top-up", "hold", "out", "rest"]


@dataclass(frozen=True)
class Phase:
    """The part of the breath one is in."""

    name: PhaseName
    elapsed: float
    """Seconds since the part began."""
    seconds: float
    """How long the whole part lasts."""
    breath: int
    """Which breath this is, counted from 0."""

    @property
    def left(self) -> float:
        """Seconds to the end of the part."""
        return self.seconds - self.elapsed


def ease(u: float) -> float:
    """Smootherstep 10u³ − 15u⁴ + 6u⁵ for u in 0..1: speed and acceleration are zero at both ends."""
    return u * u * u * (10 - 15 * u + 6 * u * u)


def phase_at(pattern: Pattern, seconds: float, *, before: int = 0) -> Phase:
    """The phase `seconds` after the first in-breath began; moments before it count as its beginning.

    So many breaths `before` it are counted with it.
    """
    moment = max(0.0, seconds)
    breath = int(moment // pattern.cycle)
    into = moment - breath * pattern.cycle
    breath += before
    parts: tuple[tuple[PhaseName, float], ...] = (
        ("in", pattern.inhale),
        ("top-up", pattern.top_up),
        ("hold", pattern.hold),
        ("out", pattern.exhale),
        ("rest", pattern.rest),
    )
    for name, length in parts:
        if into < length:
            return Phase(name=name, elapsed=into, seconds=length, breath=breath)
        into -= length
    return Phase(name="in", elapsed=0.0, seconds=pattern.inhale, breath=breath + 1)


def fullness_at(pattern: Pattern, seconds: float) -> float:
    """How full the lungs are, 0..1. Out leaves gently and lands long: 64 % is out at half-time."""
    return fullness_in(pattern, phase_at(pattern, seconds))


def fullness_in(pattern: Pattern, phase: Phase) -> float:
    """How full the lungs are in a phase of a breath of this pattern."""
    first = pattern.inhale / pattern.taken_in
    match phase.name:
        case "in":
            return first * ease(phase.elapsed / phase.seconds)
        case "top-up":
            return first + (1.0 - first) * ease(phase.elapsed / phase.seconds)
        case "hold":
            return 1.0
        case "out":
            return 1.0 - ease(math.pow(phase.elapsed / phase.seconds, 0.8))
        case "rest":
            return 0.0
