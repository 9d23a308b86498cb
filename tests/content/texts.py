"""Every word a person can meet in our content, with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.content.yaml_nodes import Where, read
from pauseknap.core.language import Language

LANGUAGES: tuple[Language, ...] = ("da", "en")

NOT_WORDS = {
    "id", "row", "language", "icon", "picture", "level", "bell", "who", "practice", "check", "checked",
    "phone", "web", "button-id", "person", "persons-of",
}  # fmt: skip
"""Keys whose values are marks, not words."""
MARKS_OF_PRACTICES = {
    "to", "from", "for", "kind", "as", "key", "file", "day", "time", "what", "on", "usual", "pile", "tagged",
    "when", "unless", "lengths", "one-person", "feels", "with", "tags", "into",
}  # fmt: skip
"""Keys of practices and lists under which there is no word at all, however deep."""
MARKS_IN_LISTS = {"offered", "persons", "answers", "open"}
"""Keys whose lists hold marks where their items are not groups of keys."""

_HOLE = re.compile(r"\{+[a-z0-9/.-]*\}+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@dataclass(frozen=True)
class Text:
    """One sentence or heading and its place."""

    file: Path
    line: int
    key: str
    text: str

    @property
    def words(self) -> list[str]:
        """Its words, without what is put in."""
        return _WORD.findall(_HOLE.sub(" ", self.text))

    def __str__(self) -> str:
        return f"{self.file.parent.name}/{self.file.name}:{self.line}: {self.text}"


@cache
def texts(language: Language) -> tuple[Text, ...]:
    """Every text of one language."""
    return tuple(_read(language))


def _read(language: Language) -> Iterator[Text]:
    for file in sorted((packaged().folder / language).rglob("*.yaml")):
        if file.name == "pronunciation.yaml":  # spelled for voices, not for people
            continue
        document = read(file)
        assert not document.problems, document.problems
        yield from _walk(file, document.data, (), document.places)


def _walk(file: Path, value: object, where: Where, places: dict[Where, tuple[int, int]]) -> Iterator[Text]:
    if isinstance(value, dict):
        wordless = MARKS_OF_PRACTICES if file.parent.name in ("practices", "lists") else frozenset()
        for key, inner in value.items():
            if key in wordless:
                continue
            if key not in NOT_WORDS or isinstance(inner, dict | list):
                yield from _walk(file, inner, (*where, key), places)
    elif isinstance(value, list):
        marks = where[-1] in MARKS_IN_LISTS and "rate" not in where
        for place, inner in enumerate(value):
            if not (marks and isinstance(inner, str)):
                yield from _walk(file, inner, (*where, place), places)
    elif isinstance(value, str):
        key = next(str(step) for step in reversed(where) if isinstance(step, str))
        yield Text(file, places[where][0], key, " ".join(value.split()))
