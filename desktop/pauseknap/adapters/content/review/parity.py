"""That two languages differ in their words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from pauseknap.adapters.content.faults import MOST_PROBLEMS
from pauseknap.adapters.content.review.texts import MARKS_IN_LISTS, is_mark
from pauseknap.adapters.content.yaml_nodes import Document, Where
from pauseknap.core.problems import Problem

_HOLE = re.compile(r"(?<!\{)\{([a-z0-9/._-]+)\}(?!\})")
OF_ITS_LANGUAGE = {"language"}
EXAMPLES = {"keys.yaml"}
"""Files whose holes are only shown, never filled."""


def parity(one: Document, other: Document) -> Iterator[Problem]:
    """Where a file is not built as the one in the other language."""
    if one.problems or other.problems:
        return  # these come first
    found = _differences(one, other, one.data, other.data, ())
    yield from (problem for problem, _ in zip(found, range(MOST_PROBLEMS), strict=False))


def _differences(
    one: Document, other: Document, here: object, there: object, where: Where
) -> Iterator[Problem]:
    if isinstance(here, dict) and isinstance(there, dict):
        for key in here.keys() - there.keys():
            yield one.problem_of_key((*where, key), "only-here", key=key, file=other.file)
        for key in there.keys() - here.keys():
            yield other.problem_of_key((*where, key), "only-here", key=key, file=one.file)
        for key in [key for key in here if key in there and key not in OF_ITS_LANGUAGE]:
            yield from _differences(one, other, here[key], there[key], (*where, key))
    elif isinstance(here, list) and isinstance(there, list):
        if where[-2:] == ("badge", "words"):
            return  # each language has its own words for a thing
        if len(here) != len(there):
            yield one.problem(where, "list-differs", count=len(here), other=len(there), file=other.file)
            return
        for place, (mine, yours) in enumerate(zip(here, there, strict=True)):
            yield from _differences(one, other, mine, yours, (*where, place))
    elif isinstance(here, str) and isinstance(there, str) and not _is_mark(one, where):
        if Path(one.file).name in EXAMPLES:
            return
        mine, yours = sorted(_HOLE.findall(here)), sorted(_HOLE.findall(there))
        if mine != yours or bool(here.strip()) != bool(there.strip()):
            yield one.problem(where, "holes-differ", holes=_told(mine), other=_told(yours), file=other.file)
    elif here != there or type(here) is not type(there):
        yield one.problem(where, "value-differs", value=_short(here), other=_short(there), file=other.file)


def _is_mark(document: Document, where: Where) -> bool:
    """Whether a text is for the app: by its key, or by the list or group it stands in."""
    keys = [str(step) for step in where if isinstance(step, str)]
    if keys[-1:] == ["key"]:
        return False  # each language has its own letter for a pile
    file = Path(document.file)
    in_list = isinstance(where[-1], int) and keys[-1] in MARKS_IN_LISTS and "rate" not in keys
    return in_list or any(is_mark(file, key) for key in keys)


def _told(holes: list[str]) -> str:
    return ", ".join(f"{{{hole}}}" for hole in holes) or "–"


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 40 else text[:39] + "…"
