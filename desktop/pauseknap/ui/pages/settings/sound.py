"""Settings: what is heard, and how loud."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.level import Level
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.toggle import Toggle

VOLUMES = ("volume", "voice_volume", "bell_volume", "background_volume")
"""Fields of `core.settings.Sound`."""
PERCENT = 100
STEP = 5


class SoundSection(Section):
    """One switch for all of it, and a slider for each part."""

    def __init__(
        self,
        theme: Theme,
        presenter: SettingsPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._presenter = presenter
        self._on = Toggle(theme, "")
        self._levels = {
            field: Level(theme, least=0, most=PERCENT, step=STEP, words=self._percent) for field in VOLUMES
        }
        self._on_row = SettingRow(theme, "", control=self._on)
        self._rows = {field: SettingRow(theme, "", control=level) for field, level in self._levels.items()}
        self._card(self._on_row)
        self._card(*self._rows.values())
        self._on.toggled.connect(lambda on: presenter.change_sound(on=on))
        for field, level in self._levels.items():
            level.changed.connect(
                lambda percent, field=field: presenter.change_sound(**{field: percent / PERCENT})
            )
        self.retranslate()

    def name(self) -> str:
        """ "Sound"."""
        return self.tr("Sound")

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._head(self.tr("The captions carry on, also without sound."))
        self._on_row.set_texts(self.tr("Sound"), self.tr("Off mutes everything at once."))
        self._on.setAccessibleName(self.tr("Sound"))
        names = (self.tr("All of it"), self.tr("Voice"), self.tr("Bell"), self.tr("Background"))
        for field, name in zip(VOLUMES, names, strict=True):
            self._rows[field].set_texts(name)
            self._levels[field].set_name(self.tr("Volume: %1").replace("%1", name))
            self._levels[field].retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        sound = self._presenter.settings.sound
        self._on.setChecked(sound.on)
        for field, level in self._levels.items():
            level.set_value(round(getattr(sound, field) * PERCENT))

    def _percent(self, percent: int) -> str:
        return self.tr("%1 %", "a percentage").replace("%1", str(percent))
