"""The fishing bench: two people side by side on one plank; the one who tells is lit."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import ThemeName
from pauseknap.ui.widgets.bars import lit, paint_bar
from pauseknap.ui.widgets.painting import bar_path, box, painting
from pauseknap.ui.widgets.reflection import Reflection, Stops
from pauseknap.ui.widgets.ripples import Ripples
from pauseknap.ui.widgets.scene import Backdrop, View, fit

Teller = Literal["first", "second"]

WIDTH, GAP, UP, FULL = 72.0, 64.0, 118.0, 200.0
LISTENER = 84.0
"""Length of the listener's reflection."""
SHORTEST = 14.0
PLANK_WIDE, PLANK_TALL, PLANK_OVER = 256.0, 9.0, 7.0
QUIET: dict[ThemeName, tuple[str, str]] = {
    "light": ("#8FB0B4", "#5E878D"),
    "dark": ("#5F7F88", "#3D5A64"),
    "contrast": ("#FFFFFF", "#FFFFFF"),
}
"""The listener, a calm silhouette: its top and its foot."""
WOOD: dict[ThemeName, str] = {"light": "#2A4B4C", "dark": "#0B161C", "contrast": "#FFFFFF"}


class BenchScene(QWidget):
    """The teller's reflection is as long as the time that is left. Only the middle is painted again."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._backdrop = Backdrop()
        self._teller: Teller = "first"
        self._left = 1.0
        self._t = 0.0
        self._mirrors: dict[tuple[Teller, bool], Ripples] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._begin_anew)

    def set_turn(self, teller: Teller, share_left: float) -> None:
        """Who tells (the first sits at the left), and how much of the turn is left (1..0)."""
        now = (teller, min(1.0, max(0.0, share_left)))
        if now != (self._teller, self._left):
            self._teller, self._left = now
            self.update(self._middle())

    def set_moment(self, t: float) -> None:
        """The seconds that move the water; nothing moves under reduced motion."""
        now = 0.0 if self._theme.reduced_motion else t
        if now != self._t:
            self._t = now
            self.update(self._middle())

    def waterline(self) -> int:
        """Pixels from the top to the horizon."""
        return round(self.height() * 386 / 720)

    def bars_top(self) -> int:
        """Pixels from the top to the heads of the two."""
        return round(self.waterline() - UP * self._k())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._begin_anew()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, line, k = self._theme.tokens, self.waterline(), self._k()
        with painting(self) as painter:
            self._backdrop.paint(painter, self._view(), tokens, self.devicePixelRatioF())
            self._paint_person(painter, "first", -1)
            self._paint_person(painter, "second", 1)
            left = self.width() / 2 - PLANK_WIDE / 2 * k
            plank = QRectF(left, line - PLANK_OVER * k, PLANK_WIDE * k, PLANK_TALL * k)
            box(painter, plank, plank.height() / 2, fill=QColor(WOOD[tokens.name]))

    def _paint_person(self, painter: QPainter, who: Teller, side: int) -> None:
        tokens, line, k = self._theme.tokens, self.waterline(), self._k()
        tells = who == self._teller
        x = self.width() / 2 + side * (WIDTH + GAP) / 2 * k
        bar, mirror = lit(tokens) if tells else _quiet(tokens.name)
        if tells or not tokens.flat:
            paint_bar(painter, x, line, WIDTH * k, UP * k, bar)
        else:
            painter.setBrush(QColor(tokens.canvas))
            painter.setPen(QPen(QColor(tokens.line), 2))
            painter.drawPath(bar_path(x, line, WIDTH * k - 2, UP * k - 1))
            painter.setPen(Qt.PenStyle.NoPen)
            return  # in high contrast the listener is an outline, and only the teller has a reflection
        key = (who, tells)
        if key not in self._mirrors:
            fine, seed = min(68.0, WIDTH) * k, 1 if side < 0 else 2
            reflection = Reflection(mirror, full=FULL * k, width=fine, seed=seed, flat=tokens.flat)
            self._mirrors[key] = Ripples(reflection, WIDTH * k)
        length, alpha = (max(SHORTEST, FULL * self._left), 1.0) if tells else (LISTENER, 0.8)
        ratio = self.devicePixelRatioF()
        self._mirrors[key].paint(painter, x, line, length * k, t=self._t, ratio=ratio, alpha=alpha)

    def _k(self) -> float:
        return fit(self.width(), self.height())

    def _middle(self) -> QRect:
        k, line = self._k(), self.waterline()
        half, top = PLANK_WIDE / 2 * k + 20, line - UP * k - 4
        return QRectF(self.width() / 2 - half, top, 2 * half, UP * k + FULL * k * 1.1 + 8).toAlignedRect()

    def _begin_anew(self) -> None:
        self._mirrors = {}
        self.update()

    def _view(self) -> View:
        width, height, line = self.width(), self.height(), self.waterline()
        return View(
            width=width,
            height=height,
            waterline=line,
            sun_x=width / 2,
            sun_wide=width * (0.72 if width < 640 else 0.5),
            sun_high=line * 240 / 386,
            glint_to=height * 600 / 720,
        )


def _quiet(theme: ThemeName) -> tuple[Stops, Stops]:
    """The listener's colours, from top to waterline and from there to the tip."""
    top, foot = QUIET[theme]
    return ((0, top), (1, foot)), ((0, foot), (1, top))
