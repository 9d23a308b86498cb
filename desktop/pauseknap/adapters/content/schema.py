"""The keys that a practice file may have, and what may stand under each."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

from pauseknap.core.practice.model import BellKind, Language, Level, Picture
from pauseknap.core.practice.model import Place as OfferedAt


def dashed(name: str) -> str:
    """Keys are written with dashes in files and with underscores in code."""
    return name.replace("_", "-")


def _one_line(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


def _paragraphs(value: object) -> object:
    if not isinstance(value, str):
        return value
    return "\n\n".join(" ".join(part.split()) for part in value.split("\n\n")).strip()


Line = Annotated[str, Field(min_length=1, max_length=240), BeforeValidator(_one_line)]
"""One line of text; line breaks in the file become spaces."""
Text = Annotated[str, Field(min_length=1, max_length=1500), BeforeValidator(_paragraphs)]
"""Text that may have paragraphs, parted by an empty line."""
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=40)]
Row = Annotated[str, Field(pattern=r"^(S(0[1-9]|[1-3][0-9]|4[0-4])|own)$")]
Minutes = Annotated[int, Field(ge=1, le=60)]
Seconds = Annotated[float, Field(ge=0.5, le=600)]


class Keys(BaseModel):
    """A group of keys: no others are allowed, and nothing is guessed."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, alias_generator=dashed)


class _StepKeys(Keys):
    lengths: list[Minutes] = []
    persons: list[Id] = []


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
    text: Annotated[str, Field(max_length=80), BeforeValidator(_one_line)] = ""


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


class ShowBody(Keys):
    title: Line
    text: Text
    button: Line


class ShowKeys(_StepKeys):
    show: ShowBody


STEP_KINDS = ("say", "quiet", "bell", "breathe", "turn", "show")


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
    | Annotated[ShowKeys, Tag("(show)")],
    Discriminator(_kind),
]


class SectionKeys(Keys):
    id: Id
    title: Line
    person: Id | None = None
    lengths: list[Minutes] = []
    steps: Annotated[list[StepKeys], Field(min_length=1)]


class EachPersonKeys(Keys):
    each_person: Annotated[list[StepKeys], Field(min_length=1)]
    lengths: list[Minutes] = []


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
    other_ways: Annotated[str, Field(max_length=1500), BeforeValidator(_paragraphs)] = ""


class CertaintyKeys(Keys):
    dots: Annotated[int, Field(ge=1, le=3)]
    sentence: Text
    reference: Line


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
    lengths: Annotated[list[Minutes], Field(min_length=1)]
    usual: Minutes
    one_person: list[Minutes] = []
    persons: list[PersonKeys] = []
    offered: list[OfferedAt] = []
    words: Annotated[str, Field(max_length=80), BeforeValidator(_one_line)] = ""
    ask_after: bool = True
    care: CareKeys
    certainty: CertaintyKeys
    sections: Annotated[list[AnySectionKeys], Field(min_length=1)]
