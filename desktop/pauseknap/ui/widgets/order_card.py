"""One card of an ordered list: its number is the handle, under its words there may be a line to write on."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.typescale import scaled
from pauseknap.ui.widgets.control import LEAST_TARGET, Control
from pauseknap.ui.widgets.dragging import Drag
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.lines import Lines, broken, draw
from pauseknap.ui.widgets.painting import box, painting, soft_shadow, write
from pauseknap.ui.widgets.panels import CARD_RADIUS

NUMBER = 38.0
LONGEST = 200
LEAST_EMPTY = 92
SIDE, PAD, BESIDE_NUMBER = 10, 11, 4
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def number_wide(theme: Theme) -> int:
    """Pixels that a number of one or two figures takes."""
    return max(LEAST_TARGET, math.ceil(1.1 * scaled(NUMBER, theme.text_scale)))


def draw_number(theme: Theme, painter: QPainter, number: int, rect: QRectF, ink: str) -> None:
    """A number in the middle of a rectangle, where its figures look as if they stood in the middle."""
    painter.setFont(theme.voice(NUMBER))
    write(painter, rect.translated(0, -1), str(number), theme.colour(ink))


class Handle(Control, QPushButton):
    """The number of a card, in serif."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = 0
        self._take(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4), 8.0

    def sizeHint(self) -> QSize:
        return QSize(number_wide(self._theme), max(42, number_wide(self._theme)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self.underMouse() or self.isDown():
                edge = self._theme.colour("primary") if self._theme.flat else None
                fill = self._theme.colour("primary_tint")
                box(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, fill=fill, edge=edge)
            draw_number(self._theme, painter, self.number, QRectF(self.rect()), "primary")


class OrderCard(QWidget):
    """Alt with the arrows up and down moves it, Delete takes it away; the menu of its handle does both."""

    moved = Signal(int)
    """By how many places it shall go, down or (negative) up."""
    removed = Signal()
    noted = Signal(str)
    """What is written on its line now."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lifted = False
        self._ends = (True, True)
        self.handle = Handle(theme, self)
        self._title = Text(theme, style="item", parent=self)
        self._question = Text(theme, style="secondary", ink="ink2", parent=self)
        self._note = Text(theme, style="secondary", ink="ink2", parent=self)
        self._line = QLineEdit(self)
        self._line.setMaxLength(LONGEST)
        self._line.setTextMargins(-2, 0, 0, 0)  # in line with what stands over it
        self._remove = IconButton(theme, "close", "", icon_px=18, parent=self)
        self.drags = (Drag(self), Drag(self.handle))
        self._line.textEdited.connect(self.noted)
        self._remove.clicked.connect(lambda _=False: self.removed.emit())
        self.handle.clicked.connect(lambda _=False: self._open_menu())
        self.setFocusProxy(self.handle)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)
        self._arrange()
        self._dress()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, PAD, 8, 8)
        row.setSpacing(BESIDE_NUMBER)
        number, words = QVBoxLayout(), QVBoxLayout()
        number.addSpacing(5)
        number.addWidget(self.handle)
        number.addStretch(1)
        words.setSpacing(0)
        row.addLayout(number)
        row.addLayout(words, 1)
        head, title = QHBoxLayout(), QVBoxLayout()
        title.setContentsMargins(0, 7, 0, 7)
        title.addWidget(self._title)
        title.addStretch(1)
        head.addLayout(title, 1)
        head.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 10, 0)
        below.setSpacing(0)
        for widget in (self._question, self._line, self._note):
            below.addWidget(widget)
            widget.raise_()  # so that a screen reader comes by them in the order they are seen
        words.addLayout(below)
        words.addStretch(1)
        self._remove.raise_()

    def show_item(self, number: int, count: int, text: str, note: str, question: str) -> None:
        """Show another state; a line that is being written on is left alone."""
        self.handle.number = number
        self._ends = (number <= 1, number >= count)
        self._title.setText(text)
        self._question.setText(question)
        self._question.setVisible(bool(question))
        self._line.setVisible(bool(question))
        self._line.setAccessibleName(f"{question} {text}")
        if self._line.text() != note and not self._line.hasFocus():
            self._line.setText(note)
            self._line.setCursorPosition(0)  # its beginning is what one reads it by
        self._note.setText(note)
        self._note.setVisible(bool(note) and not question)
        self._name()
        self.handle.update()

    def set_lifted(self, lifted: bool) -> None:
        """Whether the mouse carries it."""
        self._lifted = lifted
        self.update()

    def takes_keyboard(self) -> bool:
        """Whether the keyboard is on something in it."""
        return any(widget.hasFocus() for widget in (self.handle, self._line, self._remove))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow, and Delete on the handle."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(way)
        elif event.key() == Qt.Key.Key_Delete and self.handle.hasFocus():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with painting(self) as painter:
            soft_shadow(painter, theme, rect, CARD_RADIUS)
            edge = theme.colour("primary") if self._lifted else theme.colour("line") if theme.flat else None
            fill = theme.colour("raised" if self._lifted else "surface")
            box(painter, rect, CARD_RADIUS, fill=fill, edge=edge, edge_px=2.0 if self._lifted else 1.0)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _move(self, way: int) -> None:
        if not self._ends[0 if way < 0 else 1]:
            self.moved.emit(way)

    def _name(self) -> None:
        text = self._title.text()
        self.handle.setAccessibleName(f"{self.handle.number}. {text}")
        self.handle.setAccessibleDescription(self.tr("Alt with the arrow up or down moves it."))
        self.handle.setToolTip(self.tr("Drag to move. Click for more."))
        self._remove.set_name(self.tr("Take away: %1").replace("%1", text))

    def menu(self) -> QMenu:
        """What a click on the handle offers."""
        made = QMenu(self)
        up, down = made.addAction(self.tr("Move up")), made.addAction(self.tr("Move down"))
        up.setEnabled(not self._ends[0])
        down.setEnabled(not self._ends[1])
        up.triggered.connect(lambda: self._move(-1))
        down.triggered.connect(lambda: self._move(1))
        made.addAction(self.tr("Take away")).triggered.connect(lambda: self.removed.emit())
        return made

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.handle.mapToGlobal(QPoint(0, self.handle.height())))

    def _dress(self) -> None:
        control, primary = (self._theme.colour(name).name() for name in ("control", "primary"))
        self._line.setStyleSheet(
            "QLineEdit { background: transparent; border: 0; border-radius: 0; padding: 0;"
            f" border-bottom: 1.5px solid {control}; min-height: {round(self._theme.px(30))}px;"
            " margin-bottom: 5px; }"
            f"QLineEdit:focus {{ border-bottom: 2px solid {primary}; }}"
        )
        self.updateGeometry()
        self.update()


class EmptyPlace(QWidget):
    """Where the next card may come to lie."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = 1
        self._words = ""
        theme.changed.connect(self.update)

    def show_place(self, number: int, words: str) -> None:
        """Its number, and what stands there."""
        self._number, self._words = number, words
        self.setAccessibleName(words.replace("\n", " "))
        self.update()

    def tall(self, width: float) -> int:
        """The height its words need."""
        return max(LEAST_EMPTY, math.ceil(self._lines(width).total + 36))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._theme, QRectF(self.rect())
        with painting(self) as painter:
            box(painter, rect, CARD_RADIUS, edge=theme.colour("control"), edge_px=1.5, dashed=True)
            number = QRectF(SIDE, 0, number_wide(theme), self.height())
            draw_number(theme, painter, self._number, number, "ink3")
            words = QRectF(self._words_left(), 0, self.width(), self.height())
            lines = self._lines(self.width())
            draw(painter, lines, words, theme.font("body"), theme.colour("ink2"), LEFT_MIDDLE)

    def _words_left(self) -> float:
        return SIDE + number_wide(self._theme) + BESIDE_NUMBER

    def _lines(self, width: float) -> Lines:
        room = width - self._words_left() - 18
        return broken(self._words, self._theme.font("body"), self._theme.line("body"), room)
