"""A long list to pick from with one's own few beside it; in narrow windows these are a tab."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.filters import Filters
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.ordered_list import OrderedList
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.segmented import Segmented
from pauseknap.ui.widgets.tick_rows import TickRows

Side = Literal["all", "own"]

NARROW = 640
"""Pixels, more with large text, under which there is no room beside the list."""
LEFT, RIGHT, TOP, NARROW_SIDE, WIDEST = 40, 36, 24, 16, 1120
ROOMY, ROOMY_GAP, GAP = 860, 48, 24
OWN_SHARE = 0.3836
FADE, HEAD = 56, 42
FOOT, NARROW_FOOT = 36, 16
"""Pixels under the buttons; the list itself goes on to the edge."""
RING = 8
"""Pixels around what scrolls for the focus ring."""


class Fade(QWidget):
    """The list goes on below: its last row fades into the page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme.flat:
            return
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, self._theme.colour("canvas1", 0.0))
        gradient.setColorAt(1, self._theme.colour("canvas1"))
        with painting(self) as painter:
            painter.fillRect(self.rect(), gradient)


class Scrolling(QScrollArea):
    """Scrolls downwards only. What is in it has room at its sides for the focus ring."""

    def __init__(self, parent: QWidget, *, spacing: int = 0) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setMinimumWidth(1)  # a very long word is broken rather than pushed out of sight
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(RING, RING, RING, RING)
        self.column.setSpacing(spacing)
        self.setWidget(inside)


class PickList(QWidget):
    """Its parts are `filters`, `rows` and `order`, each with signals of its own; put buttons into `buttons`.

    Give it the whole page under the window's bar: it has margins of its own, and both sides scroll.
    """

    def __init__(self, theme: Theme, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.filters = Filters(theme, "", several=several)
        self.rows = TickRows(theme)
        self.order = OrderedList(theme)
        self._tabs = Segmented(theme, "", [("all", ""), ("own", "")], parent=self)
        self._tabs.set_value("all")
        self._tabs.chosen.connect(lambda _side: self._arrange())
        self._heading = Text(theme, style="title")
        self._head = QWidget()
        self._title = Text(theme, style="item")
        self._note = Text(theme, style="secondary", ink="ink2", align=Qt.AlignmentFlag.AlignRight)
        self._all, self._own = Scrolling(self), Scrolling(self)
        self._fill()
        self._foot = QWidget(self)
        self.buttons = FlowLayout(self._foot, gap=10, row_gap=8)
        self._fade = Fade(theme, self)
        self._all.verticalScrollBar().valueChanged.connect(self._fit_fade)
        for area in (self._all, self._own):
            area.verticalScrollBar().rangeChanged.connect(self._arrange)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._arrange)

    def _fill(self) -> None:
        left = self._all.column
        left.addWidget(self._heading)
        left.addSpacing(17)
        left.addWidget(self.filters)
        left.addSpacing(15)
        left.addWidget(self.rows)
        left.addSpacing(24)
        left.addStretch(1)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 12)
        head.addStrut(HEAD)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._note, 0, Qt.AlignmentFlag.AlignVCenter)
        right = self._own.column
        right.addWidget(self._head)
        right.addWidget(self.order)
        right.addStretch(1)

    def set_names(self, heading: str, every: str, own: str, note: str = "") -> None:
        """What is asked, what the two sides are called, and a few words beside the second."""
        self._heading.setText(heading)
        self._title.setText(own)
        self._note.setText(note)
        self._tabs.set_labels([every, f"{own} · {note}" if note else own])
        self._tabs.set_name(heading)
        self.rows.setAccessibleName(every)
        self.order.setAccessibleName(own)
        self._arrange()

    def show_side(self, side: Side) -> None:
        """Show "all" or "own", where there is room for one side only."""
        self._tabs.set_value(side)
        self._arrange()

    def is_narrow(self) -> bool:
        """Whether there is room for one side only; large text needs more."""
        return self.width() < NARROW * (1 + (self._theme.text_scale - 1) / 2)

    def sizeHint(self) -> QSize:
        return QSize(924, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 240)

    def event(self, event: QEvent) -> bool:
        """A part needs another size now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        narrow, width, height = self.is_narrow(), self.width(), self.height()
        self._tabs.setVisible(narrow)
        self._head.setVisible(not narrow)
        own = self._tabs.value() == "own"
        self._all.setVisible(not (narrow and own))
        for side in (self._own, self._foot):
            side.setVisible(own or not narrow)
        if narrow:
            tabs, top = self._tabs.sizeHint(), 8
            room = QRect(NARROW_SIDE, top, width - 2 * NARROW_SIDE, height - top)
            self._tabs.setGeometry(room.left(), top, min(room.width(), tabs.width()), tabs.height())
            room.setTop(top + tabs.height() + 12)
            self._put(self._all, room)
            self._put_own(room)
        else:
            wide = min(WIDEST, width - LEFT - RIGHT)
            room = QRect((width - LEFT - RIGHT - wide) // 2 + LEFT, TOP, wide, height - TOP)
            gap = ROOMY_GAP if wide >= ROOMY else GAP
            beside = round((wide - gap) * OWN_SHARE)
            self._put(self._all, room.adjusted(0, 0, -gap - beside, 0))
            self._put_own(room.adjusted(wide - beside, 0, 0, 0))
        self._fit_fade()

    def _put(self, area: Scrolling, rect: QRect) -> None:
        """Let what is in it stand at `rect`, with the focus ring around it."""
        bar = area.verticalScrollBar()
        wide = bar.sizeHint().width() if bar.maximum() > 0 else 0
        beside = min(RING, NARROW_SIDE - wide)
        area.column.setContentsMargins(RING, RING, beside, RING)
        # The bar stands in the margin, so that it moves nothing.
        area.setGeometry(rect.adjusted(-RING, -RING, beside + wide, 0))

    def _put_own(self, rect: QRect) -> None:
        foot = self.buttons.heightForWidth(rect.width()) if self.buttons.count() else 0
        under = NARROW_FOOT if self.is_narrow() else FOOT
        self._put(self._own, rect.adjusted(0, 0, 0, -foot - under - (12 if foot else 0)))
        self._foot.setGeometry(rect.left(), rect.bottom() + 1 - foot - under, rect.width(), foot)

    def _fit_fade(self) -> None:
        bar, area = self._all.verticalScrollBar(), self._all.geometry()
        self._fade.setVisible(
            self._all.isVisibleTo(self) and bar.value() < bar.maximum() and not self._theme.flat
        )
        self._fade.setGeometry(area.left(), area.bottom() + 1 - FADE, area.width() - bar.width(), FADE)
        self._fade.raise_()
