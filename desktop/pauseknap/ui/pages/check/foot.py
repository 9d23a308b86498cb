"""The foot of a page of the self-check: back, the free tick, the keys, skip, and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.pills import Pill

MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Foot(QWidget):
    """In a narrow window Back is in the header alone, and the free tick has a line of its own."""

    back = Signal()
    skipped = Signal()
    forward = Signal()
    bad_ticked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow: bool | None = None
        self._keys = False
        self._back = TextButton(theme, "", icon="back")
        self._bad = Pill(theme, "")
        self._hint = Text(theme, style="secondary", ink="ink3", align=Qt.AlignmentFlag.AlignRight)
        self._skip = QuietButton(theme, "")
        self._on = PrimaryButton(theme, "")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(12)
        for widget in (self._skip, self._on):
            self._ways.addWidget(widget, 0, MIDDLE)
        self._back.clicked.connect(lambda _=False: self.back.emit())
        self._skip.clicked.connect(lambda _=False: self.skipped.emit())
        self._on.clicked.connect(lambda _=False: self.forward.emit())
        self._bad.clicked.connect(self.bad_ticked)
        self.set_narrow(False)

    def set_words(self, *, back: str, bad: str, hint: str, skip: str, forward: str) -> None:
        """Everything written here; no hint and no `forward` where an answer moves on by itself."""
        self._back.setText(back)
        self._bad.setText(bad)
        self._hint.setText(hint)
        self._skip.setText(skip)
        self._on.setText(forward)
        for button in (self._back, self._bad, self._skip, self._on):
            button.updateGeometry()
        self._keys = bool(hint)
        self._skip.setVisible(bool(skip))
        self._on.setVisible(bool(forward))
        self._hint.setVisible(self._keys and not self._narrow)

    def set_bad(self, bad: bool) -> None:
        """Show the free tick."""
        self._bad.setChecked(bad)

    def set_narrow(self, narrow: bool) -> None:
        """Everything in one line, or not."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for item in (self._back, self._bad, self._hint):
            self._grid.removeWidget(item)
        self._grid.removeItem(self._ways)
        self._back.setVisible(not narrow)
        self._hint.setVisible(self._keys and not narrow)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if narrow:
            self._grid.addWidget(self._bad, 0, 0, left)
            self._grid.addLayout(self._ways, 1, 0, right)
        else:
            self._grid.addWidget(self._back, 0, 0, left | MIDDLE)
            self._grid.addWidget(self._bad, 0, 1, left | MIDDLE)
            self._grid.addWidget(self._hint, 0, 2, MIDDLE)
            self._grid.addLayout(self._ways, 0, 3, right)
        self._grid.setColumnStretch(0, 1 if narrow else 0)
        self._grid.setColumnStretch(2, 0 if narrow else 1)

    def focus_forward(self) -> None:
        """Put the keyboard on the way on."""
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)
