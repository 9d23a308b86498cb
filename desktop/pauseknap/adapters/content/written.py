"""One practice file as it was last read: what it holds, or what hinders it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pauseknap.core.problems import Problem

if TYPE_CHECKING:
    from pauseknap.core.practice.model import Practice
    from pauseknap.core.practice.summary import Summary


@dataclass(frozen=True)
class Written:
    """What one file holds. Only one that is whole has a summary."""

    summary: Summary | None = None
    problems: tuple[Problem, ...] = ()
    id_at: tuple[int, int] = (1, 1)
    """Line and column of its id, where it can be told that another has the same."""
    language_at: tuple[int, int] = (1, 1)
    practice: Practice | None = None
    """None, too, while the file is only known from the index."""
