"""A layout that sets widgets in rows, like words on a line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows as long as the width allows; what has a height for its width gets it."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, row_gap: int = 8, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._row_gap = row_gap
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items if not item.isEmpty()), default=0)
        tallest = max((item.minimumSize().height() for item in self._items if not item.isEmpty()), default=0)
        return QSize(widest, tallest).grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Set the rows into `rect`; return the height they take."""
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for row in self._rows(inside.width()):
            tall = max(size.height() for _, size in row)
            if place:
                taken = sum(size.width() for _, size in row) + self._gap * (len(row) - 1)
                left = inside.left() + ((inside.width() - taken) // 2 if self._centred else 0)
                for item, size in row:
                    item.setGeometry(
                        QRect(left, top + (tall - size.height()) // 2, size.width(), size.height())
                    )
                    left += size.width() + self._gap
            top += tall + self._row_gap
        used = top - self._row_gap if top > inside.top() else top
        margins = self.contentsMargins()
        return used - inside.top() + margins.top() + margins.bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, width)
            if not rows or taken + self._gap + size.width() > width:
                rows.append([])
                taken = size.width()
            else:
                taken += self._gap + size.width()
            rows[-1].append((item, size))
        return rows

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        wide = min(item.sizeHint().width(), max(width, item.minimumSize().width()))
        tall = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
        return QSize(wide, tall)
