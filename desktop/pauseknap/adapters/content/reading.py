"""Reads one file as a practice or a self-check, with every rule that it has to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pauseknap.adapters.content.check_schema import CheckKeys
from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.schema import PracticeKeys
from pauseknap.adapters.content.translate import practice_from
from pauseknap.adapters.content.translate_check import check_from
from pauseknap.adapters.content.written import Written
from pauseknap.adapters.content.yaml_nodes import read
from pauseknap.core.practice.summary import summary_of

if TYPE_CHECKING:
    from pathlib import Path

    from pauseknap.adapters.content.yaml_nodes import Document
    from pauseknap.core.check.model import Check
    from pauseknap.core.practice.model import Practice
    from pauseknap.core.problems import Problem


def read_practice(document: Document) -> tuple[Practice | None, tuple[Problem, ...]]:
    """A practice file as a practice, or what hinders it."""
    keys, problems = fitted(PracticeKeys, document)
    return practice_from(keys, document) if keys else (None, problems)


def read_check(document: Document) -> tuple[Check | None, tuple[Problem, ...]]:
    """A self-check file as a self-check, or what hinders it."""
    keys, problems = fitted(CheckKeys, document)
    return check_from(keys, document) if keys else (None, problems)


def written(path: Path) -> Written:
    """What one practice file holds."""
    document = read(path)
    practice, problems = read_practice(document)
    if practice is None:
        return Written(problems=problems)
    return Written(
        summary=summary_of(practice),
        id_at=document.places[("id",)],
        language_at=document.places[("language",)],
        practice=practice,
    )
