"""Tells when Python is about to open, delete, start, load or reach anything."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

WATCHED = (
    "open", "os.", "shutil.", "tempfile.", "pathlib.", "glob.", "subprocess.", "socket.", "urllib.", "http.",
    "ftplib.", "smtplib.", "webbrowser.", "exec", "compile", "import", "ctypes.", "pickle.", "marshal.",
    "mmap.", "sqlite3.", "winreg.", "code.",
)  # fmt: skip
"""Audit events, or how they begin; a hook stays for good, so it is asked to listen for a while only."""

_listening: list[list[str]] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if _listening and event.startswith(WATCHED):
        _listening[-1].append(f"{event} {arguments!r}"[:200])


sys.addaudithook(_hear)


@contextmanager
def nothing_touched() -> Iterator[list[str]]:
    """What was touched meanwhile."""
    touched: list[str] = []
    _listening.append(touched)
    try:
        yield touched
    finally:
        _listening.remove(touched)
