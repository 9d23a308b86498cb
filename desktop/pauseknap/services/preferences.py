"""A person's settings while the app runs: one place to read, change and watch them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pauseknap.core.problems import Problem
from pauseknap.core.settings import Settings
from pauseknap.ports.preferences import SettingsFile

Watcher = Callable[[Settings], None]


class Preferences:
    """Holds the settings, writes each change at once and tells those who watch."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self.settings, self.problems = file.load()
        self.saved = True
        """False when the last change could not be written; it then holds until the app closes."""
        self._watchers: list[Watcher] = []

    def change(self, **changes: Any) -> None:
        """Change fields of `Settings` by name; an unchanged value writes nothing and tells nobody."""
        changed = replace(self.settings, **changes)
        if changed == self.settings:
            return
        self.settings = changed
        self.saved = self._file.save(changed)
        for watcher in tuple(self._watchers):
            watcher(changed)

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher` with the new settings after every change."""
        self._watchers.append(watcher)

    def unwatch(self, watcher: Watcher) -> None:
        """Stop calling it."""
        self._watchers.remove(watcher)

    def told(self) -> tuple[Problem, ...]:
        """What was wrong in the file when it was read; told once."""
        problems, self.problems = self.problems, ()
        return problems
