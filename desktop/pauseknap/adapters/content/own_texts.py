"""Looks a practice that is being written through, and makes the copy that one begins with."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import yaml

from pauseknap.adapters.content.files import LARGEST_FILE
from pauseknap.adapters.content.reading import read_practice
from pauseknap.adapters.content.yaml_nodes import LOADER, parse
from pauseknap.core.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pauseknap.core.language import Language
    from pauseknap.core.practice.model import Practice

_PLAIN = re.compile(r"[^\W\d_][\w ().’'-]*[\w)]")
"""A title that YAML reads as it is written; any other gets quotation marks."""
_WORDS_OF_YAML = {"true", "false", "null"}


def look_through(
    text: str, file: str, taken: Mapping[tuple[Language, str], str]
) -> tuple[Practice | None, tuple[Problem, ...]]:
    """The practice that a text is, or what hinders it.

    `file` is the name that problems carry; `taken` says which file has an id already.
    """
    raw = text.encode(errors="replace")
    if len(raw) > LARGEST_FILE:
        told = (("megabytes", str(round(len(raw) / 1e6, 1))),)
        return None, (Problem(file, 0, 0, "file-too-big", told),)
    document = parse(raw, file)
    practice, problems = read_practice(document)
    if practice is None:
        return None, problems
    first = taken.get((practice.language, practice.id))
    if first is not None:
        return None, (document.problem(("id",), "id-taken", id=practice.id, file=first),)
    return practice, ()


def copied(text: str, *, known_as: str, title: str) -> str:
    """The text of a whole practice with another id and title, as one's own; all else stays, comments too."""
    wanted = {"id": known_as, "row": "own", "title": _scalar(title)}
    for key, start, end in reversed(list(_values(text))):
        if key in wanted:
            old = text[start:end]
            behind = old[len(old.rstrip()) :]  # a block of text ends with the line break after it
            text = text[:start] + wanted[key] + behind + text[end:]
    return text


def _values(text: str) -> Iterator[tuple[str, int, int]]:
    """Every key on top whose value is a text, and where the value begins and ends."""
    depth, key = 0, ""
    # The reader that looked it through: the one in Python stumbles over what this one takes.
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            key = "" if depth > 1 else key
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
            key = "" if depth == 1 else key
        elif isinstance(event, yaml.ScalarEvent) and depth == 1:
            if not key:
                key = event.value
                continue
            if event.start_mark and event.end_mark:
                yield key, event.start_mark.index, event.end_mark.index
            key = ""


def _scalar(text: str) -> str:
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS_OF_YAML
    return text if plain else json.dumps(text, ensure_ascii=False)
