"""The sections of the settings, one under the other; arrow keys go through them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows, Control, check_one
from pauseknap.ui.widgets.painting import box, painting, write

RADIUS = 10.0
PADDING = 14
ROW_HEIGHT = 40


class SideItem(Control, QPushButton):
    """One section; the one on show is tinted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._take(theme)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several to a screen reader, not something to tick

    def ring_shape(self) -> tuple[QRectF, float]:
        """The ring follows the tint."""
        return QRectF(self.rect()), RADIUS

    def sizeHint(self) -> QSize:
        """Room for the words when they are strong."""
        words = QFontMetricsF(self._theme.tool(16, 600)).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + 2 * PADDING, round(ROW_HEIGHT + self._theme.px(16) - 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint and words; in high contrast an outline stands for the tint."""
        theme, lit = self._theme, self.isChecked()
        hot = self.underMouse() or self.isDown()
        with painting(self) as painter:
            if lit or hot:
                fill = theme.colour("primary_tint" if lit else "sunken", 1.0 if lit else 0.6)
                edge = theme.colour("primary") if theme.flat else None
                box(painter, QRectF(self.rect()), RADIUS, fill=fill, edge=edge, edge_px=2 if lit else 1)
            painter.setFont(theme.tool(16, 600 if lit else 400))
            room = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING / 2, 0)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            write(painter, room, self.text(), theme.colour("primary" if lit else "ink2"), align)


class SideList(QWidget):
    """Tells the place of the section that was chosen."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = [SideItem(theme, self) for _ in range(count)]
        self._arrows = Arrows(self._items, choosing=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, item in enumerate(self._items):
            column.addWidget(item)
            item.clicked.connect(lambda _=False, place=place: self._choose(place))

    def set_labels(self, labels: Sequence[str]) -> None:
        """What the sections are called."""
        for item, label in zip(self._items, labels, strict=True):
            item.setText(label)
            item.updateGeometry()

    def set_current(self, place: int) -> None:
        """Tint one of them."""
        check_one(self._items, place)
        self._arrows.set_stop(place)
        self.setFocusProxy(self._items[place])

    def _choose(self, place: int) -> None:
        self.set_current(place)
        self.chosen.emit(place)
