"""What the voice says, in large type over the picture, with the line before it above."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.typescale import scaled
from pauseknap.ui.widgets.lines import Lines, broken, draw
from pauseknap.ui.widgets.painting import painting

SIZE, LINE = 38.0, 47.0
BEFORE_SIZE, BEFORE_LINE = 20.0, 28.0
GAP = 12.0
MOST_LINES = 2
LEAST = 20.0
"""Pixels a caption may shrink to before it takes more lines than two."""
WIDTHS = (15.0, 19.0, 24.0)
"""Line widths to try, in ems, so that short captions keep short lines."""
CENTRE = Qt.AlignmentFlag.AlignHCenter


class CaptionBlock(QWidget):
    """At most two lines; a long caption gets smaller rather than cut. Lies at the top of its rectangle."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._previous = ""
        self._current = ""
        self._hidden = False
        self._set: tuple[tuple[object, ...], QFont, Lines] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def set_lines(self, previous: str, current: str) -> None:
        """Show a caption and, smaller, the one before it; both may be empty."""
        if (previous, current) != (self._previous, self._current):
            self._previous, self._current = previous, current
            self.setAccessibleName(current)
            self.update()

    def set_hidden(self, hidden: bool) -> None:
        """Show nothing, keeping the place."""
        if hidden != self._hidden:
            self._hidden = hidden
            self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        tall = MOST_LINES * self._line(SIZE) + theme.px(BEFORE_LINE) + GAP
        return QSize(640, math.ceil(tall))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, math.ceil(MOST_LINES * self._line(LEAST)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hidden:
            return
        theme = self._theme
        font, lines = self._setting()
        with painting(self) as painter:
            top = 0.0
            room = self.height() - lines.total - GAP
            if self._previous and room >= theme.px(BEFORE_LINE) - 2:
                before = theme.voice(BEFORE_SIZE)
                tall = theme.px(BEFORE_LINE)
                most = 2 if room >= 2 * tall else 1
                above = broken(self._previous, before, tall, self._width(BEFORE_SIZE * 30), most)
                ink = theme.colour("scene_ink2", 0.9)
                draw(painter, above, QRectF(0, 0, self.width(), above.total), before, ink, CENTRE)
                top = above.total + GAP
            place = QRectF(0, top, self.width(), lines.total)
            draw(painter, lines, place, font, theme.colour("scene_ink"), CENTRE)

    def _line(self, px: float) -> float:
        return LINE / SIZE * scaled(px, self._theme.text_scale)

    def _width(self, wished: float) -> float:
        return min(wished * self._theme.text_scale, float(self.width()))

    def _setting(self) -> tuple[QFont, Lines]:
        """The largest size at which the caption keeps to two lines and to the room there is."""
        key = (self._current, self.width(), self.height(), self._theme.text_scale)
        if self._set is None or self._set[0] != key:
            px = SIZE if self.width() >= 560 else 30.0
            while True:
                font = self._theme.voice(px)
                tries = [
                    broken(self._current, font, self._line(px), self._width(ems * scaled(px, 1.0)))
                    for ems in WIDTHS
                ]
                fits = [lines for lines in tries if len(lines.texts) <= MOST_LINES]
                if px <= LEAST or (fits and fits[0].total <= self.height()):
                    break
                px -= 1
            self._set = (key, font, fits[0] if fits else tries[-1])
        return self._set[1], self._set[2]
