"""That every word is in its language's dictionary, or among those that somebody has looked at."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

from pauseknap.adapters.content.review.texts import texts_in
from pauseknap.adapters.content.yaml_nodes import Document
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.problems import Problem, Unusable

FILES: dict[Language, str] = {"da": "da_DK", "en": "en_GB"}
FOLDERS = tuple(Path("/usr/share") / name for name in ("hunspell", "myspell", "myspell/dicts"))
"""Where computers keep hunspell's dictionaries."""
REVIEWED = "reviewed.txt"
Knows = Callable[[str], bool]


@cache
def dictionary(language: Language, folders: tuple[Path, ...] = FOLDERS) -> Knows:
    """What says whether a word is one.

    Raises `Unusable` `no-dictionary` (file) where this computer has none, or nothing to read it with.
    """
    name = FILES[language]
    found = next((one for one in (folder / f"{name}.dic" for folder in folders) if one.is_file()), None)
    try:
        from spylls.hunspell import Dictionary  # noqa: PLC0415 - who does not ask for it can do without
    except ImportError:
        found = None
    if found is None:
        raise Unusable("no-dictionary", file=f"{name}.dic")
    with warnings.catch_warnings():
        # The reader leaves its files to the collector, which would complain in some later moment.
        warnings.simplefilter("ignore", ResourceWarning)
        words = Dictionary.from_files(str(found.with_suffix("")))
        gc.collect()
    return cache(words.lookup)  # never `suggest`: it does not come back on Danish


def reviewed_in(folder: Path) -> frozenset[str]:
    """Words of a language's folder that somebody has looked at; none where there is no such file."""
    file = folder / REVIEWED
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return frozenset(line for line in lines if line and not line.startswith("#"))


def reviewed_by_language(library: Path) -> dict[Language, frozenset[str]]:
    """The same of every language of a library."""
    return {language: reviewed_in(library / language) for language in LANGUAGES}


def misspelled(documents: Iterable[Document], knows: Knows, reviewed: frozenset[str]) -> Iterator[Problem]:
    """Every word that is neither known nor reviewed, once in each text."""
    for document in documents:
        for text in texts_in(document):
            for word in dict.fromkeys(text.words):
                if word not in reviewed and not knows(word):
                    yield document.problem(text.where, "word-unknown", word=word, reviewed=REVIEWED)
