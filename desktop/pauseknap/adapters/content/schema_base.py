"""What the keys of every content file are made of: lines, texts, ids, minutes, and nothing guessed."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

STEP_KINDS = ("say", "quiet", "bell", "breathe", "turn", "show", "write", "choose", "sort")
"""The keys of which each step has exactly one."""

_SECONDS = re.compile(r"([1-9][0-9]{1,3}) s")


def dashed(name: str) -> str:
    """Keys are written with dashes in files and with underscores in code."""
    return name.replace("_", "-")


def one_line(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


def paragraphs(value: object) -> object:
    if not isinstance(value, str):
        return value
    return "\n\n".join(" ".join(part.split()) for part in value.split("\n\n")).strip()


def _minutes(value: object) -> object:
    """Minutes as a number; seconds become their share of one."""
    if isinstance(value, str) and (seconds := _SECONDS.fullmatch(value)):
        count = int(seconds[1])
        if 10 <= count < 3600:
            return count // 60 if count % 60 == 0 else count / 60
    elif isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 60:
        return value
    raise PydanticCustomError("minutes", "whole minutes or seconds")


Line = Annotated[str, Field(min_length=1, max_length=240), BeforeValidator(one_line)]
"""One line of text; line breaks in the file become spaces."""
Few = Annotated[str, Field(max_length=120), BeforeValidator(one_line)]
"""A few words, or none."""
Text = Annotated[str, Field(min_length=1, max_length=1500), BeforeValidator(paragraphs)]
"""Text that may have paragraphs, parted by an empty line."""
_NAME = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
Id = Annotated[str, Field(pattern=rf"^{_NAME}$", max_length=40)]
Reference = Annotated[str, Field(pattern=rf"^(@{_NAME}|{_NAME}(/{_NAME})?)$", max_length=81)]
"""An answer of this practice, `practice/answer` for what was kept of another, or `@list`."""
Minutes = Annotated[
    float,
    BeforeValidator(_minutes),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "integer", "minimum": 1, "maximum": 60},
                {"type": "string", "pattern": f"^{_SECONDS.pattern}$"},
            ]
        }
    ),
]
"""Whole minutes, or seconds as `25 s`."""
Lengths = Annotated[list[Minutes], Field(max_length=12)]
Ids = Annotated[list[Id], Field(max_length=20)]
Seconds = Annotated[float, Field(ge=0.5, le=600)]


class Keys(BaseModel):
    """A group of keys: no others are allowed, and nothing is guessed."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, alias_generator=dashed)
