"""Finds the practices that suit: by time, feeling, company, with or without sound, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pauseknap.core.practice.model import Company, Feel, Practice

MOST_RECENT = 12
FEELS: tuple[Feel, ...] = ("alarm", "start", "tired", "heavy", "anger")
MINUTES = (1, 3, 5, 10)
SURE = (2, 3)
"""Dots one may ask for; one dot has every practice."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What one is looking for; what is not said does not matter."""

    minutes: int | None = None
    """The time one has."""
    feel: Feel | None = None
    company: Company | None = None
    spoken: bool | None = None
    dots: int | None = None
    """How sure we are that it helps, at least: 2 or 3."""
    words: str = ""

    @property
    def empty(self) -> bool:
        """Whether anything goes."""
        return self == Wish()


def fits(practice: Practice, wish: Wish) -> bool:
    """Whether a practice suits a wish, its words aside."""
    return (
        (wish.minutes is None or practice.lengths[0] <= wish.minutes)
        and (wish.feel is None or wish.feel in practice.feels)
        and (wish.company is None or wish.company in practice.company)
        and (wish.spoken is None or wish.spoken == practice.spoken)
        and (wish.dots is None or wish.dots <= practice.certainty.dots)
    )


def found(
    practices: Iterable[Practice],
    wish: Wish,
    *,
    recent: Sequence[str] = (),
    otherwise: Mapping[str, Practice] | None = None,
) -> tuple[Practice, ...]:
    """Those that suit a wish: the last used first, the others in their order.

    `otherwise` are the same practices in the other language, by id: words are looked for in both.
    """
    others = otherwise or {}
    wanted = wish.words.casefold().split()

    def said(practice: Practice) -> str:
        both = [practice, *([others[practice.id]] if practice.id in others else [])]
        return " ".join(f"{one.title} {one.line} {one.lead} {one.also} {one.id}" for one in both).casefold()

    def place(practice: Practice) -> int:
        return recent.index(practice.id) if practice.id in recent else len(recent)

    there = [one for one in practices if fits(one, wish) and all(word in said(one) for word in wanted)]
    if wanted:
        there.sort(key=lambda one: not all(word in one.title.casefold() for word in wanted))
        return tuple(there)
    return tuple(sorted(there, key=place))


def used(recent: Sequence[str], practice: str) -> tuple[str, ...]:
    """The practices last used, this one first."""
    return (practice, *(one for one in recent if one != practice))[:MOST_RECENT]
