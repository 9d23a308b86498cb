"""The frame of a page with much on it: one column of a readable width that scrolls when it must."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme

NARROW = 640
"""Below this width, times the text scale, a page takes its narrow form."""
MARGIN = 28
NARROW_MARGIN = 16
BAR_HEIGHT = 60
"""What the window's bar takes at the top of a page that stands under it, until the window says otherwise."""


def narrow_at(width: int, theme: Theme) -> bool:
    """Whether there is room for the narrow form only; large text needs it earlier."""
    return width < NARROW * (1 + (theme.text_scale - 1) / 2)


class Column(QScrollArea):
    """Put widgets into `column`: they get at most `widest` pixels, more with large text, and scroll."""

    def __init__(self, theme: Theme, *, widest: int = 640, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widest = widest
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._frame = QWidget()
        self._frame.setMinimumWidth(1)  # a very long word is broken rather than pushed out of the window
        self._around = QHBoxLayout(self._frame)
        self._around.addStretch(1)
        self._around.addWidget(self._inside, 10_000)
        self._around.addStretch(1)
        self.setWidget(self._frame)
        theme.changed.connect(self._fit)
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def to_top(self) -> None:
        """Scroll back to the beginning."""
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        side = NARROW_MARGIN if narrow_at(self.width(), self._theme) else MARGIN
        bar = self.verticalScrollBar()
        beside = side - bar.sizeHint().width() if bar.maximum() > 0 else side
        # Eight pixels leave room for the focus ring; the bar stands in the margin, so that it moves nothing.
        self._around.setContentsMargins(side, 8, max(4, beside), 24)
        self._inside.setMaximumWidth(round(self._theme.px(self._widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window gets narrow margins."""
        self._fit()
        super().resizeEvent(event)
