"""How words are to be said, from a file with one word a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pauseknap.adapters.content.words import words_from

if TYPE_CHECKING:
    from pauseknap.adapters.content.yaml_nodes import Document
    from pauseknap.core.problems import Problem

LONGEST = 80
"""Letters of a word, and of the way to say it."""


def pronunciation_from(document: Document) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Word as written → as a voice is given it, and what could not be used."""
    if not document.problems and document.data is None:
        return {}, ()
    if document.problems or not isinstance(document.data, dict):
        return {}, words_from(document)[1]
    ways: dict[str, str] = {}
    found: list[Problem] = []
    for word, way in document.data.items():
        if not isinstance(way, str) or not way.strip():
            found.append(document.problem((word,), "wants-text"))
        elif max(len(word), len(way)) > LONGEST:
            found.append(document.problem((word,), "text-too-long", most=LONGEST))
        elif word.strip():
            ways[word] = way.strip()
    return ways, tuple(found)
