"""A sound card that is emptied by hand and can be pulled out."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from tests.fakes.clock import FakeClock

from pauseknap.adapters.audio.outputs import DeviceReel, Fill, NoDevice
from pauseknap.adapters.audio.player import TapePlayer
from pauseknap.adapters.audio.pump import Step
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE

BLOCK = 480


class HandPump:
    """Fulfils `Wakes` without a thread: whoever holds it steps."""

    def __init__(self) -> None:
        self.step: Step | None = None

    def wake(self, step: Step) -> None:
        self.step = step

    def close(self) -> None:
        self.step = None


class FakeStream:
    """Fulfils `Stream`; asks for 10 ms at a time, `delay` before they are heard."""

    def __init__(self, fill: Fill, ended: Callable[[], None], delay: float) -> None:
        self.fill = fill
        self.ended = ended
        self.delay = delay
        self.running = False
        self.closed = False
        self._buffer = bytearray(BLOCK * 8)

    def start(self) -> None:
        self.running = True

    def close(self) -> None:
        self.running, self.closed = False, True

    def ask(self) -> Stereo:
        """One block, as it went out."""
        self.fill(memoryview(self._buffer), BLOCK, self.delay, False)
        return np.frombuffer(bytes(self._buffer), dtype=np.float32).reshape(-1, 2)


class FakeCard:
    """Fulfils `Backend`. `there` is whether a device is plugged in; `heard` is everything that went out."""

    def __init__(self, *, there: bool = True, delay: float = 0.2) -> None:
        self.there = there
        self.stuck = False
        """Whether it has stopped asking without a word."""
        self.delay = delay
        self.streams: list[FakeStream] = []
        self.heard: list[Stereo] = []

    def open(self, fill: Fill, ended: Callable[[], None]) -> FakeStream:
        if not self.there:
            raise NoDevice("nothing plugged in")
        self.streams.append(FakeStream(fill, ended, self.delay))
        return self.streams[-1]

    @property
    def stream(self) -> FakeStream | None:
        """The stream that is open, if any."""
        return self.streams[-1] if self.streams and not self.streams[-1].closed else None

    def pull_out(self) -> None:
        """The device goes away, and says so."""
        self.there = False
        if self.stream is not None:
            self.stream.running = False
            self.stream.ended()

    def sound(self) -> Stereo:
        """Everything that went out so far."""
        return np.concatenate(self.heard) if self.heard else np.zeros((0, 2), dtype=np.float32)


class DeskPlayer(TapePlayer):
    """A player on a fake card, with its clock and its thread in our hands."""

    def __init__(self, card: FakeCard | None = None) -> None:
        self.card = card or FakeCard()
        self.clock = FakeClock()
        self.pump = HandPump()
        self.reel = DeviceReel(self.card, self.clock, self.pump)
        super().__init__(self.reel)

    def advance(self, seconds: float) -> None:
        """Time passes; every 10 ms the thread steps and the card asks."""
        for _ in range(round(seconds * RATE / BLOCK)):
            self.reel.step()
            stream = self.card.stream
            if stream is not None and stream.running and not self.card.stuck:
                self.card.heard.append(stream.ask())
            self.clock.advance(BLOCK / RATE)


def desk() -> tuple[DeskPlayer, Callable[[float], None]]:
    """A player on a card, and what lets time pass for it."""
    player = DeskPlayer()
    return player, player.advance


def deaf_desk() -> tuple[DeskPlayer, Callable[[float], None]]:
    """The same with nothing plugged in."""
    player = DeskPlayer(FakeCard(there=False))
    return player, player.advance


class Drone:
    """A source that sounds all the time."""

    def block(self, start: int, frames: int) -> Stereo:
        return np.full((frames, 2), 0.5, dtype=np.float32)
