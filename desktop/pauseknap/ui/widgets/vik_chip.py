"""A card that is sorted: loose in the pile with a grip, or lying in a ring; taken by mouse or by keys."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import LEAST_TARGET, Control
from pauseknap.ui.widgets.lines import Lines, broken, draw, natural_width, widest_word
from pauseknap.ui.widgets.painting import box, painting, soft_shadow

RADIUS = 10.0
LYING_SIDE, LYING_TOP = 14.0, 6.0
ROOM = 2.0
"""Pixels over and under a lying card for its shadow; with them it is as high as anything one clicks on."""
LOOSE_LEFT, LOOSE_RIGHT, LOOSE_TOP, GRIP = 8.0, 12.0, 10.0, 18.0
LOOSE_LEAST = 40
TEXT_LINE, BADGE_LINE, BADGE_ICON, BADGE_GAP = 20.0, 18.0, 15.0, 5.0
GRACE = 1.5
"""Pixels that a last letter may reach out of its width; without them a line would be broken there."""
LEFT = Qt.AlignmentFlag.AlignLeft
CENTRED = Qt.AlignmentFlag.AlignHCenter


class VikChip(Control, QPushButton):
    """Clicked, or Enter pressed on it, it is chosen; it tells of keys and of being carried, never moves.

    A person's own words may hold an ampersand, so they never become the button's text, which would hide it.
    """

    keyed = Signal(str)
    """One of `keys` was pressed."""
    lifted = Signal(QPoint)
    """The mouse carries it off, held at this point of it."""
    carried = Signal(QPoint)
    """The mouse is here now, on the screen."""
    let_go = Signal(QPoint)
    put_back = Signal()
    """It is carried no more, and lies where it lay."""

    def __init__(self, theme: Theme, card_id: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card_id = card_id
        self.words = ""
        self.badge = ""
        self.loose = True
        self.keys: frozenset[str] = frozenset()
        """What it listens for, in small letters."""
        self._held: QPoint | None = None
        self._carried = False
        self._take(theme)

    def set_words(self, words: str, badge: str) -> None:
        """What stands on it, and a few words of note below; empty for none."""
        self.words, self.badge = words, badge
        self._restyle()

    def set_loose(self, loose: bool) -> None:
        """Whether it lies in the pile that is not sorted yet."""
        self.loose = loose
        self._restyle()

    def size_within(self, limit: float, *, wished: float = math.inf) -> QSize:
        """As wide as its words; over `wished` only for a long word, and never over `limit`."""
        theme = self._theme
        note = theme.px(BADGE_ICON) + BADGE_GAP
        one_line, one_word = (
            max(
                measured(self.words, self._font()),
                note + measured(self.badge, theme.tool(13)) if self.badge else 0.0,
            )
            for measured in (natural_width, widest_word)
        )
        around = self._left() + self._right()
        width = math.ceil(max(one_word + around, min(one_line + around, wished)))
        width = max(LEAST_TARGET, min(math.floor(limit), width))
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words, note = self._lines(width)
        inside = words.total + (note.total if self.badge else 0.0)
        if self.loose:
            return max(LOOSE_LEAST, math.ceil(inside + 2 * LOOSE_TOP))
        return math.ceil(inside + 2 * LYING_TOP + 2 * ROOM)

    def sizeHint(self) -> QSize:
        return self.size_within(10_000)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_TARGET, LEAST_TARGET)

    def ring_shape(self) -> tuple[QRectF, float]:
        return self.body(), RADIUS

    def body(self) -> QRectF:
        """What is drawn of it."""
        whole = QRectF(self.rect())
        return whole if self.loose else whole.adjusted(0, ROOM, 0, -ROOM)

    @property
    def is_carried(self) -> bool:
        """Whether the mouse has it."""
        return self._carried

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._carried:
            return  # whoever carries it draws it; its place stays free
        with painting(self) as painter:
            self.paint_body(painter)

    def paint_body(self, painter: QPainter) -> None:
        """Draw it, with its corner at the painter's origin."""
        theme, body = self._theme, self.body()
        hot = self.underMouse() or self.isDown() or self._carried
        chosen = self.hasFocus()
        if not self.loose and not self._carried:
            soft_shadow(painter, theme, body, RADIUS)
        fill = theme.colour("surface" if self.loose else "raised")
        edge_px = 2.0 if chosen or (hot and theme.flat) else 1.0
        box(painter, body, RADIUS, fill=fill, edge=self._edge(lit=chosen or hot), edge_px=edge_px)
        words, note = self._lines(body.width())
        whole = words.total + (note.total if self.badge else 0.0)
        top = body.top() + (body.height() - whole) / 2
        if self.loose:
            side = theme.px(GRIP)
            grip = QRectF(LOOSE_LEFT, body.top() + (body.height() - side) / 2, side, side)
            theme.icons.paint(painter, "grip", grip, theme.colour("ink3"))
        inside = QRectF(self._left(), top, body.width() - self._left() - self._right(), words.total)
        align = LEFT if self.loose else CENTRED
        draw(painter, words, inside, self._font(), self._ink("ink"), align)
        if self.badge:
            self._paint_badge(painter, note, inside.translated(0, words.total), align)

    def _edge(self, *, lit: bool) -> QColor | None:
        theme = self._theme
        if lit:
            return theme.colour("primary")
        if self.loose or theme.flat:
            return theme.colour("line")
        # In the dark no shadow is seen, and a card is nearly as light as the ring it lies on.
        return theme.colour("control", 0.5) if theme.tokens.name == "dark" else None

    def _paint_badge(self, painter: QPainter, note: Lines, inside: QRectF, align: Qt.AlignmentFlag) -> None:
        """A sign and words, never colour alone."""
        theme = self._theme
        side = theme.px(BADGE_ICON)
        wide = side + BADGE_GAP + max(note.widths)
        left = inside.left() + ((inside.width() - wide) / 2 if align == CENTRED else 0)
        sign = QRectF(left, inside.top() + (note.height - side) / 2, side, side)
        theme.icons.paint(painter, "workplace", sign, self._ink("warm_text"))
        words = QRectF(left + side + BADGE_GAP, inside.top(), max(note.widths), note.total)
        draw(painter, note, words, theme.tool(13), self._ink("warm_text"), LEFT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._held is not None and not self._carried:
            if (at - self._held).manhattanLength() < QApplication.startDragDistance():
                return
            self.setDown(False)
            self._carried = True
            self.lifted.emit(self._held)
            self.update()
        if self._carried:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._carried and event.button() == Qt.MouseButton.LeftButton:
            self._end()
            self.let_go.emit(event.globalPosition().toPoint())
            return
        self._held = None
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._carried and event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif self._is_key(event):
            self.keyed.emit(event.text().casefold())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            leaves = self._carried and event.key() == Qt.Key.Key_Escape
            if leaves or self._is_key(event):
                event.accept()  # on a card these keys are the card's, whatever else they do on the page
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._cancel()
        super().hideEvent(event)

    def _is_key(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return plain == Qt.KeyboardModifier.NoModifier and event.text().casefold() in self.keys

    def _cancel(self) -> None:
        if self._carried:
            self._end()
            self.put_back.emit()
        self._held = None

    def _end(self) -> None:
        self._held, self._carried = None, False
        self.update()

    def _is_cut(self) -> bool:
        return False

    def _font(self) -> QFont:
        return self._theme.tool(15.5 if self.loose else 15, 500)

    def _left(self) -> float:
        return LOOSE_LEFT + self._theme.px(GRIP) + 6 if self.loose else LYING_SIDE

    def _right(self) -> float:
        return LOOSE_RIGHT if self.loose else LYING_SIDE

    def _lines(self, width: float) -> tuple[Lines, Lines]:
        theme = self._theme
        room = width - self._left() - self._right() + GRACE
        side = theme.px(BADGE_ICON) + BADGE_GAP
        return (
            broken(self.words, self._font(), theme.px(TEXT_LINE), room),
            broken(self.badge, theme.tool(13), theme.px(BADGE_LINE), room - side),
        )
