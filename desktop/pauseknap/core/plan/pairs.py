"""From many to a few by choosing between two at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Choices = Mapping[frozenset[str], str]
"""Two ids → the one that was preferred."""


@dataclass(frozen=True)
class Standing:
    """How far one has come."""

    top: tuple[str, ...]
    """Those that stand, the dearest first; all of them in their order once nothing is left to ask."""
    ask: tuple[str, str] | None
    """The two to choose between next."""


def standing(ids: Sequence[str], most: int, chosen: Choices) -> Standing:
    """Who stands after the choices made so far, when at most `most` are to be left.

    Each id is set against those that stand already: first against the last of them, and, if it is dearer,
    against the middle of the others (binary insertion). So few are compared twice, and no two ever are.
    """
    top: list[str] = []
    for candidate in ids:
        low, high = 0, len(top)
        while low < high:
            full = len(top) >= most and high == len(top)
            middle = high - 1 if full else (low + high) // 2
            winner = chosen.get(frozenset((candidate, top[middle])))
            if winner is None:
                return Standing(tuple(top), (top[middle], candidate))
            if winner == candidate:
                high = middle
            elif full:
                low = high = len(top)
            else:
                low = middle + 1
        if low < most:
            top.insert(low, candidate)
            del top[most:]
    return Standing(tuple(top), None)
