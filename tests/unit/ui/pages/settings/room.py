"""A settings page that is shown, and hands to press what is on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.samples import preferences
from tests.unit.ui.pages.settings.kept import KeptInMemory

from pauseknap.core.language import Language
from pauseknap.core.settings import Settings
from pauseknap.services.preferences import Preferences
from pauseknap.ui.pages.settings.page import SettingsPage
from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times

PAUSES, BREATHING, SOUND, VOICES, APPEARANCE, LANGUAGE, DATA = range(7)


class Room:
    """A shown page with its preferences."""

    def __init__(
        self,
        qtbot: QtBot,
        theme: Theme,
        times: Times,
        *,
        settings: Settings | None = None,
        kept: KeptInMemory | None = None,
        hear: Callable[[Language, str], None] | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.preferences: Preferences = preferences(settings)
        self.kept = kept or KeptInMemory(checks=2)
        self.page = SettingsPage(
            theme,
            times,
            SettingsPresenter(self.preferences, self.kept),
            explain=lambda problem: f"told: {problem.what}",
            hear=hear,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1000, 720)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    @property
    def settings(self) -> Settings:
        return self.preferences.settings

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        """The visible widget of a kind with that accessible name or text."""
        found = [
            widget
            for widget in self.page.findChildren(kind)
            if widget.isVisibleTo(self.page)
            and name in (widget.accessibleName(), getattr(widget, "text", str)())
        ]
        assert len(found) == 1, (name, found)
        return found[0]

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.click()

    def says(self, words: str) -> bool:
        return any(
            words in getattr(widget, "text", str)()
            for widget in self.page.findChildren(QWidget)
            if widget.isVisibleTo(self.page)
        )
