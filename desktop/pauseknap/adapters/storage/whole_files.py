"""Writes a file whole or not at all, for its owner's eyes only."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from pauseknap.core.problems import Unusable

OWNER_ONLY = 0o600
OWNERS_FOLDER = 0o700
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def write_whole(path: Path, raw: bytes) -> None:
    """Put `raw` in place of the file: after a crash at any moment the old or the new one is there, whole.

    Raises `OSError` when the disk will not; nothing half-written is left behind.
    """
    path.parent.mkdir(mode=OWNERS_FOLDER, parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        handle = os.open(
            beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), OWNER_ONLY
        )
        with os.fdopen(handle, "wb") as opened:
            opened.write(raw)
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def refused(wrong: OSError, path: Path) -> Unusable:
    """What to say of a disk that will not."""
    if wrong.errno in _FULL:
        return Unusable("disk-full")
    locked = isinstance(wrong, PermissionError) or wrong.errno == errno.EROFS
    return Unusable("disk-read-only" if locked else "disk-trouble", file=path)
