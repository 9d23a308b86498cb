"""Something to choose and begin: its icon, its title, and in a few words what and how long."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.lines import Lines, broken, draw, widest_word
from pauseknap.ui.widgets.painting import box, painting

RADIUS = 16.0
PADDING = 20.0
ICON_PX = 28.0
GAP = 16.0
LEAST_HEIGHT = 84


class ChoiceCard(Control, QPushButton):
    """A card one can press; the whole of it is the button."""

    def __init__(
        self, theme: Theme, icon: str, title: str, line: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._title = title
        self._line = line
        self._take(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def set_texts(self, title: str, line: str) -> None:
        """Write both anew."""
        if (title, line) == (self._title, self._line):
            return  # a page of a thousand would be laid out anew
        self._title = title
        self._line = line
        self._name()
        self._restyle()

    def _name(self) -> None:
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._line)

    def ring_shape(self) -> tuple[QRectF, float]:
        """The ring goes around the card."""
        return QRectF(self.rect()), RADIUS

    def hasHeightForWidth(self) -> bool:
        """Long titles wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Both texts and the padding."""
        title, line = self._texts(width)
        return max(LEAST_HEIGHT, math.ceil(title.total + line.total + 2 * PADDING))

    def sizeHint(self) -> QSize:
        """As wide as a card usually is."""
        width = round(self._theme.px(280))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        word = max(
            widest_word(self._title, self._theme.font("item")),
            widest_word(self._line, self._theme.font("secondary")),
        )
        return QSize(math.ceil(word + self._left() + PADDING), LEAST_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with an outline, warmer under the mouse."""
        theme = self._theme
        hot = self.underMouse() or self.isDown()
        with painting(self) as painter:
            edge = theme.colour("primary" if hot else "line")
            fill = theme.colour("primary_tint" if self.isDown() else "surface")
            box(painter, QRectF(self.rect()), RADIUS, fill=fill, edge=edge, edge_px=2 if hot else 1)
            wide, high = theme.icons.size(self._icon, self._icon_px())
            place = QRectF(PADDING, (self.height() - high) / 2, wide, high)
            theme.paint_icon(painter, self._icon, place, "primary")
            title, line = self._texts(self.width())
            top = (self.height() - title.total - line.total) / 2
            room = QRectF(self._left(), top, self._room(self.width()), title.total)
            left = Qt.AlignmentFlag.AlignLeft
            draw(painter, title, room, theme.font("item"), theme.colour("ink"), left)
            room = QRectF(self._left(), top + title.total, room.width(), line.total)
            draw(painter, line, room, theme.font("secondary"), theme.colour("ink2"), left)

    def _icon_px(self) -> float:
        return ICON_PX * (1 + (self._theme.text_scale - 1) / 2)

    def _left(self) -> float:
        return PADDING + self._theme.icons.size(self._icon, self._icon_px())[0] + GAP

    def _room(self, width: float) -> float:
        return width - self._left() - PADDING

    def _texts(self, width: float) -> tuple[Lines, Lines]:
        theme, room = self._theme, self._room(width) + 0.5
        return (
            broken(self._title, theme.font("item"), theme.line("item"), room),
            broken(self._line, theme.font("secondary"), theme.line("secondary"), room),
        )
