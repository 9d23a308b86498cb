"""Reads the sound files that people give, through libsndfile, and never more of them than wished."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import BinaryIO

import numpy as np

from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono

_RATES = range(4_000, 192_001)
_MOST_CHANNELS = 8
_BLOCK = 65_536


class DiskSoundReading:
    """Fulfils `SoundReading`."""

    def read(self, path: str, *, most_seconds: float) -> tuple[Mono, int]:
        """The sound of a file on disk."""
        place = Path(path)
        try:
            with place.open("rb") as opened:
                return read_sound(opened, place.name, most_seconds=most_seconds)
        except FileNotFoundError as gone:
            raise Unusable("sound-missing", file=place.name) from gone
        except OSError as wrong:
            raise Unusable("sound-unreadable", file=place.name) from wrong


def read_sound(opened: BinaryIO, name: str, *, most_seconds: float) -> tuple[Mono, int]:
    """All channels as one, and the rate. Raises what `SoundReading.read` raises; `name` is told in it."""
    library = _library()
    try:
        with library.SoundFile(opened) as file:
            rate, most = int(file.samplerate), int(most_seconds * file.samplerate)
            if rate not in _RATES or not 1 <= file.channels <= _MOST_CHANNELS:
                raise Unusable("sound-unreadable", file=name)
            blocks: list[Mono] = []
            frames = 0
            # The header may claim any length: what counts is what comes.
            while frames <= most and len(block := file.read(_BLOCK, dtype="float32", always_2d=True)):
                frames += len(block)
                blocks.append(block.mean(axis=1, dtype=np.float32))
    except library.SoundFileError as wrong:
        raise Unusable("sound-unreadable", file=name) from wrong
    if frames > most:
        raise Unusable("sound-too-long", file=name, most=round(most_seconds))
    clip = np.concatenate(blocks) if blocks else np.zeros(0, np.float32)
    if not np.all(np.isfinite(clip)):
        raise Unusable("sound-unreadable", file=name)
    return clip, rate


def _library() -> ModuleType:
    try:
        import soundfile  # noqa: PLC0415 - brings a library of its own that a system may lack
    except (ImportError, OSError) as error:
        raise Unusable("no-sound-files") from error
    library: ModuleType = soundfile
    return library
