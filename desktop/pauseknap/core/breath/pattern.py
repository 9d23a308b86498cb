"""A breathing pattern in seconds, and the limits that keep it gentle."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.problems import Unusable

INHALE = (2.0, 8.0)
EXHALE = (2.0, 12.0)
RATIO = (1.0, 2.5)
LONGEST_HOLD = 2.0
LONGEST_CYCLE = 15.0


@dataclass(frozen=True)
class Pattern:
    """One breath, in seconds: in, an optional hold, out, an optional rest.

    Limits come from row S30 of the inventory (in 2–8, out 2–12, out/in 1.0–2.5, holds at most 2, a cycle
    at most 15 s); a pattern outside them raises `Unusable`.
    """

    inhale: float
    exhale: float
    hold: float = 0.0
    rest: float = 0.0

    def __post_init__(self) -> None:
        within = (
            INHALE[0] <= self.inhale <= INHALE[1]
            and EXHALE[0] <= self.exhale <= EXHALE[1]
            and RATIO[0] <= self.exhale / self.inhale <= RATIO[1]
            and 0 <= self.hold <= LONGEST_HOLD
            and 0 <= self.rest <= LONGEST_HOLD
            and self.cycle <= LONGEST_CYCLE
        )
        if not within:
            raise Unusable("pattern-outside-limits", inhale=self.inhale, exhale=self.exhale)

    @property
    def cycle(self) -> float:
        """Seconds from one in-breath to the next."""
        return self.inhale + self.hold + self.exhale + self.rest


LONG_OUT_BREATH = Pattern(inhale=4.0, exhale=6.0)
