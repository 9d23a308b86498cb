"""The sentences of a library that are no practice's own, and how words of ours are to be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pauseknap.adapters.content.pronunciation import pronunciation_from
from pauseknap.adapters.content.words import words_from
from pauseknap.adapters.content.yaml_nodes import read

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pauseknap.core.language import Language
    from pauseknap.core.problems import Problem


class Sentences:
    """Each language is read when it is first asked for."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """`folders` have a folder for each language."""
        self._folders = tuple(folders)
        self._words: dict[Language, dict[str, str]] = {}
        self._pronunciation: dict[Language, dict[str, str]] = {}
        self.problems: set[Problem] = set()

    def words(self, language: Language) -> dict[str, str]:
        """Dotted id → sentence."""
        if language not in self._words:
            words: dict[str, str] = {}
            for folder in self._folders:
                more, problems = words_from(read(folder / language / "words.yaml"))
                words.update(more)
                self.problems.update(problems)
            self._words[language] = words
        return self._words[language]

    def pronunciation(self, language: Language) -> dict[str, str]:
        """Word as written → as a voice is to be given it; a library need not have any."""
        if language not in self._pronunciation:
            ways: dict[str, str] = {}
            for folder in self._folders:
                file = folder / language / "pronunciation.yaml"
                if file.is_file():
                    more, problems = pronunciation_from(read(file))
                    ways.update(more)
                    self.problems.update(problems)
            self._pronunciation[language] = ways
        return self._pronunciation[language]
