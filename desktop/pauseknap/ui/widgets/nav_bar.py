"""The bar at the top of the window: its pages, the next pause, the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows, Control, check_one
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.painting import box, painting, write

TALL, TALL_COMPACT = 60, 52
ROW = 36
MARK = QRectF(36, 19, 24, 24)


class NavItem(Control, QPushButton):
    """One page; the present one is underlined."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._take(theme)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several to a screen reader, not something to tick
        self.padding = 13

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), 10.0

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._theme.tool(15.5, 500)).horizontalAdvance(self.text())
        return QSize(round(width) + 2 * self.padding, round(ROW + self._theme.px(15.5) - 15.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, lit = self._theme, self.isChecked()
        ink = "ink" if lit or self.underMouse() else "ink2"
        with painting(self) as painter:
            painter.setFont(theme.tool(15.5, 500))
            write(painter, QRectF(self.rect()), self.text(), self._ink(ink))
            if lit:
                line = QRectF(self.padding, self.height() - 4, self.width() - 2 * self.padding, 2)
                box(painter, line, 1, fill=theme.colour("primary"))


class NextPause(Control, QPushButton):
    """When the next pause comes; a click leads to where that is decided."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("", parent)
        self._take(theme)

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), 10.0

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.tool(14.5)).horizontalAdvance(self.text())
        return QSize(round(words + self._theme.px(18) + 8 + 16), ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        side = theme.px(18)
        with painting(self) as painter:
            ink = theme.colour("ink" if self.underMouse() else "ink2")
            theme.icons.paint(painter, "clock", QRectF(8, (self.height() - side) / 2, side, side), ink)
            painter.setFont(theme.tool(14.5))
            words = QRectF(self.rect()).adjusted(8 + side + 8, 0, 0, 0)
            write(
                painter, words, self.text(), ink, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            )


class NavBar(QWidget):
    """Lies over the page. Where it gets narrow the next pause goes first, then pages move to a second row."""

    chosen = Signal(str)
    """The id of a page."""
    settings_asked = Signal()
    next_asked = Signal()

    def __init__(
        self, theme: Theme, pages: Sequence[tuple[str, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compact = False
        self._items: dict[str, NavItem] = {}
        self._arrows = Arrows([])
        self._next = NextPause(theme, self)
        self._next.hide()
        self._next.clicked.connect(lambda _=False: self.next_asked.emit())
        self._settings = IconButton(theme, "gear", "", parent=self)
        self._settings.clicked.connect(lambda _=False: self.settings_asked.emit())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rename()
        self.set_pages(pages)
        theme.changed.connect(self._arrange)

    def set_pages(self, pages: Sequence[tuple[str, str]]) -> None:
        """The pages, each by its id and label, in their order."""
        current = self.current()
        if list(self._items) == [name for name, _ in pages]:
            for name, label in pages:
                self._items[name].setText(label)
        else:
            for item in self._items.values():
                item.setParent(None)
                item.deleteLater()
            self._items = {name: NavItem(self._theme, label, self) for name, label in pages}
            for name, item in self._items.items():
                item.clicked.connect(lambda _=False, page=name: self._choose(page))
                item.setVisible(True)
            self._arrows = Arrows(list(self._items.values()))
            self.set_current(current)
        self._arrange()

    def current(self) -> str:
        """The id of the present page, or nothing."""
        return next((name for name, item in self._items.items() if item.isChecked()), "")

    def set_current(self, page: str) -> None:
        """Underline a page."""
        items, names = list(self._items.values()), list(self._items)
        at = names.index(page) if page in names else None
        check_one(items, at)
        if at is not None:
            self._arrows.set_stop(at)

    def set_next(self, text: str) -> None:
        """The line about the next pause; empty takes it away."""
        self._next.setText(text)
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """In a narrow window: no mark, no next pause, closer together."""
        if compact != self._compact:
            self._compact = compact
            self._arrange()

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[1]

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        width = parent.width() if parent is not None else self.width()
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._compact:
            return
        with painting(self) as painter:
            self._theme.paint_icon(painter, "mark", MARK, "primary")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._rename()
        super().changeEvent(event)

    def _rename(self) -> None:
        self._settings.set_name(self.tr("Settings"))
        self.setAccessibleName(self.tr("Pages"))

    def _choose(self, page: str) -> None:
        self.set_current(page)
        self.chosen.emit(page)

    def _places(self, width: int) -> tuple[dict[NavItem, QRect], int]:
        """Where each page goes, and how high the bar is."""
        left, gap = (12, 0) if self._compact else (82, 4)
        room = width - (12 if self._compact else 32) - self._settings.sizeHint().width() - 8
        tall = TALL_COMPACT if self._compact else TALL
        x, row = left, 0
        places: dict[NavItem, QRect] = {}
        step = 0
        for item in self._items.values():
            item.padding = 11 if self._compact else 13
            size = item.sizeHint()
            step = size.height()
            if x + size.width() > room and x > left:
                x, row = left, row + 1
            places[item] = QRect(x, (tall - ROW) // 2 + row * step, size.width(), size.height())
            x += size.width() + gap
        grown = max(0, step - ROW) + row * step
        return places, tall + grown

    def _arrange(self) -> None:
        places, _ = self._places(self.width())
        for item, rect in places.items():
            item.setGeometry(rect)
        tall = TALL_COMPACT if self._compact else TALL
        side = self._settings.sizeHint().width()
        right = self.width() - (12 if self._compact else 32) - side
        self._settings.setGeometry(right, max(0, (tall - side) // 2), side, side)
        wide = self._next.sizeHint().width()
        end = max((rect.right() for rect in places.values()), default=0)
        fits = right - 4 - wide > end + 12 and len({rect.top() for rect in places.values()}) <= 1
        self._next.setGeometry(right - 4 - wide, (tall - ROW) // 2, wide, ROW)
        self._next.setVisible(bool(self._next.text()) and fits and not self._compact)
        self.updateGeometry()
        self.update()
