"""The library of texts: practices, checks and words in one language."""

from __future__ import annotations

from typing import Protocol

from pauseknap.core.check.help import Help
from pauseknap.core.check.model import Check
from pauseknap.core.practice.model import Language, Practice
from pauseknap.core.problems import Problem


class Library(Protocol):
    """What can be done, as read from files. A broken file is a problem; the others are still there."""

    def practices(self, language: Language) -> tuple[Practice, ...]:
        """Every whole practice, in the library's order."""

    def checks(self, language: Language) -> tuple[Check, ...]:
        """Every whole self-check."""

    def words(self, language: Language) -> dict[str, str]:
        """The few sentences that are not a practice's own: dotted id → sentence with `{holes}`."""

    def help(self, language: Language) -> Help | None:
        """Where help is found; None only when its file is broken."""

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in files read so far, by file and line."""
