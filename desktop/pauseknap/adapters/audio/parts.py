"""A file that is not to be seen before it is whole; on Linux it has no name until then."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_OPEN_FILES = Path("/proc/self/fd")


class Part:
    """Write it at `path`, then `put` it in its place; `drop` it in the end, whatever happened.

    A program that is killed while it writes leaves nothing of a file without a name. Where there are none
    (other systems, some disks), a file named `.part` stands beside the place, and a kill leaves it there.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self._named = target.with_name(f"{target.name}.{os.getpid()}.part")
        self._handle = _nameless(target.parent)
        self.path = self._named if self._handle is None else _OPEN_FILES / str(self._handle)

    def put(self) -> None:
        """Put it where it belongs, over what was there. Raises `OSError`."""
        if self._handle is not None:
            # Only with a folder's handle does Python follow the link to the file itself.
            os.link(self.path, self._named, src_dir_fd=self._handle, follow_symlinks=True)
        self._named.replace(self.target)

    def drop(self) -> None:
        """Let go of it; what has not been put in its place is gone."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        with contextlib.suppress(OSError):
            self._named.unlink(missing_ok=True)


def _nameless(folder: Path) -> int | None:
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None or not _OPEN_FILES.is_dir():
        return None
    try:
        return os.open(folder, flag | os.O_RDWR, 0o666)
    except OSError:
        return None
