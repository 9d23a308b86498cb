"""What is kept, in memory."""

from __future__ import annotations

from pauseknap.core.problems import Unusable


class KeptInMemory:
    """Counts self-checks and notes what was deleted; a broken one raises instead."""

    def __init__(self, *, checks: int = 0, broken: Unusable | None = None) -> None:
        self._checks = checks
        self._broken = broken
        self.forgotten: list[str] = []

    @property
    def folder(self) -> str:
        return "/home/bo/.local/share/pauseknap"

    def checks(self) -> int:
        if self._broken:
            raise self._broken
        return self._checks

    def forget_checks(self) -> None:
        self._forget("checks")

    def practices(self) -> int:
        return self.checks()

    def forget_practices(self) -> None:
        self._forget("practices")

    def forget_everything(self) -> None:
        self._forget("everything")

    def _forget(self, what: str) -> None:
        if self._broken:
            raise self._broken
        self._checks = 0
        self.forgotten.append(what)
