"""A person's own words for the lines of a practice: put in, checked, and every line that can have them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pauseknap.core.practice.model import AnyStep, Breathe, Practice, Say

LONGEST_LINE = 240
"""Letters, as in the practices themselves: two short lines on the screen."""
_HOLE = re.compile(r"\{[^{}]*\}|[{}]")


@dataclass(frozen=True, kw_only=True)
class SpokenLine:
    """One line of a practice as it will be said."""

    section: str
    """The title of the part where it is first said."""
    written: str
    """As the practice has it, holes and all."""
    said: str
    """With the person's wording and names put in: what is looked for among recordings."""
    private: bool = False
    """Whether a name or words that the person gave are in it."""


def tidied(text: str) -> str:
    """A line as lines are kept: no line breaks, no doubled spaces."""
    return " ".join(text.split())


def wrong_with(written: str, own: str) -> tuple[str, dict[str, str]] | None:
    """What hinders `own` from standing for `written`: the id of a sentence and its values, or None.

    A hole such as `{name}` may be kept, moved or left out, but not be added.
    """
    text = tidied(own)
    if not text:
        return "text-empty", {}
    if len(text) > LONGEST_LINE:
        return "text-too-long", {"most": str(LONGEST_LINE)}
    strange = [hole for hole in _HOLE.findall(text) if hole not in _HOLE.findall(written)]
    return ("wording-hole", {"hole": strange[0]}) if strange else None


def worded(practice: Practice, wording: Mapping[str, str]) -> Practice:
    """The practice with the person's own words in place of the lines they stand for."""
    if not wording:
        return practice
    sections = tuple(
        replace(
            section,
            steps=tuple(_worded(step, wording) for step in section.steps),
        )
        for section in practice.sections
    )
    return replace(practice, sections=sections)


def _worded(step: AnyStep, wording: Mapping[str, str]) -> AnyStep:
    match step:
        case Say(text=text):
            return replace(step, text=wording.get(text, text))
        case Breathe(say_in=first, say_out=second):
            return replace(step, say_in=wording.get(first, first), say_out=wording.get(second, second))
    return step


def whole(practice: Practice) -> Practice:
    """The practice with the steps of all its lengths, and everyone in it."""
    sections = tuple(
        replace(section, lengths=(), steps=tuple(replace(step, lengths=()) for step in section.steps))
        for section in practice.sections
    )
    return replace(practice, one_person=(), sections=sections)
