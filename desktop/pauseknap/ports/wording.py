"""A person's own words for lines of practices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from pauseknap.core.language import Language
from pauseknap.core.problems import Problem


class Wording(Protocol):
    """Own words by practice, language and the line as it is written; what is broken costs only itself."""

    def of(self, practice: str, language: Language) -> Mapping[str, str]:
        """Line as written → own words, for one practice."""

    def put(self, practice: str, language: Language, written: str, own: str | None) -> None:
        """Keep own words for a line; None goes back to the practice's. Raises `Unusable`."""

    def problems(self) -> tuple[Problem, ...]:
        """What was wrong where they are kept."""

    def clear(self) -> None:
        """Forget them all. Raises `Unusable`."""
