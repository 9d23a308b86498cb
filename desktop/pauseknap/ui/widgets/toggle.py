"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import LEAST_TARGET, Control
from pauseknap.ui.widgets.painting import box, painting

WIDTH, HEIGHT = 44, 26


class Toggle(Control, QCheckBox):
    """A drawn switch of 44 × 26 in a target of 36; its name says what it switches."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take(theme)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, LEAST_TARGET)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_shape(self) -> tuple[QRectF, float]:
        return self._body(), HEIGHT / 2

    def _body(self) -> QRectF:
        return QRectF((self.width() - WIDTH) / 2, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, body, on = self._theme, self._body(), self.isChecked()
        alive, hot = self.isEnabled(), self.underMouse()
        with painting(self) as painter:
            if on and alive:
                box(painter, body, HEIGHT / 2, fill=theme.colour("primary_hover" if hot else "primary"))
                knob = QRectF(body.right() - 23, body.top() + 3, 20, 20)
                box(painter, knob, 10, fill=theme.colour("on_primary"))
                return
            ink = theme.colour(("ink2" if hot else "control") if alive else "line")
            fill = theme.colour("surface" if alive else "sunken")
            dashed = theme.flat and not alive
            box(painter, body, HEIGHT / 2, fill=fill, edge=ink, edge_px=1.5, dashed=dashed)
            left = body.right() - 21 if on else body.left() + 5
            box(painter, QRectF(left, body.top() + 5, 16, 16), 8, fill=ink)
