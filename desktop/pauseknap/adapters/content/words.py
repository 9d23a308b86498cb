"""The sentences of the command line, the terminal and the problems, as one flat list of ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pauseknap.adapters.content.yaml_nodes import Document, Where
    from pauseknap.core.problems import Problem


def words_from(document: Document) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Nested groups of sentences as `group.id` → sentence, and what was not a sentence."""
    if document.problems:
        return {}, document.problems
    if not isinstance(document.data, dict):
        return {}, (document.problem((), "wants-keys-on-top"),)
    words: dict[str, str] = {}
    problems: list[Problem] = []
    _gather(document, document.data, (), words, problems)
    return words, tuple(problems)


def _gather(
    document: Document,
    group: dict[str, object],
    where: Where,
    words: dict[str, str],
    problems: list[Problem],
) -> None:
    for key, value in group.items():
        way = (*where, key)
        if isinstance(value, dict):
            _gather(document, value, way, words, problems)
        elif isinstance(value, str) and value.strip():
            words[".".join(str(step) for step in way)] = value.strip()
        else:
            problems.append(document.problem(way, "wants-text"))
