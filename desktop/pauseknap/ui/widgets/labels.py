"""Text in a style of the scale, wrapped, with its exact line height."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import Ink
from pauseknap.ui.style.typescale import StyleName
from pauseknap.ui.widgets.lines import Lines, broken, draw, natural_width, widest_word
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.tips import tip

CHARACTERS = 62
"""A line asks for no more room than this many characters."""
WIDEST_NEED = 400
"""Pixels: what a card has inside in the narrowest window. A longer word is broken; a layout that got less
than its least width would take the wrong height for it."""


class Text(QLabel):
    """A label. What does not fit into `max_lines` is read in the tooltip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: StyleName = "body",
        *,
        ink: Ink = "ink",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        max_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style: StyleName = style
        self._ink: Ink = ink
        self._most = max_lines
        self._strength = 1.0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align)
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def set_ink(self, ink: Ink) -> None:
        """Write in another colour."""
        self._ink = ink
        self.update()

    def set_strength(self, strength: float) -> None:
        """Write fainter while nobody moves (0..1); never in high contrast."""
        if strength != self._strength:
            self._strength = strength
            self.update()

    def set_style(self, style: StyleName) -> None:
        """Write in another style."""
        self._style = style
        self._restyle()

    def is_cut(self) -> bool:
        """Whether some of the text does not fit."""
        return self._lines(self.width()).cut

    def line_height(self) -> float:
        """Pixels of one line at the present text scale."""
        return self._theme.line(self._style)

    def hasHeightForWidth(self) -> bool:
        return True  # QLabel takes it out of the size policy at every setText

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._lines(width).total)

    def sizeHint(self) -> QSize:
        font = self._theme.font(self._style)
        widest = natural_width("n" * CHARACTERS, font)
        width = math.ceil(min(natural_width(self.text(), font), widest))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(WIDEST_NEED, math.ceil(widest_word(self.text(), self._theme.font(self._style))))
        return QSize(width, math.ceil(self._theme.line(self._style)) if self.text() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        ink: Ink = self._ink if self.isEnabled() else "ink3"
        with painting(self) as painter:
            draw(
                painter,
                self._lines(self.width()),
                QRectF(self.rect()),
                self._theme.font(self._style),
                self._theme.colour(ink, self._strength),
                self.alignment(),
            )

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.is_cut():
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def _lines(self, width: float) -> Lines:
        # Half a pixel of grace, so that a text is never broken in the very width it asked for.
        return broken(
            self.text(), self._theme.font(self._style), self._theme.line(self._style), width + 0.5, self._most
        )

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
