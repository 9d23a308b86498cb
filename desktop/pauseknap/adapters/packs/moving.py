"""Voice packs on their way: a colleague's taken in, one's own handed on; whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import unicodedata
import zipfile
from collections.abc import Collection
from pathlib import Path

from pauseknap.adapters.content.faults import MOST_PROBLEMS
from pauseknap.adapters.packs.checking import PackFile, read_pack, takes_in
from pauseknap.adapters.packs.schema import PACK_FILE
from pauseknap.adapters.packs.sources import PackSource, opened
from pauseknap.adapters.packs.writing import Kept, PackWriter, disk_told, listed
from pauseknap.adapters.storage.whole_files import OWNERS_FOLDER
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.packs import OWN

_STAGED = ".new-"
_SHORT_NAME = 4
"""Letters: shorter names may be devices on Windows (con, nul, com1), and one is our own."""


def take_in(path: Path, shelf: Path, there: Collection[tuple[str, str]]) -> tuple[str, tuple[Problem, ...]]:
    """Copy a pack onto the shelf: its folder's name, or what is wrong with it.

    Every recording is decoded and written anew, so nothing of the given files is kept but the sound.
    `there` are titles and credits of the packs that lie there.
    """
    for left in shelf.glob(f"{_STAGED}*"):
        shutil.rmtree(left, ignore_errors=True)
    try:
        with opened(path) as source:
            pack, problems = read_pack(source)
            if pack is None:
                return "", problems
            if not pack.lines:
                return "", (pack.document.problem(("lines",), "pack-without-lines"),)
            if (pack.title, pack.by or pack.title) in there:
                return "", (pack.document.problem(("title",), "pack-there", title=pack.title),)
            return _copied(source, pack, shelf)
    except Unusable as trouble:
        if trouble.what in ("disk-full", "disk-read-only", "no-sound-files"):
            raise
        return "", (Problem(str(path), 0, 0, trouble.what, tuple(trouble.values.items())),)


def _copied(source: PackSource, pack: PackFile, shelf: Path) -> tuple[str, tuple[Problem, ...]]:
    name = _free_name(pack.title, shelf)
    stage = shelf / f"{_STAGED}{name}"
    try:
        stage.mkdir(parents=True, mode=OWNERS_FOLDER)
        writer = PackWriter(stage, title=pack.title, by=pack.by)
        problems: list[Problem] = []
        for line, found in takes_in(source, pack):
            if isinstance(found, Problem):
                problems.append(found)
            elif not problems:
                writer.add(line.language, line.text, found.clip)
            if len(problems) >= MOST_PROBLEMS:
                break
        if problems:
            return "", tuple(sorted(problems))
        writer.write()
        stage.rename(shelf / name)
    except OSError as wrong:
        raise disk_told(wrong, stage) from wrong
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return name, ()


def hand_on(pack: PackFile | None, folder: Path, target: Path, *, by: str) -> int:
    """Zip what is not private, credited to `by`; how many lines are in it.

    Raises `Unusable` when there is nothing to hand on, or the disk will not.
    """
    if not by:
        raise Unusable("pack-by-missing")
    lines = [line for line in (pack.lines if pack else ()) if not line.private]
    if not lines:
        raise Unusable("pack-nothing-own")
    kept: Kept = {(line.language, line.text): (line.file, False) for line in lines}
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with zipfile.ZipFile(part, "w") as zipped:
            zipped.writestr(PACK_FILE, listed(by, by, kept), zipfile.ZIP_DEFLATED)
            for line in lines:
                zipped.write(folder / line.file, line.file)
        part.replace(target)
    except OSError as wrong:
        raise disk_told(wrong, target) from wrong
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return len(lines)


def _free_name(title: str, shelf: Path) -> str:
    """A folder's name that tells the pack and is taken by no other."""
    latin = title.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    plain = unicodedata.normalize("NFKD", latin)
    word = "-".join(re.findall(r"[a-z0-9]+", plain))[:40].strip("-") or "pack"
    if len(word) <= _SHORT_NAME:
        word = f"{word}-pack"
    number = 1
    while (name := word if number == 1 else f"{word}-{number}") == OWN or (shelf / name).exists():
        number += 1
    return name
