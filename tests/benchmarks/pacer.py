"""What the pacer costs: a frame, and a core while it breathes, beside a bare painted circle.

`python -m tests.benchmarks.pacer` prints a table; with QT_QPA_PLATFORM=xcb under an X server it has it on a
screen rather than on none. It ends with 1 when a goal is missed.
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from tests.fakes.clock import FakeClock
from tests.fakes.idle import FakeIdle
from tests.fakes.player import FakePlayer
from tests.unit.ui.test_app import NOW

from pauseknap.adapters.system.inline import Inline
from pauseknap.bootstrap import House
from pauseknap.core.practice.personal import Choices

SIZES = (QSize(1000, 720), QSize(1920, 1080))
FRAMES, SECONDS = 900, 10.0
MEDIAN_GOAL_MS = 2.0
SHARE_GOALS = {30: 6.0, 60: 10.0}
SETTLED = 12.0
"""Seconds into the practice when the breath has begun."""


class Circle(QWidget):
    """The least that breathes: one circle that grows and shrinks."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0

    def tick(self, passed: float) -> None:
        """Grow or shrink a little."""
        self.seconds += passed
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor("#EE9C69"))
        radius = 80 + 40 * math.sin(self.seconds * 0.6)
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), radius, radius)
        painter.end()


class Pacer:
    """The real window with the long out-breath on its stage, and a hand on its time."""

    def __init__(self, qt: QApplication) -> None:
        self._home = tempfile.TemporaryDirectory()
        self.house = House({"PAUSEKNAP_HOME": self._home.name}, clock=FakeClock(NOW), idle=FakeIdle())
        self.house.preferences.change(language="en", theme="light", motion="full")
        self.player = FakePlayer()
        self.house.__dict__["player"] = self.player
        self.app = self.house.app(qt, Inline())
        self.app.begin(hidden=False)
        self.app.practising.start("long-out-breath", Choices(minutes=10))
        self.app.rooms.stage._ticks.stop()  # it is ticked by hand here
        self.tick(SETTLED)

    def tick(self, passed: float) -> None:
        """So much later."""
        self.player.advance(passed)
        self.app.rooms.stage.tick()


def frames(qt: QApplication, tick: Callable[[float], None]) -> list[float]:
    """Milliseconds of so many frames, from the tick to the last pixel."""
    costs = []
    for _ in range(FRAMES):
        begun = time.perf_counter()
        tick(1 / 30)
        qt.processEvents()
        costs.append((time.perf_counter() - begun) * 1000)
    return costs


def share(tick: Callable[[float], None], rate: int) -> float:
    """Per cent of one core while `tick` is called so often in real time."""
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1000 // rate)
    timer.timeout.connect(lambda: tick(1 / rate))
    loop = QEventLoop()  # quitting the app itself would close its window
    QTimer.singleShot(round(SECONDS * 1000), loop.quit)
    timer.start()
    begun, used = time.perf_counter(), time.process_time()
    loop.exec()
    timer.stop()
    return (time.process_time() - used) / (time.perf_counter() - begun) * 100


def say(line: str) -> None:
    """Tell it at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Measure, print, and say whether the goals are met."""
    qt = QApplication(["pacer"])
    missed = 0
    circle, pacer = Circle(), Pacer(qt)
    say(f"{qt.platformName()}; {FRAMES} frames; {SECONDS:.0f} s of breathing each")
    window = pacer.app.rooms.window
    for size in SIZES:
        for name, widget, tick in (("pacer", window, pacer.tick), ("circle", circle, circle.tick)):
            widget.resize(size)
            (circle if widget is window else window).hide()
            widget.show()
            pacer.app.rooms.stage._ticks.stop()
            qt.processEvents()
            costs = frames(qt, tick)
            late = quantiles(costs, n=20)[-1]
            shares = {rate: share(tick, rate) for rate in SHARE_GOALS}
            told = " ".join(f"{rate} fps {found:4.1f} %" for rate, found in shares.items())
            say(f"{size.width()}×{size.height()} {name:7} {median(costs):5.2f} ms, p95 {late:5.2f}; {told}")
            if widget is window and size == SIZES[0]:
                missed += median(costs) > MEDIAN_GOAL_MS
                missed += sum(found > SHARE_GOALS[rate] for rate, found in shares.items())
    pacer.app.quit()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
