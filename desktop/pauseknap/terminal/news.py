"""What another thread has to tell the one that plays: calls that wait until they are taken."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue


class News:
    """Calls from any thread, made in that of the shell."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[Callable[[], None]] = SimpleQueue()

    def post(self, call: Callable[[], None]) -> None:
        """Leave a call; from any thread."""
        self._waiting.put(call)

    def take(self) -> None:
        """Make the calls that wait, in the order they came."""
        while True:
            try:
                call = self._waiting.get_nowait()
            except Empty:
                return
            call()
