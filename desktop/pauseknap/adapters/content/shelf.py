"""Puts practice files in order: whose place an id is, and what is wrong with the files that have none."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.problems import Problem
from pauseknap.ports.library import Origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pauseknap.adapters.content.written import Written

FIRST = ("long-out-breath", "just-like-me", "self-compassion", "bench")
"""How practices stand in lists; those not named follow by id."""


@dataclass(frozen=True)
class Placed:
    """A practice that can be used, and where it was read."""

    origin: Origin
    written: Written


@dataclass
class Shelf:
    """Every practice by language and id. Files are to be put here in the order of their right: ours first."""

    found: dict[tuple[Language, str], Placed] = field(default_factory=dict)
    troubles: dict[Origin, tuple[Problem, ...]] = field(default_factory=dict)
    """What is wrong, by the file it is wrong in."""
    _ordered: dict[Language, tuple[Placed, ...]] = field(default_factory=dict)

    def put(self, written: Written, origin: Origin, folder: Language | None) -> None:
        """Give a file its place. In a folder of one language, name and place say id and language again."""
        problems = written.problems or tuple(self._out_of_place(written, origin, folder))
        if problems:
            self.troubles[origin] = problems
            return
        if written.summary is None:
            return
        known = (written.summary.language, written.summary.id)
        if known in self.found:  # a person's own in the place of a workplace's, as they wished
            return
        self.found[known] = Placed(origin, written)

    def refuse(self, origin: Origin, what: str, **values: str) -> None:
        """Leave a file alone."""
        self.troubles[origin] = (Problem(origin.file, 0, 0, what, tuple(values.items())),)

    def in_order(self, language: Language) -> tuple[Placed, ...]:
        """Those of one language, as they stand in lists; asked for once every file has its place."""
        if language not in self._ordered:
            here = sorted((_rank(name), name) for spoken, name in self.found if spoken == language)
            self._ordered[language] = tuple(self.found[language, name] for _, name in here)
        return self._ordered[language]

    def note_missing_translations(self, files: dict[Language, set[str]]) -> None:
        """Practices of ours whose file is missing in the other language; a broken one has its own problem."""
        for (_, name), placed in self.found.items():
            for other in LANGUAGES:
                if placed.origin.owner == "ours" and name not in files[other]:
                    problem = Problem(placed.origin.file, 0, 0, "translation-missing", (("language", other),))
                    self.troubles[placed.origin] = (*self.troubles.get(placed.origin, ()), problem)

    def _out_of_place(self, written: Written, origin: Origin, folder: Language | None) -> Iterator[Problem]:
        summary = written.summary
        if summary is None:
            return
        if folder and summary.language != folder:
            yield Problem(origin.file, *written.language_at, "language-of-folder", (("folder", folder),))
        elif folder and summary.id != Path(origin.file).stem:
            yield Problem(origin.file, *written.id_at, "id-of-file", (("file", f"{summary.id}.yaml"),))
        else:
            first = self.found.get((summary.language, summary.id))
            if first is not None and not (origin.owner == "site" and first.origin.owner == "own"):
                told = (("id", summary.id), ("file", first.origin.file))
                yield Problem(origin.file, *written.id_at, "id-taken", told)


def _rank(name: str) -> int:
    return FIRST.index(name) if name in FIRST else len(FIRST)
