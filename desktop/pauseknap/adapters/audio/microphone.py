"""Records a line through the usual microphone: the callback copies into memory that is there already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np

from pauseknap.adapters.audio.outputs import NoDevice
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono
from pauseknap.core.sound.take import LONGEST_SECONDS, peak_level
from pauseknap.ports.clock import Clock
from pauseknap.ports.microphone import Sounded

_METER_SECONDS = 0.05
_DEAF_SECONDS = 2.0
"""A microphone that has brought nothing for so long is gone."""

Taking = Callable[[memoryview, bool], None]
"""Called with bytes of 32-bit floats, one channel, and whether some were lost before them."""


class InputStream(Protocol):
    """An open microphone."""

    rate: int
    """Samples a second."""

    def start(self, take: Taking, ended: Callable[[], None]) -> None:
        """Begin to call `take`, and `ended` if the device is lost. Raises `NoDevice`."""

    def close(self) -> None:
        """Stop at once and give the device back. Never raises."""


class InputBackend(Protocol):
    """A sound system with microphones."""

    def open_input(self) -> InputStream:
        """Open the usual microphone. Raises `NoDevice`."""


class Tape:
    """Memory for one recording, all of it there from the beginning."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self._bytes = memoryview(bytearray(int(LONGEST_SECONDS * rate) * 4))
        self.filled = 0
        """Bytes."""
        self.gaps = False
        self.ended = False

    @property
    def full(self) -> bool:
        """Whether the longest line is recorded."""
        return self.filled == len(self._bytes)

    def take(self, data: memoryview, lost: bool) -> None:
        """Copy what came. Nothing else: it is called from the sound system's own thread."""
        room = len(self._bytes) - self.filled
        more = data if len(data) <= room else data[:room]
        self._bytes[self.filled : self.filled + len(more)] = more
        self.filled += len(more)
        if lost:
            self.gaps = True

    def end(self) -> None:
        """The device is gone."""
        self.ended = True

    def sound(self, seconds: float | None = None) -> Mono:
        """A copy of what is recorded; with `seconds` only so much of its end."""
        samples = np.frombuffer(self._bytes[: self.filled // 4 * 4], dtype=np.float32)
        return samples.copy() if seconds is None else samples[-int(seconds * self.rate) :].copy()


class DeviceMicrophone:
    """Fulfils `Microphone`."""

    def __init__(self, backend: InputBackend, clock: Clock) -> None:
        self._backend = backend
        self._clock = clock
        self._tape: Tape | None = None
        self._stream: InputStream | None = None
        self._heard = (0, 0.0)
        """How much was recorded when it last grew, and when that was."""

    def start(self) -> None:
        self.stop()
        try:
            stream = self._backend.open_input()
            tape = Tape(stream.rate)
            stream.start(tape.take, tape.end)
        except NoDevice as gone:
            raise Unusable("no-microphone") from gone
        self._tape, self._stream = tape, stream
        self._heard = (0, self._clock.monotonic())

    def level(self) -> float:
        if self._tape is None or self._stream is None:
            return 0.0
        return peak_level(self._tape.sound(_METER_SECONDS))

    def seconds(self) -> float:
        return self._tape.filled / 4 / self._tape.rate if self._tape else 0.0

    def recording(self) -> bool:
        tape = self._tape
        if tape is None or self._stream is None or tape.full or tape.ended:
            return False
        now = self._clock.monotonic()
        if tape.filled > self._heard[0]:
            self._heard = (tape.filled, now)
        return now - self._heard[1] <= _DEAF_SECONDS

    def stop(self) -> Sounded:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
        tape, self._tape = self._tape, None
        if tape is None:
            return Sounded(np.zeros(0, np.float32), 48_000)
        return Sounded(tape.sound(), tape.rate, tape.gaps)
