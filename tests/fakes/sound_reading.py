"""Sound files that lie in memory."""

from __future__ import annotations

from pathlib import PurePath

from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono


class FakeSoundReading:
    """Fulfils `SoundReading`; a file without samples cannot be read."""

    def __init__(self, files: dict[str, tuple[Mono, int]] | None = None) -> None:
        self.files = dict(files or {})

    def read(self, path: str, *, most_seconds: float) -> tuple[Mono, int]:
        name = PurePath(path).name
        if path not in self.files:
            raise Unusable("sound-missing", file=name)
        clip, rate = self.files[path]
        if not len(clip):
            raise Unusable("sound-unreadable", file=name)
        if len(clip) > most_seconds * rate:
            raise Unusable("sound-too-long", file=name, most=round(most_seconds))
        return clip, rate
