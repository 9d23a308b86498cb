"""The library of texts: practices, checks and words in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from pauseknap.core.check.help import Help
from pauseknap.core.check.model import Check
from pauseknap.core.language import Language
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.summary import Summary
from pauseknap.core.practice.waiting import Option
from pauseknap.core.problems import Problem

Owner = Literal["ours", "site", "own"]
"""Whose a practice is: it came with the app, the workplace has it for everybody, or a person wrote it."""

FileKind = Literal["practice", "list"]
"""The kinds of files whose keys an editor can be told."""


@dataclass(frozen=True)
class Origin:
    """Where a practice was read."""

    file: str
    """Its path."""
    owner: Owner = "ours"

    @property
    def own(self) -> bool:
        """Whether it lies among the person's own practices."""
        return self.owner == "own"


class Library(Protocol):
    """What can be done, as read from files. A broken file is a problem; the others are still there."""

    def practices(self, language: Language) -> tuple[Practice, ...]:
        """Every whole practice, in the library's order."""

    def practice(self, language: Language, id: str) -> Practice | None:
        """One of them; None when it is not there."""

    def summaries(self, language: Language) -> tuple[Summary, ...]:
        """What lists say of each of them, in the same order; known sooner than the practices are."""

    def origin(self, language: Language, id: str) -> Origin | None:
        """Where one of them was read; None when it is not there."""

    def text(self, language: Language, id: str) -> str:
        """One of them as it is written. Raises `Unusable` when its file is gone or cannot be read."""

    def refresh(self) -> bool:
        """Look again at the person's own practices and the workplace's; whether anything about them has
        changed. May be called from any thread."""

    def checks(self, language: Language) -> tuple[Check, ...]:
        """Every whole self-check."""

    def words(self, language: Language) -> dict[str, str]:
        """The few sentences that are not a practice's own: dotted id → sentence with `{holes}`."""

    def help(self, language: Language) -> Help | None:
        """Where help is found; None only when its file is broken."""

    def pronunciation(self, language: Language) -> dict[str, str]:
        """Words that voices say wrong: as written → as a voice is to be given them."""

    def options(self, language: Language) -> dict[str, tuple[Option, ...]]:
        """Lists that several practices choose from, by name."""

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in files read so far, by file and line."""

    def broken(self) -> dict[Origin, Problem]:
        """Files that hold no practice one can use, and the first thing to mend in each."""
