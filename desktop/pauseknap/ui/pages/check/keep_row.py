"""Keeping a result: only when asked, and as easily let go again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.announce import announce
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text


class KeepRow(QWidget):
    """Two buttons, and a line that says what became of it."""

    save_asked = Signal()
    forget_asked = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = False
        self._done = PrimaryButton(theme, "", height=40)
        self._save = QuietButton(theme, "", height=40)
        self._forget = TextButton(theme, "", height=40)
        self._said = Text(theme, style="secondary", ink="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        buttons = FlowLayout(gap=8, row_gap=8)
        for button in (self._done, self._save, self._forget):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self._said)
        self._done.clicked.connect(lambda _=False: self.done.emit())
        self._save.clicked.connect(lambda _=False: self.save_asked.emit())
        self._forget.clicked.connect(lambda _=False: self.forget_asked.emit())
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._done.setText(self.tr("Done"))
        self._save.setText(self.tr("Save on this computer"))
        self._forget.setText(self.tr("Delete it again"))

    def show_state(self, *, saved: bool, problem: str = "") -> None:
        """Whether it is kept, and why a wish could not be met."""
        had_focus = self._save.hasFocus() or self._forget.hasFocus()
        self._saved = saved
        self._save.setVisible(not saved)
        self._forget.setVisible(saved)
        self._said.setText(problem or (self.tr("Saved on this computer.") if saved else ""))
        self._said.setVisible(bool(self._said.text()))
        if had_focus:
            (self._forget if saved else self._save).setFocus()
            announce(self, self._said.text())

    def focus_first(self) -> None:
        """The way on."""
        self._done.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
