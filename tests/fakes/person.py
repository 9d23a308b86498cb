"""Someone who answers whatever a practice asks, always in the same way."""

from __future__ import annotations

from pauseknap.core.practice.answers import BADGE, Answer, Item
from pauseknap.core.practice.waiting import AnyWaiting, Choose, Field, Option, Sort, Write

WORDS = ("For lidt tid", "Støj i gangen", "Et godt team", "En svær samtale", "Regn", "Kaffe", "En pause")
_FILLED = {"date": "2025-10-17", "time": "13:40", "file": "song.ogg", "picture": "place.png"}


def answer_to(step: AnyWaiting, turn: int = 0) -> Answer:
    """An answer with something in it; another `turn` chooses other options."""
    match step:
        case Write(fields=()):
            return tuple(Item(text=WORDS[place % len(WORDS)]) for place in range(min(step.most, 3)))
        case Write(each=""):
            notes = {field.id: _filled(field, place) for place, field in enumerate(step.fields)}
            return (Item(text=next(iter(notes.values())), notes=notes),)
        case Write():
            filled = {field.id: _filled(field, place) for place, field in enumerate(step.fields)}
            return tuple(
                Item(
                    text=item.text, id=item.id, into=item.into, said=item.said, notes={**item.notes, **filled}
                )
                for item in step.items
            )
        case Choose():
            count = min(step.most or 3, len(step.options))
            return tuple(_item(step.options[(place + turn) % len(step.options)]) for place in range(count))
        case Sort():
            return tuple(
                _placed(step, option, (place + turn) % len(step.piles))
                for place, option in enumerate(step.options)
            )
    return ()


def _filled(field: Field, place: int) -> str:
    return _FILLED.get(field.kind, WORDS[(place + 3) % len(WORDS)])


def _item(option: Option) -> Item:
    return Item(text=option.text, id=option.id, said=option.said)


def _placed(step: Sort, option: Option, pile: int) -> Item:
    marked = step.badge is not None and step.badge.marks(option.text)
    return Item(
        text=option.text, id=option.id, into=step.piles[pile].id, notes={BADGE: "yes"} if marked else {}
    )
