"""Plays for a long time through a real sound server and measures the recording: gaps, captions against lines.

python -m tests.benchmarks.audio.long_run busy --minutes 10    every core kept busy, a tone without a gap
python -m tests.benchmarks.audio.long_run drift --minutes 20   a guided practice, its captions and its lines
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from time import monotonic

import numpy as np
from numpy.typing import NDArray
from tests.end2end.sound_desk import SINK, SoundDesk, sound_desk

from pauseknap.adapters.audio.device import PortAudio
from pauseknap.adapters.audio.outputs import DeviceReel
from pauseknap.adapters.audio.player import TapePlayer
from pauseknap.adapters.audio.pump import Pump
from pauseknap.adapters.system.clock import SystemClock
from pauseknap.bootstrap import House
from pauseknap.core.practice.personal import Choices
from pauseknap.core.sound.signal import Mono, Stereo
from pauseknap.core.timeline.model import RATE

HERTZ = 440.0
_CHUNK_BYTES = 8 * 480
_HOP = RATE // 500
_NEAR_MS = 500


class Tone:
    """440 Hz for ever."""

    def block(self, start: int, frames: int) -> Stereo:
        """A tone whose next sample is known from the two before it."""
        wave = 0.5 * np.sin(2 * np.pi * HERTZ * np.arange(start, start + frames) / RATE)
        return np.stack([wave, wave], axis=1).astype(np.float32)


@dataclass
class Tape:
    """What the sink played, one ear, and when its first sample was played."""

    parts: list[Mono] = field(default_factory=list)
    frames: int = 0
    offset: float = float("inf")
    """The monotonic moment of sample 0: the least that any piece came late."""

    def take(self, data: bytes) -> None:
        """A piece has come."""
        left = np.frombuffer(data, dtype=np.float32)[::2].copy()
        self.parts.append(left)
        self.frames += len(left)
        self.offset = min(self.offset, monotonic() - self.frames / RATE)

    def sound(self) -> Mono:
        """All of it."""
        return np.concatenate(self.parts)


@contextmanager
def taping(desk: SoundDesk) -> Iterator[Tape]:
    """Record the sink into memory, each piece with the moment it came."""
    words = [f"--device={SINK}.monitor", f"--rate={RATE}", "--channels=2", "--format=float32le", "--raw"]
    recorder = subprocess.Popen(
        ["parec", *words, "--latency-msec=10"],
        env={**os.environ, **desk.environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    tape = Tape()

    def read() -> None:
        assert recorder.stdout
        while data := recorder.stdout.read(_CHUNK_BYTES):
            tape.take(data)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    try:
        yield tape
    finally:
        recorder.kill()
        recorder.wait()
        reader.join()


@contextmanager
def every_core_busy() -> Iterator[None]:
    """As many processes as there are cores, doing nothing useful."""
    hogs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for hog in hogs:
            hog.kill()
            hog.wait()


def wait_while(going: Callable[[], bool], each: float) -> None:
    """Look every so many seconds."""
    pause = threading.Event()
    while going():
        pause.wait(each)


def busy(desk: SoundDesk, minutes: float) -> None:
    """A tone while every core is busy: what ran dry, and where the recording breaks its phase."""
    clock = SystemClock()
    reel = DeviceReel(PortAudio(), clock, Pump())
    player = TapePlayer(reel)
    with taping(desk) as tape, every_core_busy():
        player.load(Tone())
        player.play(round(minutes * 60 * RATE))
        wait_while(player.playing, 0.2)
        wait_while(lambda: False, 0.5)
        player.stop()
    player.close()
    heard = tape.sound()
    loud = np.flatnonzero(np.abs(heard) > 0.4)
    heard = heard[loud[0] + RATE // 10 : loud[-1] - RATE // 10].astype(np.float64)
    expected = (heard[:-2] + heard[2:]) / (2 * np.cos(2 * np.pi * HERTZ / RATE))
    wrong = np.abs(heard[1:-1] - expected)
    sys.stdout.write(
        f"{len(heard) / RATE:.1f} s recorded with every core busy: "
        f"{reel.feed.underflows} underflows flagged, {reel.feed.starved} frames missing, "
        f"{int((wrong > 0.001).sum())} breaks of phase (largest error {wrong.max():.1e})\n"
    )


def drift(desk: SoundDesk, minutes: float) -> None:
    """A guided practice: how far each caption is from the beginning of its line in the recording."""
    house = House({**os.environ, **desk.environment})
    practice = house.catalogue.practice("just-like-me", "da")
    playing = house.playing()
    seen: list[tuple[float, str]] = []
    with taping(desk) as tape:
        session = playing.start(practice, Choices(minutes=minutes))

        def look() -> bool:
            moment = session.moment()
            here = moment.here
            if here and here.cue.spoken and (not seen or seen[-1][1] != here.caption):
                seen.append((monotonic(), here.caption))
            return moment.state == "playing"

        wait_while(look, 0.002)
    house.close()
    onsets = _onsets(tape.sound()) + tape.offset
    late = 1000 * np.array([moment - onsets[np.argmin(np.abs(onsets - moment))] for moment, _ in seen])
    late = late[np.abs(late) < _NEAR_MS]  # a line that follows another at once has no beginning of its own
    fifth = max(1, len(late) // 5)
    sys.stdout.write(
        f"{len(late)} of {len(seen)} captions in {minutes:g} min, caption after its line in ms: "
        f"median {np.median(late):.0f}, least {late.min():.0f}, most {late.max():.0f}; "
        f"first fifth {np.median(late[:fifth]):.0f}, last fifth {np.median(late[-fifth:]):.0f}\n"
    )


def _onsets(sound: Mono) -> NDArray[np.float64]:
    """Seconds at which something begins to be heard after a second of silence."""
    whole = sound[: len(sound) // _HOP * _HOP].reshape(-1, _HOP)
    loud = np.flatnonzero(np.abs(whole).max(axis=1) > 0.004)
    first = [loud[0], *(after for before, after in pairwise(loud) if after - before > RATE // _HOP)]
    return np.array(first) * _HOP / RATE


def main() -> None:
    """Read what is wanted and measure it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=["busy", "drift"])
    parser.add_argument("--minutes", type=float, default=10)
    asked = parser.parse_args()
    with ExitStack() as stack:
        os.environ["PAUSEKNAP_HOME"] = stack.enter_context(tempfile.TemporaryDirectory())
        desk = stack.enter_context(sound_desk())
        os.environ.update(desk.environment)
        {"busy": busy, "drift": drift}[asked.what](desk, asked.minutes)


if __name__ == "__main__":
    main()
