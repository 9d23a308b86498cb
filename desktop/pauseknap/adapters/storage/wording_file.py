"""A person's own words for lines of practices, in one YAML file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field

from pauseknap.adapters.content.faults import fitted
from pauseknap.adapters.content.schema_base import Keys, Line
from pauseknap.adapters.content.yaml_nodes import Where, read
from pauseknap.adapters.storage.plain_yaml import dumped
from pauseknap.adapters.storage.whole_files import write_whole
from pauseknap.core.language import Language
from pauseknap.core.practice.wording import tidied, wrong_with
from pauseknap.core.problems import Problem, Unusable

VERSION = 1
_HEAD = "# Dine egne ord i øvelserne: linjen, som den er skrevet, og den, du vil høre i stedet.\n"


class _PairKeys(Keys):
    line: Line
    own: Line


class _LanguagesKeys(Keys):
    da: list[_PairKeys] = Field(default_factory=list)
    en: list[_PairKeys] = Field(default_factory=list)


class _WordingKeys(Keys):
    version: int
    practices: Annotated[dict[str, _LanguagesKeys], Field(max_length=1000)]


Words = dict[tuple[str, Language], dict[str, str]]


class YamlWording:
    """Fulfils `Wording`. A file that cannot be read is left alone until something is put into it; then it is
    set aside under another name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._words: Words | None = None
        self._problems: tuple[Problem, ...] = ()
        self._torn = False

    def of(self, practice: str, language: Language) -> Mapping[str, str]:
        return self._read().get((practice, language), {})

    def put(self, practice: str, language: Language, written: str, own: str | None) -> None:
        words = {key: dict(lines) for key, lines in self._read().items()}
        lines = words.setdefault((practice, language), {})
        lines.pop(written, None)
        if own is not None:
            lines[written] = tidied(own)
        try:
            if self._torn:
                self._path.replace(self._path.with_name("wording.torn.yaml"))
            write_whole(self._path, dumped(_keys_of(words), head=_HEAD))
        except OSError as wrong:
            raise Unusable("wording-unsaved") from wrong
        self._words, self._problems, self._torn = words, (), False

    def problems(self) -> tuple[Problem, ...]:
        self._read()
        return self._problems

    def clear(self) -> None:
        try:
            for path in (self._path, self._path.with_name("wording.torn.yaml")):
                path.unlink(missing_ok=True)
        except OSError as wrong:
            raise Unusable("disk-read-only", file=self._path) from wrong
        self._words, self._problems, self._torn = {}, (), False

    def _read(self) -> Words:
        if self._words is None:
            self._words = self._from_disk() if self._path.exists() else {}
        return self._words

    def _from_disk(self) -> Words:
        document = read(self._path, own=True)
        keys, problems = fitted(_WordingKeys, document)
        self._problems, self._torn = problems, keys is None
        if keys is None:
            return {}
        if keys.version > VERSION:
            self._problems, self._torn = (document.problem(("version",), "wording-newer"),), True
            return {}
        words: Words = {}
        found: list[Problem] = []
        for practice, language, pair, where in _pairs(keys):
            wrong = wrong_with(pair.line, pair.own)
            if wrong:
                found.append(document.problem((*where, "own"), wrong[0], **wrong[1]))
            else:
                words.setdefault((practice, language), {})[pair.line] = pair.own
        self._problems = tuple(sorted(found))
        self._torn = bool(found)
        return words


def _pairs(keys: _WordingKeys) -> Iterator[tuple[str, Language, _PairKeys, Where]]:
    for practice, languages in keys.practices.items():
        both: tuple[tuple[Language, list[_PairKeys]], ...] = (("da", languages.da), ("en", languages.en))
        for language, pairs in both:
            for place, pair in enumerate(pairs):
                yield practice, language, pair, ("practices", practice, language, place)


def _keys_of(words: Words) -> dict[str, object]:
    practices: dict[str, dict[str, list[dict[str, str]]]] = {}
    for (practice, language), lines in words.items():
        if lines:
            pairs = [{"line": line, "own": own} for line, own in lines.items()]
            practices.setdefault(practice, {})[language] = pairs
    return {"version": VERSION, "practices": practices}
