"""Lets a person make practices of their own: a copy to begin with, drafts, and saving what is whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count
from pathlib import PurePath
from typing import Protocol

from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.practice.model import Practice
from pauseknap.core.problems import Problem
from pauseknap.ports.library import Library, Owner
from pauseknap.ports.own_practices import OwnPractices
from pauseknap.services.preferences import Preferences

LONGEST_ID = 40
LONGEST_TITLE = 200
COPY = "own.copy"
"""The id of the sentence that a copy's title is made by."""


@dataclass(frozen=True)
class Sheet:
    """One own practice to write on."""

    name: str
    """Of its file."""
    saved: str
    """The practice as it is used."""
    text: str
    """What was written last; else the same."""


@dataclass(frozen=True)
class Looked:
    """What a text is: a whole practice, or what hinders it."""

    practice: Practice | None
    problems: tuple[Problem, ...] = ()


class LookThrough(Protocol):
    """Reads a text as a practice; `file` is what problems call it, `taken` says which file has which id."""

    def __call__(
        self, text: str, file: str, taken: Mapping[tuple[Language, str], str]
    ) -> tuple[Practice | None, tuple[Problem, ...]]: ...


class Copied(Protocol):
    """A practice's text with another id and title, as one's own."""

    def __call__(self, text: str, *, known_as: str, title: str) -> str: ...


class Writing:
    """No text is lost: what cannot be saved is a draft, and what the disk refuses is held until we close."""

    def __init__(
        self,
        *,
        files: OwnPractices,
        library: Library,
        preferences: Preferences,
        look_through: LookThrough,
        copied: Copied,
    ) -> None:
        self._files = files
        self._library = library
        self._preferences = preferences
        self._look_through = look_through
        self._copied = copied
        self._held: dict[str, str] = {}

    @property
    def folder(self) -> str:
        """Where own practices lie."""
        return self._files.folder

    def file_of(self, practice: Practice) -> str | None:
        """The name of an own practice's file; None for one of ours."""
        origin = self._library.origin(practice.language, practice.id)
        return PurePath(origin.file).name if origin is not None and origin.own else None

    def copy(self, practice: Practice) -> str:
        """Make a copy of one's own; the name of its file. Raises `Unusable` when the disk will not."""
        text = self._library.text(practice.language, practice.id)
        known_as = self._free_id(practice)
        name = f"{known_as}.yaml"
        self._files.save(name, self._copied(text, known_as=known_as, title=self._free_title(practice)))
        self._library.refresh()
        return name

    def open(self, name: str) -> Sheet:
        """A practice to go on writing, with what was not saved. Raises `Unusable`."""
        there = self._files.read(name)
        written = there.saved if there.draft is None else there.draft
        return Sheet(name, there.saved, self._held.get(name, written))

    def look(self, name: str, text: str) -> Looked:
        """What a text is, and where it has to be mended."""
        return Looked(*self._look_through(text, name, self._taken(name)))

    def keep(self, sheet: Sheet, text: str) -> None:
        """Keep what is being written beside the practice, which stays as it is. Raises `Unusable`."""
        self._held[sheet.name] = text
        if text == sheet.saved:
            self._files.drop_draft(sheet.name)
        else:
            self._files.keep_draft(sheet.name, text)
        del self._held[sheet.name]

    def save(self, sheet: Sheet, text: str) -> tuple[Sheet, Looked]:
        """Make a whole text the practice; a faulty one is kept as a draft. Raises `Unusable`."""
        looked = self.look(sheet.name, text)
        if looked.practice is None:
            self.keep(sheet, text)
            return Sheet(sheet.name, sheet.saved, text), looked
        self._held[sheet.name] = text
        self._files.save(sheet.name, text)
        del self._held[sheet.name]
        self._library.refresh()
        return Sheet(sheet.name, text, text), looked

    def forget(self, name: str) -> None:
        """Delete an own practice with all that was remembered of it. Raises `Unusable`."""
        gone = [practice.id for practice in self._every() if self.file_of(practice) == name]
        self._files.forget(name)
        self._held.pop(name, None)
        self._library.refresh()
        settings = self._preferences.settings
        self._preferences.change(
            minutes={one: minutes for one, minutes in settings.minutes.items() if one not in gone},
            stretches={one: parts for one, parts in settings.stretches.items() if one not in gone},
        )

    def shared(self, practice: Practice) -> bool:
        """Whether a practice is the workplace's."""
        origin = self._library.origin(practice.language, practice.id)
        return origin is not None and origin.owner == "site"

    def broken(self, owner: Owner = "own") -> dict[str, Problem]:
        """Files that hold no practice one can use, by name, and the first thing to mend in each."""
        found = sorted(
            (origin.file, first) for origin, first in self._library.broken().items() if origin.owner == owner
        )
        return {PurePath(file).name: first for file, first in found}

    def _every(self) -> Iterator[Practice]:
        return chain.from_iterable(self._library.practices(language) for language in LANGUAGES)

    def _taken(self, name: str) -> dict[tuple[Language, str], str]:
        """Which ids have a place in another file."""
        taken: dict[tuple[Language, str], str] = {}
        for practice in self._every():
            origin = self._library.origin(practice.language, practice.id)
            if origin is not None and not (origin.own and PurePath(origin.file).name == name):
                taken[practice.language, practice.id] = PurePath(origin.file).name
        return taken

    def _free_id(self, practice: Practice) -> str:
        taken = {one.id for one in self._every()} | {PurePath(name).stem for name in self._files.names()}
        first = re.sub(r"-\d+$", "", practice.id)
        stem = first if first in taken else practice.id
        endings = (f"-{number}" for number in count(2))
        numbered = (stem[: LONGEST_ID - len(ending)].rstrip("-") + ending for ending in endings)
        return next(free for free in numbered if free not in taken)

    def _free_title(self, practice: Practice) -> str:
        taken = {one.title for one in self._library.practices(practice.language)}
        title = practice.title[:LONGEST_TITLE]
        if self.file_of(practice) is None:
            sentence = self._library.words(practice.language).get(COPY, "{title}")
            title = sentence.replace("{title}", title)
        numbered = chain([title], (f"{title} {number}" for number in count(2)))
        return next(free for free in numbered if free not in taken)
