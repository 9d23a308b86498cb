"""The breath without motion: as many points as a phase has seconds, and one lights each second."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from pauseknap.core.breath.motion import Phase
from pauseknap.core.breath.pattern import Pattern
from pauseknap.ui.style.theme import Theme

STEP = 52.0
OVER, UNDER = 64.0, 92.0
"""How far the rows stand from the horizon."""


def lit_points(pattern: Pattern, phase: Phase) -> tuple[int, int]:
    """How many points are lit over and under the horizon."""
    if phase.name == "hold":
        return round(pattern.taken_in), 0
    if phase.name == "rest":
        return 0, round(pattern.exhale)
    count, elapsed, seconds = round(phase.seconds), phase.elapsed, phase.seconds
    if phase.name != "out":
        # A top-up goes on where the in-breath came to.
        elapsed += pattern.inhale if phase.name == "top-up" else 0.0
        seconds = pattern.taken_in
        count = round(seconds)
    so_far = min(count, int(elapsed * count / seconds) + 1)
    return (0, so_far) if phase.name == "out" else (so_far, 0)


def paint_points(
    painter: QPainter,
    theme: Theme,
    foot: QPointF,
    k: float,
    *,
    counts: tuple[int, int],
    lit: tuple[int, int],
) -> None:
    """Two rows, over and under the horizon at `foot`, in the middle of a picture of scale `k`."""
    out_ink = "bar2" if theme.tokens.name == "light" else "bar1"
    rows = ((-OVER, counts[0], lit[0], "bar1"), (UNDER, counts[1], lit[1], out_ink))
    for y, count, shining, colour in rows:
        step = min(STEP * k, (2 * foot.x() - 48) / max(1, count))
        grow = min(k, step / 30)
        for i in range(count):
            on = i < shining
            where = QPointF(foot.x() + (i - (count - 1) / 2) * step, foot.y() + y * k)
            painter.setBrush(theme.colour(colour) if on else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(colour if on else "scene_ink"), 1.5))
            radius = (11 if on else 9.5) * grow
            painter.drawEllipse(where, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
