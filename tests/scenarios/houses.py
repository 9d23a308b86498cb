"""Pauseknap on a desk of ours: time passes by hand, nothing sounds, and the voice hums."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cached_property

from tests.fakes.clock import MORNING, FakeClock
from tests.fakes.idle import FakeIdle
from tests.fakes.keys import FakeKeys
from tests.fakes.player import FakePlayer
from tests.fakes.voice import FakeVoice

from pauseknap.adapters.audio.player import TapePlayer
from pauseknap.adapters.audio.silent import silent_player
from pauseknap.adapters.system.background import HandOver
from pauseknap.adapters.system.inline import Inline
from pauseknap.adapters.system.screen import Screen
from pauseknap.bootstrap import House
from pauseknap.core.language import Language
from pauseknap.ports.keys import Key, Keys
from pauseknap.ports.voice import Voice


class TerminalHouse(House):
    """A computer without a screen. Whoever waits for a key lets the clock run instead of waiting."""

    def __init__(
        self,
        *,
        presses: Mapping[float, Key] | None = None,
        voice: FakeVoice | None = None,
        language: Language = "en",
        lines: Iterable[str] = (),
    ) -> None:
        self._lines = tuple(lines)
        self.hands = FakeClock(MORNING)
        environment = {**os.environ, "LC_ALL": "da_DK.UTF-8" if language == "da" else "C.UTF-8"}
        del environment["QT_QPA_PLATFORM"]
        super().__init__(environment, clock=self.hands, idle=FakeIdle())
        self._presses = presses
        self.hummer = voice or FakeVoice()
        self.opened: list[tuple[str, ...]] = []

    @cached_property
    def voice(self) -> Voice:
        """Hums."""
        return self.hummer

    @cached_property
    def player(self) -> TapePlayer:
        """The real player of a computer without sound."""
        return silent_player(self.hands)

    def devices(self) -> tuple[str, ...]:
        """Nothing to listen on."""
        return ()

    def beside(self, hand_over: HandOver) -> Inline:
        """On the spot: no thread knows what time it is here."""
        return Inline()

    def keys(self) -> Keys:
        """The keys that were to be pressed, at their second."""
        return FakeKeys(self._presses, passes=self.hands.advance, lines=self._lines)


class DesktopHouse(TerminalHouse):
    """A computer with a screen, which only notes what the window was opened with."""

    @cached_property
    def screen(self) -> Screen:
        """A screen."""
        return Screen(usable=True, why="fine", detail="xcb")

    def open_window(self, *, hidden: bool = False, said: tuple[str, ...] = ("show",)) -> int:
        """Note it."""
        self.opened.append(said)
        return 0


class WindowHouse(House):
    """A computer whose window the tests look at and press."""

    def __init__(self, *, voice: FakeVoice | None = None, clock: FakeClock | None = None) -> None:
        self.hands = clock or FakeClock(MORNING)
        self.idleness = FakeIdle()
        super().__init__(os.environ, clock=self.hands, idle=self.idleness)
        self.hummer = voice or FakeVoice()
        self.deck = FakePlayer()

    @cached_property
    def voice(self) -> Voice:
        """Hums."""
        return self.hummer

    @cached_property
    def player(self) -> FakePlayer:
        """Its time is moved by hand."""
        return self.deck

    @cached_property
    def system_language(self) -> Language:
        """English, whatever the machine speaks."""
        return "en"
