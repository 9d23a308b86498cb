"""What things lie on: the quiet page, a card, a hairline."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QLinearGradient, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import box, painting

CARD_RADIUS = 16.0


class Canvas(QWidget):
    """A page without a picture: mist above, warm paper below."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self._theme.flat:
                painter.fillRect(self.rect(), self._theme.colour("canvas"))
                return
            gradient = QLinearGradient(0, 0, 0, self.height())
            gradient.setColorAt(0, self._theme.colour("canvas"))
            gradient.setColorAt(1, self._theme.colour("canvas1"))
            painter.fillRect(self.rect(), gradient)


class Card(QWidget):
    """A panel with round corners; give it a layout."""

    def __init__(self, theme: Theme, *, outlined: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outlined = outlined
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = self._theme.colour("line") if self._outlined or self._theme.flat else None
        with painting(self) as painter:
            box(painter, QRectF(self.rect()), CARD_RADIUS, fill=self._theme.colour("surface"), edge=edge)


class Hairline(QWidget):
    """A line of one pixel, lying or upright."""

    def __init__(self, theme: Theme, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.setSizePolicy(fixed if upright else free, free if upright else fixed)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("line"))
