"""Answers as they are read again: under what was asked, pile by pile, with what was written about each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from pauseknap.core.practice.answers import BADGE, MARKED, Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Asking, Show, Sort


@dataclass(frozen=True, kw_only=True)
class Told:
    """Lines that stand together."""

    ask: str
    pile: str = ""
    """The title of the pile they lie in; empty for none."""
    lines: tuple[str, ...]


def told(step: Asking | None, answer: Answer, texts: Mapping[str, str] | None = None) -> tuple[Told, ...]:
    """What was answered to a step; `texts` is what options are called where that has changed.

    What lies in no pile comes first, then each pile that holds something. Without the step, only the lines.
    """
    ask = step.ask if step is not None else ""
    piles = step.piles if isinstance(step, Sort) else ()
    badge = step.badge.text if isinstance(step, Sort) and step.badge is not None else ""
    known = {pile.id for pile in piles}

    def lines(among: Answer) -> tuple[str, ...]:
        return tuple(_line(item, texts or {}, badge) for item in among)

    loose = lines(tuple(item for item in answer if item.into not in known))
    found = [Told(ask=ask, lines=loose)] if loose or not piles else []
    inside = ((pile.title, lines(tuple(one for one in answer if one.into == pile.id))) for pile in piles)
    return (*found, *(Told(ask=ask, pile=title, lines=there) for title, there in inside if there))


def with_days(card: AnyWaiting, readable: Callable[[str], str]) -> AnyWaiting:
    """The step with every day in its texts as people write it; what goes into a calendar stays as it is."""
    if not isinstance(card, Show):
        return replace(card, ask=readable(card.ask), hint=readable(card.hint))
    sheet = card.sheet
    parts = (replace(part, lines=tuple(map(readable, part.lines))) for part in (sheet.parts if sheet else ()))
    return replace(
        card,
        title=readable(card.title),
        text=readable(card.text),
        more=readable(card.more),
        copy=readable(card.copy),
        sheet=replace(sheet, parts=tuple(parts)) if sheet else None,
    )


def _line(item: Item, texts: Mapping[str, str], badge: str) -> str:
    notes = [note for key, note in item.notes.items() if key != BADGE and note != item.text]
    marks = [badge] if badge and item.notes.get(BADGE) == MARKED else []
    return " · ".join([texts.get(item.id, item.text), *notes, *marks])
