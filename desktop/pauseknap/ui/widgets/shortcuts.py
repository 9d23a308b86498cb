"""The card with the three nearest ways in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.lines import Lines, broken, draw
from pauseknap.ui.widgets.painting import box, painting
from pauseknap.ui.widgets.panels import Card, Hairline

TALL = 104
EDGE = 6
"""Between the card's edge and its first item."""
SIDE, GAP = 24.0, 16.0
STACK_SIDE, STACK_TOP, STACK_ICON, STACK_GAP = 8.0, 16.0, 30.0, 8.0
LEFT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Shortcut:
    """One way in. `line` says what kind and how long: "Lyt · 6 min"."""

    id: str
    icon: str
    title: str
    line: str


class ShortcutItem(Control, QPushButton):
    """An icon beside a title and a line, or, when `compact`, an icon over the title."""

    def __init__(self, theme: Theme, shortcut: Shortcut, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = shortcut
        self.compact = False
        self._take(theme)
        self.setAccessibleName(f"{shortcut.title}, {shortcut.line}")

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()).adjusted(8, 10, -8, -10), 10.0

    def tall(self, width: float) -> int:
        """The height it needs, at least that of the card."""
        title, line = self._words(width)
        if self.compact:
            return max(TALL, math.ceil(STACK_TOP + STACK_ICON + STACK_GAP + title.total + 14))
        return max(TALL, math.ceil(title.total + line.total + 2 * 26))

    def sizeHint(self) -> QSize:
        return QSize(120 if self.compact else 220, TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                edge = self._theme.colour("primary") if self._theme.flat else None
                fill = self._theme.colour("sunken", 0.45 if self._theme.tokens.name == "light" else 0.6)
                box(painter, self.ring_shape()[0], 10, fill=fill, edge=edge)
            if self.compact:
                self._stacked(painter)
            else:
                self._beside(painter)

    def _is_cut(self) -> bool:
        return False

    def _icon(self) -> tuple[float, float]:
        """Width and height of the icon; that of the three systems is broad and so a little lower."""
        broad = self.way.icon == "systems"
        high = (25.0 if broad else 28.0) if self.compact else (28.0 if broad else 30.0)
        return self._theme.icons.size(self.way.icon, high)

    def _words(self, width: float) -> tuple[Lines, Lines]:
        """The title and the line, broken for an item of `width`."""
        theme = self._theme
        if self.compact:
            room = width - 2 * STACK_SIDE
            return broken(self.way.title, theme.tool(15, 600), theme.px(18), room), Lines((), (), 0, False)
        room = width - 2 * SIDE - self._icon()[0] - GAP
        return (
            broken(self.way.title, theme.tool(17, 600), theme.px(24), room),
            broken(self.way.line, theme.tool(14.5), theme.px(21), room),
        )

    def _beside(self, painter: QPainter) -> None:
        theme, (wide, high) = self._theme, self._icon()
        title, line = self._words(self.width())
        top = (self.height() - title.total - line.total) / 2
        left = SIDE + wide + GAP
        room = self.width() - left - SIDE
        icon = QRectF(SIDE, (self.height() - high) / 2, wide, high)
        theme.icons.paint(painter, self.way.icon, icon, self._ink("primary"))
        words = QRectF(left, top, room, title.total)
        draw(painter, title, words, theme.tool(17, 600), self._ink("ink"), LEFT)
        words = QRectF(left, top + title.total, room, line.total)
        draw(painter, line, words, theme.tool(14.5), self._ink("ink2"), LEFT)

    def _stacked(self, painter: QPainter) -> None:
        theme, (wide, high) = self._theme, self._icon()
        title, _ = self._words(self.width())
        top = (self.height() - STACK_ICON - STACK_GAP - title.total) / 2
        icon = QRectF((self.width() - wide) / 2, top + (STACK_ICON - high) / 2, wide, high)
        theme.icons.paint(painter, self.way.icon, icon, self._ink("primary"))
        room = QRectF(STACK_SIDE, top + STACK_ICON + STACK_GAP, self.width() - 2 * STACK_SIDE, title.total)
        draw(painter, title, room, theme.tool(15, 600), self._ink("ink"), CENTRE)


class ShortcutPanel(Card):
    """Divides its width evenly; asks for more height when the words need it."""

    chosen = Signal(str)
    """The id of a shortcut."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._compact = False
        self._items: list[ShortcutItem] = []
        self._lines: list[Hairline] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._arrange)

    def set_shortcuts(self, shortcuts: Sequence[Shortcut]) -> None:
        """Show these; nothing happens when they are shown already."""
        if [item.way for item in self._items] == list(shortcuts):
            return
        for old in (*self._items, *self._lines):
            old.setParent(None)
            old.deleteLater()
        self._items = [ShortcutItem(self._theme, shortcut, self) for shortcut in shortcuts]
        self._lines = [Hairline(self._theme, upright=True, parent=self) for _ in shortcuts[1:]]
        for item in self._items:
            item.clicked.connect(lambda _=False, name=item.way.id: self.chosen.emit(name))
        for shown in (*self._items, *self._lines):
            shown.setVisible(True)
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Icons over their titles, without lines."""
        if compact != self._compact:
            self._compact = compact
            self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        each = self._each(width)
        for item in self._items:
            item.compact = self._compact
        return max((item.tall(each) for item in self._items), default=TALL)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() for item in self._items) + 2 * EDGE
        return QSize(width, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _edge(self) -> int:
        return 0 if self._compact else EDGE

    def _each(self, width: int) -> float:
        count = max(1, len(self._items))
        return (width - 2 * self._edge() - (count - 1)) / count

    def _arrange(self) -> None:
        each = self._each(self.width())
        for at, item in enumerate(self._items):
            item.compact = self._compact
            left = round(self._edge() + at * (each + 1))
            item.setGeometry(QRect(left, 0, round(each), self.height()))
            item.update()
        inset = 24 if self._compact else 26
        for at, line in enumerate(self._lines):
            left = round(self._edge() + (at + 1) * (each + 1)) - 1
            line.setGeometry(left, inset, 1, max(0, self.height() - 2 * inset))
        self.updateGeometry()
