"""More or less silence in each part of a practice, folded away until somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.pages.discard import empty
from pauseknap.ui.pages.practices.presenter import LEAST_TIMES, MOST_TIMES, SetupPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.level import Level
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow

STEP = 25
"""Percent; a quarter more or less can be heard."""
QUARTERS = ("", "¼", "½", "¾")


class SilencesPart(Fold):
    """One slider for each part that has silences; what is set is remembered for this practice."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._presenter: SetupPresenter | None = None
        self._levels: dict[str, Level] = {}
        self._lead = Text(theme, ink="ink2")
        self._card = Card(theme, outlined=True)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._restore = TextButton(theme, "", height=40)
        for widget in (self._lead, self._card, self._restore):
            self.inside.addWidget(widget)
        self._restore.clicked.connect(lambda _=False: self._as_written())
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self.set_title(self.tr("Adjust the pauses"))
        self._lead.setText(
            self.tr("More or less silence between the lines. The practice grows or shrinks with it.")
        )
        self._restore.setText(self.tr("As written"))
        self._restore.updateGeometry()
        self.refresh()

    def show_parts(self, presenter: SetupPresenter) -> None:
        """Begin with another practice; folded, unless something in it is adjusted."""
        self._presenter = presenter
        self._levels = {}
        empty(self._rows)
        self.refresh()
        self.set_open(presenter.stretched)

    def refresh(self) -> None:
        """The parts that the chosen length and persons have."""
        presenter = self._presenter
        if presenter is None:
            return
        parts = presenter.parts()
        self.setVisible(bool(parts))
        if [part.id for part in parts] != list(self._levels):
            empty(self._rows)
            self._levels = {}
            for part in parts:
                self._add(part.id, part.title, last=part is parts[-1])
        for part in parts:
            self._levels[part.id].set_value(round(part.times * 100))
            self._levels[part.id].retranslate()
        self._restore.setVisible(presenter.stretched)

    def _add(self, part: str, title: str, *, last: bool) -> None:
        level = self._levels[part] = Level(
            self._theme,
            least=round(LEAST_TIMES * 100),
            most=round(MOST_TIMES * 100),
            step=STEP,
            words=self._words,
        )
        level.set_name(self.tr("Silence in: %1").replace("%1", title))
        level.changed.connect(lambda percent: self._stretch(part, percent))
        self._rows.addWidget(SettingRow(self._theme, title, control=level, last=last))

    def _words(self, percent: int) -> str:
        special = {
            50: self.tr("half as long"),
            75: self.tr("a little shorter"),
            100: self.tr("as written"),
            125: self.tr("a little longer"),
            200: self.tr("twice as long"),
            300: self.tr("three times as long"),
        }
        if percent in special:
            return special[percent]
        whole, quarters = divmod(percent // STEP, 4)
        return self.tr("%1 times as long").replace("%1", f"{whole}{QUARTERS[quarters]}")

    def _stretch(self, part: str, percent: int) -> None:
        if self._presenter is not None:
            self._presenter.stretch(part, percent / 100)
            self._restore.setVisible(self._presenter.stretched)
            self.changed.emit()

    def _as_written(self) -> None:
        if self._presenter is not None:
            self._presenter.restore()
            self.refresh()
            self.setFocus()
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
