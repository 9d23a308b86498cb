"""Pauseknap as everyone runs it, but on a clock moved by hand, and telling on itself over stdout.

The real program has no such way in: it is put together here, from the same parts, for the tests alone.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from tests.end2end.sight import look

from pauseknap.adapters.system.clock import SystemClock
from pauseknap.bootstrap import House
from pauseknap.ports.background import Background
from pauseknap.services.playing import Playing
from pauseknap.ui import bridge
from pauseknap.ui.app import App

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))
"""A Monday."""


class HandClock:
    """Runs like any clock, from a Monday morning, and can be moved forward."""

    def __init__(self) -> None:
        self._real = SystemClock()
        self._begun = self._real.monotonic()
        self._moved = 0.0

    def monotonic(self) -> float:
        return self._real.monotonic() + self._moved

    def now(self) -> datetime:
        passed = timedelta(seconds=self.monotonic() - self._begun)
        return (MORNING.astimezone(ZoneInfo("UTC")) + passed).astimezone(MORNING.tzinfo)

    def slept(self) -> float:
        return 0.0

    def forward(self, seconds: float) -> None:
        """Let so much time have passed."""
        self._moved += seconds


class SomeoneHere:
    """A person at the keyboard."""

    def seconds(self) -> float:
        return 0.0


class Puppet(House):
    """Puts the same app together, and keeps an eye on it."""

    def __init__(self) -> None:
        self.hand = HandClock()
        self.played: Playing | None = None
        super().__init__(os.environ, clock=self.hand, idle=SomeoneHere())

    def playing(self, background: Background | None = None) -> Playing:
        self.played = super().playing(background)
        return self.played

    def app(
        self,
        qt: QApplication,
        background: Background,
        aside: Background | None = None,
        looking: Background | None = None,
    ) -> App:
        app = super().app(qt, background, aside, looking)
        post = bridge.Post(app)
        thread = threading.Thread(target=self._listen, args=(app, post), daemon=True)
        thread.start()
        return app

    def _listen(self, app: App, post: bridge.Post) -> None:
        for line in sys.stdin:
            post.send(partial(self._obey, app, json.loads(line)))
        post.send(app.quit)

    def _obey(self, app: App, asked: dict[str, Any]) -> None:
        match asked:
            case {"forward": seconds}:
                self.hand.forward(float(seconds))
            case {"grab": path}:
                QApplication.primaryScreen().grabWindow(0).save(str(path))
            case {"show": _}:
                app.hear(("show",))
            case {"quit": _}:
                app.quit()
        session = self.played.session if self.played else None
        sys.stdout.write(json.dumps(look(app, session)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    bridge.LONGEST_WAIT_MS = 100  # so that a clock moved by hand is noticed at once, not within the minute
    sys.exit(Puppet().open_window(hidden="--hidden" in sys.argv))
