"""The type scale: serif for what the app says, sans for everything one operates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Voice = Literal["voice", "tool"]

StyleName = Literal[
    "breath",
    "question",
    "display",
    "caption",
    "title",
    "thought",
    "reminder",
    "heading",
    "previous",
    "lead",
    "topic",
    "item",
    "strong",
    "setting",
    "medium",
    "body",
    "control",
    "secondary",
    "least",
]


@dataclass(frozen=True)
class TextStyle:
    """One step of the scale, in pixels at text scale 1."""

    family: Voice
    size: float
    line: float
    weight: int = 400


STYLES: Mapping[StyleName, TextStyle] = MappingProxyType(
    {
        "breath": TextStyle("voice", 48, 56),
        "question": TextStyle("voice", 44, 54),
        "display": TextStyle("voice", 44, 50),
        "caption": TextStyle("voice", 38, 47),
        "title": TextStyle("voice", 34, 42),
        "thought": TextStyle("voice", 29, 36),
        "reminder": TextStyle("voice", 27, 34),
        "heading": TextStyle("voice", 25, 33),
        "previous": TextStyle("voice", 20, 28),
        "lead": TextStyle("tool", 18, 27),
        "topic": TextStyle("tool", 17, 24),
        "item": TextStyle("tool", 17, 22, 600),
        "strong": TextStyle("tool", 16, 24, 600),
        "setting": TextStyle("tool", 16.5, 24, 500),
        "medium": TextStyle("tool", 16, 24, 500),
        "body": TextStyle("tool", 16, 24),
        "control": TextStyle("tool", 15, 20, 500),
        "secondary": TextStyle("tool", 14.5, 21),
        "least": TextStyle("tool", 13, 18),
    }
)
"""Every size in use. Weights are 400, 500 and 600 only."""

LARGE = 29.0
"""Pixels from which text is large already and grows half as fast."""


def scaled(size: float, scale: float) -> float:
    """`size` at a text scale of 1..2: all of it up to `LARGE`, above that half of it, and never less."""
    if size <= LARGE:
        return size * scale
    return max(LARGE * scale, size * (1 + (scale - 1) / 2))
