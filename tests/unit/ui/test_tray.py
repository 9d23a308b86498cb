"""The tray's menu, read as a person reads it, without any tray."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.tray import Tray, TrayPractice

BREATHE = TrayPractice("long-out-breath", "Breathe", "breath", 1, "1 min")
ALIKE = TrayPractice("just-like-me", "Just like me", "duo", 6, "6 min")


@pytest.fixture
def tray(theme: Theme) -> Iterator[Tray]:
    """A tray with two practices, reminders on."""
    made = Tray(theme, resources_folder() / "icons")
    made.set_practices([BREATHE, ALIKE])
    made.set_rhythm("13.40", silent=False)
    yield made
    made.close()
    shiboken6.delete(made)


def lines(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(text))


def quiet_menu(tray: Tray) -> QMenu:
    found = entry(tray.menu(), "No reminders").menu()
    assert isinstance(found, QMenu)
    return found


def test_the_menu_says_what_it_is_meant_to_in_that_order(tray: Tray) -> None:
    assert [
        "Breathe · 1 min",
        "Just like me · 6 min",
        "Next pause · 13.40",
        "No reminders",
        "Open Pauseknap",
        "Settings",
        "Quit",
    ] == lines(tray.menu())
    assert ["For an hour", "Rest of the day", "Until I turn them on"] == lines(quiet_menu(tray))


def test_one_click_starts_a_practice(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.practice_asked) as asked:
        entry(tray.menu(), "Just like me").trigger()
    assert ["just-like-me", 6] == asked.args


@pytest.mark.parametrize(
    ("text", "signal"),
    [("Open", "open_asked"), ("Settings", "settings_asked"), ("Quit", "quit_asked")],
)
def test_every_entry_asks_for_what_it_says(tray: Tray, qtbot: QtBot, text: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        entry(tray.menu(), text).trigger()


@pytest.mark.parametrize(
    ("text", "signal"), [("For", "hour_asked"), ("Rest", "day_asked"), ("Until", "silence_asked")]
)
def test_silence_comes_in_three_lengths(tray: Tray, qtbot: QtBot, text: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        entry(quiet_menu(tray), text).trigger()


def test_while_silent_the_way_back_stands_where_the_silences_stood(tray: Tray, qtbot: QtBot) -> None:
    tray.set_rhythm("", silent=True)
    assert "Turn reminders on" in lines(tray.menu())
    assert "No reminders" not in lines(tray.menu())
    assert not any(line.startswith("Next pause") for line in lines(tray.menu()))
    with qtbot.waitSignal(tray.resume_asked):
        entry(tray.menu(), "Turn reminders on").trigger()
    tray.set_rhythm("14.00", silent=False)
    assert "Next pause · 14.00" in lines(tray.menu())
    assert "No reminders" in lines(tray.menu())


def test_the_icon_is_hollow_while_reminders_are_silent(tray: Tray) -> None:
    def drawn() -> object:
        icon = tray.findChild(QSystemTrayIcon)
        assert icon is not None
        return icon.icon().pixmap(32, 32).toImage()

    lit = drawn()
    tray.set_rhythm("", silent=True)
    assert lit != drawn()
    tray.set_rhythm("", silent=False)
    assert lit == drawn()


def test_the_next_pause_is_only_told(tray: Tray) -> None:
    assert not entry(tray.menu(), "Next pause").isEnabled()


def test_an_entry_stays_the_same_one_when_its_words_change(tray: Tray) -> None:
    before = tray.menu().actions()
    tray.set_rhythm("15.10", silent=True)
    tray.set_practices([BREATHE, ALIKE])
    assert before == tray.menu().actions()
    tray.set_practices([ALIKE])
    assert "Breathe · 1 min" not in lines(tray.menu())


def test_opening_the_menu_says_so_first(tray: Tray, qtbot: QtBot) -> None:
    tray.opened.connect(lambda: tray.set_rhythm("16.00", silent=False))
    tray.menu().aboutToShow.emit()
    assert "Next pause · 16.00" in lines(tray.menu())


class Afslut(QTranslator):
    """Knows one word of Danish."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return "Afslut" if (context, text) == ("Tray", "Quit") else ""


def test_the_menu_speaks_another_language_as_soon_as_the_window_does(tray: Tray, qapp: QApplication) -> None:
    danish = Afslut()
    qapp.installTranslator(danish)
    qapp.processEvents()
    assert lines(tray.menu())[-1] == "Afslut"
    qapp.removeTranslator(danish)
    qapp.processEvents()
    assert lines(tray.menu())[-1] == "Quit"


def test_no_word_tells_what_the_pauses_are_for(tray: Tray) -> None:
    icon = tray.findChild(QSystemTrayIcon)
    assert icon is not None
    assert icon.toolTip() == "Pauseknap"
    assert not any("stress" in line.lower() for line in lines(tray.menu()))


def test_without_a_tray_it_does_not_claim_to_have_one(tray: Tray) -> None:
    tray.show()
    assert not tray.available()


def test_a_tray_that_comes_late_is_noticed_and_one_that_dies_as_well(
    tray: Tray, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[bool] = []
    tray.available_changed.connect(seen.append)
    monkeypatch.setattr("pauseknap.ui.tray.LOOK_SOON", 0.01)
    monkeypatch.setattr("pauseknap.ui.tray.LOOK_LATER", 0.01)
    tray.show()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    qtbot.waitUntil(lambda: seen == [True])
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    qtbot.waitUntil(lambda: seen == [True, False])
