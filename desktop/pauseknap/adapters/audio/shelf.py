"""The clips of a sound file while it is made: a little of them in memory, more of them out of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, MutableMapping

import numpy as np

from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono, from_pcm16, to_pcm16

MOST_BYTES = 24_000_000
"""Four minutes of speech; what is longer lies in a file without a name, which goes when it is closed."""
_BYTES = 2


class ClipShelf(MutableMapping[str, Mono]):
    """Clips by their line, as they go into a mix: on the 16-bit grid. A context manager."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=most_bytes)  # noqa: SIM115 - closed in __exit__
        self._places: dict[str, tuple[int, int]] = {}
        self._end = 0
        self._last: tuple[str, Mono] | None = None
        """A clip is asked for once for each second of it."""

    def __enter__(self) -> ClipShelf:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __setitem__(self, line: str, clip: Mono) -> None:
        """Raises `Unusable` when the disk is full."""
        try:
            self._file.seek(self._end)
            self._file.write(to_pcm16(clip).tobytes())
        except OSError as error:
            raise Unusable("disk-full") from error
        self._places[line] = (self._end, len(clip))
        self._end += len(clip) * _BYTES
        self._last = None

    def __getitem__(self, line: str) -> Mono:
        if self._last is None or self._last[0] != line:
            at, frames = self._places[line]
            self._file.seek(at)
            samples = np.frombuffer(self._file.read(frames * _BYTES), np.int16)
            self._last = (line, from_pcm16(samples))
        return self._last[1]

    def __delitem__(self, line: str) -> None:
        del self._places[line]
        self._last = None

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
