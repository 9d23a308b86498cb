"""How far something has come: steps of a check, breaths of a practice, and a file that is being made."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import box, painting


class StepStrip(QWidget):
    """A dash for each step: done, present (thicker), to come."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_progress(self, at: int, count: int) -> None:
        """The present step, counted from 0, of `count`."""
        if (at, count) != (self._at, self._count):
            self._at, self._count = at, count
            self.setAccessibleName(f"{at + 1} / {count}" if count else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 5)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._count:
            return
        theme = self._theme
        gap = min(5.0, self.width() / self._count / 3)
        each = (self.width() - gap * (self._count - 1)) / self._count
        with painting(self) as painter:
            for i in range(self._count):
                tall = 5 if i == self._at else 3
                dash = QRectF(i * (each + gap), (5 - tall) / 2, each, tall)
                if i > self._at and theme.flat:
                    box(painter, dash, 1.5, edge=theme.colour("line"))
                elif i > self._at:
                    box(painter, dash, 1.5, fill=theme.colour("line"))
                else:
                    alpha = 0.55 if i < self._at else 1.0
                    box(painter, dash, tall / 2, fill=theme.colour("primary", alpha))


class BreathDots(QWidget):
    """A short dash for each breath: passed, present, to come. On the water, in the scene's ink."""

    STEP, DASH = 39, 28.0

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_breaths(self, now: int, count: int) -> None:
        """The present breath, counted from 0, of `count`."""
        if (now, count) != (self._now, self._count):
            grown = count != self._count
            self._now, self._count = now, count
            self.setAccessibleName(f"{now + 1} / {count}" if count else "")
            if grown:
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(0, self._count * self.STEP - 9), 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._count:
            return
        theme = self._theme
        dark = theme.tokens.name == "dark"
        step = min(float(self.STEP), (self.width() + 9) / self._count)
        with painting(self) as painter:
            for i in range(self._count):
                tall = 5 if i == self._now else 3
                dash = QRectF(i * step + 1, (8 - tall) / 2, self.DASH * step / self.STEP, tall)
                if i > self._now:
                    painter.setBrush(
                        theme.colour("canvas", 0.0) if not theme.flat else theme.colour("canvas")
                    )
                    painter.setPen(QPen(theme.colour("ink2" if dark else "scene_ink"), 1))
                    painter.drawRoundedRect(dash, 1.5, 1.5)
                else:
                    alpha = 0.55 if i < self._now else 1.0
                    box(painter, dash, tall / 2, fill=theme.colour("ink" if dark else "scene_ink", alpha))


class ShareBar(QProgressBar):
    """A share that grows, as a line that fills; without numbers on it."""

    TALL, OF = 8, 1000

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(0, self.OF)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """0..1."""
        self.setValue(round(share * self.OF))

    def sizeHint(self) -> QSize:
        return QSize(320, self.TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, groove = self._theme, QRectF(self.rect())
        radius = groove.height() / 2
        with painting(self) as painter:
            edge = theme.colour("control") if theme.flat else None
            box(painter, groove, radius, fill=theme.colour("sunken"), edge=edge)
            wide = groove.width() * self.value() / self.OF
            if wide > 0:
                done = QRectF(0, 0, max(wide, groove.height()), groove.height())
                box(painter, done, radius, fill=theme.colour("primary"))
