"""The sound card through sounddevice and PortAudio, both loaded when first needed."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, TypeVar

from pauseknap.adapters.audio.feed import Writable
from pauseknap.adapters.audio.microphone import Taking
from pauseknap.adapters.audio.outputs import Backend, DeviceReel, Fill, NoDevice, Stream
from pauseknap.adapters.audio.player import TapePlayer
from pauseknap.adapters.audio.pump import Pump
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.clock import Clock

S = TypeVar("S", bound="PortAudioStream | PortAudioInput")

LATENCY_SECONDS = 0.2
"""No gap was recorded at 0.2 with every core busy; below 0.05 there were (measured through PulseAudio)."""


class PortAudio:
    """Fulfils `Backend`. Looks for devices anew before each opening: headphones come and go."""

    def __init__(self) -> None:
        self._library: ModuleType | None = None
        self._missing = False
        self._lock = threading.Lock()
        self._open: set[PortAudioStream | PortAudioInput] = set()
        """What must not lose the library under it."""

    def open(self, fill: Fill, ended: Callable[[], None]) -> Stream:
        return self._opened(lambda library: PortAudioStream(library, fill, ended))

    def open_input(self) -> PortAudioInput:
        """The usual microphone. Raises `NoDevice`."""
        return self._opened(PortAudioInput)

    def _opened(self, make: Callable[[ModuleType], S]) -> S:
        with self._lock:
            library = self._ready()
            try:
                with _hushed():
                    stream = make(library)
            except (library.PortAudioError, ValueError, OSError) as error:
                raise NoDevice(str(error)) from error
            self._open = {one for one in self._open if not one.closed} | {stream}
            return stream

    def names(self) -> tuple[str, ...]:
        """The devices one can listen on, the usual one first."""
        try:
            with self._lock:
                library = self._ready()
            with _hushed():
                devices = library.query_devices()
                usual = library.default.device[1]
        except (NoDevice, OSError):
            return ()
        heard = [device for device in devices if device["max_output_channels"] > 0]
        heard.sort(key=lambda device: device["index"] != usual)
        return tuple(dict.fromkeys(str(device["name"]) for device in heard))

    def _ready(self) -> ModuleType:
        """The library, with a fresh list of devices while no stream is open."""
        if self._missing:
            raise NoDevice("PortAudio is not installed")
        if self._library is not None:
            in_use = any(not one.closed for one in self._open)
            return self._library if in_use else _looked_again(self._library)
        try:
            with _hushed():
                import sounddevice  # noqa: PLC0415 - PortAudio may be missing, and takes a tenth of a second
        except (ImportError, OSError) as error:
            self._missing = True
            raise NoDevice(str(error)) from error
        self._library = sounddevice
        return self._library


class PortAudioStream:
    """Fulfils `Stream`: stereo floats at `RATE` on the usual device."""

    def __init__(self, library: Any, fill: Fill, ended: Callable[[], None]) -> None:
        def callback(out: Writable, frames: int, time: Any, status: Any) -> None:
            delay = time.outputBufferDacTime - time.currentTime
            # The first questions come before the card knows its own time.
            fill(out, frames, delay if delay > 0 else LATENCY_SECONDS, status.output_underflow)

        self._library = library
        self.closed = False
        self._stream = library.RawOutputStream(
            samplerate=RATE,
            channels=2,
            dtype="float32",
            latency=LATENCY_SECONDS,
            callback=callback,
            finished_callback=ended,
        )

    @property
    def delay(self) -> float:
        return float(self._stream.latency)

    def start(self) -> None:
        try:
            self._stream.start()
        except self._library.PortAudioError as error:
            self.close()
            raise NoDevice(str(error)) from error

    def close(self) -> None:
        _end(self._library, self._stream)
        self.closed = True


class PortAudioInput:
    """Fulfils `InputStream`: one channel of floats at `RATE`, or at what the microphone can do."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._take: Taking | None = None
        self._ended: Callable[[], None] = lambda: None
        self.closed = False
        self.rate = RATE
        try:
            self._stream = self._made()
        except library.PortAudioError:
            self.rate = round(library.query_devices(kind="input")["default_samplerate"])
            self._stream = self._made()

    def _made(self) -> Any:
        def callback(data: Any, frames: int, time: Any, status: Any) -> None:
            if self._take is not None:
                self._take(memoryview(data).cast("B"), status.input_overflow)

        return self._library.RawInputStream(
            samplerate=self.rate,
            channels=1,
            dtype="float32",
            latency=LATENCY_SECONDS,
            callback=callback,
            finished_callback=lambda: self._ended(),
        )

    def start(self, take: Taking, ended: Callable[[], None]) -> None:
        self._take, self._ended = take, ended
        try:
            self._stream.start()
        except self._library.PortAudioError as error:
            self.close()
            raise NoDevice(str(error)) from error

    def close(self) -> None:
        _end(self._library, self._stream)
        self.closed = True


def _end(library: Any, stream: Any) -> None:
    """Stop a stream at once and give its device back."""
    with _hushed(), contextlib.suppress(library.PortAudioError):
        stream.abort()
    with _hushed(), contextlib.suppress(library.PortAudioError):
        stream.close()


def device_player(clock: Clock, backend: Backend | None = None) -> TapePlayer:
    """The player of this computer: on its sound card, and by the clock where it has none."""
    return TapePlayer(DeviceReel(backend or PortAudio(), clock, Pump()))


def _looked_again(library: ModuleType) -> ModuleType:
    """The library after a look at what is plugged in now; its maintainer knows no other way."""
    try:
        with _hushed():
            library._terminate()
            library._initialize()
    except library.PortAudioError as error:
        raise NoDevice(str(error)) from error
    return library


@contextlib.contextmanager
def _hushed() -> Iterator[None]:
    """Keep what ALSA and PortAudio write about missing devices out of the person's terminal."""
    if not sys.platform.startswith("linux"):
        yield
        return
    try:
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
    except OSError:  # there is no stderr to keep clean
        yield
        return
    os.dup2(nowhere, 2)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
