"""The whole window at work, with its real content, a fake clock and a fake player."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes.clock import FakeClock
from tests.fakes.idle import FakeIdle
from tests.fakes.motion import FakeMotion
from tests.fakes.player import FakePlayer
from tests.fakes.voice import FakeVoice

from pauseknap.adapters.system.inline import Inline
from pauseknap.bootstrap import House
from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.personal import Choices
from pauseknap.core.practice.waiting import PAGES
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Reminders
from pauseknap.ui import farewell
from pauseknap.ui.app import App
from pauseknap.ui.stage.after_view import AfterView
from pauseknap.ui.widgets.caption import CaptionBlock
from pauseknap.ui.widgets.icon_buttons import IconButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.notice import Notice
from pauseknap.ui.widgets.shortcuts import ShortcutPanel

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))


class Running:
    """One app, and hands on its time."""

    def __init__(self, qapp: QApplication, folder: Path, *, language: Literal["da", "en"] = "en") -> None:
        self._qapp = qapp
        self.house = House({"PAUSEKNAP_HOME": str(folder)}, clock=FakeClock(NOW), idle=FakeIdle())
        self.house.preferences.change(language=language, theme="light", motion="full")
        self.player = FakePlayer()
        self.house.__dict__["player"] = self.player
        self.house.__dict__["voice"] = FakeVoice()
        self.app: App = self.house.app(qapp, Inline())
        self.app.begin(hidden=False)

    @property
    def window(self) -> QWidget:
        return self.app.rooms.window

    def seconds(self, seconds: float) -> None:
        """So much time of the practice passes."""
        self.player.advance(seconds)
        self.app.rooms.stage.tick()

    def close(self) -> None:
        """End it, and leave nothing behind for the next test."""
        self.app.quit()
        self.house.close()
        app = self.app
        for left in (app, app.card, app.farewell, app.tray.menu(), app.rooms.small, self.window):
            left.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._qapp.setStyleSheet("")

    def says(self, text: str) -> bool:
        """Whether this is to be read in the window."""
        return any(one.text() == text and one.isVisible() for one in self.window.findChildren(Text))


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    made = Running(qapp, tmp_path)
    yield made
    made.close()


def one(parent: QWidget, kind: type[QWidget], name: str = "") -> QWidget:
    """The only visible child of a kind, with an accessible name if one is given."""
    (found,) = [
        child
        for child in parent.findChildren(kind)
        if child.isVisible() and name in ("", child.accessibleName())
    ]
    return found


def test_the_way_back_from_setting_up_leads_to_where_one_came_from(running: Running) -> None:
    for page in ("listen", "practices"):
        running.app.open(page)
        running.app.practising.set_up("just-like-me")
        running.app.rooms.setup.left.emit()
        assert page == running.app.rooms.window.current()


def test_a_broken_check_file_takes_only_the_check_away(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise Unusable("check-unknown", id="self-check", known="")

    monkeypatch.setattr(running.app.services.catalogue, "check", broken)
    running.house.preferences.change(text_scale=1.25)
    panel = one(running.window, ShortcutPanel)
    assert len([child for child in panel.findChildren(QAbstractButton) if child.isVisible()]) == 2
    running.app.open("check")
    assert running.app.rooms.window.current() == "check"
    running.app.open("home")
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    assert running.app.rooms.window.current() == "stage"


def test_the_length_chosen_in_the_settings_is_the_one_home_breathes_for(running: Running) -> None:
    running.house.preferences.change(breath_minutes=3)
    QTest.keyClick(running.app.rooms.home._go, Qt.Key.Key_Return)
    session = running.app.services.playing.session
    assert session is not None
    assert session.moment().total == pytest.approx(180, abs=1)


def test_what_is_said_in_passing_covers_nothing_one_can_press(running: Running) -> None:
    for width, height in ((480, 640), (800, 600), (1000, 720), (1366, 768), (1920, 1080)):
        running.window.setMinimumSize(0, 0)
        running.window.resize(width, height)
        running.app.practising.start("long-out-breath", Choices(minutes=1))
        running.app.rooms.stage.stop()
        notice = one(running.window, Notice).geometry()
        home = running.app.rooms.home
        for name in ("_panel", "_go", "_length"):
            assert not notice.intersects(getattr(home, name).geometry()), (width, height, name)


def test_hints_of_the_pacer_fade_when_nobody_moves_and_come_back(running: Running) -> None:
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    end = one(running.window, IconButton, "End")
    assert isinstance(end, IconButton)
    running.seconds(3)
    assert end._strength == 1.0
    running.seconds(2)
    assert end._strength == pytest.approx(0.4)
    running.app.rooms.stage.setFocus()
    running.app.rooms.stage._with(lambda session: session.toggle())
    assert end._strength == 1.0


def test_a_held_pacer_tells_nobody_to_breathe_and_says_how_to_go_on(running: Running) -> None:
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    running.seconds(8)
    assert running.says("Space: hold · Esc: end")
    QTest.mouseClick(one(running.window, IconButton, "Hold"), Qt.MouseButton.LeftButton)
    assert running.says("Space: go on · Esc: end")
    QTest.mouseClick(one(running.window, IconButton, "Go on"), Qt.MouseButton.LeftButton)
    assert running.says("Space: hold · Esc: end")


def test_the_question_after_is_answered_with_a_number(running: Running) -> None:
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    running.seconds(3600)
    QTest.keyClick(one(running.window, AfterView), Qt.Key.Key_3)
    assert running.says("That happens. You did nothing wrong.")
    assert running.house.preferences.settings.shorter_next_time
    QTest.keyClick(running.window, Qt.Key.Key_Escape)


def test_after_the_last_answer_one_is_home_again(running: Running) -> None:
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    running.seconds(3600)
    QTest.keyClick(one(running.window, AfterView), Qt.Key.Key_2)
    assert running.app.rooms.window.current() == "home"


def test_where_nothing_can_be_heard_the_lines_are_read_whatever_was_chosen(running: Running) -> None:
    running.house.preferences.change(captions=False)
    for broken in (True, False):
        running.player.broken = broken
        running.app.practising.start("self-compassion", Choices(minutes=3))
        running.seconds(1)
        caption = one(running.window, CaptionBlock)
        assert isinstance(caption, CaptionBlock)
        assert caption._hidden is not broken


def test_a_computer_set_to_less_motion_gets_a_still_pacer(running: Running) -> None:
    running.house.preferences.change(motion="system")
    services = replace(running.app.services, motion=FakeMotion(True))
    running.app.services = services
    running.app.begin(hidden=False)
    assert running.app.theme.reduced_motion
    running.house.preferences.change(motion="full")
    assert not running.app.theme.reduced_motion


def test_a_practice_without_sound_has_nothing_to_mute(running: Running) -> None:
    def mutes() -> list[IconButton]:
        buttons = running.window.findChildren(IconButton)
        return [one for one in buttons if one.isVisible() and one.accessibleName() == "Sound on or off"]

    running.app.practising.start("long-out-breath", Choices(minutes=1))
    assert not mutes()
    sound = running.house.preferences.settings.sound
    running.house.preferences.change(sound=replace(sound, breath_sound="tone"))
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    assert mutes()
    running.app.practising.start("just-like-me", Choices(minutes=2))
    assert mutes()


def test_every_page_a_practice_may_lead_to_has_a_name(running: Running) -> None:
    assert {f"page:{page}" for page in PAGES} == {
        page for page in running.app.filling._pages() if page.startswith("page:")
    }


def test_a_computer_that_is_shut_down_is_seen_off_with_a_sentence_that_goes_by_itself(
    running: Running, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(farewell, "MILLISECONDS", 1)
    card = running.app.farewell
    running.app.say_farewell()
    assert card.isVisible()
    assert "for your own sake" in card.accessibleName()
    assert not card.isActiveWindow()
    qtbot.waitUntil(lambda: not card.isVisible())


def test_where_reminders_have_no_words_there_is_no_farewell_either(running: Running) -> None:
    running.house.preferences.change(reminders=Reminders(discreet=True))
    running.app.say_farewell()
    assert not running.app.farewell.isVisible()


def test_a_click_sends_the_farewell_away(running: Running) -> None:
    running.app.say_farewell()
    QTest.mouseClick(running.app.farewell, Qt.MouseButton.LeftButton)
    assert not running.app.farewell.isVisible()


def test_what_may_be_looked_back_on_is_told_when_the_window_is_seen_and_once_a_week(running: Running) -> None:
    app, clock = running.app, running.house.clock
    assert isinstance(clock, FakeClock)
    leave = app.services.catalogue.practice("leave")
    assert leave is not None
    app.services.kept.keep(leave, {"unused": (Item(text="", notes={"days": "11"}),)})
    told = "If you like, look back: “Time off in sight?”. It is under My plan."
    heard = []
    for day in range(1, 16):
        clock.jump(24 * 3600)
        app.rooms.window.say("")
        app.rooms.window.hide()
        app.open("home")
        heard += [day for notice in app.rooms.window.findChildren(Notice) if notice.text() == told]
    assert [7, 14] == heard
