"""The keys of a voice pack's `pack.yaml`, and the limits of a pack."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from pauseknap.adapters.content.schema_base import Keys, Line
from pauseknap.core.language import Language
from pauseknap.core.practice.wording import tidied

VERSION = 1
"""Of the file's form; a higher one was written by a newer Pauseknap."""
PACK_FILE = "pack.yaml"
MOST_LINES = 1000
MOST_FILE_BYTES = 40_000_000
"""A minute of stereo at 96 kHz and 24 bits has 35 million."""
MOST_BYTES = 500_000_000
"""Of all sound files together."""


def _tidied(value: object) -> object:
    return tidied(value) if isinstance(value, str) else value


Credit = Annotated[str, Field(max_length=80), BeforeValidator(_tidied)]
FileName = Annotated[str, Field(min_length=1, max_length=200)]


class PackLineKeys(Keys):
    """One recording."""

    say: Line
    file: FileName
    private: bool = False


Lines = Annotated[list[PackLineKeys], Field(max_length=MOST_LINES)]


class PackLanguagesKeys(Keys):
    """The recordings of each language."""

    da: Lines = Field(default_factory=list)
    en: Lines = Field(default_factory=list)

    def by_language(self) -> tuple[tuple[Language, list[PackLineKeys]], ...]:
        """In the order of the keys."""
        return (("da", self.da), ("en", self.en))


class PackKeys(Keys):
    """A whole pack."""

    version: int
    title: Annotated[str, Field(min_length=1, max_length=80), BeforeValidator(_tidied)]
    by: Credit = ""
    lines: PackLanguagesKeys
