"""The window's language: English as written in the code, Danish from Qt Linguist, changed while running."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from pauseknap.core.settings import LanguageChoice

Language = Literal["da", "en"]

LOCALES: dict[Language, QLocale] = {
    "da": QLocale(QLocale.Language.Danish, QLocale.Country.Denmark),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def language_of(choice: LanguageChoice, system: QLocale) -> Language:
    """The language to use: the chosen one, or Danish on a Danish system and English on any other."""
    if choice != "system":
        return choice
    return "da" if any(name.split("-")[0] == "da" for name in system.uiLanguages()[:1]) else "en"


class Words(QObject):
    """Puts translators into the application; Qt then sends every widget a LanguageChange event."""

    changed = Signal()
    """Another language is spoken now; sent after the widgets were told."""

    def __init__(self, app: QCoreApplication, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._folder = folder
        self._language: Language = "en"
        self._installed: list[QTranslator] = []

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._language

    @property
    def locale(self) -> QLocale:
        """Its locale, for dates and numbers."""
        return LOCALES[self._language]

    def use(self, language: Language) -> None:
        """Speak `language` from now on: our own words and Qt's."""
        if self._installed and language == self._language:
            return
        self._language = language
        QLocale.setDefault(self.locale)
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for folder, name in ((qt, f"qtbase_{language}"), (self._folder, language)):
            translator = QTranslator(self)
            if translator.load(name, str(folder)):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        self.changed.emit()
