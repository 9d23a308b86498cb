"""The foot of a page of the self-check: back, the free tick, the keys, skip, and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.pills import Pill

GAP = 12
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Foot(QWidget):
    """In a narrow window Back is in the header alone, and the free tick has a line of its own."""

    back = Signal()
    skipped = Signal()
    forward = Signal()
    bad_ticked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._plan: tuple[bool, bool] | None = None
        self._keys = False
        self._back = TextButton(theme, "", icon="back")
        self._bad = Pill(theme, "")
        self._hint = Text(theme, style="secondary", ink="ink3", align=Qt.AlignmentFlag.AlignRight)
        self._skip = QuietButton(theme, "")
        self._on = PrimaryButton(theme, "")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(GAP)
        for widget in (self._skip, self._on):
            self._ways.addWidget(widget, 0, MIDDLE)
        self._back.clicked.connect(lambda _=False: self.back.emit())
        self._skip.clicked.connect(lambda _=False: self.skipped.emit())
        self._on.clicked.connect(lambda _=False: self.forward.emit())
        self._bad.clicked.connect(self.bad_ticked)
        self._arrange()

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
        self._arrange()

    def set_bad(self, bad: bool) -> None:
        """Show the free tick."""
        self._bad.setChecked(bad)

    def set_narrow(self, narrow: bool) -> None:
        """Without Back, which the header has as well."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another line."""
        super().resizeEvent(event)
        self._arrange()

    def tall(self, width: int) -> int:
        """The height it needs in a width."""
        line = max(button.sizeHint().height() for button in (self._skip, self._on))
        bad = self._bad.sizeHint().height()
        return max(line, bad) if self._in_one_line(width) else line + bad + GAP

    def _in_one_line(self, width: int) -> bool:
        return self._wide(self._bad, self._skip, self._on) <= width if self._narrow else True

    @staticmethod
    def _wide(*widgets: QWidget) -> int:
        """The width of those that are shown, with gaps. Layouts answer too late after a change of text."""
        shown = [widget.sizeHint().width() for widget in widgets if not widget.isHidden()]
        return sum(shown) + GAP * (len(shown) - 1)

    def _arrange(self) -> None:
        """Everything beside each other as long as it fits; the hint about keys is the first to go."""
        self._back.setVisible(not self._narrow)
        taken = self._wide(self._back, self._bad, self._skip, self._on) + 2 * GAP
        fits = taken + self._hint.sizeHint().width() <= self.width()
        self._hint.setVisible(self._keys and not self._narrow and fits)
        plan = (self._narrow, self._in_one_line(self.width()))
        if plan == self._plan:
            return
        self._plan = plan
        narrow, one_line = plan
        for item in (self._back, self._bad, self._hint):
            self._grid.removeWidget(item)
        self._grid.removeItem(self._ways)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if narrow:
            across = 1 if one_line else 2
            self._grid.addWidget(self._bad, 0, 0, 1, across, left | MIDDLE)
            self._grid.addLayout(self._ways, across - 1, 2 - across, 1, across, right)
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
