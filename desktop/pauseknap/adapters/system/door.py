"""Keeps what later starts say until the window is there to hear it."""

from __future__ import annotations

import threading
from collections.abc import Callable

Listener = Callable[[tuple[str, ...]], None]


class Door:
    """Called from the thread that listens; opened by the one that answers."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[tuple[str, ...]] = []
        self._listener: Listener | None = None

    def __call__(self, words: tuple[str, ...]) -> None:
        """Someone said something."""
        with self._lock:
            if self._listener is None:
                self._waiting.append(words)
                return
            listener = self._listener
        listener(words)

    def open(self, listener: Listener) -> None:
        """From now on, and for what has been said so far."""
        with self._lock:
            self._listener = listener
            waiting, self._waiting = self._waiting, []
        for words in waiting:
            listener(words)
