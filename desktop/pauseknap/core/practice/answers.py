"""What a person wrote, chose or placed in a practice, and how it is put into the sentences that follow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pauseknap.core.language import Language

HOLE = re.compile(r"\{([a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*)?)(?:\.([a-z0-9][a-z0-9-]*))?\}")
"""`{answer}`, `{answer.pile}` or `{answer.field}`, and `{practice/answer}` for what was kept before."""
ITEM = "item"
"""In a step that is asked for each item of an answer, `{item}` is that item."""
BADGE, MARKED = "badge", "yes"
"""The note of an item that bears its sorter's badge, and what it says then."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """One thing written, chosen or placed."""

    text: str
    id: str = ""
    """The option's id; empty for a person's own words."""
    into: str = ""
    """The pile it lies in."""
    said: str = ""
    """How it reads inside a sentence, where that is not as it stands alone."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """Field id → what was written to it."""


Answer = tuple[Item, ...]
Answers = Mapping[str, Answer]
"""Step id → what was answered; `practice/step` → what was kept of another practice."""


@dataclass(frozen=True)
class Condition:
    """That an answer holds one of some ids or piles; with none named, that it holds anything at all."""

    answer: str
    among: tuple[str, ...] = ()
    wanted: bool = True
    """False turns it round."""

    def met(self, answers: Answers) -> bool:
        """Whether it holds. What has not been answered holds nothing."""
        items = answers.get(self.answer, ())
        held = any(item.id in self.among or item.into in self.among for item in items)
        return (held if self.among else bool(items)) == self.wanted


def holes_of(text: str) -> tuple[tuple[str, str], ...]:
    """The holes of a text: answer and, if any, pile or field."""
    return tuple((found[1], found[2] or "") for found in HOLE.finditer(text))


def texts_in(answers: Answers, answer: str, part: str = "") -> tuple[str, ...]:
    """The items of an answer as a sentence has them: all, or those in one pile, or what one field says."""
    items = answers.get(answer, ())
    if not part:
        return tuple(item.said or item.text for item in items)
    placed = tuple(item.said or item.text for item in items if item.into == part)
    return placed or tuple(item.notes[part] for item in items if item.notes.get(part))


def path_in(hole: str, answers: Answers) -> str:
    """The file that a hole names: what was chosen in a field, and nothing that is only written or said."""
    found = HOLE.fullmatch(hole)
    items = answers.get(found[1], ()) if found and found[2] else ()
    return next((item.notes[found[2]] for item in items if found and item.notes.get(found[2])), "")


def joined(texts: tuple[str, ...], language: Language) -> str:
    """Several texts as one is used to: "ro, varme og nænsomhed"."""
    last = {"da": " og ", "en": " and "}[language]
    return last.join([", ".join(texts[:-1]), texts[-1]]) if len(texts) > 1 else "".join(texts)


def filled(text: str, answers: Answers, language: Language) -> str | None:
    """A text with its holes filled; None when one of them has nothing to be filled with."""
    missing = False

    def put_in(hole: re.Match[str]) -> str:
        nonlocal missing
        texts = texts_in(answers, hole[1], hole[2] or "")
        missing = missing or not texts
        return joined(texts, language)

    whole = HOLE.sub(put_in, text)
    return None if missing else whole


def lines_of(text: str, answers: Answers, language: Language) -> tuple[str, ...]:
    """A line of a sheet: one for each item where it is a hole and nothing else, none when a hole is empty."""
    alone = HOLE.fullmatch(text.strip())
    if alone:
        return texts_in(answers, alone[1], alone[2] or "")
    line = filled(text, answers, language)
    return () if line is None else (line,)
