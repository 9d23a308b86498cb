"""A plain text field with numbered lines, for what is written line by line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.painting import painting

NUMBERS_PX = 13
BESIDE = 10
"""Pixels on each side of the numbers."""
MIDDLE = Qt.AlignmentFlag.AlignVCenter
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n", "\ufdd0": "\n", "\ufdd1": "\n"})
"""What Qt takes for the end of a line."""


class _Numbers(QWidget):
    """The strip with the numbers; a line with a mistake has a mark beside its own."""

    def __init__(self, field: CodeField) -> None:
        super().__init__(field)
        self._field = field
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(self._field.numbers_wide(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._field.paint_numbers(self)


class CodeField(QPlainTextEdit):
    """Tab goes on to what comes next; Enter begins a line as far in as the one before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked: tuple[tuple[int, int], ...] = ()
        self._numbers = _Numbers(self)
        self.setTabChangesFocus(True)
        self.blockCountChanged.connect(lambda _=0: self._make_room())
        self.updateRequest.connect(self._scroll_numbers)
        theme.changed.connect(self._restyle)
        self._restyle()

    def whole_text(self) -> str:
        """Every letter as it was typed or pasted; Qt's own way makes blanks of hard ones."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        return cursor.selectedText().translate(_BREAKS)

    def show_text(self, text: str) -> None:
        """Begin with another text, which cannot be undone."""
        self.setPlainText(text)

    def put_text(self, text: str) -> None:
        """Put another text in the place of this one, as if it were typed, so that it can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def mark(self, places: Iterable[tuple[int, int]]) -> None:
        """Underline from these places (line and column, from 1) to the end of their lines."""
        self._marked = tuple(places)
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(self._theme.colour("alarm_text"))
        marks = []
        for line, column in self._marked:
            cursor = self._cursor_at(line, column)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, wave
            marks.append(mark)
        self.setExtraSelections(marks)
        self._numbers.update()

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at a place, with the keyboard."""
        self.setTextCursor(self._cursor_at(line, column))
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def numbers_wide(self) -> int:
        """How much the numbers take at the side."""
        digits = len(str(max(99, self.blockCount())))
        wide = self._theme.tool(NUMBERS_PX)
        self._numbers.setFont(wide)
        return self._numbers.fontMetrics().horizontalAdvance("9") * digits + 2 * BESIDE

    def paint_numbers(self, strip: QWidget) -> None:
        """Draw the numbers of the lines in sight into the strip beside them."""
        theme = self._theme
        faulty = {line for line, _ in self._marked}
        with painting(strip) as painter:
            painter.setFont(theme.tool(NUMBERS_PX))
            block = self.firstVisibleBlock()
            while block.isValid():
                top = self._top_of(block)
                if top > self.height():
                    break
                number = block.blockNumber() + 1
                where = QRectF(0, top, strip.width() - BESIDE, self.fontMetrics().lineSpacing())
                painter.setPen(theme.colour("alarm_text" if number in faulty else "ink3"))
                if number in faulty:
                    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, " !")
                painter.drawText(
                    where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(number)
                )
                block = block.next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + before[: len(before) - len(before.lstrip(" "))])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_numbers()

    def _cursor_at(self, line: int, column: int) -> QTextCursor:
        block = self.document().findBlockByNumber(max(0, min(line, self.blockCount()) - 1))
        cursor = QTextCursor(block)
        # Qt counts what takes two places in memory twice, as some smileys do.
        text = block.text()[: max(0, column - 1)]
        cursor.setPosition(block.position() + len(text.encode("utf-16-le", "surrogatepass")) // 2)
        return cursor

    def _top_of(self, block: QTextBlock) -> float:
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).top()

    def _scroll_numbers(self, rect: QRect, down: int) -> None:
        if down:
            self._numbers.scroll(0, down)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_wide(), 0, 0, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        seen = self.viewport().geometry()
        self._numbers.setGeometry(
            seen.left() - self.numbers_wide(), seen.top(), self.numbers_wide(), seen.height()
        )

    def _restyle(self) -> None:
        self._make_room()
        self.mark(self._marked)
