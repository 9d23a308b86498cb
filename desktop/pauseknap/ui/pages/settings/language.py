"""Settings: the language of everything, changed at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pauseknap.ui.pages.settings.presenter import SPOKEN, SettingsPresenter
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.choice import Choice
from pauseknap.ui.widgets.rows import SettingRow


class LanguageSection(Section):
    """The two languages are always written in themselves, so that one can find back."""

    def __init__(self, theme: Theme, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._presenter = presenter
        self._language = Choice(theme, SPOKEN)
        self._row = SettingRow(theme, "", control=self._language)
        self._card(self._row)
        self._language.chosen.connect(lambda language: presenter.change(language=language))
        self.retranslate()

    def name(self) -> str:
        """ "Language"."""
        return self.tr("Language")

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._head(self.tr("Both the words on the screen and the voice."))
        self._row.set_texts(self.tr("Language"))
        self._language.set_name(self.tr("Language"))
        self._language.set_labels([self.tr("Match the computer"), "Dansk", "English"])
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        self._language.set_value(self._presenter.settings.language)
