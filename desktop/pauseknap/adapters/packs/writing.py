"""Writes recordings into a pack's folder; after a crash at any moment the old or the new list is whole."""

from __future__ import annotations

import contextlib
import errno
import secrets
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.adapters.packs.schema import PACK_FILE, VERSION
from pauseknap.adapters.storage.plain_yaml import dumped
from pauseknap.adapters.storage.whole_files import write_whole
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.problems import Unusable

if TYPE_CHECKING:
    from pauseknap.adapters.packs.checking import PackFile
    from pauseknap.core.sound.signal import Mono

Kept = dict[tuple[Language, str], tuple[str, bool]]
"""Language and line → its sound file, and whether it is private."""
_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


class PackWriter:
    """One pack that is being changed: sound first, then the list of lines, then what nobody needs more."""

    def __init__(self, folder: Path, *, title: str, by: str = "", file: PackFile | None = None) -> None:
        self._folder = folder
        self._title, self._by = title, by
        lines = file.lines if file else ()
        self._kept: Kept = {(line.language, line.text): (line.file, line.private) for line in lines}

    def add(self, language: Language, text: str, clip: Mono, *, private: bool = False) -> None:
        """Write a recording; it is listed with the next `write`."""
        name = f"{language}-{secrets.token_hex(6)}.flac"
        try:
            write_whole(self._folder / name, flac(clip))
        except OSError as wrong:
            raise disk_told(wrong, self._folder / name) from wrong
        self._kept[language, text] = (name, private)

    def write(self) -> None:
        """List the lines."""
        path = self._folder / PACK_FILE
        try:
            write_whole(path, listed(self._title, self._by, self._kept))
        except OSError as wrong:
            raise disk_told(wrong, path) from wrong

    def put(self, language: Language, text: str, clip: Mono, *, private: bool) -> None:
        """Keep one recording in place of the one before."""
        before = self._kept.get((language, text))
        self.add(language, text, clip, private=private)
        try:
            self.write()
        except Unusable:
            self._remove(self._kept[language, text][0])
            raise
        if before:
            self._remove(before[0])

    def drop(self, language: Language, text: str) -> None:
        """Forget one recording."""
        before = self._kept.pop((language, text), None)
        if before:
            self.write()
            self._remove(before[0])

    def _remove(self, name: str) -> None:
        # What is listed nowhere is never heard; one that cannot be deleted now goes with the pack.
        with contextlib.suppress(OSError):
            (self._folder / name).unlink(missing_ok=True)


def listed(title: str, by: str, kept: Kept) -> bytes:
    """A `pack.yaml`."""
    lines: dict[str, list[dict[str, object]]] = {}
    for language in LANGUAGES:
        of_language = [
            {"say": text, "file": file, **({"private": True} if private else {})}
            for (spoken, text), (file, private) in kept.items()
            if spoken == language
        ]
        if of_language:
            lines[language] = of_language
    return dumped({"version": VERSION, "title": title, "by": by, "lines": lines})


def flac(clip: Mono) -> bytes:
    """The clip at the level of all lines, as a FLAC file of 16 bits. Raises `Unusable`."""
    from pauseknap.core.sound.signal import levelled  # noqa: PLC0415 - loads numpy
    from pauseknap.core.timeline.model import RATE  # noqa: PLC0415 - beside it

    try:
        import soundfile  # noqa: PLC0415 - brings a library of its own that a system may lack
    except (ImportError, OSError) as error:
        raise Unusable("no-sound-files") from error
    raw = BytesIO()
    soundfile.write(raw, levelled(clip), RATE, format="FLAC", subtype="PCM_16")
    return raw.getvalue()


def disk_told(wrong: OSError, path: Path) -> Unusable:
    """What to say of a disk that would not."""
    return Unusable("disk-full") if wrong.errno in _FULL else Unusable("disk-read-only", file=path)
