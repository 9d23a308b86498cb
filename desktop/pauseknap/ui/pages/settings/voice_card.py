"""Settings: which voice speaks a language, a button to hear it, and how it is to speak."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from pauseknap.core.language import Language
from pauseknap.core.speech.manner import Engine
from pauseknap.ports.voice import VoiceInfo
from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.pages.settings.said_as import Hear, SaidAs
from pauseknap.ui.pages.settings.tuning import VoiceTuning
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.drop_list import DropList
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.rows import SettingRow

NARROWEST_LIST = 120
MAKERS: dict[Engine, str] = {"espeak": "eSpeak", "sapi": "Windows", "say": "macOS", "piper": "Piper"}
"""Where a voice comes from, as it calls itself in every language."""


class VoiceList(DropList):
    """As wide as most names, and narrower where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(26)

    def minimumSizeHint(self) -> QSize:
        """Room for half a name."""
        return QSize(NARROWEST_LIST, super().minimumSizeHint().height())


class VoiceCard(Card):
    """One language. Without a voice it says so, and what happens then."""

    def __init__(
        self,
        theme: Theme,
        presenter: SettingsPresenter,
        language: Language,
        hear: Hear | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, outlined=True, parent=parent)
        self._presenter = presenter
        self._language: Language = language
        self._voices: tuple[VoiceInfo, ...] | None = None
        self._list = VoiceList()
        self._hear = QuietButton(theme, "", height=36)
        self._voice_row = SettingRow(theme, "", control=self._list)
        self._hear_row = SettingRow(theme, "", control=self._hear)
        self._tuning = VoiceTuning(theme, presenter, language)
        self._said_as = SaidAs(theme, presenter, language, hear)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._voice_row)
        inside.addWidget(self._hear_row)
        self._folds = QWidget()
        folds = QVBoxLayout(self._folds)
        folds.setContentsMargins(0, 4, 0, 4)
        folds.setSpacing(0)
        for fold in (self._tuning, self._said_as):
            folds.addWidget(fold)
        inside.addWidget(self._folds)
        self._can_hear = hear is not None
        self._list.activated.connect(self._choose)
        if hear is not None:
            self._hear.clicked.connect(lambda _=False: hear(language, ""))
        self.retranslate()

    def set_voices(self, voices: Sequence[VoiceInfo]) -> None:
        """The voices this computer has for the language, the one to open with first."""
        self._voices = tuple(voices)
        self._list.clear()
        for voice in self._voices:
            self._list.addItem(f"{voice.name} · {MAKERS[voice.engine]}", voice.id)
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
        self._hear_row.set_texts(self.tr("How it sounds"))
        self._hear.setText(self.tr("Listen"))
        self._hear.setAccessibleName(
            self.tr("Listen to the Danish voice") if danish else self.tr("Listen to the English voice")
        )
        self._hear.updateGeometry()
        self._tuning.retranslate()
        self._said_as.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        chosen = self._presenter.voice(self._language).id
        there = bool(self._voices)
        place = max(0, self._list.findData(chosen)) if there else -1
        self._list.setVisible(there)
        self._list.setCurrentIndex(place)
        self._hear_row.setVisible(there and self._can_hear)
        self._hear.setEnabled(self._presenter.settings.sound.on)
        self._folds.setVisible(there)
        self._voice_row.set_last(not there)
        self._tuning.set_engine(self._voices[place].engine if self._voices else "espeak")
        self._said_as.refresh()

    def _choose(self, place: int) -> None:
        self._presenter.change_voice(self._language, id=self._list.itemData(place))

    def changeEvent(self, event: QEvent) -> None:
        """Another language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
