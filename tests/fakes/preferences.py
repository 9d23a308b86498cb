"""A settings file in memory."""

from __future__ import annotations

from pauseknap.core.problems import Problem
from pauseknap.core.settings import Settings


class FakeSettingsFile:
    """Fulfils `SettingsFile`; with `full` the disk takes nothing more."""

    def __init__(self, settings: Settings | None = None, problems: tuple[Problem, ...] = ()) -> None:
        self.kept = settings or Settings()
        self.full = False
        self._problems = problems

    def load(self) -> tuple[Settings, tuple[Problem, ...]]:
        return self.kept, self._problems

    def save(self, settings: Settings) -> bool:
        if self.full:
            return False
        self.kept, self._problems = settings, ()
        return True
