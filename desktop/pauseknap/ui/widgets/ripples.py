"""A reflection on moving water: its lenses are drawn once, and laid down anew in every frame."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from pauseknap.ui.widgets.reflection import COLUMN_DEPTH, Reflection, Slice, lenses, straight

ROOM = 1
"""Dots around a drawn lens, so that it fades out where it is laid between dots."""
COLUMN_DOTS = 64
"""Height of the drawn column, which is stretched to what is needed."""


Picture = tuple[float, float, float, float, float, float, QImage]
"""The depth of a lens, its sway, from the left and the upper edge of its picture to its middle, the picture's
width and height, all in pixels, and the picture."""


class Ripples:
    """The reflection of a bar. To fill its lenses anew would be more than half of what a frame costs."""

    def __init__(self, reflection: Reflection, width: float) -> None:
        self._reflection = reflection
        self._width = width
        self._key: tuple[float, float] | None = None
        self._pictures: tuple[Picture, ...] = ()
        self._sways = min(width, reflection.most_sway)
        self.aside = max(width * part.wide / 2 + self._sways * part.sway for part in reflection.slices) + ROOM
        """Pixels it reaches to either side at most."""
        self.under = max(part.thick for part in reflection.slices) / 2
        """Pixels a lens may reach beyond the tip."""
        self._column = QImage()

    def paint(
        self,
        painter: QPainter,
        x: float,
        waterline: float,
        length: float,
        *,
        t: float,
        ratio: float,
        alpha: float = 1.0,
    ) -> None:
        """Draw it under `x`, `length` pixels long, at `t` seconds; `ratio` is device pixels a pixel."""
        if self._key != (waterline, ratio):
            self._draw(waterline, ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._reflection.flat:
            alpha = 1.0
        painter.setOpacity(alpha)
        wide = self._column.width() / ratio
        painter.drawImage(QRectF(x - wide / 2, waterline, wide, COLUMN_DEPTH * length), self._column)
        # Each picture is clear at its edge, so that need not be smooth.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        place, draw, opaque = QRectF(), painter.drawImage, painter.setOpacity
        now = lenses(self._reflection.slices, length, t, flat=self._reflection.flat)
        for (moved, narrow, thin, light), (y, sway, left, up, wide, tall, image) in zip(
            now, self._pictures, strict=False
        ):
            opaque(alpha * light)
            middle = x + sway * moved
            place.setRect(middle - left * narrow, waterline + y - up * thin, wide * narrow, tall * thin)
            draw(place, image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)

    def _draw(self, waterline: float, ratio: float) -> None:
        self._key = (waterline, ratio)
        self._pictures = tuple(self._picture(part, waterline, ratio) for part in self._reflection.slices)
        wide = math.ceil(self._width * 1.02 * ratio) + 2 * ROOM
        self._column = _clear(wide, COLUMN_DOTS)
        painter = _smooth(self._column)
        profile = straight(wide / 2, self._width * ratio)
        self._reflection.paint_column(painter, 0, COLUMN_DOTS / COLUMN_DEPTH, profile)
        painter.end()

    def _picture(self, part: Slice, waterline: float, ratio: float) -> Picture:
        half_wide, half_tall = self._width * part.wide * ratio / 2, part.thick * ratio / 2
        middle = (waterline + part.y) * ratio
        # Its depth never changes: drawn in rows as they lie on the screen, it stays sharp.
        top = math.floor(middle - half_tall) - ROOM
        wide = 2 * (math.ceil(half_wide) + ROOM)
        tall = math.ceil(middle + half_tall) + ROOM - top
        image = _clear(wide, tall)
        painter = _smooth(image)
        tint = part.colour
        painter.setOpacity(part.strength)
        painter.setBrush(tint)
        painter.drawEllipse(QPointF(wide / 2, middle - top), half_wide, half_tall)
        painter.end()
        sway, left, up = self._sways * part.sway, wide / 2 / ratio, (middle - top) / ratio
        return part.y, sway, left, up, wide / ratio, tall / ratio, image


def _clear(wide: int, tall: int) -> QImage:
    image = QImage(wide, tall, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _smooth(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return painter
