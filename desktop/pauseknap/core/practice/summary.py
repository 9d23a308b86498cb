"""What lists say of a practice, for when its steps are not needed yet."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.language import Language
from pauseknap.core.practice.model import Company, Feel, Kind, Level, Place, Practice


@dataclass(frozen=True, kw_only=True)
class Summary:
    """A practice without its steps; every value is the practice's own."""

    id: str
    row: str
    language: Language
    kind: Kind
    title: str
    line: str
    level: Level
    spoken: bool
    lengths: tuple[float, ...]
    """Minutes, ascending."""
    usual: float
    feels: tuple[Feel, ...]
    company: tuple[Company, ...]
    offered: tuple[Place, ...]
    steps: tuple[str, ...]
    """The kinds of its steps, in their order."""


def summary_of(practice: Practice) -> Summary:
    """What lists say of it."""
    return Summary(
        id=practice.id,
        row=practice.row,
        language=practice.language,
        kind=practice.kind,
        title=practice.title,
        line=practice.line,
        level=practice.level,
        spoken=practice.spoken,
        lengths=practice.lengths,
        usual=practice.usual,
        feels=practice.feels,
        company=practice.company,
        offered=practice.offered,
        steps=tuple(type(step).__name__.lower() for section in practice.sections for step in section.steps),
    )
