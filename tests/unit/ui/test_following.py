"""The pacer begins at one's own pace where that is wished: three breaths, held and let go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.fakes.clock import FakeClock
from tests.unit.ui.test_app import Running

from pauseknap.core.breath.pattern import LONG_OUT_BREATH
from pauseknap.ui.stage.follow_page import FollowPage
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.caption import CaptionBlock

SPACE, ESCAPE, D = Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_D


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    made = Running(qapp, tmp_path)
    made.house.preferences.change(follow_breath=True)
    made.app.practising.start("long-out-breath", minutes=5)
    yield made
    made.close()


def page(running: Running) -> FollowPage:
    return running.app.rooms.follow


def current(running: Running) -> str:
    return running.app.rooms.window.current()


def passes(running: Running, seconds: float) -> None:
    clock = running.house.clock
    assert isinstance(clock, FakeClock)
    clock.advance(seconds)
    page(running).tick()


def breathe(running: Running, *, mouse: bool = False) -> None:
    """In for three seconds, out for four."""
    left = Qt.MouseButton.LeftButton
    if mouse:
        QTest.mousePress(page(running), left)
    else:
        QTest.keyPress(page(running), SPACE)
    passes(running, 3)
    if mouse:
        QTest.mouseRelease(page(running), left)
    else:
        QTest.keyRelease(page(running), SPACE)
    passes(running, 4)


@pytest.mark.parametrize("mouse", [False, True], ids=["keyboard", "mouse"])
def test_the_pacer_begins_at_ones_own_pace_and_goes_on_to_the_rhythm_chosen(
    running: Running, mouse: bool
) -> None:
    for _ in range(3):
        breathe(running, mouse=mouse)
    assert "follow" == current(running)
    breathe(running, mouse=mouse)
    assert "stage" == current(running)
    running.seconds(9)
    session = running.app.services.playing.session
    assert session is not None
    here = session.moment().here
    assert here is not None
    assert here.breath is not None
    assert (3.0, 4.0) == pytest.approx((here.breath.pattern.inhale, here.breath.pattern.exhale), abs=0.3)
    assert LONG_OUT_BREATH == here.breath.target
    assert running.says("On the way to in 4 · out 6")


def test_what_was_measured_is_neither_shown_nor_kept(running: Running) -> None:
    for _ in range(4):
        breathe(running)
    assert {} == running.house.preferences.settings.breaths
    assert not running.says("In 3 · out 4")


def test_escape_leaves_without_a_question(running: Running) -> None:
    breathe(running)
    QTest.keyClick(page(running), ESCAPE)
    assert "home" == current(running)
    assert running.app.services.playing.session is None


def test_one_may_begin_at_once(running: Running) -> None:
    (skip,) = page(running).findChildren(TextButton)
    skip.click()
    assert "stage" == current(running)


def test_d_hides_every_word(running: Running) -> None:
    how = "Hold Space or the mouse down while you breathe in, and let go while you breathe out."
    assert running.says(how)
    QTest.keyClick(page(running), D)
    assert not running.says(how)


def test_a_held_key_is_let_go_when_another_window_takes_the_keys(running: Running) -> None:
    QTest.keyPress(page(running), SPACE)
    passes(running, 3)
    (word,) = page(running).findChildren(CaptionBlock)
    assert "Breathe in" == word.accessibleName()
    page(running).let_go()
    passes(running, 1)
    assert "Breathe out" == word.accessibleName()


def test_nothing_beats_once_the_page_is_left(running: Running) -> None:
    QTest.keyClick(page(running), ESCAPE)
    breathe(running)
    assert "home" == current(running)


def test_without_the_wish_the_first_breath_comes_at_once(running: Running) -> None:
    running.app.open("home")
    running.house.preferences.change(follow_breath=False)
    running.app.practising.start("long-out-breath")
    assert "stage" == current(running)
