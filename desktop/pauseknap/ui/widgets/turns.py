"""The dotted arcs where the breath turns, drawn once and laid into every frame."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from pauseknap.ui.style.tokens import Tokens
from pauseknap.ui.widgets.scene import ink

PEN, DOTS = 1.25, (0.8, 4.8)
OVER, UNDER = 0.4, 0.5
"""How strong the arcs are in the sky and on the water."""
ROOM = 2
"""Pixels around an arc for its pen."""


@dataclass(frozen=True)
class Arc:
    """Half an ellipse around `x`: `y` is its highest point where it rises, else its lowest."""

    x: float
    y: float
    across: float
    along: float
    rises: bool

    def ellipse(self) -> QRectF:
        """The whole ellipse."""
        top = self.y if self.rises else self.y - 2 * self.along
        return QRectF(self.x - self.across, top, 2 * self.across, 2 * self.along)

    def corner(self) -> QPointF:
        """The corner of its half, on a whole pixel, with room for the pen."""
        top = self.y if self.rises else self.y - self.along
        return QPointF(math.floor(self.x - self.across) - ROOM, math.floor(top) - ROOM)


class Turns:
    """Keeps the arcs it was asked for last: to dot them anew would be a third of what a frame costs."""

    def __init__(self) -> None:
        self._key: tuple[tuple[Arc, ...], str, float] | None = None
        self._images: tuple[QImage, ...] = ()

    def paint(
        self, painter: QPainter, arcs: tuple[Arc, ...], tokens: Tokens, ratio: float, strength: float
    ) -> None:
        """Lay them down; `ratio` is device pixels a pixel, `strength` 0..1."""
        key = (arcs, tokens.name, ratio)
        if key != self._key:
            self._images = tuple(_image_of(arc, tokens, ratio) for arc in arcs)
            self._key = key
        before = painter.opacity()
        painter.setOpacity(before * strength)
        for arc, image in zip(arcs, self._images, strict=True):
            painter.drawImage(arc.corner(), image)
        painter.setOpacity(before)


def _image_of(arc: Arc, tokens: Tokens, ratio: float) -> QImage:
    wide, tall = (math.ceil(side) + 2 * ROOM + 1 for side in (2 * arc.across, arc.along))
    image = QImage(
        math.ceil(wide * ratio), math.ceil(tall * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    pen = QPen(ink(tokens.scene_ink, 1.0 if tokens.flat else OVER if arc.rises else UNDER), PEN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern(DOTS)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    corner = arc.corner()
    painter.translate(-corner.x(), -corner.y())
    painter.drawArc(arc.ellipse(), 180 * 16, (-180 if arc.rises else 180) * 16)
    painter.end()
    return image
