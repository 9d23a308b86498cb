"""Where threads and timers meet the window: the only timers, and the only way back from other threads."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal  # noqa: TID251 - the timers live here

T = TypeVar("T")

LONGEST_WAIT_MS = 60_000
"""Timers stand still while the computer sleeps, and the wall clock may be set: look each minute."""


class Ticker(QObject):
    """Beats while something moves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._call: Callable[[], None] = lambda: None

    def start(self, interval_ms: int, call: Callable[[], None]) -> None:
        """Call again and again, first in `interval_ms`."""
        self._call = call
        self._timer.start(interval_ms)

    def stop(self) -> None:
        """Stop calling."""
        self._timer.stop()

    def _beat(self) -> None:
        self._call()


class Alarm(QObject):
    """Rings once at a moment that can be moved. It may ring early: whoever is called looks at the clock."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may be three seconds late
        self._timer.timeout.connect(self._ring)
        self._call: Callable[[], None] = lambda: None

    def set(self, seconds: float | None, call: Callable[[], None]) -> None:
        """Ring in `seconds`, or in a minute if that is sooner; None: not before it is set again."""
        self._call = call
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(min(LONGEST_WAIT_MS, max(0, math.ceil(seconds * 1000))))

    def _ring(self) -> None:
        self._call()


def once(milliseconds: int, call: Callable[[], None], owner: QObject) -> None:
    """Call in a while, unless `owner` is gone by then."""
    QTimer.singleShot(milliseconds, owner, call)


class Post(QObject):
    """Hands calls from any thread to the thread of the window."""

    _sent = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sent.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, call: Callable[[], None]) -> None:
        """Call in the window's thread, as soon as it has time."""
        self._sent.emit(call)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()


class QtBackground(QObject):
    """Fulfils `Background` with one working thread; answers arrive in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = Post(self)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pauseknap")
        self._closed = False

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `job` in the working thread; then `done` or `failed` here. After `close` nothing is done."""
        if self._closed:
            return

        def work() -> None:
            try:
                answer = job()
            except Exception as error:
                self._answer(partial(failed, error))
            else:
                self._answer(partial(done, answer))

        self._worker.submit(work)

    def close(self) -> None:
        """Take no more work and forget what waits; a job that runs is waited for."""
        self._closed = True
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _answer(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._post.send(lambda: None if self._closed else call())
