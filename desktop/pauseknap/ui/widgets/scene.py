"""The still fjord behind everything: sky, glow, shores, water and glints, painted once and kept."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QRadialGradient,
    QRegion,
)

from pauseknap.ui.style.tokens import Tokens

OVER = 1
"""Pixels drawn beyond the edge: at one and a quarter or one and a half dots a pixel it falls inside a dot."""


def noise(at: float) -> float:
    """The same 0..1 for the same number, so that the water never flickers."""
    x = math.sin(at * 127.1 + 11.7) * 43758.5453
    return x - math.floor(x)


def fit(width: float, height: float, *, across: float = 1000, down: float = 720) -> float:
    """How much larger than drawn a picture stands: 0.75–1.5."""
    return min(1.5, max(0.75, min(width / across, height / down)))


def ink(colour: str, alpha: float) -> QColor:
    """A token's colour with an opacity of 0..1."""
    made = QColor(colour)
    made.setAlphaF(min(1.0, max(0.0, alpha)))
    return made


@dataclass(frozen=True, kw_only=True)
class View:
    """Where things stand in a picture, in pixels from its top left corner."""

    width: int
    height: int
    waterline: float
    sun_x: float
    sun_wide: float
    """Half the width of the glow."""
    sun_high: float
    """Its height over the water."""
    glints: int = 46
    glint_to: float = 0.0
    """The lowest glint; 0 is the lower edge."""
    shore: float = 1.0
    """How high the far shores are; 0 has none."""


class Backdrop:
    """Keeps the picture of the last view, theme and screen it was asked for."""

    def __init__(self) -> None:
        self._key: tuple[View, str, float] | None = None
        self._image = QImage()

    def paint(
        self,
        painter: QPainter,
        view: View,
        tokens: Tokens,
        ratio: float,
        region: QRegion | None = None,
    ) -> None:
        """Draw the fjord, or that `region` of it; `ratio` is device pixels a pixel."""
        key = (view, tokens.name, ratio)
        if key != self._key:
            self._image = _image_of(view, tokens, ratio)
            self._key = key
        if region is None:
            painter.drawImage(0, 0, self._image)
            return
        # In one rectangle Qt lays pictures down faster than in a region of several.
        for rect in cast(Iterable[QRect], region):  # its stubs do not tell that it holds rectangles
            painter.setClipRect(rect)
            painter.drawImage(0, 0, self._image)
        painter.setClipping(False)


def _image_of(view: View, tokens: Tokens, ratio: float) -> QImage:
    width, height = max(1, math.ceil(view.width * ratio)), max(1, math.ceil(view.height * ratio))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if tokens.flat:
        painter.fillRect(QRectF(0, 0, view.width + OVER, view.height + OVER), QColor(tokens.sky0))
        painter.fillRect(QRectF(0, view.waterline - 1, view.width + OVER, 2), QColor(tokens.line))
    else:
        _sky_and_water(painter, view, tokens)
        _glow(painter, view, tokens)
        _shores(painter, view, tokens)
        _glints(painter, view, tokens)
    painter.end()
    return image


def _graded(top: float, bottom: float, stops: tuple[tuple[float, str], ...]) -> QLinearGradient:
    gradient = QLinearGradient(0, top, 0, bottom)
    for at, colour in stops:
        gradient.setColorAt(at, QColor(colour))
    return gradient


def _sky_and_water(painter: QPainter, view: View, t: Tokens) -> None:
    line, width, height = view.waterline, view.width, view.height
    sky = _graded(0, line + 1, ((0, t.sky0), (0.55, t.sky1), (1, t.sky2)))
    water = _graded(line, height, ((0, t.water0), (0.34, t.water1), (1, t.water2)))
    painter.fillRect(QRectF(0, 0, width + OVER, line + 1), sky)
    painter.fillRect(QRectF(0, line, width + OVER, height - line + OVER), water)


def _glow(painter: QPainter, view: View, t: Tokens) -> None:
    """Low sun behind the bars, and less of it on the water."""
    line = view.waterline
    over = (QRectF(0, 0, view.width + OVER, line), 0.95)
    under = (
        QRectF(0, line, view.width + OVER, view.height - line + OVER),
        0.95 * (0.42 if t.name == "dark" else 0.5),
    )
    floor = math.exp(-4.2)
    for clip, strength in (over, under):
        gradient = QRadialGradient(0, 0, 1)
        for at in (0, 0.12, 0.25, 0.4, 0.55, 0.7, 0.85, 1):
            falloff = (math.exp(-4.2 * at * at) - floor) / (1 - floor)
            gradient.setColorAt(at, ink(t.sun, strength * falloff))
        painter.save()
        painter.setClipRect(clip)
        painter.translate(view.sun_x, line)
        painter.scale(view.sun_wide, view.sun_high)
        painter.fillRect(QRectF(-1, -1, 2, 2), QBrush(gradient))
        painter.restore()


def _shore(view: View, high: float, rough: float, seed: int, left: float, right: float) -> QPainterPath:
    """One long, low coast that rises and falls back to the waterline."""
    line, parts = view.waterline, 9
    path = QPainterPath(QPointF(left, line))
    handle = QPointF(left, line)
    step = (right - left) / parts
    for i in range(1, parts + 1):
        swell = math.sin(math.pi * i / parts)
        y = line - high * swell - rough * noise(seed + i) * swell
        here = path.currentPosition()
        mirrored = here * 2 - handle
        handle = QPointF(left + step * (i - 0.5) + step * 0.2, y)
        path.cubicTo(mirrored, handle, QPointF(left + step * i, y))
    path.lineTo(right, line)
    path.closeSubpath()
    return path


def _shores(painter: QPainter, view: View, t: Tokens) -> None:
    wide, k = view.width, view.shore
    if k:
        for colour, alpha, path in (
            (t.far0, 0.75, _shore(view, 9 * k, 7 * k, 3, wide * -0.12, wide * 0.62)),
            (t.far0, 0.6, _shore(view, 6 * k, 6 * k, 9, wide * 0.48, wide * 1.2)),
            (t.far1, 0.8, _shore(view, 4 * k, 4 * k, 21, wide * -0.1, wide * 0.34)),
        ):
            painter.fillPath(path, ink(colour, alpha))
    strength = 0.18 if t.name == "dark" else 0.55
    painter.fillRect(QRectF(0, view.waterline - 0.5, wide, 1.2), ink(t.glint, strength))


def _glints(painter: QPainter, view: View, t: Tokens) -> None:
    """Sparse, horizontal, longer towards the beholder."""
    line, to = view.waterline, view.glint_to or view.height
    dim = 0.55 if t.name == "dark" else 1.0
    for i in range(view.glints):
        near = noise(i + 40) ** 1.7
        y = line + 6 + near * (to - line - 10)
        long = 14 + 90 * near * (0.5 + noise(i + 7))
        alpha = 0.10 + 0.25 * (1 - near) * noise(i + 2)
        painter.setBrush(ink(t.glint, alpha * dim))
        rect = QRectF(noise(i + 90) * view.width - long / 2, y, long, 0.8 + 1.8 * near)
        painter.drawRoundedRect(rect, min(1.4, rect.height() / 2), min(1.4, rect.height() / 2))
