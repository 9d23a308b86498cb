"""A thread that lives only while there is something to do, and is woken when there is more."""

from __future__ import annotations

import threading
from collections.abc import Callable

_JOIN_SECONDS = 3.0

Step = Callable[[], float | None]
"""Does what is to be done now; answers in how many seconds it wants to be called again, None for never."""


class Pump:
    """Calls one step again and again, in a thread of its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._something = threading.Event()
        self._thread: threading.Thread | None = None
        self._ending = False
        self._step: Step = _nothing

    def wake(self, step: Step) -> None:
        """Call the step soon, also when it wanted to wait or had come to its end."""
        with self._lock:
            self._step = step
            self._something.set()
            if self._thread is None and not self._ending:
                self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """No more steps; comes back when the one that was going has ended."""
        with self._lock:
            self._ending = True
            self._something.set()
            thread = self._thread
        if thread is not None:
            thread.join(_JOIN_SECONDS)

    def _run(self) -> None:
        while True:
            self._something.clear()
            wait = None if self._ending else self._step()
            with self._lock:
                if self._ending or (wait is None and not self._something.is_set()):
                    self._thread = None
                    return
            self._something.wait(wait)


def _nothing() -> float | None:
    """What is done before anybody asked for anything."""
    return None
