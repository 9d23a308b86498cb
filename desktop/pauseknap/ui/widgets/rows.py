"""Rows of a card: a setting with its control, and an offer one can take up."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Control
from pauseknap.ui.widgets.labels import WIDEST_NEED, Text
from pauseknap.ui.widgets.lines import Lines, broken, draw, widest_word
from pauseknap.ui.widgets.painting import box, painting

LEFT = Qt.AlignmentFlag.AlignLeft
ROW_SIDE, ROW_GAP = 20, 24


class SettingRow(QWidget):
    """A title, perhaps a line under it, and a control at the right; a hairline below unless it is the last.

    Where both do not fit side by side, the control stands under the words.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        line: str = "",
        control: QWidget | None = None,
        *,
        last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._last = last
        self._title = Text(theme, title, "setting", parent=self)
        self._line = Text(theme, line, "secondary", ink="ink2", parent=self)
        self._control = control
        if control is not None:
            control.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._replace)
        self.set_texts(title, line)

    def set_texts(self, title: str, line: str = "") -> None:
        """Write both anew."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._replace()

    def set_last(self, last: bool) -> None:
        """Whether it closes its card."""
        self._last = last
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[1]

    def sizeHint(self) -> QSize:
        width = ROW_SIDE * 2 + self._words_wide() + ROW_GAP + self._control_size().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = self._control.minimumSizeHint().width() if self._control is not None else 0
        width = max(self._title.minimumSizeHint().width(), self._line.minimumSizeHint().width(), least)
        return QSize(width + 2 * ROW_SIDE, 62)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._replace()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._last:
            with painting(self) as painter:
                painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))

    def _control_size(self) -> QSize:
        return self._control.sizeHint() if self._control is not None else QSize(0, 0)

    def _words_wide(self) -> int:
        """The width below which the title would break beside its control, or a longer line get too narrow."""
        line = min(self._line.sizeHint().width(), round(self._theme.px(160))) if self._line.text() else 0
        return max(self._title.sizeHint().width(), line)

    def _places(self, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Where everything goes, and how high the row is."""
        room = width - 2 * ROW_SIDE
        control = self._control_size()
        beside = control.isEmpty() or self._words_wide() + ROW_GAP + control.width() <= room
        words = room - control.width() - ROW_GAP if beside and not control.isEmpty() else room
        title = self._title.heightForWidth(words)
        line = self._line.heightForWidth(words) if self._line.text() else 0
        if beside:
            tall = max(74 if line else 62, title + line + 24, control.height() + 22)
            top = (tall - title - line) // 2
            aside = QRect(
                width - ROW_SIDE - control.width(),
                (tall - control.height()) // 2,
                control.width(),
                control.height(),
            )
        else:
            wide = min(control.width(), room)
            high = control.height()
            if self._control is not None and self._control.hasHeightForWidth():
                high = self._control.heightForWidth(wide)
            top, tall = 12, title + line + high + 34
            aside = QRect(ROW_SIDE, top + title + line + 10, wide, high)
        places: list[tuple[QWidget, QRect]] = [
            (self._title, QRect(ROW_SIDE, top, words, title)),
            (self._line, QRect(ROW_SIDE, top + title, words, line)),
        ]
        if self._control is not None:
            places.append((self._control, aside))
        return places, tall

    def _place(self) -> None:
        for widget, rect in self._places(self.width())[0]:
            widget.setGeometry(rect)

    def _replace(self) -> None:
        """Something inside has another size now."""
        self._place()
        self.updateGeometry()
        self.update()


class OfferButton(Control, QPushButton):
    """The part of an offer one clicks on to begin it."""

    def __init__(self, theme: Theme, icon: str, title: str, line: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.icon_name, self.title, self.line = icon, title, line
        self.column = 0.0
        """Pixels that the icon has at the least, so that words stand under each other."""
        self._take(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()).adjusted(-4, 2, 4, -2), 10.0

    def _is_cut(self) -> bool:
        return False

    def _side(self) -> float:
        return max(self.column, self._icon_wide())

    def _icon_wide(self) -> float:
        return self._theme.icons.size(self.icon_name, 24)[0]

    def _words(self, width: float) -> tuple[Lines, Lines]:
        room = width - self._side() - 14
        theme = self._theme
        return (
            broken(self.title, theme.tool(16, 600), theme.px(21), room),
            broken(self.line, theme.tool(14.5), theme.px(19), room),
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, line = self._words(width)
        return max(54, math.ceil(title.total + line.total + 14))

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        widest = max(
            widest_word(self.title, self._theme.tool(16, 600)), widest_word(self.line, self._theme.tool(14.5))
        )
        return QSize(math.ceil(min(WIDEST_NEED, widest + self._side() + 14)), 54)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        title, line = self._words(self.width())
        side, left = self._side(), self._side() + 14
        with painting(self) as painter:
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                fill, edge = theme.colour("sunken", 0.45), theme.colour("primary") if theme.flat else None
                box(painter, QRectF(self.rect()).adjusted(0, 3, 0, -3), 10, fill=fill, edge=edge)
            wide = self._icon_wide()
            icon = QRectF((side - wide) / 2, (self.height() - 24) / 2, wide, 24)
            theme.icons.paint(painter, self.icon_name, icon, self._ink("primary"))
            top = (self.height() - title.total - line.total) / 2
            words = QRectF(left, top, self.width() - left, title.total)
            draw(painter, title, words, theme.tool(16, 600), self._ink("ink"), LEFT)
            words = QRectF(left, top + title.total, self.width() - left, line.total)
            draw(painter, line, words, theme.tool(14.5), self._ink("ink2"), LEFT)


class OfferRow(QWidget):
    """An icon, a title and a line to begin with, and perhaps a control beside them."""

    clicked = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        line: str,
        control: QWidget | None = None,
        *,
        column: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        """`column` is the width that the icon has at the least."""
        super().__init__(parent)
        self._button = OfferButton(theme, icon, title, line, self)
        self._button.column = column
        self._button.clicked.connect(lambda _=False: self.clicked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._button, 1)
        if control is not None:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self._button)
        self.set_texts(title, line)

    def set_texts(self, title: str, line: str) -> None:
        """Write both anew."""
        self._button.title, self._button.line = title, line
        self._button.setAccessibleName(f"{title}, {line}" if line else title)
        self._button.updateGeometry()
        self._button.update()
