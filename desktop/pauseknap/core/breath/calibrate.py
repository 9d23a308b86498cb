"""One's own breath, measured by holding while breathing in and letting go while breathing out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from pauseknap.core.breath.motion import ease
from pauseknap.core.breath.pattern import EXHALE, INHALE, LONG_OUT_BREATH, LONGEST_CYCLE, RATIO, Pattern

BREATHS = 3
"""So many are measured."""
SLIP = 0.35
"""Seconds: letting go for less is a finger that slipped, holding for less is a stray press."""
IN = (0.8, 10.0)
OUT = (0.8, 15.0)
"""Seconds of a breath that counts; anything else was a sigh, a cough or a thought, and is passed over."""


DRAWN = LONG_OUT_BREATH
"""How quickly the picture follows; what one breathes is not known before it is over."""


@dataclass(frozen=True)
class Calibration:
    """What was pressed and let go so far. Pure: the same presses always give the same breath."""

    presses: tuple[tuple[float, float | None], ...] = ()
    """When each began and ended; None while it is held."""

    @property
    def held(self) -> bool:
        """Whether one is breathing in."""
        return bool(self.presses) and self.presses[-1][1] is None

    def pressed(self, now: float) -> Calibration:
        """The in-breath begins; a key that repeats says nothing new."""
        return self if self.held else replace(self, presses=(*self.presses, (now, None)))

    def released(self, now: float) -> Calibration:
        """The out-breath begins."""
        if not self.held:
            return self
        *before, (start, _) = self.presses
        return replace(self, presses=(*before, (start, now)))

    def fullness(self, now: float) -> float:
        """How full the lungs seem to be, 0..1: from where they were, towards full or towards empty."""
        level, ends = 0.0, [start for start, _ in self.presses[1:]] + [now]
        for (start, end), after in zip(self.presses, ends, strict=False):
            up = (now if end is None else end) - start
            level += (1.0 - level) * ease(min(1.0, up / DRAWN.inhale))
            if end is not None:
                level *= 1.0 - ease(min(1.0, (after - end) / DRAWN.exhale))
        return level

    def breaths(self, now: float) -> tuple[tuple[float, float], ...]:
        """Every whole breath that counts up to `now`: seconds in and out."""
        held = _meant(self.presses, now)
        pairs = pairwise(held)
        found = ((end - start, after - end) for (start, end), (after, _) in pairs)
        return tuple(
            (inhale, exhale)
            for inhale, exhale in found
            if IN[0] <= inhale <= IN[1] and OUT[0] <= exhale <= OUT[1]
        )

    def pace(self, now: float) -> Pattern | None:
        """One's own pace, brought inside the gentle limits, once enough breaths are whole."""
        breaths = self.breaths(now)[:BREATHS]
        if len(breaths) < BREATHS:
            return None
        return gentle(median(one[0] for one in breaths), median(one[1] for one in breaths))


def gentle(inhale: float, exhale: float) -> Pattern:
    """The breath inside the limits that is nearest to one of so many seconds."""
    into = min(max(inhale, INHALE[0]), INHALE[1], LONGEST_CYCLE / (1 + RATIO[0]))
    out = min(max(exhale, EXHALE[0], into * RATIO[0]), EXHALE[1], into * RATIO[1], LONGEST_CYCLE - into)
    return Pattern(inhale=into, exhale=out)


def _meant(presses: Sequence[tuple[float, float | None]], now: float) -> list[tuple[float, float]]:
    """The presses that were meant: slips joined, then strays left out."""
    joined = list(_joined((start, now if end is None else end) for start, end in presses))
    return [(start, end) for start, end in joined if end - start >= SLIP]


def _joined(presses: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Presses with less than a slip between them are one."""
    last: tuple[float, float] | None = None
    for start, end in presses:
        if last is None:
            last = (start, end)
        elif start - last[1] < SLIP:
            last = (last[0], end)
        else:
            yield last
            last = (start, end)
    if last is not None:
        yield last
