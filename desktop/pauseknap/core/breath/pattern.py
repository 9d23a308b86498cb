"""A breathing pattern in seconds, and the limits that keep it gentle."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.problems import Unusable

INHALE = (2.0, 8.0)
EXHALE = (2.0, 12.0)
RATIO = (1.0, 2.5)
LONGEST_HOLD = 2.0
LONGEST_TOP_UP = 2.0
LONGEST_CYCLE = 15.0
_HAIR = 1e-9
"""Tenths of a second are not exact in a computer; so much is not outside."""


@dataclass(frozen=True)
class Pattern:
    """One breath, in seconds: in, an optional top-up, an optional hold, out, an optional rest.

    Limits come from row S30 of the inventory (in 2–8, out 2–12, out/in 1.0–2.5, holds at most 2, a cycle
    at most 15 s); a pattern outside them raises `Unusable`. A top-up counts as in-breath.
    """

    inhale: float
    exhale: float
    hold: float = 0.0
    rest: float = 0.0
    top_up: float = 0.0
    """A second, smaller in-breath on top of the first, as in a sigh."""

    def __post_init__(self) -> None:
        within = (
            INHALE[0] <= self.inhale
            and self.taken_in <= INHALE[1] + _HAIR
            and EXHALE[0] <= self.exhale <= EXHALE[1]
            and RATIO[0] - _HAIR <= self.exhale / self.taken_in <= RATIO[1] + _HAIR
            and 0 <= self.hold <= LONGEST_HOLD
            and 0 <= self.rest <= LONGEST_HOLD
            and 0 <= self.top_up <= LONGEST_TOP_UP
            and self.cycle <= LONGEST_CYCLE + _HAIR
        )
        if not within:
            raise Unusable("pattern-outside-limits", inhale=self.inhale, exhale=self.exhale)

    @property
    def taken_in(self) -> float:
        """Seconds of the whole in-breath."""
        return self.inhale + self.top_up

    @property
    def cycle(self) -> float:
        """Seconds from one in-breath to the next."""
        return self.taken_in + self.hold + self.exhale + self.rest


LONG_OUT_BREATH = Pattern(inhale=4.0, exhale=6.0)
