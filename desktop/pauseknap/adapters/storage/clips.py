"""Spoken lines on disk: one WAV each, named by what was said, by whom and how fast."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono

_MAKING = 3
"""Counts up whenever clips are made otherwise than before, so that old ones are made anew."""
MOST_BYTES = 200_000_000
"""About half an hour of speech at 48 kHz; beyond it the clips unused longest go first."""


class DiskClips:
    """Fulfils `Clips` in one folder. Names do not tell the text; a torn file counts as none."""

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def get(self, utterance: Utterance) -> Mono | None:
        from pauseknap.adapters.audio.wave_files import NotWhole, read_wave  # noqa: PLC0415 - loads numpy

        path = self._path(utterance)
        try:
            clip, rate = read_wave(path)
        except NotWhole:
            return None
        if rate != RATE or not len(clip):
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return clip

    def put(self, utterance: Utterance, clip: Mono) -> None:
        from pauseknap.adapters.audio.wave_files import write_wave  # noqa: PLC0415 - loads numpy

        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=self._folder, suffix=".part")
            os.close(handle)
            part = Path(name)
            try:
                write_wave(part, clip)
                part.replace(self._path(utterance))
            finally:
                part.unlink(missing_ok=True)
            self._make_room()

    def clear(self) -> None:
        for path in self._kept():
            with contextlib.suppress(OSError):
                path.unlink()

    def _path(self, utterance: Utterance) -> Path:
        told = "\0".join(
            (str(_MAKING), utterance.voice, str(utterance.rate), str(utterance.pitch), utterance.text)
        )
        return self._folder / f"{hashlib.sha256(told.encode('utf-8', 'surrogatepass')).hexdigest()}.wav"

    def _kept(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if path.suffix in (".wav", ".part")]
        except OSError:
            return []

    def _make_room(self) -> None:
        """Let the clips unused longest go until the rest fits."""
        facts = []
        for path in self._kept():
            with contextlib.suppress(OSError):
                fact = path.stat()
                facts.append((fact.st_mtime, fact.st_size, path))
        spare = sum(size for _, size, _ in facts) - self._most_bytes
        for _, size, path in sorted(facts):
            if spare <= 0:
                break
            path.unlink(missing_ok=True)
            spare -= size
