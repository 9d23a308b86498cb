"""The sound card through sounddevice and PortAudio, both loaded when first needed."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from pauseknap.adapters.audio.feed import Writable
from pauseknap.adapters.audio.outputs import Backend, DeviceReel, Fill, NoDevice, Stream
from pauseknap.adapters.audio.player import TapePlayer
from pauseknap.adapters.audio.pump import Pump
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.clock import Clock

LATENCY_SECONDS = 0.2
"""No gap was recorded at 0.2 with every core busy; below 0.05 there were (measured through PulseAudio)."""


class PortAudio:
    """Fulfils `Backend`. Looks for devices anew before each opening: headphones come and go."""

    def __init__(self) -> None:
        self._library: ModuleType | None = None
        self._missing = False

    def open(self, fill: Fill, ended: Callable[[], None]) -> Stream:
        library = self._ready()
        try:
            with _hushed():
                return PortAudioStream(library, fill, ended)
        except (library.PortAudioError, ValueError, OSError) as error:
            raise NoDevice(str(error)) from error

    def names(self) -> tuple[str, ...]:
        """The devices one can listen on, the usual one first."""
        try:
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
        """The library with a fresh list of devices; only called while no stream is open."""
        if self._missing:
            raise NoDevice("PortAudio is not installed")
        if self._library is not None:
            return _looked_again(self._library)
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
        with _hushed(), contextlib.suppress(self._library.PortAudioError):
            self._stream.abort()
        with _hushed(), contextlib.suppress(self._library.PortAudioError):
            self._stream.close()


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
