"""A breath that is begun while the window is away: in the corner, alone, and gone when it is over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSystemTrayIcon
from tests.scenarios.conftest import Arrive

from pauseknap.ui.bridge import Ticker
from pauseknap.ui.stage.breath_view import BreathView
from pauseknap.ui.widgets.breath_scene import BreathScene

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop takes tray icons in."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


class Paintings(QObject):
    """Counts how often something is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.seen += event.type() == QEvent.Type.Paint
        return False


def test_a_breath_begun_in_the_tray_has_a_small_window_and_goes_back_there(
    arrive: Arrive, tray: None
) -> None:
    person = arrive(hidden=True)
    small = person.app.rooms.small
    person.choose("Træk vejret")
    assert (True, False) == (small.isVisible(), person.window.isVisible())
    assert (420, 560) == (small.width(), small.height())
    person.hear(15)
    assert person.here.breath is not None
    assert small.focusWidget() is person.app.rooms.stage
    QTest.keyClick(person.app.rooms.stage, Qt.Key.Key_Space)
    assert "paused" == person.moment().state
    person.qtbot.waitUntil(small.isActiveWindow)
    QTest.keyClick(person.app.rooms.stage, ESCAPE)
    assert person.session.is_over()
    assert (False, False) == (small.isVisible(), person.window.isVisible())
    person.choose("Åbn Pauseknap")
    assert "home" == person.page()
    assert not person.reads("Det var også en pause.")
    person.press(ENTER)
    person.hear(5)
    assert ("stage", False) == (person.page(), small.isVisible())


def test_a_breath_in_the_small_window_goes_on_in_the_large_one_and_then_back_into_the_tray(
    arrive: Arrive, tray: None
) -> None:
    person = arrive(hidden=True)
    small = person.app.rooms.small
    person.choose("Træk vejret")
    person.hear(15)
    session, seconds = person.session, person.moment().seconds
    person.click("Gå videre i det store vindue", of=small)
    assert ("stage", True, False) == (person.page(), person.window.isVisible(), small.isVisible())
    assert (session, seconds) == (person.session, person.moment().seconds)
    assert not [one for one in person.visible(QAbstractButton) if "store" in one.accessibleName()]
    person.wait_for_window()
    person.press(ESCAPE)
    assert not person.window.isVisible()


def test_closing_the_small_window_ends_the_breath_and_leaves_the_window_alone(
    arrive: Arrive, tray: None
) -> None:
    person = arrive(hidden=True)
    small = person.app.rooms.small
    person.choose("Træk vejret")
    person.choose("Åbn Pauseknap")
    assert ("home", True) == (person.page(), small.isVisible())
    small.close()
    assert (True, False, True) == (person.session.is_over(), small.isVisible(), person.window.isVisible())


def test_a_meditation_begun_in_the_tray_has_the_window_and_goes_back_there(
    arrive: Arrive, tray: None
) -> None:
    person = arrive(hidden=True)
    person.choose("Ligesom mig")
    assert ("stage", True) == (person.page(), person.window.isVisible())
    assert not person.app.rooms.small.isVisible()
    person.hear(5)
    person.wait_for_window()
    person.press(ESCAPE)
    assert not person.window.isVisible()


def test_nothing_is_written_over_the_dashes_of_a_small_window(arrive: Arrive, tray: None) -> None:
    person = arrive("breath_minutes: 3\n", hidden=True)
    small = person.app.rooms.small
    person.app.practising.start("long-out-breath", minutes=2)
    person.hear(15)
    (view,) = person.visible(BreathView, small)
    assert view._dots.isVisibleTo(view)
    for text in (view._pace, view._keys):
        assert not text.isVisibleTo(view) or not text.geometry().intersects(view._dots.geometry())


def test_nothing_is_painted_while_nobody_can_see_it(arrive: Arrive, tray: None) -> None:
    person = arrive()
    person.press(ENTER)
    person.hear(15)
    (scene,) = person.visible(BreathScene)
    count = Paintings()
    scene.installEventFilter(count)
    person.hear(1)
    person.qt.processEvents()
    assert count.seen > 0
    person.window.hide()
    ticker = person.app.rooms.stage._ticks
    assert isinstance(ticker, Ticker)
    assert not ticker._timer.isActive()
    count.seen = 0
    for _ in range(30):
        person.hear(0.25)
        person.qt.processEvents()
    assert 0 == count.seen
