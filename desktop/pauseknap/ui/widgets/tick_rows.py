"""A long list to pick from: rows with a circle to tick, a few words of note, perhaps a way to open them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.control import Arrows, Control
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.lines import Lines, broken, draw, widest_word
from pauseknap.ui.widgets.painting import box, painting, write

CIRCLE, ICON, BESIDE = 30.0, 17.0, 14.0
TALL, PAD = 54, 5.0
TEXT, NOTE = (17.0, 24.0), (14.5, 20.0)
"""Size and line height."""
LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class TickRow:
    """One thing to pick."""

    id: str
    text: str
    note: str = ""
    """What kind it is, in words."""
    ticked: bool = False
    mark: str = ""
    """What stands in the circle of a ticked one; empty for a tick."""
    opens: str = ""
    """What a small button beside it opens, in words; empty for none."""


class Stepping(Control):
    """Up and down lead from row to row; left and right also to the buttons between."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        line = self.parentWidget()
        if way is not None and isinstance(line, RowLine):
            line.stepped.emit(way)
        else:
            super().keyPressEvent(event)


class RowTick(Stepping, QCheckBox):
    """The row itself. Its words are a person's own perhaps, so they are never the button's text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = TickRow("", "")
        self._take(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, row: TickRow) -> None:
        """Show another state, without a signal."""
        self.row = row
        self.setChecked(row.ticked)
        self.setAccessibleName(row.text)
        marked = row.mark if row.ticked else ""
        self.setAccessibleDescription(", ".join(part for part in (row.note, marked) if part))
        self._restyle()

    def ring_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()).adjusted(-4, 3, 0, -4), 10.0

    def _is_cut(self) -> bool:
        return False

    def _side(self) -> float:
        return CIRCLE * (1 + (self._theme.text_scale - 1) / 2)

    def _words(self, width: float) -> tuple[Lines, Lines | None]:
        theme, row = self._theme, self.row
        room = width - self._side() - BESIDE
        note = broken(row.note, theme.tool(NOTE[0]), theme.px(NOTE[1]), room) if row.note else None
        return broken(row.text, theme.tool(TEXT[0]), theme.px(TEXT[1]), room), note

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text, note = self._words(width)
        return max(TALL, math.ceil(text.total + (note.total if note else 0) + 2 * PAD))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        widest = min(300.0, widest_word(self.row.text, self._theme.tool(TEXT[0])))
        return QSize(math.ceil(widest + self._side() + BESIDE), TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, row = self._theme, self.row
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        text, note = self._words(self.width())
        with painting(self) as painter:
            self._paint_circle(painter, hot=hot)
            left = self._side() + BESIDE
            top = (self.height() - text.total - (note.total if note else 0)) / 2
            place = QRectF(left, top, self.width() - left, text.total)
            ink = self._ink("ink2" if row.ticked and not hot else "ink")
            draw(painter, text, place, theme.tool(TEXT[0]), ink, LEFT)
            if note:
                place.translate(0, text.total)
                draw(painter, note, place, theme.tool(NOTE[0]), self._ink("ink2"), LEFT)

    def _paint_circle(self, painter: QPainter, *, hot: bool) -> None:
        theme, alive, side = self._theme, self.isEnabled(), self._side()
        circle = QRectF(0, (self.height() - side) / 2, side, side)
        icon = side * ICON / CIRCLE
        inner = QRectF(circle.center().x() - icon / 2, circle.center().y() - icon / 2, icon, icon)
        if not self.isChecked():
            edge = theme.colour("primary" if hot else "control" if alive or theme.flat else "line")
            fill = theme.colour("primary_tint") if hot and not theme.flat else None
            dashed = theme.flat and not alive
            box(painter, circle, side / 2, fill=fill, edge=edge, edge_px=1.5, dashed=dashed)
            theme.icons.paint(painter, "plus", inner, self._ink("primary" if hot else "ink2"))
            return
        box(painter, circle, side / 2, fill=theme.colour(_filled(alive=alive, hot=hot)))
        if self.row.mark:
            painter.setFont(theme.fonts.tool(round(side / 2), 600))
            write(painter, circle, self.row.mark, theme.colour("on_primary"))
        else:
            theme.icons.paint(painter, "check", inner, theme.colour("on_primary"))


def _filled(*, alive: bool, hot: bool) -> str:
    return "ink3" if not alive else "primary_hover" if hot else "primary"


class RowOpening(Stepping, IconButton):
    """The button beside a row."""


class RowLine(QWidget):
    """A row with its button, and a hairline below."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tick = RowTick(theme, self)
        self.opening = RowOpening(theme, "forward", "", icon_px=18, parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.tick, 1)
        line.addWidget(self.opening, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self.update)

    def show_row(self, row: TickRow) -> None:
        """Show another state."""
        self.tick.show_row(row)
        self.opening.setVisible(bool(row.opens))
        self.opening.set_name(row.opens)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))


class TickRows(QWidget):
    """One stop for Tab; the arrows go from row to row, Space and Enter tick."""

    ticked = Signal(str, bool)
    opened = Signal(str)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[RowLine] = []
        self._stops: list[Control] = []
        self._arrows = Arrows([])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_rows(self, rows: Sequence[TickRow]) -> None:
        """Show these. The keyboard stays on its row while that is there, else it goes to the next."""
        held = QApplication.focusWidget()
        at = next((at for at, line in enumerate(self._lines) if held in (line.tick, line.opening)), None)
        stay = {line.tick.row.id: line for line in self._lines}
        self._lines = []
        for row in rows:
            line = stay.pop(row.id, None) or self._new()
            line.show_row(row)
            self._column.removeWidget(line)
            self._column.addWidget(line)
            line.raise_()
            self._lines.append(line)
        for line in stay.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        stops = [(line.tick, line.opening) if line.tick.row.opens else (line.tick,) for line in self._lines]
        self._stops = [stop for pair in stops for stop in pair]
        self._arrows = Arrows(self._stops)
        if at is not None and self._lines:
            there = [stop for stop in self._stops if stop is held]
            self._go_to(there[0] if there else self._lines[min(at, len(self._lines) - 1)].tick)

    def _new(self) -> RowLine:
        line = RowLine(self._theme, self)
        line.tick.clicked.connect(lambda on: self.ticked.emit(line.tick.row.id, on))
        line.opening.clicked.connect(lambda _=False: self.opened.emit(line.tick.row.id))
        line.stepped.connect(lambda way: self._step(line, way))
        line.show()
        return line

    def _step(self, line: RowLine, way: int) -> None:
        at = self._lines.index(line) + way
        if 0 <= at < len(self._lines):
            self._go_to(self._lines[at].tick)

    def _go_to(self, stop: Control) -> None:
        self._arrows.set_stop(self._stops.index(stop))
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
