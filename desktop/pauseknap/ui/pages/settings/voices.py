"""Settings: the voice of each language, how it speaks, and voices from files of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pauseknap.core.language import LANGUAGES, Language
from pauseknap.ports.voice import VoiceInfo
from pauseknap.ui.pages.settings.kinder_card import KinderCard
from pauseknap.ui.pages.settings.own_voices import OwnVoicesCard
from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.pages.settings.said_as import Hear
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.pages.settings.voice_card import VoiceCard
from pauseknap.ui.style.theme import Theme


class VoicesSection(Section):
    """Asks for the voices when it is first shown: finding them may take a moment."""

    asked = Signal()

    def __init__(
        self,
        theme: Theme,
        presenter: SettingsPresenter,
        hear: Hear | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._has_asked = False
        self._cards = {language: VoiceCard(theme, presenter, language, hear) for language in LANGUAGES}
        self._kinder = KinderCard(theme, presenter)
        self.own = OwnVoicesCard(theme)
        """Voices from files; whoever has the files answers its signals."""
        for card in (*self._cards.values(), self._kinder, self.own):
            self._column.addSpacing(16)
            self._column.addWidget(card)
        self.retranslate()

    def name(self) -> str:
        """ "Voices"."""
        return self.tr("Voices")

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._head(self.tr("Who speaks, and how. Each language has a voice of its own."))
        self.own.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        for card in self._cards.values():
            card.refresh()
        self._kinder.refresh()

    def set_voices(self, language: Language, voices: Sequence[VoiceInfo]) -> None:
        """The voices of one language, the one to open with first."""
        self._cards[language].set_voices(voices)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, somebody has to find the voices."""
        super().showEvent(event)
        if not self._has_asked:
            self._has_asked = True
            self.asked.emit()
