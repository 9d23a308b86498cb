"""That no word blames, measures or diagnoses, and that signs are set as in print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.review.texts import Text, texts_in
from pauseknap.adapters.content.schema_base import Id, Keys, Line
from pauseknap.adapters.content.schema_base import Text as LongText
from pauseknap.adapters.content.yaml_nodes import Document, read
from pauseknap.core.problems import Problem

CARELESS = re.compile(r" - |--|\.\.\.| [.,:;!?](\s|$)|[!?]{2}|\( | \)|,,")


class NeverKeys(Keys):
    """A file of words that are kept away from tired people."""

    never: Annotated[list[Line], Field(min_length=1, max_length=200)]
    under: Annotated[list[Id], Field(max_length=20)] = Field(default_factory=list)
    allowed: Annotated[list[LongText], Field(max_length=50)] = Field(default_factory=list)


@dataclass(frozen=True)
class Never:
    """The words of one language. A `*` at the end of one stands for any ending."""

    words: re.Pattern[str]
    under: frozenset[str] = frozenset()
    """Keys under which they may stand."""
    allowed: frozenset[str] = frozenset()
    """Whole texts that say them on purpose."""

    def found_in(self, text: Text) -> str:
        """The first such word of a text, if any."""
        if text.key in self.under or text.text in self.allowed:
            return ""
        found = self.words.search(text.text.replace("’", "'"))
        return found.group() if found else ""


def never_in(file: Path) -> tuple[Never | None, tuple[Problem, ...]]:
    """The words to be kept away, or what hinders reading them."""
    keys, problems = fitted(NeverKeys, read(file))
    if keys is None:
        return None, problems
    words = "|".join(_pattern(one) for one in keys.never)
    pattern = re.compile(rf"\b(?:{words})", re.IGNORECASE)
    return Never(pattern, frozenset(keys.under), frozenset(map(_on_one_line, keys.allowed))), ()


def _pattern(phrase: str) -> str:
    words = re.escape(phrase.removesuffix("*").replace("’", "'")).replace(r"\ ", r"\s+")
    return words + (r"\w*" if phrase.endswith("*") else r"\b")


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def words(document: Document, never: Never) -> Iterator[Problem]:
    """Words that are to be kept away, and careless signs."""
    for text in texts_in(document):
        word = never.found_in(text)
        if word:
            yield document.problem(text.where, "word-never", word=word)
        careless = CARELESS.search(text.text)
        if careless:
            yield document.problem(text.where, "signs-careless", signs=careless.group())
