"""Keeps a tape sounding: opens the device, feeds it, and goes on by the clock where there is none."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Literal, Protocol

from pauseknap.adapters.audio.feed import Feed, Writable
from pauseknap.adapters.audio.heard import HeardClock
from pauseknap.adapters.audio.pump import Step
from pauseknap.adapters.audio.tape import Tape
from pauseknap.core.timeline.model import RATE, to_frames
from pauseknap.ports.clock import Clock

AHEAD = to_frames(0.8)
"""How much is mixed beforehand; 0.4 s ran dry with every core and Python itself busy."""
_CHUNK = to_frames(0.1)
_LEAST_MARGIN = to_frames(0.05)
"""So much of what is ahead is left as it is when plans change: the card may be copying it."""
_STEP_SECONDS = 0.05
_RETRY_SECONDS = 3.0
_REST_SECONDS = 8.0
"""How long a device is kept while nothing plays, for going on at once after a short pause."""
_SILENT_CARD_SECONDS = 1.0
"""A card that has not asked for sound for so long (beyond its own delay) is lost."""

Fill = Callable[[Writable, int, float, bool], None]

_log = logging.getLogger(__name__)


class NoDevice(Exception):
    """There is nothing to sound on, or not now."""


class Stream(Protocol):
    """An open way to the ear."""

    @property
    def delay(self) -> float:
        """Seconds from the card's question to the ear, about."""

    def start(self) -> None:
        """Begin to ask for sound. Raises `NoDevice`."""

    def close(self) -> None:
        """Stop at once and give the device back. Never raises."""


class Backend(Protocol):
    """A sound system."""

    def open(self, fill: Fill, ended: Callable[[], None]) -> Stream:
        """Open the usual device, which will call `fill`, and `ended` if it is lost. Raises `NoDevice`."""


class Wakes(Protocol):
    """What calls `step` in another thread."""

    def wake(self, step: Step) -> None:
        """Call it soon."""

    def close(self) -> None:
        """Never again; wait until it has returned."""


class DeviceReel:
    """Fulfils `Reel` on a sound card. One thread calls `step`; the others only tell and ask."""

    def __init__(self, backend: Backend, clock: Clock, pump: Wakes) -> None:
        self._backend = backend
        self._clock = clock
        self._pump = pump
        self._lock = threading.Lock()
        self._tape = Tape()
        self._changed: int | None = None
        """From where on the feed holds what an older tape wanted."""
        self._state: Literal["still", "sounding", "free"] = "still"
        """Nothing runs; or the card leads; or, without one, the clock."""
        self._frame = 0
        """Where it stands still, or where it was at `_since` when it began to run free."""
        self._since = 0.0
        self._stream: Stream | None = None
        self._ended = False
        self._letting_go = False
        self._deaf = False
        self._next_try = 0.0
        self._rested = 0.0
        self._heard_clock = HeardClock(0, 0.0)
        self.feed = Feed(clock.monotonic)

    def heard(self) -> int:
        with self._lock:
            return self._now_heard()

    def changeable(self) -> int:
        with self._lock:
            heard = self._now_heard()
            if self._state != "sounding":
                return heard
            margin = max(_LEAST_MARGIN, 2 * self.feed.largest)
            return max(heard, self.feed.read + margin)

    def turn(self, tape: Tape, changed: int) -> None:
        with self._lock:
            self._tape = tape
            self._changed = changed if self._changed is None else min(changed, self._changed)
            if tape.rest > self._now_heard():
                self._letting_go = False
        self._pump.wake(self.step)

    def let_go(self) -> None:
        with self._lock:
            self._letting_go = True
        self._pump.wake(self.step)

    def deaf(self) -> bool:
        return self._deaf

    def close(self) -> None:
        self._pump.close()
        self._rest_here()

    def step(self) -> float | None:
        """Do what is to be done now; the seconds until the next call, None when nothing runs."""
        try:
            match self._state:
                case "still":
                    return self._begin()
                case "sounding":
                    return self._sound_on()
                case "free":
                    return self._run_free()
        except Exception:
            _log.exception("sound failed, the practice goes on without it")
            self._lose()
            return _STEP_SECONDS

    def _begin(self) -> float | None:
        if self._tape.rest <= self._frame:
            return None
        self._try_to_sound()
        return _STEP_SECONDS

    def _sound_on(self) -> float | None:
        now = self._clock.monotonic()
        stream, mark = self._stream, self.feed.mark
        assert stream
        asked = max(self._since, mark.moment if mark else 0.0)
        if self._ended or now - asked > stream.delay + _SILENT_CARD_SECONDS:
            self._lose()
            return _STEP_SECONDS
        self._feed_ahead()
        if self.heard() < self._tape.rest:
            self._rested = now
        elif self._letting_go or now - self._rested > _REST_SECONDS:
            self._rest_here()
            return None
        return _STEP_SECONDS

    def _run_free(self) -> float | None:
        if self.heard() >= self._tape.rest:
            self._rest_here()
            return None
        if self._clock.monotonic() >= self._next_try:
            self._try_to_sound()
        return _STEP_SECONDS

    def _try_to_sound(self) -> None:
        """Open the device and begin; when there is none, run free and try again later."""
        try:
            self._ended = False
            stream = self._backend.open(self.feed.fill, self._on_end)
            with self._lock:
                # Free-running time has no delay: what sounds first must be what is due when it is heard.
                lead = to_frames(stream.delay) if self._state == "free" else 0
                heard = self._now_heard()
                self.feed.restart(heard + lead)
            self._feed_ahead()
            with self._lock:
                now = self._clock.monotonic()
                self._heard_clock = HeardClock(self._now_heard(), now)
                self._state, self._stream, self._since, self._rested = "sounding", stream, now, now
            stream.start()
            self._deaf = False
        except NoDevice:
            self._lose()

    def _lose(self) -> None:
        """From here on by the clock; the device will be looked for again."""
        with self._lock:
            self._frame, self._since = self._now_heard(), self._clock.monotonic()
            self._state, self._deaf = "free", True
            self._next_try = self._since + _RETRY_SECONDS
            stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def _rest_here(self) -> None:
        """Stand still and give the device back, unless something has begun to run meanwhile."""
        with self._lock:
            self._frame, self._state = self._now_heard(), "still"
            stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
        if self._tape.rest > self._frame:
            self._pump.wake(self.step)

    def _feed_ahead(self) -> None:
        """Write what is missing in the feed, and anew what was decided otherwise."""
        while True:
            with self._lock:
                tape, changed, self._changed = self._tape, self._changed, None
            read = self.feed.read
            at = self.feed.written if changed is None else max(read, min(changed, self.feed.written))
            end = max(read + AHEAD, self.feed.written)
            while at < end and self._changed is None:
                frames = min(_CHUNK, end - at)
                self.feed.write(at, tape.block(at, frames))
                at += frames
            if self._changed is None:
                return

    def _now_heard(self) -> int:
        now = self._clock.monotonic()
        match self._state:
            case "still":
                return self._frame
            case "free":
                return self._frame + int((now - self._since) * RATE)
            case "sounding":
                return self._heard_clock.at(now, self.feed.mark, self.feed.read)

    def _on_end(self) -> None:
        """Called by the sound system, in a thread of its own, when the stream ends."""
        self._ended = True
        self._pump.wake(self.step)
