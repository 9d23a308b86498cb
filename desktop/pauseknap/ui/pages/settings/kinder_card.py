"""The kinder voice: one switch, and how soft and how much room."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.level import Level
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.toggle import Toggle

FIELDS = ("softness", "room")
"""Fields of `core.settings.KinderVoice`."""
PERCENT, STEP = 100, 5


class KinderCard(Card):
    """The two sliders are there only while it is on."""

    def __init__(self, theme: Theme, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(theme, outlined=True, parent=parent)
        self._presenter = presenter
        self._on = Toggle(theme, "")
        self._levels = {
            field: Level(theme, least=0, most=PERCENT, step=STEP, words=self._percent) for field in FIELDS
        }
        self._on_row = SettingRow(theme, "", control=self._on)
        self._rows = {field: SettingRow(theme, "", control=level) for field, level in self._levels.items()}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for row in (self._on_row, *self._rows.values()):
            inside.addWidget(row)
        self._rows[FIELDS[-1]].set_last(True)
        self._on.toggled.connect(self._switch)
        for field, level in self._levels.items():
            level.changed.connect(
                lambda percent, field=field: presenter.change_kinder(**{field: percent / PERCENT})
            )
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._on_row.set_texts(
            self.tr("Kinder voice"),
            self.tr("Makes a computer voice easier to listen to. Recordings stay as they are."),
        )
        self._on.setAccessibleName(self.tr("Kinder voice"))
        for field, name, line in (
            (FIELDS[0], self.tr("Softer"), self.tr("Takes away some of the sharpest sounds.")),
            (FIELDS[1], self.tr("Room"), self.tr("As if it were said in a small room.")),
        ):
            self._rows[field].set_texts(name, line)
            self._levels[field].set_name(name)
            self._levels[field].retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        kinder = self._presenter.settings.kinder
        self._on.setChecked(kinder.on)
        for field, level in self._levels.items():
            level.set_value(round(getattr(kinder, field) * PERCENT))
        self._show_rows(kinder.on)

    def _switch(self, on: bool) -> None:
        self._presenter.change_kinder(on=on)
        self._show_rows(on)

    def _show_rows(self, on: bool) -> None:
        self._on_row.set_last(not on)
        for row in self._rows.values():
            row.setVisible(on)

    def _percent(self, percent: int) -> str:
        return self.tr("%1 %", "a percentage").replace("%1", str(percent))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
