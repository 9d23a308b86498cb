"""What the stage shows, without a window: how far apart the bars stand, and how faint a hint is."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Literal, Protocol

from pauseknap.core.breath.motion import ease
from pauseknap.core.practice.model import Practice
from pauseknap.core.timeline.model import Span

Distance = Literal["close", "known", "far", "self"]

FADES_AFTER, FADE_SECONDS, FAINT = 4.0, 0.18, 0.4
"""Hints are drawn fainter when nobody has moved for so long; they never go."""
LOOK_SECONDS = 0.1
DISTANCES: tuple[Distance, ...] = ("close", "known", "far")


class Ticks(Protocol):
    """What beats while something moves; see `ui.bridge.Ticker`."""

    def start(self, interval_ms: int, call: Callable[[], None]) -> None:
        """Call again and again."""

    def stop(self) -> None:
        """Stop calling."""


class Looks:
    """When a frame of a breath needs a look at everything: buttons, lines, keys and mouse.

    Ten times a second is enough for those; between two looks the breath alone is drawn.
    """

    def __init__(self) -> None:
        self._looked = self._drawn = 0.0

    def look(self, seconds: float) -> None:
        """Everything is looked at, at `seconds` of the practice."""
        self._looked = self._drawn = seconds

    def breath_will_do(self, seconds: float) -> bool:
        """Whether it will at `seconds`; not where time stands still, as it does at the end."""
        will_do = self._drawn < seconds < self._looked + LOOK_SECONDS
        self._drawn = seconds
        return will_do


def distance_of(practice: Practice, span: Span) -> Distance:
    """How far apart the bars stand in a section: by the person it is about, whatever the order.

    One's own section, and a practice about oneself, is one bar with its reflection.
    """
    if span.person == "self" or (practice.picture == "self" and not span.person):
        return "self"
    others = [person.id for person in practice.persons if person.id != "self"]
    if span.person in others:
        return DISTANCES[min(others.index(span.person), len(DISTANCES) - 1)]
    return "close"


def parts_of(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The parts on the strip: the persons where a practice is about persons, else every section."""
    about = tuple(span for span in spans if span.person)
    return about or tuple(spans)


def place_in_parts(spans: Sequence[Span], section: int, share: float) -> tuple[int, float]:
    """Where on that strip a section lies: landing at the beginning of it, the way out at its end."""
    parts = parts_of(spans)
    if spans[section] in parts:
        return parts.index(spans[section]), share
    gone = sum(1 for span in parts if span.end <= spans[section].start)
    return (gone - 1, 1.0) if gone else (0, 0.0)


def first_sentence(text: str) -> str:
    """The first sentence of a text; the whole text where it has but one."""
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]


def hint_strength(idle_seconds: float, *, fades: bool = True) -> float:
    """How strongly a hint is drawn (0..1) when nobody has moved for so long; `fades`, or all at once."""
    share = min(1.0, max(0.0, (idle_seconds - FADES_AFTER) / FADE_SECONDS))
    return 1.0 - (1.0 - FAINT) * (ease(share) if fades else math.floor(share))
