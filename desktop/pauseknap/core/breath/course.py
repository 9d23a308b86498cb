"""Breaths one after another, each with seconds of its own: some that lead, then all the others alike."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import ceil

from pauseknap.core.breath.motion import Phase, fullness_in, phase_at
from pauseknap.core.breath.pattern import Pattern

MOST_A_BREATH = 0.2
"""Seconds by which in and out may each change from one breath to the next."""
FADING = 3
"""So many breaths before the end the guidance begins to withdraw,"""
FADES_BY = 0.3
"""and with the last breath so much of it has gone."""
_HAIR = 1e-9


@dataclass(frozen=True)
class Course:
    """Phase and fullness at any time after its beginning are functions of time alone."""

    steady: Pattern
    lead: tuple[Pattern, ...] = ()

    def pattern(self, breath: int) -> Pattern:
        """The seconds of a breath, counted from 0."""
        return self.lead[breath] if breath < len(self.lead) else self.steady

    def start(self, breath: int) -> float:
        """When a breath begins; where the one before it ends."""
        led = min(breath, len(self.lead))
        return self._starts[led] + (breath - led) * self.steady.cycle

    def breath_at(self, seconds: float) -> int:
        """Which breath a moment lies in; moments before the first count as its beginning."""
        if seconds < self._starts[-1]:
            return max(0, bisect_right(self._starts, seconds) - 1)
        return len(self.lead) + int((seconds - self._starts[-1]) // self.steady.cycle)

    def whole_breaths(self, seconds: float) -> int:
        """How many whole breaths there is room for."""
        return self.breath_at(seconds + _HAIR) if seconds > 0 else 0

    def phase(self, seconds: float) -> Phase:
        """The phase `seconds` after the first in-breath began."""
        breath = self.breath_at(seconds)
        into = max(0.0, seconds - self.start(breath))
        return phase_at(self.pattern(breath), into, before=breath)

    def fullness(self, seconds: float) -> float:
        """How full the lungs are, 0..1."""
        phase = self.phase(seconds)
        return fullness_in(self.pattern(phase.breath), phase)

    @cached_property
    def _starts(self) -> tuple[float, ...]:
        """When each breath of the lead begins, and the first of the steady ones."""
        return tuple(accumulate((pattern.cycle for pattern in self.lead), initial=0.0))


def ramp(own: Pattern, target: Pattern) -> tuple[Pattern, ...]:
    """Breaths from one's own pace towards `target`, which is reached with the breath after them.

    In and out change by the same share each time and never by more than `MOST_A_BREATH`; so every breath lies
    between the two and is as gentle as they are. Holds and a top-up come with the target itself.
    """
    further = max(abs(target.taken_in - own.taken_in), abs(target.exhale - own.exhale))
    breaths = ceil(further / MOST_A_BREATH - _HAIR)
    return tuple(
        Pattern(
            inhale=own.taken_in + (target.taken_in - own.taken_in) * step / breaths,
            exhale=own.exhale + (target.exhale - own.exhale) * step / breaths,
        )
        for step in range(breaths)
    )


def guidance(breath: int, breaths: int) -> float:
    """How strongly a breath of so many is guided, 0..1: a little less with each of the last ones."""
    if breaths <= FADING:
        return 1.0
    return 1.0 - FADES_BY * max(0, breath - (breaths - FADING) + 1) / FADING
