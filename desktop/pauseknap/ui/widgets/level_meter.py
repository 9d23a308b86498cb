"""How loud it is now: a bar that rises and falls with a voice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import box, painting

TALL = 12
GOOD = (0.55, 0.95)
"""Of the bar: where a voice is well heard and does not crackle."""
FALL = 0.85
"""What is left of a peak at the next look, so that the eye can follow."""


class LevelMeter(QWidget):
    """Shows 0..1; a thin frame marks where it should be. Knows no time: tell it often."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_level(self, level: float) -> None:
        """The loudest just now; it falls slowly, and rises at once."""
        shown = max(min(level, 1.0), self._level * FALL)
        if abs(shown - self._level) > 1e-3:
            self._level = shown
            self.update()

    def clear(self) -> None:
        """Nothing."""
        self._level = 0.0
        self.update()

    def level(self) -> float:
        """What is shown."""
        return self._level

    def sizeHint(self) -> QSize:
        return QSize(240, TALL + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, TALL + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, whole = self._theme, QRectF(0, 2, self.width(), TALL)
        flat = theme.colour("control") if theme.flat else None
        with painting(self) as painter:
            box(painter, whole, TALL / 2, fill=theme.colour("sunken"), edge=flat)
            if self._level > 0:
                filled = QRectF(0, 2, max(TALL, whole.width() * self._level), TALL)
                box(painter, filled, TALL / 2, fill=theme.colour("primary"))
            left, right = (whole.width() * share for share in GOOD)
            good = QRectF(left, 0, right - left, TALL + 4)
            box(painter, good, 4, edge=theme.colour("control"), edge_px=1)
