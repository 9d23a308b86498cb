"""A person's music in memory."""

from __future__ import annotations

import numpy as np

from pauseknap.core.problems import Unusable
from pauseknap.core.sound.backdrop import SHORTEST_SECONDS, Backdrop, gain_for
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE


class FakePiece:
    """Fulfils `Piece` with samples that are there already, shape (n, 2)."""

    def __init__(self, sound: Stereo) -> None:
        self._sound = sound
        self.frames = len(sound)

    def block(self, start: int, frames: int) -> Stereo:
        planes = np.zeros((2, frames), dtype=np.float32)
        first, last = max(0, start), min(start + frames, self.frames)
        if last > first:
            planes[:, first - start : last - start] = self._sound[first:last].T
        return planes


class FakeMusic:
    """Fulfils `Music`; a file that is None is broken."""

    def __init__(self) -> None:
        self.files: dict[str, Stereo | None] = {}
        self._beds: dict[str, Backdrop] = {}

    def open(self, path: str) -> Backdrop:
        if not path:
            raise Unusable("music-not-chosen")
        if path not in self.files:
            raise Unusable("music-missing", file=path)
        sound = self.files[path]
        if sound is None or len(sound) < SHORTEST_SECONDS * RATE:
            raise Unusable("music-broken", file=path)
        if path not in self._beds:
            piece = FakePiece(sound)
            self._beds[path] = Backdrop(piece, gain_for(piece))
        return self._beds[path]
