"""The player: turns wishes into a tape, and tells where on it one is."""

from __future__ import annotations

import threading
from typing import Protocol

from pauseknap.adapters.audio.tape import STOP_FADE, Tape
from pauseknap.ports.player import Source


class Reel(Protocol):
    """What turns a tape in time. Its frames only ever grow, whether something sounds or not."""

    def heard(self) -> int:
        """The frame that reaches the ear now; never less than before."""

    def changeable(self) -> int:
        """The first frame that can still be changed, at or after `heard`."""

    def turn(self, tape: Tape, changed: int) -> None:
        """Go on with this tape, which differs from the one before from frame `changed` on."""

    def let_go(self) -> None:
        """Give the device back as soon as the tape has come to rest."""

    def deaf(self) -> bool:
        """Whether nothing sounds because there is nothing to sound on."""

    def close(self) -> None:
        """Let go of everything at once."""


class TapePlayer:
    """Fulfils `Player` over any reel. May be called from any thread."""

    def __init__(self, reel: Reel) -> None:
        self._reel = reel
        self._lock = threading.Lock()
        self._tape = Tape()
        self._goes = False

    def load(self, source: Source | None) -> None:
        with self._lock:
            self._goes = False
            at = self._reel.changeable()
            self._turn(self._tape.loaded(at, source), at)

    def play(self, until: int) -> None:
        with self._lock:
            self._goes = True
            at = self._reel.changeable()
            self._turn(self._tape.played(at, until), at)

    def pause(self) -> None:
        with self._lock:
            self._goes = False
            at = self._reel.changeable()
            self._turn(self._tape.held(at), at)

    def seek(self, frame: int) -> None:
        with self._lock:
            at = self._reel.changeable()
            self._turn(self._tape.sought(at, max(0, frame), runs=self._running()), at)

    def stop(self) -> None:
        with self._lock:
            self._goes = False
            at = self._reel.changeable()
            self._turn(self._tape.held(at, STOP_FADE), at)
            self._reel.let_go()

    def position(self) -> int:
        with self._lock:
            return self._tape.place(self._reel.heard())

    def playing(self) -> bool:
        with self._lock:
            return self._running()

    def silent(self) -> bool:
        with self._lock:
            return self._tape.source is not None and self._reel.deaf()

    def set_volume(self, volume: float) -> None:
        with self._lock:
            at = self._reel.changeable()
            self._turn(self._tape.louder(at, min(max(volume, 0.0), 1.0)), at)

    def close(self) -> None:
        """End at once, with what was fading; for the end of the program."""
        self._reel.close()

    def _running(self) -> bool:
        return self._goes and self._tape.runs(self._reel.heard())

    def _turn(self, tape: Tape, at: int) -> None:
        self._tape = tape
        self._reel.turn(tape, at)
