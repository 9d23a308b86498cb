"""One person before a practice: whether they take part, what to call them, and their place in the order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from pauseknap.ui.pages.practices.presenter import PersonRow
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.painting import painting
from pauseknap.ui.widgets.toggle import Toggle

LONGEST_NAME = 40
ONE_LINE = 560
"""Pixels, times the text scale, from which name and buttons stand beside the title."""


class PersonLine(QWidget):
    """Alt with the arrows up and down moves the person as the buttons do."""

    named = Signal(str, str)
    """Person id, what to call them."""
    skipped = Signal(str, bool)
    moved = Signal(str, int)
    """Person id, -1 up or 1 down."""

    def __init__(self, theme: Theme, row: PersonRow, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = row
        self._beside: bool | None = None
        self._title = Text(theme, row.title, "strong")
        self._field = QLineEdit(row.name)
        self._field.setMaxLength(LONGEST_NAME)
        self._taking_part = Toggle(theme, "")
        self._up = IconButton(theme, "up", "", icon_px=20)
        self._down = IconButton(theme, "down", "", icon_px=20)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        for button in (self._up, self._down):
            self._buttons.addWidget(button)
        self._buttons.addSpacing(8)
        self._buttons.addWidget(self._taking_part)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._field.textChanged.connect(lambda text: self.named.emit(row.id, text))
        self._taking_part.toggled.connect(lambda on: self.skipped.emit(row.id, not on))
        self._up.clicked.connect(lambda: self.moved.emit(row.id, -1))
        self._down.clicked.connect(lambda: self.moved.emit(row.id, 1))
        theme.changed.connect(self._arrange)
        self.retranslate()
        self._arrange()  # first of all: a field that is shown before it has a place is a window of its own
        self.show_row(row)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        title = self._row.title
        self._field.setPlaceholderText(self.tr("A name, if you like"))
        self._field.setAccessibleName(self.tr("Name of: %1").replace("%1", title))
        self._taking_part.setAccessibleName(self.tr("Take part: %1").replace("%1", title))
        self._taking_part.setToolTip(self.tr("Take part"))
        self._up.set_name(self.tr("Move up: %1").replace("%1", title))
        self._down.set_name(self.tr("Move down: %1").replace("%1", title))

    def show_row(self, row: PersonRow) -> None:
        """Show how a person stands now; what is being typed is left alone."""
        self._row = row
        self._taking_part.setChecked(not row.skipped)
        self._field.setVisible(row.named)
        self._field.setEnabled(not row.skipped)
        self._title.set_ink("ink3" if row.skipped else "ink")
        self._up.setEnabled(not row.first)
        self._down.setEnabled(not row.last)
        self.update()

    def _arrange(self) -> None:
        beside = self.width() >= self._theme.px(ONE_LINE)
        if beside == self._beside:
            return
        self._beside = beside
        for item in (self._title, self._field):
            self._grid.removeWidget(item)
        self._grid.removeItem(self._buttons)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._title, 0, 0, middle)
        self._grid.addLayout(self._buttons, 0, 2)
        if beside:
            self._grid.addWidget(self._field, 0, 1, middle)
        else:
            self._grid.addWidget(self._field, 1, 0, 1, 3)
        for widget in (self._field, self._up, self._down, self._taking_part):
            widget.raise_()  # so that a screen reader comes by them in the order they are seen
        self._grid.setColumnStretch(0, 5 if beside else 1)
        self._grid.setColumnStretch(1, 4 if beside else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline under every person but the last."""
        if not self._row.last:
            with painting(self) as painter:
                painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down change the order."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self._row.id, step)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow line puts the name under the title."""
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
