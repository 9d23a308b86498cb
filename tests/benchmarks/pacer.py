"""What the pacer costs: a frame, and a core while it breathes, beside a bare painted circle.

`python -m tests.benchmarks.pacer` prints a table; with QT_QPA_PLATFORM=xcb under an X server it has it on a
screen rather than on none. It ends with 1 when a goal is missed. What it tells is processor time of its own
process: the machine may do something else meanwhile. It takes a quarter of an hour.
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # as `House.open_window` has it

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
ROUNDS, FRAMES, SECONDS = 5, 600, 10.0
"""In each round circle and pacer take turns, so that both meet what else the machine does. Ten seconds are
one breath, and six hundred frames are two."""
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
        self.app.rooms.stage.beat()


@dataclass
class Costs:
    """What was found of one of the two, round by round."""

    frames: list[float] = field(default_factory=list)
    """Milliseconds each."""
    rounds: dict[int, list[float]] = field(default_factory=lambda: {rate: [] for rate in SHARE_GOALS})
    """Per cent of one core, by frames a second."""

    def frame(self) -> float:
        """The median frame."""
        return median(self.frames)

    def share(self, rate: int) -> float:
        """The median round."""
        return median(self.rounds[rate])


def frames(qt: QApplication, tick: Callable[[float], None]) -> list[float]:
    """Milliseconds of processor time of so many frames, from the tick to the last pixel."""
    costs = []
    for _ in range(FRAMES):
        begun = time.process_time()
        tick(1 / 30)
        qt.processEvents()
        costs.append((time.process_time() - begun) * 1000)
    return costs


def share(tick: Callable[[float], None], rate: int) -> float:
    """Per cent of one core while `tick` is called so often in real time."""
    ticks = 0

    def beat() -> None:
        nonlocal ticks
        ticks += 1
        tick(1 / rate)

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1000 // rate)  # in whole milliseconds, so a little too often
    timer.timeout.connect(beat)
    loop = QEventLoop()  # quitting the app itself would close its window
    QTimer.singleShot(round(SECONDS * 1000), loop.quit)
    timer.start()
    used = time.process_time()
    loop.exec()
    timer.stop()
    return (time.process_time() - used) / ticks * rate * 100


def measure(qt: QApplication, size: QSize, circle: Circle, pacer: Pacer) -> tuple[Costs, Costs]:
    """The costs of both at one size."""
    window, found = pacer.app.rooms.window, (Costs(), Costs())
    turns = ((circle, window, circle.tick), (window, circle, pacer.tick))
    for _ in range(ROUNDS):
        for costs, (shown, away, tick) in zip(found, turns, strict=True):
            away.hide()
            shown.resize(size)
            shown.show()
            pacer.app.rooms.stage._ticks.stop()
            qt.processEvents()
            costs.frames += frames(qt, tick)
            for rate in SHARE_GOALS:
                costs.rounds[rate].append(share(tick, rate))
    return found


def say(line: str) -> None:
    """Tell it at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def tell(size: QSize, circle: Costs, pacer: Costs) -> None:
    """What each costs, and how they compare."""
    say(f"{size.width()}×{size.height()}")
    for name, costs in (("circle", circle), ("pacer", pacer)):
        late = quantiles(costs.frames, n=20)[-1]
        say(f"  {name:6}  a frame: median {costs.frame():.2f} ms, p95 {late:.2f} ms")
        for rate, each in costs.rounds.items():
            say(f"          {rate} a second: {costs.share(rate):.1f} % ({min(each):.1f}–{max(each):.1f})")
    times = [
        pacer.frame() / circle.frame(),
        *(pacer.share(rate) / circle.share(rate) for rate in SHARE_GOALS),
    ]
    say(f"  the pacer costs {' · '.join(f'{each:.1f}' for each in times)} circles")


def main() -> int:
    """Measure, print, and say whether the goals are met."""
    qt = QApplication(["pacer"])
    circle, pacer = Circle(), Pacer(qt)
    say(f"{qt.platformName()}; {ROUNDS} rounds of {FRAMES} frames and {SECONDS:.0f} s of breathing each")
    missed = False
    for size in SIZES:
        bare, ours = measure(qt, size, circle, pacer)
        tell(size, bare, ours)
        if size == SIZES[0]:
            missed = ours.frame() > MEDIAN_GOAL_MS
            missed |= any(ours.share(rate) > goal for rate, goal in SHARE_GOALS.items())
    pacer.app.quit()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
