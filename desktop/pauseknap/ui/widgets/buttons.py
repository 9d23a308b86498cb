"""The three buttons with words: one filled, one outlined, one of words alone."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import LEAST_TARGET, Control
from pauseknap.ui.widgets.painting import box, painting, write


class WordButton(Control, QPushButton):
    """A round-ended button with a text and perhaps an icon; see its three kinds below."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        height: int = 44,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tall = max(LEAST_TARGET, height)
        self._icon = icon
        self._take(theme)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def _text_px(self) -> float:
        return 18 if self._tall >= 54 else 15 if self._tall < 40 else 16

    @property
    def _padding(self) -> float:
        return {54: 30.0, 44: 22.0, 40: self._padding_40}.get(self._tall, 16.0)

    _padding_40 = 22.0

    @property
    def _icon_px(self) -> float:
        return self._theme.px(17 if self._tall < 40 else 20)

    def _gap(self) -> float:
        return 10.0 if self._tall >= 40 else 6.0

    def _text_width(self) -> float:
        return QFontMetricsF(self._theme.tool(self._text_px, 600)).horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        grown = self._theme.px(self._text_px) - self._text_px
        icon = self._icon_px + self._gap() if self._icon else 0.0
        width = self._text_width() + icon + 2 * self._padding
        return QSize(math.ceil(width), round(self._tall + 1.25 * grown))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(96, 10_000))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            ink = self._ground(painter, QRectF(self.rect()))
            self._words(painter, ink)

    def _ground(self, painter: QPainter, rect: QRectF) -> QColor:
        """Draw what lies under the words; return their colour."""
        raise NotImplementedError

    def _unusable(self, painter: QPainter, rect: QRectF) -> QColor:
        """What every kind looks like when it cannot be used."""
        flat = self._theme.flat
        edge = self._theme.colour("control" if flat else "line")
        box(painter, rect, rect.height() / 2, edge=edge, edge_px=1.5, dashed=flat)
        return self._theme.colour("ink3")

    def _words(self, painter: QPainter, ink: QColor) -> None:
        painter.setFont(self._theme.tool(self._text_px, 600))
        room = QRectF(self.rect()).adjusted(self._padding / 2, 0, -self._padding / 2, 0)
        if not self._icon:
            write(painter, room, self.text(), ink)
            return
        whole = self._icon_px + self._gap() + self._text_width()
        left = max(room.left(), (self.width() - whole) / 2)
        top = (self.height() - self._icon_px) / 2
        self._theme.icons.paint(painter, self._icon, QRectF(left, top, self._icon_px, self._icon_px), ink)
        left += self._icon_px + self._gap()
        words = QRectF(left, 0, room.right() - left + self._padding / 4, self.height())
        write(painter, words, self.text(), ink, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class PrimaryButton(WordButton):
    """The one filled button of a page."""

    def _ground(self, painter: QPainter, rect: QRectF) -> QColor:
        if not self.isEnabled():
            return self._unusable(painter, rect)
        fill = self._theme.colour("primary_hover" if self.underMouse() or self.isDown() else "primary")
        box(painter, rect, rect.height() / 2, fill=fill.darker(110) if self.isDown() else fill)
        return self._theme.colour("on_primary")


class QuietButton(WordButton):
    """An outlined button, for what one may also do."""

    _padding_40 = 18.0

    def _ground(self, painter: QPainter, rect: QRectF) -> QColor:
        if not self.isEnabled():
            return self._unusable(painter, rect)
        hot = self.underMouse() or self.isDown()
        edge = self._theme.colour("primary" if hot else "line")
        fill = self._theme.colour("primary_tint") if self.isDown() else None
        box(painter, rect, rect.height() / 2, fill=fill, edge=edge, edge_px=2 if self._theme.flat else 1.5)
        return self._theme.colour("primary")


class TextButton(WordButton):
    """Words one can click, for ways out and ways around."""

    @property
    def _padding(self) -> float:
        return 12.0

    def _ground(self, painter: QPainter, rect: QRectF) -> QColor:
        if not self.isEnabled():
            return self._unusable(painter, rect) if self._theme.flat else self._theme.colour("ink3")
        if self.underMouse() or self.isDown():
            edge = self._theme.colour("primary") if self._theme.flat else None
            fill = self._theme.colour("primary_tint")
            box(painter, rect, rect.height() / 2, fill=None if self._theme.flat else fill, edge=edge)
        return self._theme.colour("primary")
