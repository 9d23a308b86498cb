"""Files of voices in memory."""

from __future__ import annotations

from collections.abc import Mapping

from pauseknap.core.problems import Unusable
from pauseknap.ports.voice import VoiceInfo


class FakeVoiceFiles:
    """Fulfils `VoiceFiles`: a path leads to a voice, or to what is wrong with it."""

    def __init__(self, found: Mapping[str, VoiceInfo | Unusable] | None = None) -> None:
        self.found = dict(found or {})

    def look(self, path: str) -> VoiceInfo:
        there = self.found.get(path, Unusable("piper-model-missing", file=path))
        if isinstance(there, Unusable):
            raise there
        return there
