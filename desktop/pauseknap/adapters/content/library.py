"""The library read from folders of YAML: what is whole is there, what is broken is a problem."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.adapters.content.check_schema import CheckKeys, HelpKeys
from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.schema import PracticeKeys
from pauseknap.adapters.content.translate import practice_from
from pauseknap.adapters.content.translate_check import check_from, help_from
from pauseknap.adapters.content.words import words_from
from pauseknap.adapters.content.yaml_nodes import read
from pauseknap.core.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pauseknap.adapters.content.roots import Root
    from pauseknap.adapters.content.yaml_nodes import Document
    from pauseknap.core.check.help import Help
    from pauseknap.core.check.model import Check
    from pauseknap.core.practice.model import Language, Practice

LANGUAGES: tuple[Language, ...] = ("da", "en")
ORDER = ("long-out-breath", "just-like-me", "self-compassion", "bench")
"""How practices stand in lists; those not named follow by id."""


class ContentLibrary:
    """Everything that can be done, read once, when it is first asked for."""

    def __init__(self, roots: Iterable[Root]) -> None:
        self._roots = tuple(roots)
        self._practices: dict[Language, tuple[Practice, ...]] | None = None
        self._checks: dict[Language, tuple[Check, ...]] = {}
        self._words: dict[Language, dict[str, str]] = {}
        self._help: dict[Language, Help | None] = {}
        self._problems: set[Problem] = set()

    def practices(self, language: Language) -> tuple[Practice, ...]:
        """Every whole practice, in the library's order."""
        if self._practices is None:
            self._practices = self._read_practices()
        return self._practices[language]

    def checks(self, language: Language) -> tuple[Check, ...]:
        """Every whole self-check."""
        if language not in self._checks:
            read_checks = (self._check(path, language) for path in self._ours(language, "checks"))
            self._checks[language] = tuple(check for check in read_checks if check)
        return self._checks[language]

    def words(self, language: Language) -> dict[str, str]:
        """The sentences that are not a practice's own."""
        if language not in self._words:
            words: dict[str, str] = {}
            for folder in self._folders(language):
                more, problems = words_from(read(folder / "words.yaml"))
                words.update(more)
                self._problems.update(problems)
            self._words[language] = words
        return self._words[language]

    def help(self, language: Language) -> Help | None:
        """The help page; None only when its file is broken."""
        if language not in self._help:
            self._help[language] = next(
                (found for folder in self._folders(language) if (found := self._help_page(folder))), None
            )
        return self._help[language]

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in files read so far, by file and line."""
        return tuple(sorted(self._problems))

    def _folders(self, language: Language) -> Iterator[Path]:
        return (root.folder / language for root in self._roots if not root.own)

    def _ours(self, language: Language, kind: str) -> Iterator[Path]:
        for folder in self._folders(language):
            yield from _files(folder / kind)

    def _read_practices(self) -> dict[Language, tuple[Practice, ...]]:
        found: dict[Language, dict[str, Practice]] = {language: {} for language in LANGUAGES}
        stands: dict[tuple[Language, str], str] = {}
        for language in LANGUAGES:
            for path in self._ours(language, "practices"):
                self._take(path, language, found, stands)
        self._missing_translations(found, stands)
        for root in self._roots:
            for path in _files(root.folder) if root.own else ():
                self._take(path, None, found, stands)
        return {language: tuple(sorted(found[language].values(), key=_place)) for language in LANGUAGES}

    def _take(
        self,
        path: Path,
        language: Language | None,
        found: dict[Language, dict[str, Practice]],
        stands: dict[tuple[Language, str], str],
    ) -> None:
        """Read one practice file. In our folders its name and its place say its id and language again."""
        document = read(path)
        practice, problems = read_practice(document)
        self._problems.update(problems)
        if practice is None:
            return
        if language and practice.language != language:
            self._problems.add(document.problem(("language",), "language-of-folder", folder=language))
            return
        if language and practice.id != path.stem:
            self._problems.add(document.problem(("id",), "id-of-file", file=f"{practice.id}.yaml"))
            return
        first = stands.setdefault((practice.language, practice.id), str(path))
        if first != str(path):
            self._problems.add(document.problem(("id",), "id-taken", id=practice.id, file=first))
            return
        found[practice.language][practice.id] = practice

    def _missing_translations(
        self, found: dict[Language, dict[str, Practice]], stands: dict[tuple[Language, str], str]
    ) -> None:
        """A practice of ours without a file in the other language; a broken file has its own problem."""
        files = {
            language: {path.stem for path in self._ours(language, "practices")} for language in LANGUAGES
        }
        for language, practices in found.items():
            for other in LANGUAGES:
                for name in sorted(practices.keys() - files[other]):
                    told = (("language", other),)
                    self._problems.add(Problem(stands[language, name], 0, 0, "translation-missing", told))

    def _check(self, path: Path, language: Language) -> Check | None:
        document = read(path)
        check, problems = read_check(document)
        self._problems.update(problems)
        if check and check.language != language:
            self._problems.add(document.problem(("language",), "language-of-folder", folder=language))
            return None
        return check

    def _help_page(self, folder: Path) -> Help | None:
        keys, problems = fitted(HelpKeys, read(folder / "help.yaml"))
        self._problems.update(problems)
        return help_from(keys) if keys else None


def read_practice(document: Document) -> tuple[Practice | None, tuple[Problem, ...]]:
    """A practice file as a practice, or what hinders it."""
    keys, problems = fitted(PracticeKeys, document)
    return practice_from(keys, document) if keys else (None, problems)


def read_check(document: Document) -> tuple[Check | None, tuple[Problem, ...]]:
    """A self-check file as a self-check, or what hinders it."""
    keys, problems = fitted(CheckKeys, document)
    return check_from(keys, document) if keys else (None, problems)


def _files(folder: Path) -> list[Path]:
    """The YAML files right in a folder, by name; none when the folder is not there or cannot be listed."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix in {".yaml", ".yml"})
    except OSError:
        return []


def _place(practice: Practice) -> tuple[int, str]:
    return (ORDER.index(practice.id) if practice.id in ORDER else len(ORDER), practice.id)
