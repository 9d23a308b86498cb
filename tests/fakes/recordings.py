"""Recordings that lie in memory."""

from __future__ import annotations

from pauseknap.core.language import Language
from pauseknap.ports.recordings import Recorded


class FakeRecordings:
    """Fulfils `Recordings`."""

    def __init__(self, recorded: dict[tuple[Language, str], Recorded] | None = None) -> None:
        self.recorded = dict(recorded or {})

    def get(self, language: Language, text: str) -> Recorded | None:
        return self.recorded.get((language, text))
