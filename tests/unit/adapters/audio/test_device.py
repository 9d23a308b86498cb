"""PortAudio's ways of not being there, over a library that behaves like sounddevice."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from tests.fakes.clock import FakeClock

from pauseknap.adapters.audio.device import PortAudio, device_player
from pauseknap.adapters.audio.outputs import NoDevice


class PortAudioError(Exception):
    """As sounddevice names it."""


class FakeDefault:
    device = (0, 2)


class FakeLibrary:
    """A sounddevice whose devices can be plugged in and out."""

    PortAudioError = PortAudioError
    default = FakeDefault()

    def __init__(self, *, devices: int = 1) -> None:
        self.devices = devices
        self._seen = devices
        self._looking = True
        self.streams: list[dict[str, Any]] = []
        self.start_fails = False
        self.calls: list[str] = []

    def _terminate(self) -> None:
        self._looking = False

    def _initialize(self) -> None:
        if not self._looking:  # a second time counts users only
            self._looking, self._seen = True, self.devices

    def query_devices(self) -> list[dict[str, Any]]:
        microphone = {"name": "Microphone", "index": 0, "max_output_channels": 0}
        outputs = [
            {"name": name, "index": at, "max_output_channels": 2} for at, name in ((1, "HDMI"), (2, "Desk"))
        ]
        return [microphone, *outputs] if self._seen else []

    def RawOutputStream(self, **settings: Any) -> FakeLibrary:  # noqa: N802 - its name
        if not self._seen:
            raise PortAudioError("Error querying device -1")
        self.streams.append(settings)
        return self

    latency = 0.25

    def start(self) -> None:
        if self.start_fails:
            raise PortAudioError("Device unavailable")

    def abort(self) -> None:
        self.calls.append("abort")
        raise PortAudioError("Stream is stopped")

    def close(self) -> None:
        self.calls.append("close")


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> FakeLibrary:
    made = FakeLibrary()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    return made


def nothing(*_words: object) -> None:
    """Neither fills nor hears."""


def test_without_the_library_there_is_no_device_and_it_is_looked_for_once(
    monkeypatch: pytest.MonkeyPatch, library: FakeLibrary
) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    sound = PortAudio()
    with pytest.raises(NoDevice):
        sound.open(nothing, nothing)
    monkeypatch.setitem(sys.modules, "sounddevice", library)
    with pytest.raises(NoDevice):
        sound.open(nothing, nothing)
    assert sound.names() == ()


def test_nothing_is_loaded_before_something_is_to_play(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    player = device_player(FakeClock())
    player.set_volume(0.5)
    player.seek(100)
    player.close()
    assert "sounddevice" not in sys.modules


def test_headphones_plugged_in_later_are_found(library: FakeLibrary) -> None:
    library.devices = library._seen = 0
    sound = PortAudio()
    with pytest.raises(NoDevice):
        sound.open(nothing, nothing)
    library.devices = 1
    assert sound.open(nothing, nothing).delay == 0.25


def test_a_device_that_will_not_start_is_given_back(library: FakeLibrary) -> None:
    library.start_fails = True
    stream = PortAudio().open(nothing, nothing)
    with pytest.raises(NoDevice):
        stream.start()
    assert library.calls == ["abort", "close"]


def test_the_device_in_use_is_named_first_and_microphones_are_not_named(library: FakeLibrary) -> None:
    assert PortAudio().names() == ("Desk", "HDMI")


def test_the_card_is_asked_for_stereo_floats_at_our_rate_with_room_to_breathe(library: FakeLibrary) -> None:
    PortAudio().open(nothing, nothing)
    (asked,) = library.streams
    assert (asked["samplerate"], asked["channels"], asked["dtype"]) == (48_000, 2, "float32")
    assert asked["latency"] >= 0.1


@pytest.mark.parametrize(("told", "delay"), [(0.3, 0.3), (0.0, 0.2), (-5.0, 0.2)])
def test_a_card_that_does_not_know_its_time_yet_counts_as_usual(
    library: FakeLibrary, told: float, delay: float
) -> None:
    heard: list[float] = []

    class Time:
        currentTime = 10.0  # noqa: N815 - PortAudio's name
        outputBufferDacTime = 10.0 + told  # noqa: N815 - PortAudio's name

    class Status:
        output_underflow = False

    PortAudio().open(lambda out, frames, late, dry: heard.append(late), nothing)
    callback: Callable[..., None] = library.streams[0]["callback"]
    callback(bytearray(8), 1, Time(), Status())
    assert heard == [pytest.approx(delay)]
