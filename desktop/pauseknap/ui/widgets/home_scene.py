"""The picture behind home: the two bars at the right of a quiet fjord, or in the middle when narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.bars import lit, paint_bar, paint_foot
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.reflection import Reflection, straight
from pauseknap.ui.widgets.scene import Backdrop, View, fit

LEAST_BAR = 28
"""Pixels; a bar that would be lower is left out."""
AIR = 10


class HomeScene(QWidget):
    """The bars are a button too, for the mouse; the keyboard has the button with words."""

    bars_pressed = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compact = False
        self._ceiling = 0
        self._backdrop = Backdrop()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def set_compact(self, compact: bool) -> None:
        """Bars in the middle, a lower fjord."""
        if compact != self._compact:
            self._compact = compact
            self.update()

    def set_ceiling(self, top: int) -> None:
        """Where words end that stand over the bars; large ones make the bars shorter, or take their place."""
        if top != self._ceiling:
            self._ceiling = top
            self.update()

    def waterline(self) -> int:
        """Pixels from the top to the horizon."""
        return round(self.height() * (318 / 640 if self._compact else 336 / 720))

    def bars_rect(self) -> QRectF:
        """Where the bars stand over the water."""
        wide, gap, up = self._bar()
        whole = 2 * wide + gap
        return QRectF(self._centre() - whole / 2, self.waterline() - up, whole, up)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, line, k = self._theme.tokens, self.waterline(), self._scale()
        wide, gap, up = self._bar()
        full, length = (190.0, 96.0) if self._compact else (300.0, 236.0)
        bar, mirror = lit(tokens)
        with painting(self) as painter:
            self._backdrop.paint(painter, self._view(), tokens, self.devicePixelRatioF())
            if up < LEAST_BAR:
                return
            for seed, side in ((1, -1), (2, 1)):
                x = self._centre() + side * (wide + gap) / 2
                paint_bar(painter, x, line, wide, up, bar)
                reflection = Reflection(mirror, full=full * k, width=wide, seed=seed, flat=tokens.flat)
                reflection.paint(painter, line, length * k, straight(x, wide))
                paint_foot(painter, x, line, wide, tokens)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.bars_rect().contains(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._on_bars(event.position(), event.button()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._on_bars(event.position(), event.button()):
            self.bars_pressed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.unsetCursor()
        super().leaveEvent(event)

    def _on_bars(self, where: QPointF, button: Qt.MouseButton) -> bool:
        return button == Qt.MouseButton.LeftButton and self.bars_rect().contains(where)

    def _scale(self) -> float:
        across, down = (480, 640) if self._compact else (1000, 720)
        return fit(self.width(), self.height(), across=across, down=down)

    def _centre(self) -> float:
        return self.width() * (0.5 if self._compact else 0.705)

    def _bar(self) -> tuple[float, float, float]:
        """Width, gap and height."""
        k = self._scale()
        if not self._compact:
            return 60 * k, 35 * k, 114 * k
        return 52 * k, 30 * k, min(98 * k, max(0.0, self.waterline() - self._ceiling - AIR))

    def _view(self) -> View:
        width, height, line = self.width(), self.height(), self.waterline()
        return View(
            width=width,
            height=height,
            waterline=line,
            sun_x=self._centre(),
            sun_wide=width * (0.7 if self._compact else 0.46),
            sun_high=line * (200 / 318 if self._compact else 230 / 336),
            shore=0.8 if self._compact else 1.0,
            glint_to=height * 430 / 640 if self._compact else 0.0,
        )
