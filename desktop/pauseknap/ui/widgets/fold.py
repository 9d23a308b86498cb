"""What one rarely needs, folded away under a few words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.unfolding import tell_folded


class FoldButton(TextButton):
    """The words; its arrow points down while there is more to see, and up while it is seen."""

    opened = False
    """Whether what is under it is seen."""

    def set_open(self, opened: bool) -> None:
        """Which way the arrow points."""
        self.opened, changed = opened, opened != self.opened
        self._icon = "up" if opened else "down"
        if changed:
            tell_folded(self)
        self.update()


class Fold(QWidget):
    """Put widgets into `inside`; they are there once the words are pressed."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = FoldButton(theme, "", height=40, icon="down")
        self._body = QWidget()
        self.inside = QVBoxLayout(self._body)
        self.inside.setContentsMargins(0, 4, 0, 8)
        self.inside.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        self.setFocusProxy(self._button)
        self._button.clicked.connect(lambda _=False: self.set_open(not self.opened))
        self.set_open(False)

    @property
    def opened(self) -> bool:
        """Whether what is in it can be seen."""
        return not self._body.isHidden()

    def set_title(self, title: str) -> None:
        """The words."""
        self._button.setText(title)
        self._button.updateGeometry()

    def set_open(self, opened: bool) -> None:
        """Show or hide what is in it."""
        changed = opened != self.opened
        self._body.setVisible(opened)
        self._button.set_open(opened)
        if changed:
            self.toggled.emit(opened)
