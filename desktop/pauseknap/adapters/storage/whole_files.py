"""Writes a file whole or not at all, for its owner's eyes only."""

from __future__ import annotations

import os
from pathlib import Path

OWNER_ONLY = 0o600
OWNERS_FOLDER = 0o700


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
