"""The breath on the fjord: two bars rise and sink, and on the out-breath their reflection runs long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.breath.motion import Phase, PhaseName
from pauseknap.core.breath.pattern import LONG_OUT_BREATH, Pattern
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.breath_bars import BreathBars
from pauseknap.ui.widgets.breath_points import lit_points, paint_points
from pauseknap.ui.widgets.breath_shape import shape_of
from pauseknap.ui.widgets.breath_words import BreathWords
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.scene import Backdrop, View
from pauseknap.ui.widgets.turns import Arc, Turns

NO_PHASE = Phase(name="rest", elapsed=0.0, seconds=0.0, breath=0)
LOW = 600
"""Pixels of height under which the line below the word goes."""


def under_buttons(text_scale: float) -> float:
    """Pixels from the top to where the buttons in the corners end."""
    return 60 + 18 * (text_scale - 1)


class BreathScene(QWidget):
    """Draws the breath it is told; only what moves is painted again. Fills its rectangle."""

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
        self._stood = (QRect(), QRect())
        """Where the bars are with their reflections, and where their rings are."""
        self._begin_anew()
        self._seen = self._state()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._begin_anew)

    def set_pattern(self, pattern: Pattern) -> None:
        """Take the seconds of this breath; the lower turning point moves at the next out-breath."""
        if pattern != self._pattern:
            self._pattern = pattern
            if self._phase is NO_PHASE:
                self._exhale = pattern.exhale
                self._measure()
                self._stand()
            self.update()

    def set_guidance(self, strength: float) -> None:
        """How strongly the word is written and the turning points are drawn, 0..1."""
        if strength != self._words.strength:
            self._words.strength = strength
            self.update()

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
        self._show(phase, fullness, t, guided=True)

    def set_resting(self, t: float, fullness: float = 0.0) -> None:
        """Draw the bars unguided, as they lie before and after breathing: no word, no turning points."""
        self._show(NO_PHASE, fullness, t, guided=False)

    def _show(self, phase: Phase, fullness: float, t: float, *, guided: bool) -> None:
        still = self._theme.reduced_motion
        t = 0.0 if still else t
        if (t, fullness, guided) == (self._t, self._fullness, self._marks) and phase == self._phase:
            return
        self._phase, self._fullness, self._t, self._marks = phase, fullness, t, guided
        if phase.name == "out" and phase.seconds != self._exhale:
            self._exhale = phase.seconds
            self._measure()
        moved = self._stand()
        before, self._seen = self._seen, self._state()
        if before[:3] != self._seen[:3]:
            self.update()
            return
        if before[3] != self._seen[3]:
            self.update(self._words.reach(self._sky, self._shape.k).toAlignedRect())
        if not still:
            for rect in moved:
                self.update(rect)

    def _stand(self) -> Iterable[QRect]:
        """Let the bars stand as the breath is; where they were or are now."""
        ringing = self._phase.name == "out" and self._marks
        self._bars.show(self._fullness, full=self._full, ringing=ringing)
        before, self._stood = self._stood, (self._bars.rect, self._bars.rings_rect)
        return map(QRect.united, before, self._stood)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._begin_anew()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            ratio = self.devicePixelRatioF()
            self._backdrop.paint(painter, self._view, self._theme.tokens, ratio, event.region())
            if self._theme.reduced_motion and self._marks:
                counts = (round(self._pattern.taken_in), round(self._exhale))
                foot = QPointF(self.width() / 2, self._shape.waterline)
                paint_points(painter, self._theme, foot, self._shape.k, counts=counts, lit=self._lit())
            else:
                self._paint_breath(painter, ratio)
            words_asked = event.rect().top() < self._sky.bottom()
            if self._marks and not self._words_hidden and words_asked:
                faded = not self._theme.reduced_motion
                self._words.paint(painter, self._sky, self._shape.k, self._phase, faded=faded)

    def _state(self) -> tuple[object, ...]:
        """What else must be painted again when it changes: the words, which come last, or everything."""
        lit_now = self._lit() if self._theme.reduced_motion else None
        return (self._marks, self._exhale, lit_now, self._words.state(self._phase))

    def _begin_anew(self) -> None:
        self._shape = shape_of(self.width(), self.height())
        self._words.with_line = self.height() >= LOW
        self._bars = BreathBars(self._shape, self._theme.tokens, self.width() / 2)
        self._view = self._look()
        self._sky = self._words_rect()
        self._measure()
        self._stand()
        self.update()

    def _look(self) -> View:
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
        """Where the word and its line are written."""
        s = self._shape
        scale = self._theme.text_scale
        if scale == 1:
            top = 51.0 if self.width() < 640 else 56 * s.k
        else:
            # Large words need their own row where the buttons over the scene leave them none beside.
            top = 24.0 if self.width() >= 640 * scale else under_buttons(scale)
        return QRectF(16, top, self.width() - 32, max(40.0, s.waterline - s.high - 6 - top))

    def _paint_breath(self, painter: QPainter, ratio: float) -> None:
        self._bars.paint(painter, t=self._t, ratio=ratio)
        if self._marks:
            # High contrast knows no fainter.
            strength = 1.0 if self._theme.flat else self._words.strength
            self._turns.paint(painter, self._arcs, self._theme.tokens, ratio, strength)
        self._bars.paint_feet(painter)

    def _measure(self) -> None:
        """Where the breath turns: an arc over each bar in the sky, and one far out on the water."""
        s, places = self._shape, self._bars.places
        self._full = s.full(self._exhale, self.height())
        deep = 22 * s.k
        lowest = s.waterline + self._full - 14 * s.k + deep
        self._arcs = (
            *(Arc(x, s.waterline - s.high, s.width / 2, s.width / 2, rises=True) for x in places),
            *(Arc(x, lowest, s.width * 0.7, deep, rises=False) for x in places),
        )

    def _lit(self) -> tuple[int, int]:
        """How many points are lit over and under the horizon."""
        return lit_points(self._pattern, self._phase) if self._marks else (0, 0)
