"""The small window of a break: the stage alone, in the corner where the reminder stood."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from pauseknap.ui.corners import cut_corners, move_to_corner
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.focus_ring import FocusRing
from pauseknap.ui.widgets.tab_order import step

WIDTH, HEIGHT = 420, 560
WIDER, TALLER = 260, 220
"""Pixels that text twice as large is given on top."""
FROM_EDGE = 16
RADIUS = 14.0
BAR = 60
"""So much of the top takes the window along when it is dragged."""


class BreakWindow(QMainWindow):
    """Holds the stage while a practice begun away from the window goes on; it is shown only when asked for.

    Without a frame, as the card that leads to it: it is dragged by its sky, and the stage has the buttons.
    """

    close_asked = Signal()
    enlarge_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Pauseknap")
        self._theme = theme
        self._stage: QWidget | None = None
        self._ring = FocusRing(theme, self)
        theme.changed.connect(self._fit)
        full = QShortcut(QKeySequence(Qt.Key.Key_F11), self)
        full.activated.connect(self.enlarge_asked)
        self._fit()

    def take(self, stage: QWidget) -> None:
        """Hold the stage and come to the front, because the person asked for it."""
        self._stage = stage
        stage.setParent(self)
        stage.setGeometry(self.rect())
        stage.show()
        self._fit()
        move_to_corner(self, FROM_EDGE)
        self.show()
        self.raise_()
        self.activateWindow()

    def holds(self) -> bool:
        """Whether the stage is here."""
        return self._stage is not None

    def give_back(self) -> None:
        """Go; whoever asked takes the stage."""
        self._stage = None
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is for the app to decide."""
        event.ignore()
        self.close_asked.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes as the eye reads, as in the window."""
        return step(self, forward=next)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken by its sky, the window goes along."""
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and event.position().y() < BAR and handle is not None:
            handle.startSystemMove()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stage fills it."""
        if self._stage is not None:
            self._stage.setGeometry(self.rect())
        cut_corners(self, RADIUS)
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Larger text makes it grow, as far as the screen goes."""
        more = self._theme.text_scale - 1
        wished = QSize(round(WIDTH + more * WIDER), round(HEIGHT + more * TALLER))
        screen = QGuiApplication.primaryScreen()
        self.setFixedSize(wished.boundedTo(screen.availableSize()) if screen else wished)
        if self.isVisible():
            move_to_corner(self, FROM_EDGE)
