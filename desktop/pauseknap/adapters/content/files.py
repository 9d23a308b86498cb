"""Content files on disk: which there are, by what one sees that they are others now, and their bytes."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import NamedTuple

from pauseknap.core.problems import Unusable

LARGEST_FILE = 1_000_000
"""Bytes; a practice is a few thousand."""
ENDINGS = (".yaml", ".yml")
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Signs that steer a terminal or turn a line round; no text of ours has any."""

Stamp = tuple[int, int, int]
"""When a file was last written, in nanoseconds, its size in bytes, and its number on the disk."""
GONE: Stamp = (0, 0, 0)


class Found(NamedTuple):
    """A file in a folder. Paths are text here: a thousand of them are compared at every look."""

    path: str
    stamp: Stamp
    shortcut: bool


def listed(folder: Path) -> tuple[Found, ...]:
    """The YAML files right in a folder, by name; none when the folder is not there or cannot be listed.

    Hidden files are what editors and network drives put beside others; they are no one's practice.
    """
    try:
        with os.scandir(folder) as entries:
            return tuple(sorted(_found(one) for one in entries if _is_ours(one.name)))
    except OSError:
        return ()


def leads_out(path: Path) -> bool:
    """Whether a file that is a shortcut leads to something outside its folder."""
    try:
        return path.parent.resolve() not in path.resolve().parents
    except (OSError, RuntimeError):  # shortcuts that go round in circles
        return True


def raw(path: Path) -> bytes:
    """The bytes of an ordinary file. Raises `Unusable` with the id of what is wrong."""
    try:
        _refuse(path.stat())
        # It may have become something else since it was looked at; a pipe would never let us go.
        with os.fdopen(os.open(path, _READ), "rb") as opened:
            _refuse(os.fstat(opened.fileno()))
            return opened.read(LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise Unusable("file-missing") from None
    except (OSError, ValueError):  # a name with a zero in it is a wrong value
        raise Unusable("file-unreadable") from None


_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def _refuse(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise Unusable("not-a-file")
    if status.st_size > LARGEST_FILE:
        raise Unusable("file-too-big", megabytes=round(status.st_size / 1e6, 1))


def _is_ours(name: str) -> bool:
    return name.endswith(ENDINGS) and not name.startswith(".")


def _found(entry: os.DirEntry[str]) -> Found:
    try:
        status = entry.stat()
        stamp = status.st_mtime_ns, status.st_size, status.st_ino
    except OSError:
        stamp = GONE  # a shortcut to nothing; reading it says so
    return Found(entry.path, stamp, entry.is_symlink())
