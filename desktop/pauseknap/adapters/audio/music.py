"""A person's music from WAV, FLAC, Ogg, Opus or MP3, read a second at a time wherever it is needed."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from fractions import Fraction
from math import ceil
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import numpy as np

from pauseknap.adapters.audio.files import sound_library
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.backdrop import SHORTEST_SECONDS, Backdrop, gain_for
from pauseknap.core.sound.signal import Mono, Stereo
from pauseknap.core.timeline.model import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST_SECONDS = 24 * 3600
_KEPT = 4
"""Seconds of sound in memory."""
_FINEST = 700
"""Rates are met by a ratio of whole numbers up to this; what it misses is less than a beat a day."""
_REACH = 16
"""Turns of the wave on either side that a sample at another rate is made of."""
_ROW = 64

_Key = tuple[str, int, int]


class SoundfileMusic:
    """Fulfils `Music`."""

    def __init__(self) -> None:
        self._open: WeakValueDictionary[_Key, Backdrop] = WeakValueDictionary()
        self._gains: dict[_Key, float] = {}

    def open(self, path: str) -> Backdrop:
        if not path:
            raise Unusable("music-not-chosen")
        library = sound_library()
        try:
            here = Path(path).stat()
        except (OSError, ValueError) as error:
            raise Unusable("music-missing", file=path) from error
        key = (path, here.st_mtime_ns, here.st_size)
        backdrop = self._open.get(key)
        if backdrop is None:
            try:
                piece = FilePiece(library.SoundFile(path))
                if not SHORTEST_SECONDS * RATE <= piece.frames <= LONGEST_SECONDS * RATE or piece.torn():
                    raise Unusable("music-broken", file=path)
                if key not in self._gains:
                    self._gains[key] = gain_for(piece)
            except (library.SoundFileError, OSError, ValueError) as error:
                raise Unusable("music-broken", file=path) from error
            backdrop = self._open[key] = Backdrop(piece, self._gains[key])
        return backdrop


class FilePiece:
    """Fulfils `Piece` over an open file. The same place always gives the same samples."""

    def __init__(self, file: Any) -> None:
        self._file = file
        ratio = Fraction(RATE, file.samplerate).limit_denominator(_FINEST)
        times = ceil(_ROW / ratio.numerator)
        self._up, self._down = ratio.numerator * times, ratio.denominator * times
        self._side = 0 if ratio == 1 else ceil(_REACH * max(1.0, self._down / self._up))
        self._rows = max(1, RATE // self._up)
        self._weights = _weights(self._up, self._down, self._side)
        self._seconds: OrderedDict[int, Stereo] = OrderedDict()
        self._lock = Lock()
        self.frames = file.frames * self._up // self._down

    def torn(self) -> bool:
        """Whether its end is not there."""
        with self._lock:
            self._file.seek(self._file.frames - 1)
            return len(self._file.read(1)) < 1

    def block(self, start: int, frames: int) -> Stereo:
        """The samples of `start..start+frames`, shape (2, frames); zeros outside it."""
        planes = np.zeros((2, frames), dtype=np.float32)
        size = self._rows * self._up
        first, last = max(0, start), min(start + frames, self.frames)
        with self._lock:
            for number in range(first // size, -(-last // size)):
                low, high = max(first, number * size), min(last, (number + 1) * size)
                piece = self._second(number)[:, low - number * size : high - number * size]
                planes[:, low - start : high - start] = piece
        return planes

    def _second(self, number: int) -> Stereo:
        """About one second of it, read anew unless it was just heard."""
        if number in self._seconds:
            self._seconds.move_to_end(number)
            return self._seconds[number]
        count = self._rows * self._down
        read = self._read(number * count - self._side, count + 2 * self._side)
        if self._side:
            windows = np.lib.stride_tricks.sliding_window_view(read, self._down + 2 * self._side, axis=1)
            read = (windows[:, :: self._down] @ self._weights).reshape(2, -1)
        self._seconds[number] = read
        while len(self._seconds) > _KEPT:
            self._seconds.popitem(last=False)
        return read

    def _read(self, start: int, frames: int) -> Stereo:
        """Samples at the file's own rate, both ears; silence where there are none."""
        planes = np.zeros((2, frames), dtype=np.float32)
        first = max(0, start)
        if first >= self._file.frames:
            return planes
        # A stick that was pulled out makes silence, not an error in the middle of a practice.
        with contextlib.suppress(RuntimeError, OSError):
            self._file.seek(first)
            read = self._file.read(frames - (first - start), dtype="float32", always_2d=True)
            read = np.nan_to_num(read[:, :2], posinf=0.0, neginf=0.0)
            planes[:, first - start : first - start + len(read)] = read.T
        return planes


def _weights(up: int, down: int, side: int) -> Mono:
    """How `up` samples at our rate are made of `down` of the file's and `side` more before and after them."""
    band = min(1.0, up / down) * (0.97 if side else 1.0)
    away: NDArray[np.float64] = np.arange(down + 2 * side)[:, None] - side - np.arange(up) * (down / up)
    inside = np.clip(np.abs(away) / max(1, side), 0.0, 1.0)
    weights = band * np.sinc(band * away) * np.cos(np.pi / 2 * inside) ** 2
    return np.asarray(weights / weights.sum(axis=0), dtype=np.float32)
