"""The keys that a practice file may have, and what may stand under each."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from pauseknap.adapters.content.schema_asking import (
    ChooseBody,
    OptionKeys,
    ShowBody,
    SortBody,
    WriteBody,
)
from pauseknap.adapters.content.schema_base import (
    STEP_KINDS,
    Id,
    Ids,
    Keys,
    Lengths,
    Line,
    Minutes,
    Reference,
    Seconds,
    Text,
    one_line,
    paragraphs,
)
from pauseknap.core.language import Language
from pauseknap.core.practice.model import BellKind, Company, Feel, Kind, Level, Picture
from pauseknap.core.practice.model import Place as OfferedAt

Row = Annotated[str, Field(pattern=r"^(S(0[1-9]|[1-3][0-9]|4[0-4])|own)$")]
OptionId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
OptionIds = Annotated[list[OptionId], Field(max_length=60)]


Prompt = Annotated[str, Field(max_length=40, pattern=r"^[^{}]*$"), BeforeValidator(one_line)]


class _StepKeys(Keys):
    lengths: Lengths = Field(default_factory=list)
    persons: Ids = Field(default_factory=list)
    when: Annotated[dict[Reference, Literal["any", "none"] | OptionIds], Field(max_length=12)] = Field(
        default_factory=dict
    )
    unless: Annotated[dict[Reference, OptionIds], Field(max_length=12)] = Field(default_factory=dict)


class SayKeys(_StepKeys):
    say: Line


class QuietKeys(_StepKeys):
    quiet: Seconds
    stretch: bool = True


class BellKeys(_StepKeys):
    bell: BellKind
    seconds: Annotated[float, Field(ge=1, le=12)] = 6.0


class PatternKeys(Keys):
    inhale: float = Field(alias="in")
    exhale: float = Field(alias="out")
    hold: float = 0.0
    rest: float = 0.0
    breaths: Annotated[int, Field(ge=1, le=200)] | None = None
    text: Annotated[str, Field(max_length=80), BeforeValidator(one_line)] = ""
    say_in: Prompt = ""
    say_out: Prompt = ""


class BreatheKeys(_StepKeys):
    breathe: PatternKeys


class TurnBody(Keys):
    who: Literal["first", "second"]
    text: Line
    hint: Line
    seconds: Annotated[float, Field(ge=120, le=480)]
    warn: Annotated[float, Field(ge=0, le=60)] = 30.0
    done: Line


class TurnKeys(_StepKeys):
    turn: TurnBody


class ShowKeys(_StepKeys):
    show: ShowBody


class WriteKeys(_StepKeys):
    write: WriteBody


class ChooseKeys(_StepKeys):
    choose: ChooseBody


class SortKeys(_StepKeys):
    sort: SortBody


def _kind(step: object) -> str | None:
    """The one kind a step has; None, which is an error, for none or two."""
    kinds = [kind for kind in STEP_KINDS if isinstance(step, dict) and kind in step]
    return f"({kinds[0]})" if len(kinds) == 1 else None


StepKeys = Annotated[
    Annotated[SayKeys, Tag("(say)")]
    | Annotated[QuietKeys, Tag("(quiet)")]
    | Annotated[BellKeys, Tag("(bell)")]
    | Annotated[BreatheKeys, Tag("(breathe)")]
    | Annotated[TurnKeys, Tag("(turn)")]
    | Annotated[ShowKeys, Tag("(show)")]
    | Annotated[WriteKeys, Tag("(write)")]
    | Annotated[ChooseKeys, Tag("(choose)")]
    | Annotated[SortKeys, Tag("(sort)")],
    Discriminator(_kind),
]

Steps = Annotated[list[StepKeys], Field(min_length=1, max_length=200)]


class SectionKeys(Keys):
    id: Id
    title: Line
    person: Id | None = None
    lengths: Lengths = Field(default_factory=list)
    steps: Steps


class EachPersonKeys(Keys):
    each_person: Steps
    lengths: Lengths = Field(default_factory=list)


def _section_kind(section: object) -> str:
    return "(each)" if isinstance(section, dict) and "each-person" in section else "(section)"


AnySectionKeys = Annotated[
    Annotated[SectionKeys, Tag("(section)")] | Annotated[EachPersonKeys, Tag("(each)")],
    Discriminator(_section_kind),
]


class PersonKeys(Keys):
    id: Id
    title: Line
    spoken: Line


class CareKeys(Keys):
    stop_if: Text
    other_ways: Annotated[str, Field(max_length=1500), BeforeValidator(paragraphs)] = ""


class CertaintyKeys(Keys):
    dots: Annotated[int, Field(ge=1, le=3)]
    sentence: Text
    reference: Line


class LookBackKeys(Keys):
    practice: Id
    days: Annotated[int, Field(ge=1, le=400)]
    on: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | None = None
    nothing_within_weeks: Annotated[int, Field(ge=1, le=52)] | None = None


class SeenColumnKeys(Keys):
    answer: Id
    title: Line


class SeenKeys(Keys):
    by: Id
    columns: Annotated[list[SeenColumnKeys], Field(min_length=1, max_length=4)]


class PracticeKeys(Keys):
    """A practice file."""

    id: Id
    row: Row
    language: Language
    title: Line
    line: Line
    lead: Text
    icon: Id
    picture: Picture
    level: Level
    spoken: bool
    lengths: Annotated[list[Minutes], Field(min_length=1, max_length=12)]
    usual: Minutes
    one_person: Lengths = Field(default_factory=list)
    persons: Annotated[list[PersonKeys], Field(max_length=12)] = Field(default_factory=list)
    offered: Annotated[list[OfferedAt], Field(max_length=8)] = Field(default_factory=list)
    words: Annotated[str, Field(max_length=80), BeforeValidator(one_line)] = ""
    ask_after: bool = True
    kind: Kind = "practice"
    feels: Annotated[list[Feel], Field(max_length=8)] = Field(default_factory=list)
    company: Annotated[list[Company], Field(max_length=4, alias="with")] = Field(default_factory=list)
    also: Annotated[str, Field(max_length=240), BeforeValidator(one_line)] = ""
    keeps: Annotated[str, Field(max_length=240), BeforeValidator(one_line)] = ""
    keeps_date: bool = False
    secret: bool = False
    look_back: LookBackKeys | None = None
    sealed_days: Annotated[int, Field(ge=0, le=1000)] = 0
    seen: SeenKeys | None = None
    care: CareKeys
    certainty: CertaintyKeys
    sections: Annotated[list[AnySectionKeys], Field(min_length=1, max_length=40)]


class ListKeys(Keys):
    """A list that several practices choose from."""

    options: Annotated[list[OptionKeys], Field(min_length=1, max_length=100)]
