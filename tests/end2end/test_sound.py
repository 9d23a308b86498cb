"""Our sound through a real sound server into a recording."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from tests.end2end.sound_desk import SoundDesk, sound_desk, wait_until

from pauseknap.adapters.audio.device import PortAudio, PortAudioStream, device_player
from pauseknap.adapters.audio.feed import Feed
from pauseknap.adapters.audio.player import TapePlayer
from pauseknap.adapters.system.clock import SystemClock
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE

pytestmark = pytest.mark.desk

HERTZ = 440.0


class Tone:
    """440 Hz for ever."""

    def block(self, start: int, frames: int) -> Stereo:
        wave = 0.5 * np.sin(2 * np.pi * HERTZ * np.arange(start, start + frames) / RATE)
        return np.stack([wave, wave], axis=1).astype(np.float32)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundDesk]:
    with sound_desk() as made:
        for name, value in made.environment.items():
            monkeypatch.setenv(name, value)
        yield made


@pytest.fixture
def player(desk: SoundDesk) -> Iterator[TapePlayer]:
    made = device_player(SystemClock())
    made.load(Tone())
    yield made
    made.close()


def sounding_part(sound: Stereo) -> Stereo:
    """From the first to the last 10 ms in which something is heard, soft ends left out."""
    windows = np.max(np.abs(sound[: len(sound) // 480 * 480, 0].reshape(-1, 480)), axis=1)
    heard = np.flatnonzero(windows > 0.001)
    return sound[(heard[0] + 8) * 480 : (heard[-1] - 8) * 480] if len(heard) > 20 else sound[:0]


def test_a_tone_arrives_at_its_pitch_without_a_gap(desk: SoundDesk, player: TapePlayer) -> None:
    with desk.recording() as recording:
        player.play(4 * RATE)
        assert wait_until(lambda: not player.playing())
        player.stop()
        wait_until(lambda: False, 0.3)
        heard = sounding_part(recording.sound())[:, 0]
    assert 3.7 < len(heard) / RATE < 4.05
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) * RATE / len(heard) == pytest.approx(HERTZ, abs=0.5)
    # A gap, a repeat or a step would throw the tone out of phase with itself.
    expected = np.array([heard[:-2], heard[2:]]).sum(axis=0) / (2 * np.cos(2 * np.pi * HERTZ / RATE))
    assert np.max(np.abs(heard[1:-1] - expected)) < 0.001
    assert not player.silent()


def test_what_is_said_to_be_heard_is_what_was_sent_a_moment_ago(player: TapePlayer) -> None:
    player.play(20 * RATE)
    assert wait_until(lambda: player.position() > RATE)
    clock = SystemClock()
    began, at = clock.monotonic(), player.position()
    places = []
    for _ in range(100):
        wait_until(lambda: False, 0.02)
        places.append((clock.monotonic() - began, (player.position() - at) / RATE))
    late = [place - moment for moment, place in places]
    assert max(late) - min(late) < 0.05


def test_a_sound_server_that_dies_leaves_time_running_and_comes_back(
    desk: SoundDesk, player: TapePlayer
) -> None:
    player.play(60 * RATE)
    assert wait_until(lambda: player.position() > RATE)
    desk.stop()
    assert wait_until(player.silent)
    at = player.position()
    assert wait_until(lambda: player.position() > at + RATE // 2)
    desk.start()
    assert wait_until(lambda: not player.silent())
    with desk.recording() as recording:
        assert wait_until(lambda: len(sounding_part(recording.sound())) > RATE // 2)


def test_the_sink_is_among_the_devices(desk: SoundDesk) -> None:
    assert PortAudio().names()


@pytest.mark.parametrize("ready", [RATE, 0], ids=["full", "starved"])
def test_the_real_callback_takes_no_memory(ready: int) -> None:
    cffi = pytest.importorskip("cffi").FFI()
    frames = 2400
    out = cffi.buffer(cffi.new("char[]", frames * 8))
    kept: dict[str, Callable[..., None]] = {}

    def stream(**settings: Any) -> object:
        kept["callback"] = settings["callback"]
        return SimpleNamespace()

    feed = Feed(SystemClock().monotonic)
    PortAudioStream(SimpleNamespace(RawOutputStream=stream), feed.fill, lambda: None)
    moment = SimpleNamespace(outputBufferDacTime=1.2, currentTime=1.0)
    status = SimpleNamespace(output_underflow=False)
    feed.write(0, np.full((ready, 2), 0.25, dtype=np.float32))
    for _ in range(3):
        kept["callback"](out, frames, moment, status)
    tracemalloc.start()
    try:
        kept["callback"](out, frames, moment, status)
        tracemalloc.reset_peak()
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(10):
            kept["callback"](out, frames, moment, status)
        after, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 500
    assert peak - before < 2000
    assert np.frombuffer(bytes(out), dtype=np.float32)[0] == (0.25 if ready else 0.0)
