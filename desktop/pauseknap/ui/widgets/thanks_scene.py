"""Bars at the water that are empty until each is lit: three for three thanks, or any small number."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit, paint_bar, paint_foot
from pauseknap.ui.widgets.painting import bar_path, painting
from pauseknap.ui.widgets.reflection import Reflection
from pauseknap.ui.widgets.ripples import Ripples
from pauseknap.ui.widgets.scene import Backdrop, View, fit, ink

WIDTH, GAP, UP, FULL = 68.0, 56.0, 112.0, 150.0
LEAST_GAP = 0.35
"""Of a bar's width; what there is at least between two where many stand in a narrow place."""
HORIZON = 0.44


class ThanksScene(QWidget):
    """Bars are lit in any order, all are equally high. The lit ones lie mirrored on the water."""

    def __init__(self, theme: Theme, *, count: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._backdrop = Backdrop()
        self._lit = (False,) * count
        self._t = 0.0
        self._mirrors: dict[int, Ripples] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._begin_anew)

    def set_lit(self, lit: Iterable[bool]) -> None:
        """Which bars are lit, from left to right; there are as many as values."""
        now = tuple(lit)
        if now == self._lit:
            return
        again = len(now) != len(self._lit)
        self._lit = now
        if again:
            self._begin_anew()
        self.update(self._middle())

    def set_name(self, name: str) -> None:
        """What the picture says, in words."""
        self.setAccessibleName(name)

    def set_moment(self, t: float) -> None:
        """The seconds that move the water; nothing moves under reduced motion."""
        now = 0.0 if self._theme.reduced_motion else t
        if now != self._t:
            self._t = now
            self.update(self._middle())

    def waterline(self) -> int:
        """Pixels from the top to the horizon."""
        return round(self.height() * HORIZON)

    def bars_top(self) -> int:
        """Pixels from the top to the heads of the bars."""
        return round(self.waterline() - UP * self._k())

    def reflections_bottom(self) -> int:
        """Pixels from the top to below the last light on the water."""
        return round(self.waterline() + FULL * self._k())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._begin_anew()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        with painting(self) as painter:
            self._backdrop.paint(painter, self._view(), tokens, self.devicePixelRatioF())
            for at, x in enumerate(self._places()):
                if self._lit[at]:
                    self._paint_lit(painter, at, x)
                else:
                    self._paint_empty(painter, x)

    def _paint_lit(self, painter: QPainter, at: int, x: float) -> None:
        tokens, line, k = self._theme.tokens, self.waterline(), self._k()
        bar, mirror = lit(tokens)
        if at not in self._mirrors:
            width, seed = WIDTH * k, at + 1
            reflection = Reflection(mirror, full=FULL * k, width=width, seed=seed, flat=tokens.flat)
            self._mirrors[at] = Ripples(reflection, width)
        ratio = self.devicePixelRatioF()
        self._mirrors[at].paint(painter, x, line, FULL * k, t=self._t, ratio=ratio)
        paint_bar(painter, x, line, WIDTH * k, UP * k, bar)
        paint_foot(painter, x, line, WIDTH * k, tokens)

    def _paint_empty(self, painter: QPainter, x: float) -> None:
        tokens, k = self._theme.tokens, self._k()
        strength = 1.0 if tokens.flat else 0.7
        painter.setPen(QPen(ink(tokens.scene_ink2, strength), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(bar_path(x, self.waterline(), WIDTH * k - 2, UP * k - 1))
        painter.setPen(Qt.PenStyle.NoPen)

    def _begin_anew(self) -> None:
        self._mirrors.clear()
        self.update()

    def _k(self) -> float:
        """How much larger than drawn; smaller still where there are more bars than fit."""
        count = max(1, len(self._lit))
        widest = self.width() / (count * WIDTH * (1 + LEAST_GAP))
        return min(fit(self.width(), self.height()), widest)

    def _places(self) -> list[float]:
        count, k = len(self._lit), self._k()
        room = (self.width() - count * WIDTH * k) / (count + 1)
        step = WIDTH * k + min(GAP * k, room)
        return [self.width() / 2 + (at - (count - 1) / 2) * step for at in range(count)]

    def _middle(self) -> QRect:
        """All that changes."""
        top = self.bars_top() - 4
        return QRect(0, top, self.width(), self.reflections_bottom() + 40 - top)

    def _view(self) -> View:
        width, line = self.width(), self.waterline()
        return View(
            width=width,
            height=self.height(),
            waterline=line,
            sun_x=width / 2,
            sun_wide=width * 0.5,
            sun_high=line * 0.75,
            glints=36,
        )
