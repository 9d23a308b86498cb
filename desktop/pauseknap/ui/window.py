"""The window: its pages, the bar over them, and how it comes and goes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from pauseknap.ui.bridge import Alarm
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.focus_ring import FocusRing
from pauseknap.ui.widgets.nav_bar import NavBar
from pauseknap.ui.widgets.notice import Notice
from pauseknap.ui.widgets.tab_order import step

SMALLEST = QSize(480, 640)
USUAL = QSize(1000, 720)
FRAME = QMargins(8, 32, 8, 8)
"""What the desktop draws around a window; on a low screen the foot of ours would lie under the taskbar."""
NARROW = 640
NOTICE_SECONDS = 6.0


class Window(QMainWindow):
    """Shows one page at a time; pages that are in the bar have it standing over them.

    A main window only by name: that is how a screen reader knows it for one.
    """

    page_asked = Signal(str)
    settings_asked = Signal()
    close_asked = Signal()
    bar_height_changed = Signal(int)
    """How much of the top the bar takes; two rows where large text needs them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle("Pauseknap")
        self._pages: dict[str, QWidget] = {}
        self._in_bar: tuple[str, ...] = ()
        self._feet: dict[str, int] = {}
        self._stack = QStackedWidget(self)
        self._bar = NavBar(theme, [], parent=self)
        self._bar.chosen.connect(self.page_asked)
        self._bar.settings_asked.connect(self.settings_asked)
        self._bar.next_asked.connect(self.settings_asked)
        self._notice = Notice(theme, parent=self)
        self._passing = Alarm(self)
        self._ring = FocusRing(theme, self)
        theme.changed.connect(self._place)
        self.setMinimumSize(self._fitting(SMALLEST))
        self.resize(self._fitting(USUAL))
        full = QShortcut(QKeySequence(Qt.Key.Key_F11), self)
        full.activated.connect(self._toggle_full_screen)

    def add_page(self, name: str, page: QWidget) -> None:
        """Take a page in."""
        self._pages[name] = page
        self._stack.addWidget(page)

    def keep_free(self, name: str, foot: int) -> None:
        """On this page what is said in passing stands so many pixels above the foot."""
        self._feet[name] = foot
        self._place_notice()

    def set_bar(self, pages: list[tuple[str, str]]) -> None:
        """The pages of the bar, with their labels."""
        self._in_bar = tuple(name for name, _ in pages)
        self._bar.set_pages(pages)
        self._place()

    def set_next(self, text: str) -> None:
        """What the bar says of the next pause; may be empty."""
        self._bar.set_next(text)

    def current(self) -> str:
        """The name of the page on show."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def show_page(self, name: str) -> None:
        """Show a page; what was said in passing on another one goes."""
        self.say("")
        self._stack.setCurrentWidget(self._pages[name])
        self._bar.setVisible(name in self._in_bar)
        if name in self._in_bar:
            self._bar.set_current(name)

    def want_bar(self, wanted: bool) -> None:
        """The page on show has, or has not, a header of its own just now."""
        self._bar.setVisible(wanted and self.current() in self._in_bar)

    def say(self, text: str) -> None:
        """One line that goes away by itself; an empty one takes it away."""
        self._place_notice()
        self._notice.show_text(text)
        self._notice.raise_()
        self._passing.set(NOTICE_SECONDS if text else None, partial(self._notice.show_text, ""))

    def bring(self) -> None:
        """Come to the front, because the person asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is for the app to decide: to the tray where there is one, else out."""
        event.ignore()
        self.close_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads home from a page that has no use for it, and out of the full screen from there."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.current() in self._in_bar[1:]:
            self.page_asked.emit(self._in_bar[0])
        elif self.isFullScreen():
            self._toggle_full_screen()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes as the eye reads, whoever made the parts of a page and when."""
        return step(self, forward=next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page fills the window; the bar and the notice stand over it."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        width = self.width()
        self._stack.setGeometry(self.rect())
        self._bar.set_compact(width < NARROW * self._theme.text_scale)
        tall = self._bar.heightForWidth(width)
        self._bar.setGeometry(0, 0, width, tall)
        self.bar_height_changed.emit(tall)
        self._place_notice()

    def _place_notice(self) -> None:
        self._notice.place_in(self.rect().adjusted(0, 0, 0, -self._feet.get(self.current(), 28)))

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _fitting(self, wished: QSize) -> QSize:
        screen = QGuiApplication.primaryScreen()
        return wished.boundedTo(screen.availableSize().shrunkBy(FRAME)) if screen else wished
