"""Where a pack is read from, a folder or a zip: nothing outside is opened, and nothing is unpacked."""

from __future__ import annotations

import stat
import zipfile
import zlib
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path, PurePosixPath
from typing import Protocol

from pauseknap.adapters.packs.schema import PACK_FILE
from pauseknap.core.problems import Unusable

_MOST_ENTRIES = 4000
_NEVER = frozenset('\\:*?"<>|\0')
"""Letters that mean something else, or nothing, on one of our systems."""
_ZIP_TROUBLE = (OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error, NotImplementedError)
"""A runtime error is how a file that wants a password is told."""


class PackSource(Protocol):
    """A pack's files by their names in it."""

    label: str
    """Path of its `pack.yaml`, as problems name it."""

    def size(self, name: str) -> int | None:
        """Bytes of a file; None when it is not there. Raises `Unusable` when it must not be opened."""

    def read(self, name: str, most: int) -> bytes:
        """At most so many bytes of it. Raises `Unusable` when it cannot be read."""


def inside(name: str) -> bool:
    """Whether a file name stays within its pack, on every system."""
    parts = name.split("/")
    return not _NEVER.intersection(name) and all(part.strip(" .") for part in parts)


class FolderSource:
    """A pack that lies in a folder; links are not followed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.label = str(folder / PACK_FILE)

    def size(self, name: str) -> int | None:
        path = self._folder
        try:
            for part in PurePosixPath(name).parts:
                path = path / part
                status = path.lstat()
                if stat.S_ISLNK(status.st_mode):
                    raise Unusable("pack-link", file=name)
        except OSError:
            return None
        if not stat.S_ISREG(status.st_mode):
            return None
        return status.st_size

    def read(self, name: str, most: int) -> bytes:
        if self.size(name) is None:
            raise Unusable("pack-file-missing", file=name)
        try:
            with (self._folder / name).open("rb") as opened:
                return opened.read(most)
        except OSError as wrong:
            raise Unusable("sound-unreadable", file=name) from wrong


class ZipSource:
    """A pack in a zip, at its top or in the one folder in it. Sizes in it may lie: what comes is counted."""

    def __init__(self, file: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
        except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError) as wrong:
            raise Unusable("pack-zip", file=file.name) from wrong
        entries = self._zip.infolist()
        if len(entries) > _MOST_ENTRIES:
            self._zip.close()
            raise Unusable("pack-too-many", most=_MOST_ENTRIES)
        names = [entry.filename for entry in entries if not entry.is_dir()]
        heads = [name for name in names if name.split("/")[-1] == PACK_FILE and name.count("/") <= 1]
        self._root = min(heads, key=len)[: -len(PACK_FILE)] if heads else ""
        self._entries = {entry.filename: entry for entry in entries}
        self.label = str(file / self._root / PACK_FILE)
        out = next((name for name in names if not inside(name)), None)
        if out is not None:
            self._zip.close()
            raise Unusable("pack-path", file=out)

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def size(self, name: str) -> int | None:
        entry = self._entries.get(self._root + name)
        if entry is None:
            return None
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise Unusable("pack-link", file=name)
        return entry.file_size

    def read(self, name: str, most: int) -> bytes:
        entry = self._entries.get(self._root + name)
        if entry is None:
            raise Unusable("pack-file-missing", file=name)
        try:
            with self._zip.open(entry) as opened:
                return opened.read(most)
        except _ZIP_TROUBLE as wrong:
            raise Unusable("sound-unreadable", file=name) from wrong


def opened(path: Path) -> AbstractContextManager[PackSource]:
    """The pack at a path: a folder, the `pack.yaml` in one, or a zip. Raises `Unusable`."""
    if path.is_dir():
        return nullcontext(FolderSource(path))
    if path.name == PACK_FILE:
        return nullcontext(FolderSource(path.parent))
    return _Closing(ZipSource(path))


class _Closing(AbstractContextManager[PackSource]):
    def __init__(self, source: ZipSource) -> None:
        self._source = source

    def __enter__(self) -> PackSource:
        return self._source

    def __exit__(self, *_: object) -> None:
        self._source.close()
