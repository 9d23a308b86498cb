"""How a practice stands at one moment: everything a shell draws or prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from pauseknap.core.breath.motion import Phase
from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import AnyWaiting
from pauseknap.core.timeline.cursor import Here
from pauseknap.core.timeline.model import Span

State = Literal["preparing", "playing", "paused", "waiting", "keeping", "asking", "ended"]
Feeling = Literal["better", "same", "harder"]


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Everything a shell draws or prints at one moment."""

    state: State
    seconds: float = 0.0
    total: float = 0.0
    here: Here | None = None
    card: AnyWaiting | None = None
    """What waits for the person, in state "waiting"."""
    answer: Answer = ()
    """What stands at that step to begin with."""
    back: bool = False
    """Whether one can go back to the step before."""
    spans: tuple[Span, ...] = ()
    shares: tuple[float, ...] = ()
    """How much of each section has gone, 0..1."""
    notices: tuple[str, ...] = ()
    """Ids of what should be said once: "no-voice", "no-sound", "no-background"."""
    silent: bool = False
    """Whether lines or sounds that belong to it are not heard."""
    finished: bool = False
    """Whether the end was reached (else it was stopped before)."""


class Breathing(NamedTuple):
    """What a breath is drawn from; of a moment, that which changes with every frame."""

    phase: Phase
    fullness: float
    """Of the lungs, 0..1."""
    seconds: float
    """Of the practice."""


def share_gone(span: Span, frame: int) -> float:
    """How much of a part has gone at a sample, 0..1."""
    return min(1.0, max(0.0, (frame - span.start) / max(1, span.end - span.start)))
