"""The library read from folders of YAML: what is whole is there, what is broken is a problem."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.adapters.content.check_schema import CheckKeys, HelpKeys
from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.pronunciation import pronunciation_from
from pauseknap.adapters.content.schema import ListKeys, PracticeKeys
from pauseknap.adapters.content.translate import practice_from
from pauseknap.adapters.content.translate_asking import options as options_from
from pauseknap.adapters.content.translate_check import check_from, help_from
from pauseknap.adapters.content.words import words_from
from pauseknap.adapters.content.yaml_nodes import read
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.library import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pauseknap.adapters.content.roots import Root
    from pauseknap.adapters.content.yaml_nodes import Document
    from pauseknap.core.check.help import Help
    from pauseknap.core.check.model import Check
    from pauseknap.core.language import Language
    from pauseknap.core.practice.model import Practice
    from pauseknap.core.practice.waiting import Option

LANGUAGES: tuple[Language, ...] = ("da", "en")
ORDER = ("long-out-breath", "just-like-me", "self-compassion", "bench")
"""How practices stand in lists; those not named follow by id."""


@dataclass
class _Shelf:
    """Practices of one kind, ours or the person's own, and what is wrong with those that are not there."""

    found: dict[Language, dict[str, Practice]] = field(
        default_factory=lambda: {language: {} for language in LANGUAGES}
    )
    stands: dict[tuple[Language, str], Path] = field(default_factory=dict)
    problems: set[Problem] = field(default_factory=set)


class ContentLibrary:
    """Everything that can be done, read when it is first asked for; own practices again on `refresh`."""

    def __init__(self, roots: Iterable[Root]) -> None:
        self._roots = tuple(roots)
        self._ours: _Shelf | None = None
        self._own = _Shelf()
        self._own_seen: tuple[tuple[str, int, int, int], ...] = ()
        self._practices: dict[Language, tuple[Practice, ...]] = {}
        self._checks: dict[Language, tuple[Check, ...]] = {}
        self._words: dict[Language, dict[str, str]] = {}
        self._help: dict[Language, Help | None] = {}
        self._pronunciation: dict[Language, dict[str, str]] = {}
        self._options: dict[Language, dict[str, tuple[Option, ...]]] = {}
        self._problems: set[Problem] = set()

    def practices(self, language: Language) -> tuple[Practice, ...]:
        """Every whole practice, in the library's order."""
        if self._ours is None:
            self._ours = self._read_ours()
            self._read_own(self._ours)
        return self._practices[language]

    def origin(self, language: Language, id: str) -> Origin | None:
        """Where a practice was read."""
        self.practices(language)
        for shelf in (self._own, self._ours):
            if shelf is not None and (language, id) in shelf.stands:
                return Origin(str(shelf.stands[language, id]), own=shelf is self._own)
        return None

    def text(self, language: Language, id: str) -> str:
        """A practice as it is written."""
        origin = self.origin(language, id)
        if origin is None:
            raise Unusable("file-missing")
        try:
            return Path(origin.file).read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            raise Unusable("file-unreadable") from None

    def refresh(self) -> bool:
        """Read the person's own practices again if a file of theirs came, went or changed."""
        if self._ours is None or self._own_seen == self._own_files():
            return False
        self._read_own(self._ours)
        return True

    def checks(self, language: Language) -> tuple[Check, ...]:
        """Every whole self-check."""
        if language not in self._checks:
            read_checks = (self._check(path, language) for path in self._ours_in(language, "checks"))
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

    def pronunciation(self, language: Language) -> dict[str, str]:
        """Words that voices say wrong, and how they are to be given them; a library need not have any."""
        if language not in self._pronunciation:
            ways: dict[str, str] = {}
            for folder in self._folders(language):
                if (folder / "pronunciation.yaml").is_file():
                    more, problems = pronunciation_from(read(folder / "pronunciation.yaml"))
                    ways.update(more)
                    self._problems.update(problems)
            self._pronunciation[language] = ways
        return self._pronunciation[language]

    def options(self, language: Language) -> dict[str, tuple[Option, ...]]:
        """Lists that several practices choose from, by the name of their file."""
        if language not in self._options:
            found = self._options[language] = {}
            for path in self._ours_in(language, "lists"):
                keys, problems = fitted(ListKeys, read(path))
                self._problems.update(problems)
                if keys:
                    found[path.stem] = options_from(keys.options)
        return self._options[language]

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in files read so far, by file and line."""
        shelves = [shelf.problems for shelf in (self._ours, self._own) if shelf is not None]
        return tuple(sorted(self._problems.union(*shelves)))

    def _folders(self, language: Language) -> Iterator[Path]:
        return (root.folder / language for root in self._roots if not root.own)

    def _ours_in(self, language: Language, kind: str) -> Iterator[Path]:
        for folder in self._folders(language):
            yield from _files(folder / kind)

    def _read_ours(self) -> _Shelf:
        shelf = _Shelf()
        for language in LANGUAGES:
            for path in self._ours_in(language, "practices"):
                _take(path, language, shelf)
        self._note_missing_translations(shelf)
        return shelf

    def _read_own(self, ours: _Shelf) -> None:
        self._own_seen = self._own_files()
        self._own = _Shelf()
        for root in self._roots:
            for path in _files(root.folder) if root.own else ():
                _take(path, None, self._own, beside=ours)
        self._practices = {
            language: tuple(sorted((ours.found[language] | self._own.found[language]).values(), key=_place))
            for language in LANGUAGES
        }

    def _own_files(self) -> tuple[tuple[str, int, int, int], ...]:
        """The person's own files, and by what one sees that they are others now."""
        return tuple(
            (str(path), status.st_mtime_ns, status.st_size, status.st_ino)
            for root in self._roots
            if root.own
            for path in _files(root.folder)
            if (status := _status(path)) is not None
        )

    def _note_missing_translations(self, shelf: _Shelf) -> None:
        """A practice of ours without a file in the other language; a broken file has its own problem."""
        files = {
            language: {path.stem for path in self._ours_in(language, "practices")} for language in LANGUAGES
        }
        for language, practices in shelf.found.items():
            for other in LANGUAGES:
                for name in sorted(practices.keys() - files[other]):
                    told = (("language", other),)
                    file = str(shelf.stands[language, name])
                    shelf.problems.add(Problem(file, 0, 0, "translation-missing", told))

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


def _take(path: Path, language: Language | None, shelf: _Shelf, *, beside: _Shelf | None = None) -> None:
    """Put one practice file on a shelf, or what is wrong with it.

    In our folders its name and its place say its id and language again. An id that has a place already,
    here or on the shelf beside, is taken.
    """
    document = read(path)
    practice, problems = read_practice(document)
    shelf.problems.update(problems)
    if practice is None:
        return
    if language and practice.language != language:
        shelf.problems.add(document.problem(("language",), "language-of-folder", folder=language))
        return
    if language and practice.id != path.stem:
        shelf.problems.add(document.problem(("id",), "id-of-file", file=f"{practice.id}.yaml"))
        return
    known = (practice.language, practice.id)
    first = shelf.stands.get(known) or (beside.stands.get(known) if beside else None)
    if first is not None:
        shelf.problems.add(document.problem(("id",), "id-taken", id=practice.id, file=first))
        return
    shelf.stands[known] = path
    shelf.found[practice.language][practice.id] = practice


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


def _status(path: Path) -> os.stat_result | None:
    """None for a file that is gone again."""
    try:
        return path.stat()
    except OSError:
        return None


def _place(practice: Practice) -> tuple[int, str]:
    return (ORDER.index(practice.id) if practice.id in ORDER else len(ORDER), practice.id)
