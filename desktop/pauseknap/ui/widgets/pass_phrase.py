"""A pass-phrase typed once to open, or twice to make; nobody reads it over one's shoulder."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.labels import Text


class PassPhrase(QWidget):
    """`words` is what was typed, and `agrees` whether both times alike."""

    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twice = False
        self._hint = Text(theme, style="secondary", ink="ink2")
        self._first, self._second = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._hint, self._first, self._second):
            column.addWidget(widget)
        for line in (self._first, self._second):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setMaxLength(200)
        self._first.returnPressed.connect(self._entered_first)
        self._second.returnPressed.connect(self.entered)
        self.setFocusProxy(self._first)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._hint.setText(
            self.tr(
                "Choose a pass-phrase. Without it nobody can read what you keep here, and nobody can bring "
                "it back: not you either."
            )
            if self._twice
            else self.tr("Type your pass-phrase.")
        )
        for line, name in (
            (self._first, self.tr("Pass-phrase")),
            (self._second, self.tr("Pass-phrase once more")),
        ):
            line.setAccessibleName(name)
            line.setPlaceholderText(name)

    def ask(self, *, twice: bool) -> None:
        """Begin with empty fields; `twice` where one is made."""
        self._twice = twice
        self._first.clear()
        self._second.clear()
        self._second.setVisible(twice)
        self.retranslate()

    def words(self) -> str:
        """What was typed."""
        return self._first.text()

    def agrees(self) -> bool:
        """Whether it was typed alike both times."""
        return not self._twice or self._first.text() == self._second.text()

    def _entered_first(self) -> None:
        if self._twice:
            self._second.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
