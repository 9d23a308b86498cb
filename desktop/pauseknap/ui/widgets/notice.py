"""One line that says something in passing; whoever shows it also takes it away again."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.painting import box, painting

WIDEST = 620
RADIUS = 14.0
MARGIN = 16


class Notice(QWidget):
    """A raised strip at the foot of a page. It takes no focus and can be closed."""

    acted = Signal()
    """Its action was chosen."""
    closed = Signal()
    """It was closed by hand."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._muted = False
        self._area = QRect()
        self._text = Text(theme, parent=self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._action = TextButton(theme, "", height=36, parent=self)
        self._action.clicked.connect(lambda _=False: self.acted.emit())
        self._action.hide()
        self._close = IconButton(theme, "close", self.tr("Close"), icon_px=18, parent=self)
        self._close.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()
        theme.changed.connect(self._place)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_text(self, text: str) -> None:
        """Say something; an empty text takes the notice away."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text) and not self._muted)
        self._place()
        self.raise_()

    def set_action(self, text: str) -> None:
        """Offer one thing to do about it; empty offers none."""
        self._action.setText(text)
        self._action.setVisible(bool(text))
        self._place()

    def set_muted(self, muted: bool) -> None:
        """While muted nothing is shown."""
        self._muted = muted
        self.setVisible(bool(self.text()) and not muted)

    def place_in(self, area: QRect) -> None:
        """Stand in the middle at the foot of `area`, in the parent's coordinates."""
        self._area = area
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._close.set_name(self.tr("Close"))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with painting(self) as painter:
            box(painter, rect, RADIUS, fill=self._theme.colour("raised"), edge=self._theme.colour("control"))

    def _dismiss(self) -> None:
        self.show_text("")
        self.closed.emit()

    def _place(self) -> None:
        if self._area.isEmpty():
            return
        beside = 20 + 8 + 8 + self._close.sizeHint().width()
        if self._action.text():
            beside += 8 + self._action.sizeHint().width()
        room = min(WIDEST, self._area.width() - 2 * MARGIN)
        words = self._text.sizeHint().width()
        width = min(room, words + beside)
        tall = max(self._text.heightForWidth(width - beside), self._close.sizeHint().height()) + 16
        size = QSize(width, math.ceil(tall))
        left = self._area.left() + (self._area.width() - width) // 2
        self.setGeometry(left, self._area.bottom() + 1 - size.height(), size.width(), size.height())
