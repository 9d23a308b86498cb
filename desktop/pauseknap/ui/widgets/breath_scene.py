"""The breath on the fjord: two bars rise and sink, and on the out-breath their reflection runs long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.breath.motion import Phase, PhaseName
from pauseknap.core.breath.pattern import LONG_OUT_BREATH, Pattern
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import Reflection, lit, paint_bar, paint_foot, paint_rings, straight
from pauseknap.ui.widgets.breath_words import BreathWords
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.scene import Backdrop, View, fit
from pauseknap.ui.widgets.turns import Arc, Turns

NO_PHASE = Phase(name="rest", elapsed=0.0, seconds=0.0, breath=0)
DRAWN_EXHALE = 8.0
"""Seconds of the out-breath in the drawing; its reflection is .44 of the height."""
LONGEST_SHARE = 0.47
"""Of the height: longer reflections would run into the line at the foot."""
RINGS = (0.0, 0.3, 0.6)
"""How far the out-breath has come when each of the three rings leaves."""
POINT_STEP = 52.0
LOW = 600
"""Pixels of height under which the line below the word goes."""


@dataclass(frozen=True)
class Shape:
    """The geometry of one size of the scene, in pixels; see "Motion" in the design notes."""

    k: float
    waterline: float
    width: float
    gap: float
    low: float
    """Height of the bars with empty lungs."""
    high: float
    """Height of the bars with full lungs."""
    near: float
    """Length of the reflection with full lungs."""
    drawn: float
    """Length of the reflection after an out-breath of 8 s; the ripples are cut for it."""

    def full(self, exhale: float, height: float) -> float:
        """Length of the reflection at the end of an out-breath of `exhale` seconds; longer for longer."""
        if exhale <= DRAWN_EXHALE:
            return max(self.near * 1.5, self.drawn * exhale / DRAWN_EXHALE)
        more = LONGEST_SHARE * height - self.drawn
        return self.drawn + max(0.0, more) * min(1.0, (exhale - DRAWN_EXHALE) / 4)


def shape_of(width: int, height: int) -> Shape:
    """The scene's geometry in a window of this size; the small break window has a lower horizon."""
    k = fit(width, height)
    small = width < 640 or height < 600
    return Shape(
        k=k,
        waterline=round(height * (0.44 if small else 0.42)),
        width=68 * k,
        gap=40 * k,
        low=44 * k,
        high=140 * k,
        near=60 * k,
        drawn=height * (0.40 if small else 0.44),
    )


def under_buttons(text_scale: float) -> float:
    """Pixels from the top to where the buttons in the corners end."""
    return 60 + 18 * (text_scale - 1)


class BreathScene(QWidget):
    """Draws the breath it is told; only the middle is painted again. Fills its rectangle."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._backdrop = Backdrop()
        self._turns = Turns()
        self._words = BreathWords(theme)
        self._pattern = LONG_OUT_BREATH
        self._exhale = LONG_OUT_BREATH.exhale
        self._phase: Phase = NO_PHASE
        self._fullness = 0.0
        self._t = 0.0
        self._marks = False
        self._words_hidden = False
        self._shape = shape_of(1000, 720)
        self._mirrors: tuple[Reflection, Reflection] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._begin_anew)

    def set_pattern(self, pattern: Pattern) -> None:
        """Take the seconds of this breath; the lower turning point moves at the next out-breath."""
        if pattern != self._pattern:
            self._pattern = pattern
            if self._phase is NO_PHASE:
                self._exhale = pattern.exhale
            self.update()

    def set_guidance(self, strength: float) -> None:
        """How strongly the word is written and the turning points are drawn, 0..1."""
        self._words.strength = strength

    def set_words(self, words: Mapping[PhaseName, tuple[str, str]]) -> None:
        """What stands over the bars in each phase: a word and a line under it, which may be empty."""
        self._words.set_words(words)
        self.update()

    def set_words_hidden(self, hidden: bool) -> None:
        """Show the fjord alone."""
        if hidden != self._words_hidden:
            self._words_hidden = hidden
            self.update()

    def set_breath(self, phase: Phase, fullness: float, *, t: float) -> None:
        """Draw one moment: its phase, lungs 0..1 full, and the seconds that move the water."""
        before = self._state()
        self._phase, self._fullness, self._marks = phase, fullness, True
        self._t = 0.0 if self._theme.reduced_motion else t
        if phase.name == "out":
            self._exhale = phase.seconds
        self._renew(before)

    def set_resting(self, t: float, fullness: float = 0.0) -> None:
        """Draw the bars unguided, as they lie before and after breathing: no word, no turning points."""
        before = self._state()
        self._phase, self._fullness, self._marks = NO_PHASE, fullness, False
        self._t = 0.0 if self._theme.reduced_motion else t
        self._renew(before)

    def middle(self) -> QRect:
        """The part that is painted again each time."""
        s, height = self._shape, self.height()
        full = max(s.drawn, s.full(self._exhale, height))
        half = s.width + s.drawn + 4
        top, bottom = s.waterline - s.high - 4, s.waterline + full * 1.05 + 14 * s.k
        return QRectF(self.width() / 2 - half, top, 2 * half, bottom - top).toAlignedRect() & self.rect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._begin_anew()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._backdrop.paint(painter, self._view(), self._theme.tokens, self.devicePixelRatioF())
            if self._theme.reduced_motion and self._marks:
                self._paint_points(painter)
            else:
                self._paint_breath(painter)
            words_asked = event.rect().top() < self._words_rect().bottom()
            if self._marks and not self._words_hidden and words_asked:
                faded = not self._theme.reduced_motion
                self._words.paint(painter, self._words_rect(), self._shape.k, self._phase, faded=faded)

    def _state(self) -> tuple[object, ...]:
        """What decides whether anything outside the middle must be painted again."""
        return (self._words.state(self._phase), self._marks, self._exhale, self._lit_points())

    def _renew(self, before: tuple[object, ...]) -> None:
        now = self._state()
        if now[1:3] != before[1:3]:
            self.update()
            return
        if now[0] != before[0]:
            # The ring of an Å stands above its line.
            self.update(self._words_rect().adjusted(0, -16 * self._shape.k, 0, 8).toAlignedRect())
        if not self._theme.reduced_motion or now != before:
            self.update(self.middle())

    def _begin_anew(self) -> None:
        self._shape = shape_of(self.width(), self.height())
        self._words.with_line = self.height() >= LOW
        self._mirrors = None
        self.update()

    def _view(self) -> View:
        s, width, height = self._shape, self.width(), self.height()
        return View(
            width=width,
            height=height,
            waterline=s.waterline,
            sun_x=width / 2,
            sun_wide=width * (0.72 if width < 640 else 0.5),
            sun_high=s.waterline * 0.83,
            glints=0 if self._theme.reduced_motion else 26 if width < 640 else 46,
            glint_to=0.0 if width < 640 else height * 640 / 720,
            shore=0.8 if width < 640 else 1.0,
        )

    def _words_rect(self) -> QRectF:
        s = self._shape
        scale = self._theme.text_scale
        if scale == 1:
            top = 51.0 if self.width() < 640 else 56 * s.k
        else:
            # Large words need their own row where the buttons over the scene leave them none beside.
            top = 24.0 if self.width() >= 640 * scale else under_buttons(scale)
        return QRectF(16, top, self.width() - 32, max(40.0, s.waterline - s.high - 6 - top))

    def _paint_breath(self, painter: QPainter) -> None:
        s, tokens, full = self._shape, self._theme.tokens, self._shape.full(self._exhale, self.height())
        up = s.low + (s.high - s.low) * self._fullness
        length = s.near + (full - s.near) * (1 - self._fullness)
        centre = self.width() / 2
        places = [centre + side * (s.width + s.gap) / 2 for side in (-1, 1)]
        paint_rings(painter, QPointF(centre, s.waterline), s.width, s.drawn, self._rings(), tokens)
        bar, mirror = lit(tokens)
        if self._mirrors is None:
            one, other = (
                Reflection(mirror, full=s.drawn, width=s.width, seed=seed, flat=tokens.flat)
                for seed in (1, 2)
            )
            self._mirrors = (one, other)
        for x, reflection in zip(places, self._mirrors, strict=True):
            paint_bar(painter, x, s.waterline, s.width, up, bar)
            reflection.paint(painter, s.waterline, length, straight(x, s.width), t=self._t)
        if self._marks:
            # High contrast knows no fainter.
            strength = 1.0 if self._theme.flat else self._words.strength
            self._turns.paint(painter, self._arcs(places, full), tokens, self.devicePixelRatioF(), strength)
        for x in places:
            paint_foot(painter, x, s.waterline, s.width, tokens)

    def _arcs(self, places: list[float], full: float) -> tuple[Arc, ...]:
        """Where the breath turns: an arc over each bar in the sky, and one far out on the water."""
        s = self._shape
        deep = 22 * s.k
        lowest = s.waterline + full - 14 * s.k + deep
        return (
            *(Arc(x, s.waterline - s.high, s.width / 2, s.width / 2, rises=True) for x in places),
            *(Arc(x, lowest, s.width * 0.7, deep, rises=False) for x in places),
        )

    def _rings(self) -> Iterator[tuple[float, float]]:
        if self._phase.name == "out" and self._marks:
            empty = 1 - self._fullness
            for start in RINGS:
                out = empty - start
                yield out, min(1.0, max(0.0, out) * 8) * (1 - empty**4)

    def _lit_points(self) -> tuple[int, int]:
        """How many points are lit over and under the horizon."""
        phase = self._phase
        if phase.name in ("hold", "rest"):
            over = round(self._pattern.taken_in) if phase.name == "hold" else 0
            return over, round(self._pattern.exhale) if phase.name == "rest" and self._marks else 0
        count, elapsed, seconds = round(phase.seconds), phase.elapsed, phase.seconds
        if phase.name != "out":
            # A top-up goes on where the in-breath came to.
            elapsed += self._pattern.inhale if phase.name == "top-up" else 0.0
            seconds = self._pattern.taken_in
            count = round(seconds)
        so_far = min(count, int(elapsed * count / seconds) + 1)
        return (0, so_far) if phase.name == "out" else (so_far, 0)

    def _paint_points(self, painter: QPainter) -> None:
        """Nothing moves: as many points as the phase has seconds, one lights each second."""
        s, tokens = self._shape, self._theme.tokens
        over, under = self._lit_points()
        out_ink = "bar2" if tokens.name == "light" else "bar1"
        rows = (
            (s.waterline - 64 * s.k, round(self._pattern.taken_in), over, "bar1"),
            (s.waterline + 92 * s.k, round(self._exhale), under, out_ink),
        )
        for y, count, shining, colour in rows:
            step = min(POINT_STEP * s.k, (self.width() - 48) / max(1, count))
            grow = min(s.k, step / 30)
            for i in range(count):
                on = i < shining
                where = QPointF(self.width() / 2 + (i - (count - 1) / 2) * step, y)
                painter.setBrush(self._theme.colour(colour) if on else Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour(colour if on else "scene_ink"), 1.5))
                radius = (11 if on else 9.5) * grow
                painter.drawEllipse(where, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
