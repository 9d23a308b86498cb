"""Which rhythm the pacer breathes in; not there in any other practice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.pages.breath_choice import BreathChoice
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.pills import Pill


class BreathPart(QWidget):
    """What is chosen here is what home begins with too."""

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter: SetupPresenter | None = None
        self._title = Text(theme, style="strong")
        self._choice = BreathChoice(times)
        self._pace = Text(theme, ink="ink2")
        self._follow = Pill(theme, "")
        row = FlowLayout(gap=16, row_gap=4)
        row.addWidget(self._choice)
        row.addWidget(self._pace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._follow, 0, Qt.AlignmentFlag.AlignLeft)
        self._choice.picked.connect(self._choose)
        self._follow.toggled.connect(self._set_follow)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._title.setText(self.tr("Rhythm"))
        self._choice.retranslate()
        self._follow.setText(self.tr("Begin at my own pace"))
        self.refresh()

    def show_breath(self, presenter: SetupPresenter) -> None:
        """Begin with another practice."""
        self._presenter = presenter
        self.setVisible(presenter.chooses_breath)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        if self._presenter is not None:
            self._choice.refresh(self._presenter.settings)
            self._pace.setText(self._choice.pace())
            self._follow.setChecked(self._presenter.settings.follow_breath)

    def _choose(self, id: str) -> None:
        if self._presenter is not None:
            self._presenter.choose_breath(id)
            self.refresh()

    def _set_follow(self, on: bool) -> None:
        if self._presenter is not None:
            self._presenter.follow_breath(on=on)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
