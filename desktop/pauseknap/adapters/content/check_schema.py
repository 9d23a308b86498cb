"""The keys that a self-check file and a help file may have, and what may stand under each."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from pauseknap.adapters.content.schema import Row
from pauseknap.adapters.content.schema_base import Id, Keys, Line, Text
from pauseknap.core.check.model import Button
from pauseknap.core.language import Language
from pauseknap.core.practice.model import Level

Mark = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9-]*$", max_length=40)]
"""An id of the inventory: T1, C6, L2."""


def _day(value: object) -> object:
    """A day written as 2026-11-23; anything else is left for pydantic to refuse."""
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value


WholeMinutes = Annotated[int, Field(ge=1, le=60)]


class StatementKeys(Keys):
    id: Mark
    text: Line
    carries: bool = False
    duty: bool = False


class OpeningBody(Keys):
    title: Line
    text: Text
    inhale: float | None = Field(default=None, alias="in")
    exhale: float | None = Field(default=None, alias="out")


class _PageKeys(Keys):
    id: Id


class OpeningKeys(_PageKeys):
    opening: OpeningBody


class SignsBody(Keys):
    button: Button
    title: Line
    hint: Line
    statements: Annotated[list[StatementKeys], Field(min_length=1)]


class SignsKeys(_PageKeys):
    signs: SignsBody


class RateBody(Keys):
    answers: Annotated[list[Line], Field(min_length=2, max_length=4)]
    statements: Annotated[list[StatementKeys], Field(min_length=1)]


class RateKeys(_PageKeys):
    """Each statement becomes a page of its own."""

    rate: RateBody


class CoinsBody(Keys):
    title: Line
    hint: Line
    most: Annotated[int, Field(ge=1, le=5)] = 3
    statements: Annotated[list[StatementKeys], Field(min_length=1)]


class CoinsKeys(_PageKeys):
    coins: CoinsBody


class WriteBody(Keys):
    title: Line
    hint: Line
    letters: Annotated[int, Field(ge=1, le=500)]


class WriteKeys(_PageKeys):
    write: WriteBody


PAGE_KINDS = ("opening", "signs", "rate", "coins", "write")


def _kind(page: object) -> str | None:
    kinds = [kind for kind in PAGE_KINDS if isinstance(page, dict) and kind in page]
    return f"({kinds[0]})" if len(kinds) == 1 else None


PageKeys = Annotated[
    Annotated[OpeningKeys, Tag("(opening)")]
    | Annotated[SignsKeys, Tag("(signs)")]
    | Annotated[RateKeys, Tag("(rate)")]
    | Annotated[CoinsKeys, Tag("(coins)")]
    | Annotated[WriteKeys, Tag("(write)")],
    Discriminator(_kind),
]


class PartKeys(Keys):
    title: Line
    pages: Annotated[list[PageKeys], Field(min_length=1)]


class FormKeys(Keys):
    minutes: WholeMinutes
    parts: Annotated[list[PartKeys], Field(min_length=1)]


class ButtonKeys(Keys):
    title: Line
    few: Line
    some: Line
    many: Line
    unanswered: Line


class ButtonsKeys(Keys):
    alarm: ButtonKeys
    start: ButtonKeys
    pause: ButtonKeys


class OfferKeys(Keys):
    practice: Id
    minutes: WholeMinutes


class CombinationKeys(Keys):
    id: Id
    title: Line
    text: Text
    me: Line
    offers: Annotated[list[OfferKeys], Field(min_length=1)]


class SuggestionKeys(Keys):
    id: Id
    level: Level
    text: Line
    answers: list[Mark] = Field(default=[])


class CheckKeys(Keys):
    """A self-check file."""

    check: Literal["self-check"]
    row: Row
    language: Language
    title: Line
    line: Line
    lead: Text
    icon: Id
    bad: Line
    buttons: ButtonsKeys
    quick: FormKeys
    full: FormKeys
    combinations: Annotated[list[CombinationKeys], Field(min_length=1)]
    suggestions: Annotated[list[SuggestionKeys], Field(min_length=1)]
    texts: dict[Id, Text]


class RouteKeys(Keys):
    id: Id
    title: Line
    text: Line
    phone: Annotated[str, Field(pattern=r"^[0-9 ]*$", max_length=20)] = ""
    web: Annotated[str, Field(max_length=80)] = ""


class HelpKeys(Keys):
    """The file of help, dated so that one sees when its numbers were last looked at."""

    checked: Annotated[date, BeforeValidator(_day)]
    title: Line
    lead: Text
    grounding: Annotated[list[Line], Field(min_length=1)]
    routes: Annotated[list[RouteKeys], Field(min_length=1)]
