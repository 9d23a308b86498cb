"""The picture of a guided practice: two bars, as far apart as two people are, or one with its reflection."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.breath.motion import ease
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit, paint_bar, paint_foot, paint_rings, rings_of
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.reflection import Reflection
from pauseknap.ui.widgets.ripples import Ripples
from pauseknap.ui.widgets.scene import Backdrop, View, fit

Distance = Literal["close", "known", "far", "self"]

WIDTH, UP, FULL, LENGTH = 54.0, 104.0, 170.0, 142.0
GAPS: dict[Distance, float] = {"close": 34.0, "known": 168.0, "far": 330.0, "self": -WIDTH}
"""Pixels between the bars in a window of 1000; at −WIDTH the two are one."""
LIFT_UP, LIFT_SHORT = 10.0, 26.0
"""How much a full breath raises the bars and shortens their reflections."""
RING_OFFSETS = (0.5, 0.85)
RING_SECONDS = 28.0


class DuoScene(QWidget):
    """The bars always stand in the same light and at the same height. Only the middle is painted again."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._backdrop = Backdrop()
        self._gap = GAPS["close"]
        self._t = 0.0
        self._lift = 0.0
        self._mirrors: tuple[Ripples, Ripples] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._begin_anew)

    def set_distance(
        self, distance: Distance, *, previous: Distance | None = None, share: float = 1.0
    ) -> None:
        """Stand this far apart, or on the way there from `previous` (share 0..1 of the way)."""
        gap = GAPS[distance]
        if previous is not None and share < 1 and not self._theme.reduced_motion:
            gap = GAPS[previous] + (gap - GAPS[previous]) * ease(max(0.0, share))
        if gap != self._gap:
            self._gap = gap
            self.update(self._middle())

    def set_moment(self, t: float, *, lift: float = 0.0) -> None:
        """The seconds that move the water, and lungs 0..1 full; nothing moves under reduced motion."""
        still = self._theme.reduced_motion
        now = (0.0, 0.0) if still else (t, lift)
        if now != (self._t, self._lift):
            self._t, self._lift = now
            self.update(self._middle())

    def waterline(self) -> int:
        """Pixels from the top to the horizon."""
        return round(self.height() * 416 / 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._begin_anew()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        with painting(self) as painter:
            self._backdrop.paint(painter, self._view(), tokens, self.devicePixelRatioF())
            centre = QPointF(self.width() / 2, self.waterline())
            k = self._k()
            leaving = [] if self._theme.reduced_motion else [self._ring(at) for at in RING_OFFSETS]
            paint_rings(painter, rings_of(centre, WIDTH * k, FULL * k, leaving, tokens), tokens)
            self._paint_bars(painter, k)

    def _paint_bars(self, painter: QPainter, k: float) -> None:
        tokens, line, width = self._theme.tokens, self.waterline(), WIDTH * k
        ratio = self.devicePixelRatioF()
        bar, mirror = lit(tokens)
        if self._mirrors is None:
            one, other = (
                Ripples(Reflection(mirror, full=FULL * k, width=width, seed=seed, flat=tokens.flat), width)
                for seed in (1, 2)
            )
            self._mirrors = (one, other)
        apart = min(self._gap * k + width, self.width() - width - 48) / 2
        # Two becoming one: the second reflection fades as it comes to lie in the first.
        together = max(0.0, min(1.0, -self._gap / WIDTH))
        length = (LENGTH - LIFT_SHORT * self._lift) * k
        places = [self.width() / 2 + side * apart for side in (-1, 1)]
        for x, ripples, alpha in zip(places, self._mirrors, (1.0, 1 - together), strict=True):
            paint_bar(painter, x, line, width, (UP + LIFT_UP * self._lift) * k, bar)
            if alpha > 0:
                ripples.paint(painter, x, line, length, t=self._t, ratio=ratio, alpha=alpha)
        for x in places if apart > 0 else places[:1]:
            paint_foot(painter, x, line, width, tokens)

    def _ring(self, offset: float) -> tuple[float, float]:
        out = (offset + self._t / RING_SECONDS) % 1.0
        return out, min(1.0, out * 8)

    def _k(self) -> float:
        return fit(self.width(), self.height())

    def _middle(self) -> QRect:
        k, line = self._k(), self.waterline()
        half = max(self._gap * k / 2 + 1.6 * WIDTH * k, (WIDTH + FULL) * k) + WIDTH * k
        top = line - (UP + LIFT_UP) * k - 4
        return QRectF(self.width() / 2 - half, top, 2 * half, line + FULL * k * 1.1 - top).toAlignedRect()

    def _begin_anew(self) -> None:
        self._mirrors = None
        self.update()

    def _view(self) -> View:
        width, height, line = self.width(), self.height(), self.waterline()
        return View(
            width=width,
            height=height,
            waterline=line,
            sun_x=width / 2,
            sun_wide=width * (0.72 if width < 640 else 0.5),
            sun_high=line * 230 / 416,
            glint_to=height * 566 / 720,
        )
