"""Looks a voice pack through: its keys, its files, and every recording in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.adapters.content.faults import MOST_PROBLEMS, fitted
from pauseknap.adapters.content.files import LARGEST_FILE
from pauseknap.adapters.content.looking_through import problems_in as problems_in_content
from pauseknap.adapters.content.yaml_nodes import Document, Where, parse
from pauseknap.adapters.packs.schema import (
    MOST_BYTES,
    MOST_FILE_BYTES,
    PACK_FILE,
    VERSION,
    PackKeys,
    PackLineKeys,
)
from pauseknap.adapters.packs.sources import PackSource, inside, opened
from pauseknap.core.language import Language
from pauseknap.core.problems import Problem, Unusable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pauseknap.core.sound.take import Take


@dataclass(frozen=True)
class PackLine:
    """One line of a pack, and where it stands in its file."""

    language: Language
    text: str
    file: str
    private: bool
    where: Where


@dataclass(frozen=True)
class PackFile:
    """A `pack.yaml` that can be used."""

    document: Document
    title: str
    by: str
    lines: tuple[PackLine, ...]


def read_pack(source: PackSource) -> tuple[PackFile | None, tuple[Problem, ...]]:
    """The pack's own file, all names in it safe and no line in it twice; or what hinders it."""
    try:
        raw = source.read(PACK_FILE, LARGEST_FILE + 1)
    except Unusable as wrong:
        missing = wrong.what == "pack-file-missing"
        told = (("file", PACK_FILE),) if missing else ()
        return None, (Problem(source.label, 0, 0, "pack-missing" if missing else "file-unreadable", told),)
    if len(raw) > LARGEST_FILE:
        return None, (Problem(source.label, 0, 0, "file-too-big", (("megabytes", "1"),)),)
    document = parse(raw, source.label)
    keys, problems = fitted(PackKeys, document)
    if keys is None:
        return None, problems
    if keys.version > VERSION:
        return None, (document.problem(("version",), "pack-newer"),)
    lines = tuple(_lines(keys))
    found = tuple(_careless(document, lines))
    pack = PackFile(document, keys.title, keys.by, lines)
    return (None, found) if found else (pack, ())


def takes_in(source: PackSource, pack: PackFile) -> Iterator[tuple[PackLine, Take | Problem]]:
    """Every recording of a pack, one after another, or what is wrong with it."""
    from pauseknap.adapters.audio.reading import read_sound  # noqa: PLC0415 - loads numpy
    from pauseknap.core.sound.take import LONGEST_SECONDS, taken  # noqa: PLC0415 - loads numpy

    left = MOST_BYTES
    for line in pack.lines:
        where = (*line.where, "file")
        try:
            size = source.size(line.file)
            if size is None:
                raise Unusable("pack-file-missing", file=line.file)
            raw = source.read(line.file, MOST_FILE_BYTES + 1)
            left -= len(raw)
            if len(raw) > MOST_FILE_BYTES:
                raise Unusable("pack-file-too-big", file=line.file, most=MOST_FILE_BYTES // 1_000_000)
            if left < 0:
                yield line, pack.document.problem((), "pack-too-big", most=MOST_BYTES // 1_000_000)
                return
            clip, rate = read_sound(BytesIO(raw), line.file, most_seconds=LONGEST_SECONDS)
            take = taken(clip, rate, line.text)
        except Unusable as wrong:
            yield line, pack.document.problem(where, wrong.what, **wrong.values)
            continue
        refused = next((fault for fault in take.faults if fault in _WHY), None)
        yield line, pack.document.problem(where, _WHY[refused], file=line.file) if refused else take


_WHY = {
    "take-silent": "pack-silent",
    "take-nothing": "pack-silent",
    "take-too-quiet": "pack-silent",
    "take-too-short": "pack-length",
    "take-too-long": "pack-length",
    "take-clipped": "pack-clipped",
}
"""What is advice for one's own take is a reason to leave a given pack; values are ids of problems."""


def problems_in_pack(path: Path) -> tuple[Problem, ...]:
    """Everything that is wrong in the pack at a path, its recordings included."""
    try:
        with opened(path) as source:
            pack, problems = read_pack(source)
            if pack is None:
                return problems
            wrong = (one for _, one in takes_in(source, pack) if isinstance(one, Problem))
            return tuple(one for one, _ in zip(wrong, range(MOST_PROBLEMS), strict=False))
    except Unusable as trouble:
        return (Problem(str(path), 0, 0, trouble.what, tuple(trouble.values.items())),)


def problems_in(paths: Iterable[Path]) -> tuple[Problem, ...]:
    """What is wrong in files of content and in voice packs: what `content check` does."""
    every = tuple(paths)
    packs = tuple(path for path in every if _is_pack(path))
    found = set(problems_in_content(path for path in every if path not in packs))
    return tuple(sorted(found.union(*(problems_in_pack(path) for path in packs))))


def _is_pack(path: Path) -> bool:
    folder = path.is_dir() and (path / PACK_FILE).is_file()
    return folder or path.name == PACK_FILE or (path.suffix.lower() == ".zip" and path.is_file())


def _lines(keys: PackKeys) -> Iterator[PackLine]:
    for language, lines in keys.lines.by_language():
        for place, line in enumerate(lines):
            yield _line(language, line, place)


def _line(language: Language, line: PackLineKeys, place: int) -> PackLine:
    return PackLine(language, line.say, line.file, line.private, ("lines", language, place))


def _careless(document: Document, lines: tuple[PackLine, ...]) -> Iterator[Problem]:
    """Lines that stand twice, and names that lead out of the pack."""
    seen: set[tuple[Language, str]] = set()
    for line in lines:
        if (line.language, line.text) in seen:
            yield document.problem((*line.where, "say"), "line-twice")
        seen.add((line.language, line.text))
        if not inside(line.file):
            yield document.problem((*line.where, "file"), "pack-path", file=line.file)
