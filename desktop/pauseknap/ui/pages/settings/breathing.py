"""Settings: the breathing pause that home begins, and what is heard with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pauseknap.core.problems import Unusable
from pauseknap.core.settings import BreathSound
from pauseknap.ui.pages.settings.background_rows import BackgroundRows, TroubleWith
from pauseknap.ui.pages.settings.breath_rows import BreathRows
from pauseknap.ui.pages.settings.presenter import ANCHORS, BREATH_LENGTHS, BREATH_SOUNDS, SettingsPresenter
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.choice import Choice
from pauseknap.ui.widgets.level import Level
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.toggle import Toggle

PERCENT, STEP = 100, 5


class BreathingSection(Section):
    """Length, bell, the sound of the breath and the background. Sound is off until it is chosen."""

    def __init__(
        self,
        theme: Theme,
        times: Times,
        presenter: SettingsPresenter,
        *,
        explain: Callable[[Unusable], str],
        trouble_with: TroubleWith = lambda path: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._times = times
        self._presenter = presenter
        self._rhythm = BreathRows(theme, times, presenter, self)
        self._length = Choice(theme, BREATH_LENGTHS)
        self._anchor = Choice(theme, ANCHORS)
        self._bell = Toggle(theme, "")
        self._before = Toggle(theme, "")
        self._sound = Choice(theme, BREATH_SOUNDS)
        self._volume = Level(theme, least=0, most=PERCENT, step=STEP, words=self._percent)
        self._voice = Toggle(theme, "")
        self._voice_volume = Level(theme, least=0, most=PERCENT, step=STEP, words=self._percent)
        self.background = BackgroundRows(
            theme, presenter, trouble_with=trouble_with, explain=explain, parent=self
        )
        self._length_row = SettingRow(theme, "", control=self._length)
        self._anchor_row = SettingRow(theme, "", control=self._anchor)
        self._bell_row = SettingRow(theme, "", control=self._bell)
        self._before_row = SettingRow(theme, "", control=self._before)
        self._sound_row = SettingRow(theme, "", control=self._sound)
        self._volume_row = SettingRow(theme, "", control=self._volume)
        self._voice_row = SettingRow(theme, "", control=self._voice)
        self._voice_volume_row = SettingRow(theme, "", control=self._voice_volume)
        self._card(self._length_row, self._anchor_row)
        self._card(*self._rhythm.rows)
        self._card(self._before_row, self._bell_row)
        self._card(self._sound_row, self._volume_row)
        self._card(self._voice_row, self._voice_volume_row)
        self._card(self.background.kind_row, self.background.file_row)
        self._length.chosen.connect(lambda minutes: presenter.change(breath_minutes=minutes))
        self._anchor.chosen.connect(lambda anchor: presenter.change(anchor=anchor))
        self._bell.toggled.connect(lambda on: presenter.change_sound(pacer_bell=on))
        self._before.toggled.connect(lambda on: presenter.change(ask_before=on))
        self._sound.chosen.connect(self._choose_sound)
        self._volume.changed.connect(lambda percent: presenter.change_sound(breath_volume=percent / PERCENT))
        self._voice.toggled.connect(self._let_speak)
        self._voice_volume.changed.connect(
            lambda percent: presenter.change_sound(breath_voice_volume=percent / PERCENT)
        )
        self.retranslate()

    def name(self) -> str:
        """ "Breathing"."""
        return self.tr("Breathing")

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._head(self.tr("At your own pace, gently. There is no sound until you choose one."))
        self._rhythm.retranslate()
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
        self._before_row.set_texts(
            self.tr("Notice how you are first"),
            self.tr("A question you can skip. Afterwards you see what you said. Nothing is kept."),
        )
        self._before.setAccessibleName(self.tr("Notice how you are first"))
        self._bell_row.set_texts(self.tr("A bell at the end"), self.tr("One soft stroke."))
        self._bell.setAccessibleName(self.tr("A bell at the end"))
        self._sound_row.set_texts(
            self.tr("Sound of the breath"),
            self.tr("It rises as you breathe in and falls as you breathe out, so your eyes can be closed."),
        )
        self._sound.set_name(self.tr("Sound of the breath"))
        self._sound.set_labels([self.tr("None", "sound"), self.tr("Tone"), self.tr("Wave")])
        self._volume_row.set_texts(self.tr("How loud"))
        self._volume.set_name(self.tr("How loud the breath is"))
        self._volume.retranslate()
        self._voice_row.set_texts(
            self.tr("A voice to begin with"),
            self.tr("It says in and out with the first three breaths, then leaves you in peace."),
        )
        self._voice.setAccessibleName(self.tr("A voice to begin with"))
        self._voice_volume_row.set_texts(self.tr("How loud"))
        self._voice_volume.set_name(self.tr("How loud the voice is"))
        self._voice_volume.retranslate()
        self.background.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        settings = self._presenter.settings
        self._rhythm.refresh()
        self._length.set_value(settings.breath_minutes)
        self._anchor.set_value(settings.anchor)
        self._before.setChecked(settings.ask_before)
        self._bell.setChecked(settings.sound.pacer_bell)
        self._sound.set_value(settings.sound.breath_sound)
        self._volume.set_value(round(settings.sound.breath_volume * PERCENT))
        self._voice.setChecked(settings.sound.breath_voice)
        self._voice_volume.set_value(round(settings.sound.breath_voice_volume * PERCENT))
        self._show_volume()
        self.background.refresh()

    def _choose_sound(self, sound: BreathSound) -> None:
        self._presenter.change_sound(breath_sound=sound)
        self._show_volume()

    def _let_speak(self, on: bool) -> None:
        self._presenter.change_sound(breath_voice=on)
        self._show_volume()

    def _show_volume(self) -> None:
        sound = self._presenter.settings.sound
        for first, volume, heard in (
            (self._sound_row, self._volume_row, sound.breath_sound != "none"),
            (self._voice_row, self._voice_volume_row, sound.breath_voice),
        ):
            first.set_last(not heard)
            volume.setVisible(heard)

    def _percent(self, percent: int) -> str:
        return self.tr("%1 %", "a percentage").replace("%1", str(percent))
