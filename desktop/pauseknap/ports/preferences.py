"""Where a person's settings are kept."""

from __future__ import annotations

from typing import Protocol

from pauseknap.core.problems import Problem
from pauseknap.core.settings import Settings


class SettingsFile(Protocol):
    """Settings on disk; a torn or foreign file costs only what cannot be read in it."""

    def load(self) -> tuple[Settings, tuple[Problem, ...]]:
        """The settings, defaults where a value is missing or wrong, and what was wrong."""

    def save(self, settings: Settings) -> bool:
        """Write them whole or not at all; False when the disk would not."""
