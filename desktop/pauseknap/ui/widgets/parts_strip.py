"""The parts of a practice in a row: a glyph of the two bars, how far one has come, and a label."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows, Control
from pauseknap.ui.widgets.lines import Lines, broken, draw
from pauseknap.ui.widgets.painting import bar_path, box, painting

Glyph = Literal["close", "known", "far", "self", ""]

APART: dict[Glyph, float] = {"close": 6.0, "known": 12.0, "far": 19.0}
GLYPH_TALL, TRACK_TOP, TRACK, WORDS_TOP = 22.0, 29.0, 4.0, 41.0
LINE = 21.0
BETWEEN = 14


@dataclass(frozen=True)
class Part:
    """One part: its label and which picture stands over it ("" for none)."""

    label: str
    glyph: Glyph = ""


class PartButton(Control, QPushButton):
    """One part; a click goes there."""

    def __init__(self, theme: Theme, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.share = 0.0
        self.current = False
        self.worded = True
        self._take(theme)
        self.setAccessibleName(part.label)

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), 6.0

    def _is_cut(self) -> bool:
        return not self.worded or self.label(self.width()).cut

    def tell(self) -> None:
        """Tell a screen reader which part is going on."""
        told = self.tr("You are here") if self.current else ""
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def longest_word(self) -> float:
        """The width under which its label would be broken inside a word."""
        metrics = QFontMetricsF(self._theme.tool(14.5, 600))
        return max((metrics.horizontalAdvance(word) for word in self.part.label.split()), default=0.0)

    def label(self, width: float) -> Lines:
        """Its label, broken for a width."""
        font = self._theme.tool(14.5, 600 if self.current else 500)
        return broken(self.part.label, font, self._theme.px(LINE), width, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        dark = theme.tokens.name == "dark"
        ink = theme.colour("ink" if dark else "scene_ink")
        with painting(self) as painter:
            glyph = QColor(ink)
            if not theme.flat and not (self.current or self.underMouse()):
                glyph.setAlphaF(0.72)
            self._paint_glyph(painter, glyph)
            self._paint_track(painter, ink)
            if self.worded:
                words = QRectF(0, WORDS_TOP, self.width(), self.height() - WORDS_TOP)
                font = theme.tool(14.5, 600 if self.current else 500)
                quiet = ink if self.current or not dark else theme.colour("ink2")
                draw(painter, self.label(self.width()), words, font, quiet, Qt.AlignmentFlag.AlignLeft)

    def _paint_track(self, painter: QPainter, ink: QColor) -> None:
        theme = self._theme
        track = QRectF(0, TRACK_TOP, self.width(), TRACK)
        if theme.flat:
            box(painter, track, 2, edge=ink)
        else:
            groove = QColor(ink)
            groove.setAlphaF(0.24)
            box(painter, track, 2, fill=groove)
        if self.share > 0:
            done = QRectF(0, TRACK_TOP, max(TRACK, self.width() * min(1.0, self.share)), TRACK)
            box(painter, done, 2, fill=ink)

    def _paint_glyph(self, painter: QPainter, ink: QColor) -> None:
        """Drawn on a grid of 22, its left edge on the label's."""
        painter.setBrush(ink)
        kind = self.part.glyph
        if kind == "self":
            painter.drawPath(bar_path(8, 10, 7, 9))
            painter.drawRoundedRect(QRectF(0, 11, 16, 1.5), 0.7, 0.7)
            fainter = QColor(ink)
            if not self._theme.flat:
                fainter.setAlphaF(ink.alphaF() * 0.8)
            for left, top, wide, tall in ((4.5, 13.8, 7, 2), (5, 17, 6, 1.7), (6, 20, 4, 1.4)):
                painter.fillRect(QRectF(left, top, wide, tall), fainter)
        elif kind:
            apart = APART[kind]
            centre = apart / 2 + 9
            for side in (-1, 1):
                painter.drawPath(bar_path(centre + side * (apart / 2 + 3.5), 15, 7, 12))
            painter.drawRoundedRect(QRectF(0, 16.5, apart + 18, 1.5), 0.7, 0.7)


class PartsStrip(QWidget):
    """Even columns, one stop for Tab. In narrow places only the present part keeps its label."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[PartButton] = []
        self._arrows = Arrows([])
        self._position = (0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._arrange)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these; nothing happens when they are shown already."""
        if [button.part for button in self._buttons] == list(parts):
            return
        for old in self._buttons:
            old.setParent(None)
            old.deleteLater()
        self._buttons = [PartButton(self._theme, part, self) for part in parts]
        for at, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, index=at: self.chosen.emit(index))
            button.setVisible(True)
        self._arrows = Arrows(self._buttons)
        self.set_position(*self._position)
        self._arrange()

    def set_position(self, index: int, share: float) -> None:
        """Which part it is, and how much of it has passed (0..1)."""
        moved = index != self._position[0]
        self._position = (index, share)
        for at, button in enumerate(self._buttons):
            # Redrawn only when the line grows by a pixel.
            steps = max(1, button.width())
            now = 1.0 if at < index else math.floor(share * steps) / steps if at == index else 0.0
            if (now, at == index) != (button.share, button.current):
                button.share, button.current = now, at == index
                button.tell()
                button.update()
        if moved:
            self._arrows.set_stop(min(index, max(0, len(self._buttons) - 1)))
            self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._buttons:
            return 0
        each = self._each(width)
        if self._roomy(each):
            return math.ceil(WORDS_TOP + max(button.label(each).total for button in self._buttons))
        return math.ceil(WORDS_TOP + max(button.label(width).total for button in self._buttons))

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _each(self, width: int) -> float:
        count = max(1, len(self._buttons))
        return (width - BETWEEN * (count - 1)) / count

    def _roomy(self, each: float) -> bool:
        return all(b.longest_word() <= each and not b.label(each).cut for b in self._buttons)

    def _arrange(self) -> None:
        each = self._each(self.width())
        roomy = self._roomy(each)
        tall = self.height() if roomy else math.ceil(TRACK_TOP + TRACK + 4)
        for at, button in enumerate(self._buttons):
            button.worded = roomy
            button.setGeometry(round(at * (each + BETWEEN)), 0, round(each), tall)
            button.update()
        self.set_position(*self._position)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where the labels have no room beside each other, the present one stands under the whole strip."""
        index = self._position[0]
        if not 0 <= index < len(self._buttons) or self._buttons[index].worded:
            return
        theme, words = self._theme, QRectF(0, WORDS_TOP, self.width(), self.height() - WORDS_TOP)
        ink = theme.colour("ink" if theme.tokens.name == "dark" else "scene_ink")
        with painting(self) as painter:
            lines = self._buttons[index].label(self.width())
            draw(painter, lines, words, theme.tool(14.5, 600), ink, Qt.AlignmentFlag.AlignLeft)
