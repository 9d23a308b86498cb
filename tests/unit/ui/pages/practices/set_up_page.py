"""The page before a practice, shown with the sample practice, and hands on it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.samples import practice, preferences

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.services.preferences import Preferences
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.pages.practices.setup import SetupPage
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times


class SetUp:
    """A shown set-up page of the sample practice."""

    def __init__(
        self,
        qtbot: QtBot,
        theme: Theme,
        times: Times,
        *,
        minutes: int = 5,
        kept: Preferences | None = None,
        shown: Practice | None = None,
        seconds: float = 300.0,
        own: bool = False,
    ) -> None:
        self.qtbot = qtbot
        self.kept = kept or preferences()
        self.page = SetupPage(theme, times)
        qtbot.addWidget(self.page)
        self.page.show_practice(
            SetupPresenter(
                shown or practice(),
                self.kept,
                minutes=minutes,
                estimate=lambda _practice, _choices: seconds,
                own=own,
            ),
            rights="You can stop at any time.",
        )
        self.page.resize(1000, 720)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.begun: list[tuple[str, Choices]] = []
        self.page.started.connect(lambda name, choices: self.begun.append((name, choices)))

    def visible(self, kind: type[QWidget]) -> list[QWidget]:
        return [widget for widget in self.page.findChildren(kind) if widget.isVisibleTo(self.page)]

    def field(self, name: str) -> QLineEdit:
        found = [one for one in self.visible(QLineEdit) if one.accessibleName() == name]
        assert len(found) == 1, name
        assert isinstance(found[0], QLineEdit)
        return found[0]

    def button(self, name: str) -> QAbstractButton:
        found = [
            one
            for one in self.visible(QAbstractButton)
            if isinstance(one, QAbstractButton) and name in (one.accessibleName(), one.text())
        ]
        assert len(found) == 1, (name, found)
        return found[0]

    def reads(self, words: str) -> bool:
        return any(words == getattr(one, "text", str)() for one in self.visible(QWidget))

    def begin(self) -> Choices:
        self.button("Begin").click()
        return self.begun[-1][1]
