"""Looks files of content through for mistakes, wherever they lie: what `content check` does."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pauseknap.adapters.content.check_schema import HelpKeys
from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.pronunciation import pronunciation_from
from pauseknap.adapters.content.reading import read_check, read_practice
from pauseknap.adapters.content.review.library import advice, review_library
from pauseknap.adapters.content.review.spelling import dictionary, misspelled, reviewed_by_language
from pauseknap.adapters.content.review.words import never_in
from pauseknap.adapters.content.roots import Root, packaged
from pauseknap.adapters.content.words import words_from
from pauseknap.adapters.content.yaml_nodes import Document, read
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.problems import Problem
from pauseknap.ports.library import Library


def problems_in(paths: Iterable[Path]) -> tuple[Problem, ...]:
    """What is wrong in files, in folders of files, and in whole libraries with a folder for each language."""
    found: set[Problem] = set()
    for path in paths:
        if not path.is_dir():
            found.update(_in_file(path))
        elif _is_library(path):
            found.update(_in_library(path))
        else:
            found.update(_in_folder(path))
    return tuple(sorted(found))


def advice_in(paths: Iterable[Path], library: Library) -> tuple[Problem, ...]:
    """What could be better in practices of one's own, in files and in folders of files."""
    own = [path for path in paths if not _is_library(path)]
    files = (file for path in own for file in (_files(path) if path.is_dir() else [path]))
    return tuple(sorted(set(advice(files, library))))


def misspelled_in(paths: Iterable[Path]) -> tuple[Problem, ...]:
    """Words in whole libraries, folders and files of content that no dictionary knows.

    Raises `Unusable` where there is no dictionary to ask.
    """
    found: set[Problem] = set()
    ours = reviewed_by_language(packaged().folder)
    for file in (one for path in paths for one in (_files(path) if path.is_dir() else [path])):
        document = read(file)
        language = _language_of(file, document)
        if language is not None and not document.problems:
            found.update(misspelled([document], dictionary(language), ours[language]))
    return tuple(sorted(found))


def _language_of(file: Path, document: Document) -> Language | None:
    """As the file says, or else the folder it lies in."""
    said = document.data.get("language") if isinstance(document.data, dict) else None
    named = (said, *(parent.name for parent in file.parents))
    return next((one for one in LANGUAGES if one in named), None)


def _is_library(path: Path) -> bool:
    return any((path / language).is_dir() for language in LANGUAGES)


def _in_library(folder: Path) -> set[Problem]:
    """What hinders it from being read, and what the rules of the house say."""
    library = ContentLibrary([Root(folder)])
    for language in LANGUAGES:
        library.practices(language)
        library.checks(language)
        library.words(language)
        library.help(language)
        library.pronunciation(language)
        library.options(language)
    return {*library.problems(), *review_library(folder, library)}


def _files(folder: Path) -> list[Path]:
    return sorted(path for ending in ("yaml", "yml") for path in folder.rglob(f"*.{ending}"))


def _in_folder(folder: Path) -> set[Problem]:
    files = _files(folder)
    if not files:
        return {Problem(str(folder), 0, 0, "folder-empty")}
    return {problem for file in files for problem in _in_file(file)}


def _in_file(path: Path) -> tuple[Problem, ...]:
    """A file is what its name says, or a self-check if it has that key, or else a practice."""
    document = read(path)
    if path.name in ("words.yaml", "words.yml"):
        return words_from(document)[1]
    if path.name in ("pronunciation.yaml", "pronunciation.yml"):
        return pronunciation_from(document)[1]
    if path.name == "keys.yaml":
        return words_from(document)[1]
    if path.name == "never.yaml":
        return never_in(path)[1]
    if path.name in ("help.yaml", "help.yml"):
        return fitted(HelpKeys, document)[1]
    if isinstance(document.data, dict) and "check" in document.data:
        return read_check(document)[1]
    return read_practice(document)[1]
