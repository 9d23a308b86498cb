"""The microphone's memory, its loss, and the sound system it shares with the player."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from tests.fakes.clock import MORNING, FakeClock

from pauseknap.adapters.audio.device import PortAudio
from pauseknap.adapters.audio.microphone import DeviceMicrophone, Taking, Tape
from pauseknap.core.timeline.model import RATE


def sound(value: float, frames: int) -> memoryview:
    """So many samples of one value, as a sound system hands them over."""
    return memoryview(array("f", [value]) * frames)


class Line:
    """A microphone whose sound the test brings."""

    rate = RATE

    def __init__(self) -> None:
        self.take: Taking = lambda data, lost: None
        self.ended: Callable[[], None] = lambda: None
        self.closed = False

    def open_input(self) -> Line:
        return self

    def start(self, take: Taking, ended: Callable[[], None]) -> None:
        self.take, self.ended = take, ended

    def close(self) -> None:
        self.closed = True

    def bring(self, seconds: float, *, lost: bool = False) -> None:
        self.take(sound(0.5, round(seconds * RATE)).cast("B"), lost)


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(MORNING)


@pytest.fixture
def microphone(line: Line, clock: FakeClock) -> DeviceMicrophone:
    made = DeviceMicrophone(line, clock)
    made.start()
    return made


def test_a_minute_is_the_most_and_ends_it(line: Line, microphone: DeviceMicrophone) -> None:
    line.bring(59)
    assert microphone.recording()
    line.bring(2)
    assert not microphone.recording()
    line.bring(1)
    assert 60.0 == microphone.seconds()
    assert 60 * RATE == len(microphone.stop().clip)


def test_a_microphone_that_brings_nothing_for_two_seconds_is_gone(
    line: Line, clock: FakeClock, microphone: DeviceMicrophone
) -> None:
    clock.advance(1.5)
    assert microphone.recording()
    line.bring(0.1)
    clock.advance(1.9)
    assert microphone.recording()
    clock.advance(2.1)
    assert not microphone.recording()


def test_a_microphone_that_ends_is_gone_at_once(line: Line, microphone: DeviceMicrophone) -> None:
    line.bring(1.0)
    line.ended()
    assert not microphone.recording()
    assert RATE == len(microphone.stop().clip)
    assert line.closed


def test_what_was_lost_on_the_way_is_told(line: Line, microphone: DeviceMicrophone) -> None:
    line.bring(0.5)
    line.bring(0.5, lost=True)
    assert microphone.stop().gaps


def test_the_tape_takes_no_memory_while_it_runs() -> None:
    tape = Tape(RATE)
    piece = sound(0.0, 480).cast("B")
    before = sys.getsizeof(tape._bytes)
    for _ in range(100):
        tape.take(piece, False)
    assert before == sys.getsizeof(tape._bytes)
    assert 48_000 == tape.filled // 4


class PortAudioError(Exception):
    """As the library's."""


class Library(SimpleNamespace):
    """Just enough of sounddevice: refuses rates it cannot do, and counts when it is begun anew."""

    def __init__(self, *, rates: tuple[int, ...] = (RATE,)) -> None:
        super().__init__(PortAudioError=PortAudioError, begun=0, streams=[])
        self.rates = rates

    def RawInputStream(self, *, samplerate: int, **settings: Any) -> Any:  # noqa: N802 - the library's name
        return self._stream(samplerate, settings)

    def RawOutputStream(self, *, samplerate: int, **settings: Any) -> Any:  # noqa: N802 - the library's name
        return self._stream(samplerate, settings)

    def _stream(self, rate: int, settings: dict[str, Any]) -> Any:
        if rate not in self.rates:
            raise PortAudioError(rate)
        still = dict.fromkeys(("start", "abort", "close"), lambda: None)
        stream = SimpleNamespace(**{**settings, **still})
        self.streams.append(stream)
        return stream

    def query_devices(self, kind: str) -> dict[str, float]:
        return {"default_samplerate": float(self.rates[0])}

    def _terminate(self) -> None:
        self.begun += 1

    def _initialize(self) -> None:
        pass


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    made = Library()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    return made


def test_devices_are_not_looked_for_under_a_stream_that_is_open(library: Library) -> None:
    sounds = PortAudio()
    playing = sounds.open(lambda *_: None, lambda: None)
    microphone = sounds.open_input()
    assert 0 == library.begun
    playing.close()
    sounds.open_input().close()
    assert 0 == library.begun
    microphone.close()
    sounds.open_input().close()
    assert 1 == library.begun


def test_a_microphone_that_cannot_do_our_rate_is_taken_at_its_own(library: Library) -> None:
    library.rates = (44_100,)
    microphone = DeviceMicrophone(PortAudio(), FakeClock(MORNING))
    microphone.start()
    (stream,) = library.streams
    stream.callback(sound(0.25, 22_050), 22_050, None, SimpleNamespace(input_overflow=False))
    assert 0.5 == microphone.seconds()
    sounded = microphone.stop()
    assert (44_100, 22_050, 0.25) == (sounded.rate, len(sounded.clip), float(sounded.clip[0]))
