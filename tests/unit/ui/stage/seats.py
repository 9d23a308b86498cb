"""A seat before the views of steps that ask, and what the tests of them share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.waiting import (
    AnyWaiting,
    Badge,
    Opening,
    Option,
    Pile,
    Sort,
)
from pauseknap.services.moment import Moment
from pauseknap.ui.stage.asking.host import AskingHost
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times

PILES = (
    Pile(id="conditions", title="Vilkår", key="V"),
    Pile(id="influence", title="Indflydelse", key="I"),
    Pile(id="control", title="Kontrol", key="K"),
)
CARDS = (Option(id="own-1", text="Larm"), Option(id="own-2", text="For få hænder"))
BOARD = Sort(
    id="circles",
    ask="Hvor?",
    options=CARDS,
    piles=PILES,
    form="circles",
    split=True,
    badge=Badge(text="Arbejdsgiverens ansvar", words=("få hænder",), pile="conditions"),
)
MOODS = (Option(id="calm", text="Rolig", reply="Det er godt."), Option(id="cross", text="Vred"))


class Seat:
    """The views, and what came out of them."""

    def __init__(self, qtbot: QtBot, theme: Theme, times: Times) -> None:
        self.host = AskingHost(theme, times)
        qtbot.addWidget(self.host)
        self.host.resize(1000, 720)
        self.host.show()
        self.given: list[Answer] = []
        self.drafts: list[Answer] = []
        self.opened: list[Opening] = []
        self.host.answered.connect(self.given.append)
        self.host.drafted.connect(self.drafts.append)
        self.host.opened.connect(self.opened.append)

    def show(self, step: AnyWaiting, answer: Answer = (), *, back: bool = False) -> None:
        self.host.show_moment(Moment(state="waiting", card=step, answer=answer, back=back))
        QApplication.processEvents()

    def press(self, key: Qt.Key, at: QWidget | None = None) -> None:
        QTest.keyClick(at or QApplication.focusWidget() or self.host, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.host, text)

    def written(self) -> str:
        focus = QApplication.focusWidget()
        return focus.text() if isinstance(focus, QLineEdit) else ""

    def go_on(self) -> Answer:
        self.button("Go on").click()
        return self.given[-1]

    def view(self) -> QWidget:
        view = self.host.currentWidget()
        assert view is not None
        return view

    def shown(self) -> list[str]:
        return [label.text() for label in self.view().findChildren(QLabel)]

    def button(self, name: str) -> QPushButton:
        return next(
            one
            for one in self.view().findChildren(QPushButton)
            if one.isVisible() and name in (one.text(), one.accessibleName())
        )


def texts(answer: Answer) -> list[str]:
    return [item.text for item in answer]
