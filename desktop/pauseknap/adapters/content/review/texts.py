"""Every word of a content file that a person can meet, with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pauseknap.adapters.content.yaml_nodes import Document, Where

NOT_WORDS = {
    "id", "row", "language", "icon", "picture", "level", "bell", "who", "practice", "check", "checked",
    "phone", "web", "person",
}  # fmt: skip
"""Keys whose values are marks, not words."""
MARKS_OF_PRACTICES = {
    "to", "from", "for", "kind", "as", "key", "file", "day", "time", "what", "on", "usual", "pile", "tagged",
    "when", "unless", "lengths", "one-person", "feels", "with", "tags", "into", "by", "answer",
}  # fmt: skip
"""Keys of practices and lists under which there is no word at all, however deep."""
MARKS_IN_LISTS = {"offered", "persons", "answers", "open"}
"""Keys whose lists hold marks where their items are not groups of keys."""
ALL_WORDS = ("words.yaml", "keys.yaml")
"""Files in which everything is a sentence, whatever its key."""
FOR_THE_MACHINE = ("pronunciation.yaml", "never.yaml")
"""Files whose words nobody meets: spelled for voices, or words to be kept away."""

_HOLE = re.compile(r"\{+[a-z0-9/.-]*\}+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@dataclass(frozen=True)
class Text:
    """One sentence or heading and its place."""

    file: Path
    where: Where
    line: int
    key: str
    text: str

    @property
    def words(self) -> list[str]:
        """Its words, without what is put in."""
        return _WORD.findall(_HOLE.sub(" ", self.text))

    def __str__(self) -> str:
        return f"{self.file.parent.name}/{self.file.name}:{self.line}: {self.text}"


def texts_in(document: Document) -> Iterator[Text]:
    """Every text of a file."""
    file = Path(document.file)
    if file.name not in FOR_THE_MACHINE:
        yield from _walk(document, file, document.data, ())


def is_mark(file: Path, key: str) -> bool:
    """Whether what stands under a key is for the app, not for people."""
    if file.name in ALL_WORDS:
        return False
    return key in NOT_WORDS or (_is_practice(file) and key in MARKS_OF_PRACTICES)


def _is_practice(file: Path) -> bool:
    return file.parent.name in ("practices", "lists")


def _walk(document: Document, file: Path, value: object, where: Where) -> Iterator[Text]:
    if isinstance(value, dict):
        wordless = MARKS_OF_PRACTICES if _is_practice(file) else frozenset()
        for key, inner in value.items():
            if key not in wordless and (isinstance(inner, dict | list) or not is_mark(file, key)):
                yield from _walk(document, file, inner, (*where, key))
    elif isinstance(value, list):
        marks = where[-1] in MARKS_IN_LISTS and "rate" not in where
        for place, inner in enumerate(value):
            if not (marks and isinstance(inner, str)):
                yield from _walk(document, file, inner, (*where, place))
    elif isinstance(value, str):
        key = next(str(step) for step in reversed(where) if isinstance(step, str))
        yield Text(file, where, document.places[where][0], key, " ".join(value.split()))
