"""The keys of the steps at which a practice waits: showing, writing, choosing and sorting."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from pauseknap.adapters.content.schema_base import (
    Few,
    Id,
    Ids,
    Keys,
    Line,
    Minutes,
    Reference,
    Seconds,
    Text,
    paragraphs,
)
from pauseknap.core.practice.waiting import ChooseForm, DrawKind, FieldKind, SortForm

Target = Annotated[str, Field(pattern=r"^(page:)?[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
"""A practice, or a page of the app."""
Hole = Annotated[str, Field(pattern=r"^\{[a-z0-9/.-]+\}$", max_length=90)]
Long = Annotated[str, Field(max_length=1500), BeforeValidator(paragraphs)]


class OpeningKeys(Keys):
    to: Target
    text: Few = ""
    minutes: Minutes | None = None


def _openings(value: object) -> object:
    """`[vik]` for short."""
    if isinstance(value, list):
        return [{"to": one} if isinstance(one, str) else one for one in value]
    return value


Openings = Annotated[list[OpeningKeys], Field(max_length=12), BeforeValidator(_openings)]


class CalendarKeys(Keys):
    title: Line
    day: Hole | Literal[""] = ""
    time: Annotated[str, Field(pattern=r"^(\{[a-z0-9/.-]+\}|[0-2][0-9]:[0-5][0-9])?$")] = ""
    minutes: Annotated[int, Field(ge=1, le=480)] = 15
    weekly: bool = False


class SheetPartKeys(Keys):
    title: Line
    lines: Annotated[list[Line], Field(min_length=1, max_length=20)]


class SheetKeys(Keys):
    title: Line
    parts: Annotated[list[SheetPartKeys], Field(min_length=1, max_length=12)]
    foot: Long = ""


class DrawKeys(Keys):
    what: DrawKind
    sources: Annotated[list[Reference], Field(alias="from", min_length=1, max_length=3)]


class ShowBody(Keys):
    title: Line
    text: Text
    button: Line
    seconds: Annotated[float, Field(ge=0, le=600)] = 0.0
    more: Long = ""
    open: Openings = Field(default_factory=list)
    copy_text: Long = Field(default="", alias="copy")
    calendar: CalendarKeys | None = None
    sheet: SheetKeys | None = None
    draw: DrawKeys | None = None
    file: Hole | None = None


class AskingBody(Keys):
    id: Id
    ask: Line
    hint: Long = ""
    button: Few = ""
    seconds: Seconds = 20.0
    keep: bool = False


class FieldKeys(Keys):
    id: Id
    ask: Line
    kind: FieldKind = "line"


class WriteBody(AskingBody):
    most: Annotated[int, Field(ge=1, le=12)] = 1
    long: bool = False
    fields: Annotated[list[FieldKeys], Field(max_length=8)] = Field(default_factory=list)
    source: Reference | None = Field(default=None, alias="from")
    into: Ids = Field(default_factory=list)
    each: Reference | None = Field(default=None, alias="for")


class OptionKeys(Keys):
    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
    text: Line
    said: Few = ""
    note: Few = ""
    reply: Long = ""
    group: Few = ""
    tags: Ids = Field(default_factory=list)
    open: Openings = Field(default_factory=list)
    hidden: bool = False


class OfferingBody(AskingBody):
    options: Annotated[list[OptionKeys], Field(max_length=60)] = Field(default_factory=list)
    source: Reference | None = Field(default=None, alias="from")
    into: Ids = Field(default_factory=list)
    tagged: Id | None = None
    own: bool = False


class ChooseBody(OfferingBody):
    form: ChooseForm = Field(default="chips", alias="as")
    most: Annotated[int, Field(ge=0, le=60)] = 1
    shuffle: bool = False
    draw: bool = False


class PileKeys(Keys):
    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
    title: Line
    question: Few = ""
    key: Annotated[str, Field(pattern=r"^[A-Z0-9ÆØÅ]?$")] = ""


class BadgeKeys(Keys):
    text: Line
    hint: Long = ""
    words: Annotated[list[Line], Field(max_length=100)] = Field(default_factory=list)
    pile: Id | Literal[""] = ""


class SortBody(OfferingBody):
    form: SortForm = Field(default="piles", alias="as")
    piles: Annotated[list[PileKeys], Field(min_length=2, max_length=6)]
    split: bool = False
    badge: BadgeKeys | None = None
