"""What is written beside the open window is seen in it soon; nobody looks when nobody would see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.fakes.background import FakeBackground
from tests.fakes.library import A_PRACTICE, FakeLibrary

from pauseknap.services.catalogue import Catalogue
from pauseknap.ui import folder_watch
from pauseknap.ui.bridge import once
from pauseknap.ui.folder_watch import FolderWatch
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.window import Window


class Desk:
    """A window with two pages, and a folder that is watched each millisecond."""

    def __init__(self, theme: Theme) -> None:
        self.library = FakeLibrary()
        self.aside = FakeBackground()
        self.window = Window(theme)
        for page in ("home", "practices"):
            self.window.add_page(page, QWidget())
        self.changes = 0
        self.watch = FolderWatch(
            Catalogue(self.library, "da"), self.window, self.aside, self._changed, self.window
        )

    def come(self) -> None:
        """Somebody puts a practice into the folder."""
        self.library.coming = (*self.library.practices("da"), replace(A_PRACTICE, id="another"))

    def looked(self) -> bool:
        """Whether the folder was looked at, with all that comes of it."""
        looks = self.aside.waiting
        self.aside.work()
        return bool(looks)

    def _changed(self) -> None:
        self.changes += 1


@pytest.fixture
def desk(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(folder_watch, "EVERY_MS", 1)
    made = Desk(theme)
    yield made
    shiboken6.delete(made.window)


def a_while(qtbot: QtBot, owner: QObject) -> None:
    """Time enough for many looks."""
    passed: list[int] = []
    once(30, lambda: passed.append(1), owner)
    qtbot.waitUntil(lambda: bool(passed))


def test_what_came_is_seen_while_the_list_is_on_show(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_page("practices")
    desk.window.show()
    qtbot.waitUntil(desk.looked)
    assert 0 == desk.changes
    desk.come()
    qtbot.waitUntil(desk.looked)
    assert 1 == desk.changes
    qtbot.waitUntil(desk.looked)
    assert 1 == desk.changes


def test_looks_do_not_pile_up_behind_one_that_takes_its_time(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_page("practices")
    desk.window.show()
    a_while(qtbot, desk.window)
    desk.watch.look()
    assert 1 == desk.aside.waiting


@pytest.mark.parametrize("hidden", [True, False], ids=["hidden", "another page"])
def test_nobody_looks_when_nobody_would_see(desk: Desk, qtbot: QtBot, hidden: bool) -> None:
    desk.window.show_page("practices")
    desk.window.show()
    qtbot.waitUntil(desk.looked)
    if hidden:
        desk.window.hide()
    else:
        desk.window.show_page("home")
    desk.aside.work()
    a_while(qtbot, desk.window)
    assert 0 == desk.aside.waiting


def test_a_look_that_fails_is_told_once_and_not_each_second(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> bool:
        raise RuntimeError("no disk")

    monkeypatch.setattr(desk.library, "refresh", fail)
    desk.window.show_page("practices")
    desk.window.show()
    qtbot.waitUntil(lambda: bool(desk.aside.waiting))
    with pytest.raises(RuntimeError, match="no disk"):
        desk.aside.work()
    a_while(qtbot, desk.window)
    assert 0 == desk.aside.waiting
