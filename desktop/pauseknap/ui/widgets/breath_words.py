"""The word of the breath and the line under it; one fades into the next as the phase begins."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from pauseknap.core.breath.motion import Phase, PhaseName, ease
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.typescale import scaled
from pauseknap.ui.widgets.lines import Lines, broken, draw

FADE = 0.4
"""Seconds in which one word gives way to the next."""
WORD, WORD_LINE = 48.0, 56.0
LEAST = 20.0
"""Pixels a word may shrink to."""
UNDER, UNDER_LINE = 18.0, 27.0
ROOM = 16.0
"""Pixels that ink may stand out of its line."""
BEFORE: Mapping[PhaseName, tuple[PhaseName, ...]] = {
    "in": ("rest", "out"),
    "top-up": ("in",),
    "hold": ("top-up", "in"),
    "out": ("hold", "top-up", "in"),
    "rest": ("out",),
}
"""Which phase may have come before; the first that was seen counts."""
CENTRE = Qt.AlignmentFlag.AlignHCenter


class BreathWords:
    """Draws into the sky over the bars; what does not fit gets smaller, and the line goes first."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.with_line = True
        """Whether there is room for the line under the word."""
        self.strength = 1.0
        """0..1: how strongly they are written; high contrast knows no fainter."""
        self._words: Mapping[PhaseName, tuple[str, str]] = {}
        self._last: Phase | None = None
        self._left: PhaseName | None = None
        self._fitting: dict[tuple[object, ...], tuple[QFont, Lines]] = {}

    def set_words(self, words: Mapping[PhaseName, tuple[str, str]]) -> None:
        """A word and a line for each phase."""
        self._words = dict(words)
        self._fitting.clear()

    def state(self, phase: Phase) -> tuple[object, ...]:
        """What is to be seen, so that it is painted again only when it changes."""
        return (phase.name, phase.breath, min(FADE, phase.elapsed), self.strength)

    def reach(self, rect: QRectF, k: float) -> QRectF:
        """The part of `rect` that words are ever written in, and a little more."""
        pairs = [pair for pair in self._words.values() if any(pair)]
        fitting = [self._word(word, rect, k)[1] for word, _ in pairs]
        fitting += [self._under(under, rect.width())[1] for _, under in pairs]
        half = max((width for lines in fitting for width in lines.widths), default=0.0) / 2 + ROOM
        # The ring of an Å stands above its line.
        return QRectF(
            rect.center().x() - half, rect.top() - ROOM * k, 2 * half, rect.height() + ROOM * (1 + k)
        )

    def paint(self, painter: QPainter, rect: QRectF, k: float, phase: Phase, *, faded: bool) -> None:
        """Draw the word of `phase`, and what is left of the one before."""
        self._notice(phase)
        share = min(1.0, phase.elapsed / FADE) if faded and not self._theme.flat else 1.0
        word = self._words.get(phase.name, ("", ""))
        gone = self._words.get(self._left, ("", "")) if self._left else ("", "")
        if gone == word:
            share = 1.0
        # One is nearly gone before the other is seen, so that they are never read through each other.
        self._paint_pair(painter, rect, k, gone, 1 - ease(min(1.0, share * 1.7)))
        self._paint_pair(painter, rect, k, word, ease(max(0.0, (share - 0.3) / 0.7)))

    def _notice(self, phase: Phase) -> None:
        last = self._last
        if last is not None and (last.name, last.breath) != (phase.name, phase.breath):
            self._left = last.name if last.name in BEFORE[phase.name] else None
        self._last = phase

    def _paint_pair(
        self, painter: QPainter, rect: QRectF, k: float, words: tuple[str, str], alpha: float
    ) -> None:
        if alpha <= 0:
            return
        theme = self._theme
        alpha *= 1.0 if theme.flat else self.strength
        font, lines = self._word(words[0], rect, k)
        top = QRectF(rect.left(), rect.top(), rect.width(), lines.height)
        draw(painter, lines, top, font, theme.colour("scene_ink", alpha), CENTRE)
        tall = theme.px(UNDER_LINE)
        if words[1] and self.with_line and lines.height + 2 + tall <= rect.height() + 6:
            font, lines = self._under(words[1], rect.width())
            below = QRectF(rect.left(), top.bottom() + 2 * k, rect.width(), tall)
            draw(painter, lines, below, font, theme.colour("scene_ink2", alpha), CENTRE)

    def _word(self, word: str, rect: QRectF, k: float) -> tuple[QFont, Lines]:
        """As large as there is room for; kept until something changes, as it is drawn anew while it fades."""
        theme = self._theme
        key = (word, rect.width(), rect.height(), k, theme.text_scale)
        if key not in self._fitting:
            px = WORD * k
            line = WORD_LINE / WORD * scaled(px, theme.text_scale)
            while px > LEAST and (
                line > rect.height() or len(broken(word, theme.voice(px), line, rect.width()).texts) > 1
            ):
                px *= 0.92
                line = WORD_LINE / WORD * scaled(px, theme.text_scale)
            font = theme.voice(px)
            self._fitting[key] = (font, broken(word, font, line, rect.width(), 1))
        return self._fitting[key]

    def _under(self, text: str, width: float) -> tuple[QFont, Lines]:
        """The line under the word, kept as the word is."""
        key = (text, width, self._theme.text_scale)
        if key not in self._fitting:
            font = self._theme.tool(UNDER)
            self._fitting[key] = (font, broken(text, font, self._theme.px(UNDER_LINE), width, 1))
        return self._fitting[key]
