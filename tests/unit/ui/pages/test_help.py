"""The help page: people first, numbers one can read, and something to say when its file is broken."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.conftest import Desk

from pauseknap.core.check.help import Help
from pauseknap.services.catalogue import Catalogue
from pauseknap.ui.pages.help import HelpPage
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.words import Words


def texts(page: QWidget) -> list[str]:
    return [
        getattr(widget, "text", str)() for widget in page.findChildren(QWidget) if widget.isVisibleTo(page)
    ]


def test_every_way_to_help_can_be_read_with_its_number(
    qtbot: QtBot, dressed: Theme, desk: Desk, words: Words
) -> None:
    page = HelpPage(dressed, desk.catalogue)
    qtbot.addWidget(page)
    found = desk.catalogue.help()
    assert found is not None
    shown = texts(page)
    for route in found.routes:
        assert route.title in shown
        assert route.text in shown
        assert not route.phone or route.phone in shown
    assert list(found.grounding) == [line for line in shown if line in found.grounding]
    assert f"The numbers were checked on {found.checked.day} {found.checked:%B %Y}." in shown


def test_it_speaks_danish_when_the_window_does(
    qtbot: QtBot, dressed: Theme, desk: Desk, words: Words
) -> None:
    page = HelpPage(dressed, desk.catalogue)
    qtbot.addWidget(page)
    desk.catalogue.language = "da"
    words.use("da")
    found = desk.catalogue.help()
    assert found is not None
    qtbot.waitUntil(lambda: found.title in texts(page))
    assert "Hjælp" in texts(page)


class Shelf:
    """A catalogue whose help can be taken away and changed."""

    def __init__(self, found: Help | None) -> None:
        self.found = found

    def help(self) -> Help | None:
        return self.found


def test_a_broken_file_still_leaves_a_person_with_help(
    qtbot: QtBot, dressed: Theme, desk: Desk, words: Words
) -> None:
    shelf = Shelf(None)
    page = HelpPage(dressed, cast("Catalogue", shelf))
    qtbot.addWidget(page)
    assert any("112" in text and "doctor" in text for text in texts(page))
    shelf.found = desk.catalogue.help()
    assert shelf.found is not None
    page.show()
    assert shelf.found.title in texts(page)
    shelf.found = replace(shelf.found, title="Somewhere else")
    page.hide()
    page.show()
    assert "Somewhere else" in texts(page)


def test_escape_goes_back(qtbot: QtBot, dressed: Theme, desk: Desk, words: Words) -> None:
    page = HelpPage(dressed, desk.catalogue)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    with qtbot.waitSignal(page.left, timeout=1000):
        QTest.keyClick(page, Qt.Key.Key_Escape)
