"""Settings: which voice speaks a language, how fast, and a button to hear it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from pauseknap.core.practice.model import Language
from pauseknap.ports.voice import VoiceInfo
from pauseknap.ui.pages.settings.presenter import RATE_STEP, RATES, SettingsPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.level import Level
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow

NARROWEST_LIST = 120


class VoiceCard(Card):
    """One language. Without a voice it says so, and what happens then."""

    def __init__(
        self,
        theme: Theme,
        presenter: SettingsPresenter,
        language: Language,
        hear: Callable[[Language], None] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, outlined=True, parent=parent)
        self._presenter = presenter
        self._language: Language = language
        self._voices: tuple[VoiceInfo, ...] | None = None
        self._list = QComboBox()
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(18)
        self._list.setMinimumWidth(NARROWEST_LIST)
        self._rate = Level(theme, least=RATES[0], most=RATES[1], step=RATE_STEP, words=self._rate_words)
        self._hear = QuietButton(theme, "", height=36)
        self._voice_row = SettingRow(theme, "", control=self._list)
        self._rate_row = SettingRow(theme, "", control=self._rate)
        self._hear_row = SettingRow(theme, "", control=self._hear)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for row in (self._voice_row, self._rate_row, self._hear_row):
            inside.addWidget(row)
        self._can_hear = hear is not None
        self._list.activated.connect(self._choose)
        self._rate.changed.connect(lambda rate: presenter.change_voice(language, rate=rate))
        if hear is not None:
            self._hear.clicked.connect(lambda _=False: hear(language))
        self.retranslate()

    def set_voices(self, voices: Sequence[VoiceInfo]) -> None:
        """The voices this computer has for the language, the one to open with first."""
        self._voices = tuple(voices)
        self._list.clear()
        for voice in self._voices:
            self._list.addItem(voice.name, voice.id)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        danish = self._language == "da"
        title = self.tr("Danish voice") if danish else self.tr("English voice")
        line = ""
        if self._voices == ():
            line = (
                self.tr("There is no Danish voice here. The captions carry on without it.")
                if danish
                else self.tr("There is no English voice here. The captions carry on without it.")
            )
        self._voice_row.set_texts(title, line)
        self._list.setAccessibleName(title)
        self._rate_row.set_texts(self.tr("Pace"))
        self._rate.set_name(
            self.tr("Pace of the Danish voice") if danish else self.tr("Pace of the English voice")
        )
        self._hear_row.set_texts(self.tr("How it sounds"))
        self._hear.setText(self.tr("Listen"))
        self._hear.setAccessibleName(
            self.tr("Listen to the Danish voice") if danish else self.tr("Listen to the English voice")
        )
        self._rate.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        chosen = self._presenter.voice(self._language)
        there = bool(self._voices)
        self._list.setVisible(there)
        self._list.setCurrentIndex(max(0, self._list.findData(chosen.id)) if there else -1)
        self._rate.set_value(chosen.rate or 120)
        self._rate_row.setVisible(there)
        self._hear_row.setVisible(there and self._can_hear)
        self._hear.setEnabled(self._presenter.settings.sound.on)
        last = self._hear_row if self._can_hear else self._rate_row
        for row in (self._voice_row, self._rate_row, self._hear_row):
            row.set_last(row is last or not there)

    def _choose(self, place: int) -> None:
        self._presenter.change_voice(self._language, id=self._list.itemData(place))

    def _rate_words(self, rate: int) -> str:
        return self.tr("%1 words a minute").replace("%1", str(rate))

    def changeEvent(self, event: QEvent) -> None:
        """Another language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
