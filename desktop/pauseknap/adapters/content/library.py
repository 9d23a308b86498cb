"""The library read from folders of YAML: what is whole is there, what is broken is a problem."""

from __future__ import annotations

import threading
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.adapters.content.files import Found, leads_out, listed, raw
from pauseknap.adapters.content.known_files import KnownFiles
from pauseknap.adapters.content.shelf import Shelf
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.library import Origin, Owner

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pauseknap.adapters.content.known_files import Index
    from pauseknap.adapters.content.roots import Root
    from pauseknap.adapters.content.sentences import Sentences
    from pauseknap.adapters.content.texts import Texts
    from pauseknap.core.check.help import Help
    from pauseknap.core.check.model import Check
    from pauseknap.core.practice.model import Practice
    from pauseknap.core.practice.summary import Summary
    from pauseknap.core.practice.waiting import Option

_RIGHT = {"ours": 0, "own": 1, "site": 2}
"""Who has an id first: nobody displaces ours, and a person's own stands in the place of a workplace's."""

_Listing = tuple[tuple[Owner, Language | None, Found], ...]


class ContentLibrary:
    """Everything that can be done, read when it is first asked for.

    A person's own practices and a workplace's are looked at again on `refresh`, from any thread; only files
    that have changed are read again. With an `index`, summaries need no file to be read that has not
    changed since the last start.
    """

    def __init__(self, roots: Iterable[Root], index: Index | None = None) -> None:
        self._roots = sorted(roots, key=lambda root: _RIGHT[root.owner])
        self._files = KnownFiles(index)
        self._changing = threading.RLock()
        self._ours: _Listing | None = None
        self._others: _Listing = ()
        self._shelf: Shelf | None = None
        self._whole = False
        """Whether every practice on the shelf has its steps."""

    def practices(self, language: Language) -> tuple[Practice, ...]:
        """Every whole practice, in the library's order."""
        placed = self._shelved(whole=True).in_order(language)
        return tuple(one.written.practice for one in placed if one.written.practice is not None)

    def practice(self, language: Language, id: str) -> Practice | None:
        """One of them; no other file is read for it."""
        origin = self.origin(language, id)
        if origin is None:
            return None
        with self._changing:
            stamp = next(one.stamp for _, _, one in self._every() if one.path == origin.file)
            return self._files.written(origin.file, stamp, whole=True).practice

    def summaries(self, language: Language) -> tuple[Summary, ...]:
        """What lists say of each practice, in the same order."""
        placed = self._shelved().in_order(language)
        return tuple(one.written.summary for one in placed if one.written.summary is not None)

    def origin(self, language: Language, id: str) -> Origin | None:
        """Where a practice was read."""
        placed = self._shelved().found.get((language, id))
        return placed.origin if placed else None

    def text(self, language: Language, id: str) -> str:
        """A practice as it is written."""
        origin = self.origin(language, id)
        if origin is None:
            raise Unusable("file-missing")
        try:
            return raw(Path(origin.file)).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise Unusable("file-unreadable") from None

    def refresh(self) -> bool:
        """Read what came or changed of the person's own practices and the workplace's."""
        with self._changing:
            if self._shelf is None or self._others == self._listing(ours=False):
                return False
            self._build(whole=self._whole)
            return True

    def checks(self, language: Language) -> tuple[Check, ...]:
        """Every whole self-check."""
        return self._texts.checks(language)

    def words(self, language: Language) -> dict[str, str]:
        """The sentences that are not a practice's own."""
        return self._sentences.words(language)

    def help(self, language: Language) -> Help | None:
        """The help page, the workplace's if it has one; None only when there is none that is whole."""
        return self._texts.help(language)

    def pronunciation(self, language: Language) -> dict[str, str]:
        """Words that voices say wrong, and how they are to be given them; a library need not have any."""
        return self._sentences.pronunciation(language)

    def options(self, language: Language) -> dict[str, tuple[Option, ...]]:
        """Lists that several practices choose from, by the name of their file."""
        return self._texts.options(language)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in files read so far, by file and line."""
        shelf = self._shelf
        found = shelf.troubles.values() if shelf is not None else ()
        read = [self.__dict__[part].problems for part in ("_texts", "_sentences") if part in self.__dict__]
        return tuple(sorted(set().union(*found, *read)))

    def broken(self) -> dict[Origin, Problem]:
        """Files that hold no practice one can use, and the first thing to mend in each."""
        return {origin: min(found) for origin, found in self._shelved().troubles.items()}

    @cached_property
    def _texts(self) -> Texts:
        # What reads YAML takes longer to load than a start without it takes.
        from pauseknap.adapters.content.texts import Texts  # noqa: PLC0415 - heavy

        return Texts(self._roots)

    @cached_property
    def _sentences(self) -> Sentences:
        from pauseknap.adapters.content.sentences import Sentences  # noqa: PLC0415 - heavy

        return Sentences(root.folder for root in self._roots if root.owner == "ours")

    def _shelved(self, *, whole: bool = False) -> Shelf:
        with self._changing:
            if self._shelf is None or (whole and not self._whole):
                return self._build(whole=whole)
            return self._shelf

    def _build(self, *, whole: bool) -> Shelf:
        """Put every file in its place anew."""
        if self._ours is None:
            self._ours = self._listing(ours=True)
        self._others = self._listing(ours=False)
        shelf = Shelf()
        for owner, folder, file in self._every():
            origin = Origin(file.path, owner)
            if owner != "ours" and file.shortcut and leads_out(Path(file.path)):
                shelf.refuse(origin, "own-elsewhere", file=Path(file.path).name)
            else:
                shelf.put(self._files.written(file.path, file.stamp, whole=whole), origin, folder)
        named = {
            language: {Path(file.path).stem for _, folder, file in self._ours if folder == language}
            for language in LANGUAGES
        }
        shelf.note_missing_translations(named)
        self._files.keep_only({file.path for _, _, file in self._every()})
        self._shelf, self._whole = shelf, whole
        return shelf

    def _every(self) -> _Listing:
        return (*(self._ours or ()), *self._others)

    def _listing(self, *, ours: bool) -> _Listing:
        """The practice files there are now, by what one sees that they are others."""
        return tuple(
            (root.owner, language, file)
            for root in self._roots
            if (root.owner == "ours") == ours
            for folder, language in root.practice_folders()
            for file in listed(folder)
        )
