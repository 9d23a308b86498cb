"""Where threads and timers meet the window: the only timers, and the only way back from other threads."""

from __future__ import annotations

import gc
import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal  # noqa: TID251 - the timers live here

CLEARED_EACH_MS = 5_000
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


class Clearing(QObject):
    """While it lives, Python takes apart what is held only in circles here: between two events, in the thread
    of the window.

    By itself it does so wherever memory is asked for: in another thread, to which no widget belongs, or while
    Qt walks through all widgets to dress them. A widget that goes away there takes the program with it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(clear)
        self._timer.start(CLEARED_EACH_MS)
        gc.collect()
        gc.freeze()  # what is there now stays to the end: it need not be looked through again
        gc.disable()


def clear() -> None:
    """Look through the young, and as seldom as Python itself through the old."""
    for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count > most:
            gc.collect(generation)


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
