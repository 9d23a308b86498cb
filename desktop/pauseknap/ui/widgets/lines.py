"""Text set in lines of an exact height: breaking, measuring and drawing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from pauseknap.ui.widgets.painting import baseline

UNBROKEN = 1e6
"""Wide enough for any paragraph in one line."""
KEPT = 4096
"""Texts whose measures are kept."""
_FONTS: dict[str, QFont] = {}


@dataclass(frozen=True)
class Lines:
    """A text broken for one width."""

    texts: tuple[str, ...]
    widths: tuple[float, ...]
    height: float
    """Of one line, in pixels."""
    cut: bool
    """Whether the last line ends in an ellipsis because there was more."""

    @property
    def total(self) -> float:
        """Height of all lines."""
        return len(self.texts) * self.height


def broken(text: str, font: QFont, line: float, width: float, most: int = 0) -> Lines:
    """Break `text` at words (and inside a word wider than `width`); at most `most` lines when not 0."""
    return _broken(text, _known(font), line, width, most)


def natural_width(text: str, font: QFont) -> float:
    """The width of the longest paragraph in one line."""
    return _natural_width(text, _known(font))


def widest_word(text: str, font: QFont) -> float:
    """The width below which a word would have to be broken."""
    return _widest_word(text, _known(font))


def _known(font: QFont) -> str:
    """What a font is called below, where a layout asks for the same texts again and again."""
    key = font.key()
    if key not in _FONTS:
        _FONTS[key] = QFont(font)
    return key


@lru_cache(KEPT)
def _broken(text: str, key: str, line: float, width: float, most: int) -> Lines:
    font = _FONTS[key]
    metrics = QFontMetricsF(font)
    texts = [part for paragraph in text.split("\n") for part in _paragraph(paragraph, font, width)]
    cut = bool(most) and len(texts) > most
    if cut:
        rest = " ".join(texts[most - 1 :])
        texts = [*texts[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return Lines(tuple(texts), tuple(metrics.horizontalAdvance(t) for t in texts), line, cut)


@lru_cache(KEPT)
def _natural_width(text: str, key: str) -> float:
    metrics = QFontMetricsF(_FONTS[key])
    return max((metrics.horizontalAdvance(part) for part in text.split("\n")), default=0.0)


@lru_cache(KEPT)
def _widest_word(text: str, key: str) -> float:
    metrics = QFontMetricsF(_FONTS[key])
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)


def draw(
    painter: QPainter, lines: Lines, rect: QRectF, font: QFont, colour: QColor, align: Qt.AlignmentFlag
) -> None:
    """Draw lines into `rect`, each centred on its line height as in print on the screen."""
    metrics = QFontMetricsF(font)
    top = rect.top()
    if align & Qt.AlignmentFlag.AlignVCenter:
        top += (rect.height() - lines.total) / 2
    elif align & Qt.AlignmentFlag.AlignBottom:
        top += rect.height() - lines.total
    painter.setFont(font)
    painter.setPen(colour)
    for at, (text, width) in enumerate(zip(lines.texts, lines.widths, strict=True)):
        x = rect.left()
        if align & Qt.AlignmentFlag.AlignHCenter:
            x += (rect.width() - width) / 2
        elif align & Qt.AlignmentFlag.AlignRight:
            x += rect.width() - width
        painter.drawText(QPointF(x, baseline(metrics, top + at * lines.height, lines.height)), text)
    painter.setPen(Qt.PenStyle.NoPen)


def _paragraph(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        found.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return found or [""]
