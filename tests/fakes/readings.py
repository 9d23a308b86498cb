"""Our own practice files are read once a test run: they stay as they are, and most tests open the app."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from pauseknap.adapters.content import reading
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.content.written import Written

_read = reading.written


@cache
def _ours(path: Path) -> Written:
    return _read(path)


def keep_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files elsewhere are read as ever."""
    folder = packaged().folder

    def written(path: Path) -> Written:
        return _ours(path) if path.is_relative_to(folder) else _read(path)

    monkeypatch.setattr(reading, "written", written)
