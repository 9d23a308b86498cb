"""A lock that the system itself takes back when its holder dies, so that none is ever stale."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
OURS_ALONE = 0o600


class FileLock:
    """One lock on one file. The file stays; only whether it is held matters."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self, *, wait: bool = False) -> bool:
        """Take it; False when another process holds it. Raises `OSError` where files cannot be locked."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT | NO_LINKS, OURS_ALONE)
        try:
            held = _lock(file, wait=wait)
        except OSError:
            os.close(file)
            raise
        if not held:
            os.close(file)
            return False
        self._file = file
        return True

    def give_back(self) -> None:
        """Let others have it."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _lock(file: int, *, wait: bool) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
