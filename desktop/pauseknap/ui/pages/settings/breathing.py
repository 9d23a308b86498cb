"""Settings: the breathing pause that home begins, and what is heard with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pauseknap.ui.pages.settings.presenter import ANCHORS, BACKGROUNDS, BREATH_LENGTHS, SettingsPresenter
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.choice import Choice
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.toggle import Toggle


class BreathingSection(Section):
    """Length, bell, breath tone and background. Sound is off until it is chosen."""

    def __init__(
        self, theme: Theme, times: Times, presenter: SettingsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._times = times
        self._presenter = presenter
        self._length = Choice(theme, BREATH_LENGTHS)
        self._anchor = Choice(theme, ANCHORS)
        self._bell = Toggle(theme, "")
        self._tone = Toggle(theme, "")
        self._background = Choice(theme, BACKGROUNDS)
        self._length_row = SettingRow(theme, "", control=self._length)
        self._anchor_row = SettingRow(theme, "", control=self._anchor)
        self._bell_row = SettingRow(theme, "", control=self._bell)
        self._tone_row = SettingRow(theme, "", control=self._tone)
        self._background_row = SettingRow(theme, "", control=self._background)
        self._card(self._length_row, self._anchor_row)
        self._card(self._bell_row, self._tone_row, self._background_row)
        self._length.chosen.connect(lambda minutes: presenter.change(breath_minutes=minutes))
        self._anchor.chosen.connect(lambda anchor: presenter.change(anchor=anchor))
        self._bell.toggled.connect(lambda on: presenter.change_sound(pacer_bell=on))
        self._tone.toggled.connect(lambda on: presenter.change_sound(breath_sound="tone" if on else "none"))
        self._background.chosen.connect(lambda kind: presenter.change_sound(ambience=kind))
        self.retranslate()

    def name(self) -> str:
        """ "Breathing"."""
        return self.tr("Breathing")

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._head(self.tr("In for four, out for six. There is no sound until you choose one."))
        *first, last = BREATH_LENGTHS
        self._length_row.set_texts(self.tr("Usual length"))
        self._length.set_name(self.tr("Usual length"))
        self._length.set_labels([*(str(minutes) for minutes in first), self._times.minutes(last)])
        self._anchor_row.set_texts(
            self.tr("Rest with"), self.tr("When the breath is no good place to be, choose another.")
        )
        self._anchor.set_name(self.tr("Rest with"))
        self._anchor.set_labels(
            [self.tr("The breath"), self.tr("The feet"), self.tr("A sound"), self.tr("Something I see")]
        )
        self._bell_row.set_texts(self.tr("A bell at the end"), self.tr("One soft stroke."))
        self._bell.setAccessibleName(self.tr("A bell at the end"))
        self._tone_row.set_texts(
            self.tr("Breath tone"),
            self.tr("A soft sound that rises as you breathe in and falls as you breathe out."),
        )
        self._tone.setAccessibleName(self.tr("Breath tone"))
        self._background_row.set_texts(
            self.tr("Background"), self.tr("Also behind the voice, when you listen.")
        )
        self._background.set_name(self.tr("Background"))
        self._background.set_labels(
            [self.tr("None", "background"), self.tr("Water"), self.tr("Wind"), self.tr("Low tone")]
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        settings = self._presenter.settings
        self._length.set_value(settings.breath_minutes)
        self._anchor.set_value(settings.anchor)
        self._bell.setChecked(settings.sound.pacer_bell)
        self._tone.setChecked(settings.sound.breath_sound != "none")
        self._background.set_value(settings.sound.ambience)
