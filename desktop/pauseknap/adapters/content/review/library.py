"""A whole library looked through, and what a machine would say of a person's own practices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.files import listed
from pauseknap.adapters.content.reading import read_practice
from pauseknap.adapters.content.review.lines import lines
from pauseknap.adapters.content.review.model import Around, PracticeFile
from pauseknap.adapters.content.review.parity import parity
from pauseknap.adapters.content.review.texts import FOR_THE_MACHINE
from pauseknap.adapters.content.review.timing import timing
from pauseknap.adapters.content.review.ways import ways
from pauseknap.adapters.content.review.words import never_in, words
from pauseknap.adapters.content.roots import icon_names
from pauseknap.adapters.content.schema import PracticeKeys
from pauseknap.adapters.content.yaml_nodes import Document, read
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.problems import Problem
from pauseknap.ports.library import Library


def around(library: Library, language: Language) -> Around:
    """What practices in a language can refer to."""
    return Around(
        practices={one.id: one for one in library.practices(language)},
        lists=library.options(language),
        checks=frozenset(one.id for one in library.checks(language)),
        icons=icon_names(),
    )


def review_library(folder: Path, library: Library) -> Iterator[Problem]:
    """What is to be mended in a library whose files are whole, by all the rules of the house."""
    one, other = LANGUAGES
    for language in LANGUAGES:
        yield from _review_language(folder / language, around(library, language))
    files = {language: _files(folder / language) for language in LANGUAGES}
    for name in files[one].keys() & files[other].keys():
        yield from parity(read(files[one][name]), read(files[other][name]))
    for language, there in ((one, other), (other, one)):
        for name in files[language].keys() - files[there].keys():
            told = (("language", there),)
            yield Problem(str(files[language][name]), 0, 0, "translation-missing", told)


def _review_language(folder: Path, rooms: Around) -> Iterator[Problem]:
    never, problems = never_in(folder / "never.yaml")
    yield from problems
    for path in _files(folder).values():
        document = read(path)
        if never is not None and not document.problems:
            yield from words(document, never)
        if path.parent.name == "practices":
            yield from _review_practice(document, rooms)


def _review_practice(document: Document, rooms: Around) -> Iterator[Problem]:
    file = whole(document)
    if file is not None:
        yield from lines(file)
        yield from ways(file, rooms)
        yield from timing(file, rooms)


def advice(paths: Iterable[Path], library: Library) -> Iterator[Problem]:
    """What could be better in practices of one's own; nothing of it keeps them from working."""
    for path in paths:
        file = whole(read(path))
        if file is not None:
            rooms = around(library, file.practice.language)
            here = {**rooms.practices, file.practice.id: file.practice}
            rooms = Around(here, rooms.lists, rooms.checks, rooms.icons)
            yield from ways(file, rooms)
            yield from lines(file)


def whole(document: Document) -> PracticeFile | None:
    """A practice file with its places; None for one that has faults."""
    keys, _ = fitted(PracticeKeys, document)
    practice, _ = read_practice(document) if keys else (None, ())
    return PracticeFile(document, keys, practice) if keys and practice else None


def _files(folder: Path) -> dict[str, Path]:
    """Every file of a language that people meet words of, by its place in the folder."""
    folders = [folder, *sorted(one for one in folder.glob("*") if one.is_dir())]
    found = (Path(one.path) for each in folders for one in listed(each))
    return {str(path.relative_to(folder)): path for path in found if path.name not in FOR_THE_MACHINE}
