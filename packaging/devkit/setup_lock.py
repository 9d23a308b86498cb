"""Lets one start at a time change the environment; the system lets go of the lock when its holder dies."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import IO

from devkit.places import BUILD
from devkit.shell import cannot_write, say
from devkit.trouble import Trouble


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the lock; if another start holds it, say so and wait."""
    try:
        BUILD.mkdir(exist_ok=True)
        file = (BUILD / "setup.lock").open("a+b")
    except OSError as error:
        raise Trouble(cannot_write(error)) from error
    with file:
        if not _take(file, wait=False):
            say("Another start is setting up; waiting for it.")
            _take(file, wait=True)
        yield


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes], *, wait: bool) -> bool:
        """Lock the first byte; Windows itself tries for ten seconds a call."""
        while True:
            try:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
            else:
                return True

else:
    import fcntl

    def _take(file: IO[bytes], *, wait: bool) -> bool:
        """Lock the whole file."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
