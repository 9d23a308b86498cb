"""What lies elsewhere than it did: two kept answers held side by side."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.practice.answers import Answer


@dataclass(frozen=True)
class Move:
    """A card that went from one pile to another."""

    text: str
    before: str
    now: str


def moved(before: Answer, now: Answer) -> tuple[Move, ...]:
    """The cards that lie in both answers, by their words, but in another pile now."""
    lay = {item.text.casefold(): item.into for item in before if item.into}
    return tuple(
        Move(item.text, lay[item.text.casefold()], item.into)
        for item in now
        if item.into and lay.get(item.text.casefold(), item.into) != item.into
    )
