"""The result of a self-check as a picture: three shapes on the water, each as high as it is often on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import paint_foot
from pauseknap.ui.widgets.lines import broken, draw, widest_word
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.scene import Backdrop, View, fit
from pauseknap.ui.widgets.shapes import System, SystemShape, paint_standing

__all__ = ["System", "SystemShape", "SystemState", "SystemsScene"]

LEAST, MORE = 64.0, 96.0
"""A shape is 64 + 96 · level pixels high in a window of 1000."""
PLACES = (0.212, 0.5, 0.776)
PLACES_NARROW = (0.18, 0.5, 0.82)
WORDS_UNDER = 106.0
WORDS_WIDE = 260.0
NARROW = 640
NAME_PX = 17.0
NAME_LINE, WORD_LINE = 22.0, 21.0
CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class SystemState:
    """One system: how much of it there was (0..1), its name, and the word that says it."""

    kind: System
    level: float
    name: str
    word: str


class SystemsScene(QWidget):
    """Size and words, never a number. `words_bottom` tells where a page may go on."""

    def __init__(
        self,
        theme: Theme,
        *,
        over_water: float = 258 / 720,
        radius: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        """`over_water` is the share of its height over the horizon; `radius` rounds its corners."""
        super().__init__(parent)
        self._theme = theme
        self._over_water = over_water
        self._radius = radius
        self._backdrop = Backdrop()
        self._systems: tuple[SystemState, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not radius)
        theme.changed.connect(self.update)

    def set_systems(self, systems: Sequence[SystemState]) -> None:
        """Show these three, from left to right."""
        self._systems = tuple(systems)
        self.setAccessibleName(". ".join(f"{system.name}: {system.word}" for system in systems))
        self.update()

    def waterline(self) -> int:
        """Pixels from the top to the horizon."""
        return round(self.height() * self._over_water)

    def words_bottom(self) -> int:
        """Pixels from the top to below the last word."""
        tallest = max((self._words_tall(system) for system in self._systems), default=0.0)
        return math.ceil(self._words_top() + tallest)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, line, k = self._theme.tokens, self.waterline(), self._k()
        places = PLACES_NARROW if self.width() < NARROW else PLACES
        with painting(self) as painter:
            if self._radius:
                corners = QPainterPath()
                corners.addRoundedRect(QRectF(self.rect()), self._radius, self._radius)
                painter.setClipPath(corners)
            self._backdrop.paint(painter, self._view(), tokens, self.devicePixelRatioF())
            for at, (system, place) in enumerate(zip(self._systems, places, strict=False)):
                x = place * self.width()
                size = (LEAST + MORE * min(1.0, max(0.0, system.level))) * k
                paint_standing(painter, system.kind, x, line, size, at + 3, tokens)
                paint_foot(painter, x, line, size * 0.62 / 0.74, tokens)
                self._paint_words(painter, system, x)

    def _paint_words(self, painter: QPainter, system: SystemState, x: float) -> None:
        theme, wide, top = self._theme, self._words_wide(), self._words_top()
        name, word = self._name_font(), theme.tool(16)
        lines = broken(system.name, name, theme.px(NAME_LINE), wide)
        place = QRectF(x - wide / 2, top, wide, lines.total)
        draw(painter, lines, place, name, theme.colour("scene_ink"), CENTRE)
        below = broken(system.word, word, theme.px(WORD_LINE), wide)
        place = QRectF(x - wide / 2, top + lines.total, wide, below.total)
        ink = theme.colour("ink2" if theme.tokens.name == "dark" else "scene_ink")
        draw(painter, below, place, word, ink, CENTRE)

    def _words_tall(self, system: SystemState) -> float:
        theme, wide = self._theme, self._words_wide()
        name = broken(system.name, self._name_font(), theme.px(NAME_LINE), wide)
        word = broken(system.word, theme.tool(16), theme.px(WORD_LINE), wide)
        return name.total + word.total

    def _name_font(self) -> QFont:
        """As large as lets every name stand unbroken."""
        px, wide = NAME_PX, self._words_wide()
        while px > NAME_PX / self._theme.text_scale and any(
            widest_word(system.name, self._theme.tool(px, 600)) > wide for system in self._systems
        ):
            px -= 0.5
        return self._theme.tool(px, 600)

    def _words_wide(self) -> float:
        narrow = self.width() < NARROW
        return min(WORDS_WIDE * self._theme.text_scale, self.width() * (0.31 if narrow else 0.27))

    def _words_top(self) -> float:
        return self.waterline() + WORDS_UNDER * self._k()

    def _k(self) -> float:
        return fit(self.width(), self.height())

    def _view(self) -> View:
        width, height, line = self.width(), self.height(), self.waterline()
        return View(
            width=width,
            height=height,
            waterline=line,
            sun_x=width / 2,
            sun_wide=width * 0.55,
            sun_high=line * 190 / 258,
            glints=30,
            glint_to=height * 420 / 720,
        )
