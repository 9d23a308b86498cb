"""Sliders answer in words, by hand and by keys, and say nothing until somebody has chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import description, interface, role_and_name

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.drawn_slider import DrawnSlider
from pauseknap.ui.widgets.word_slider import ShareSlider, StepSlider

Slider = TypeVar("Slider", bound=DrawnSlider)
WHOSE = ["min", "deres", "fælles", "systemets"]


@pytest.fixture
def whose(theme: Theme, qtbot: QtBot) -> StepSlider:
    made = StepSlider(theme, "Hvis følelse er det?", WHOSE)
    return shown(made, qtbot)


@pytest.fixture
def tone(theme: Theme, qtbot: QtBot) -> ShareSlider:
    made = ShareSlider(theme, "Tonen", "hård", "mild")
    return shown(made, qtbot)


def shown(slider: Slider, qtbot: QtBot, width: int = 600) -> Slider:
    qtbot.addWidget(slider)
    slider.resize(width, slider.heightForWidth(width))
    slider.show()
    return slider


def test_the_arrows_are_the_sliders_whatever_else_they_do_on_the_page(whose: StepSlider) -> None:
    pressed: list[str] = []
    for key in ("Right", "D"):
        QShortcut(QKeySequence(key), whose, lambda key=key: pressed.append(key))
    QTest.keyClick(whose, Qt.Key.Key_Right)
    QTest.keyClick(whose, Qt.Key.Key_D)
    assert ("min", ["D"]) == (whose.words(), pressed)


def picture(slider: DrawnSlider) -> QImage:
    return slider.grab().toImage()


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ([Qt.Key.Key_Right], "min"),
        ([Qt.Key.Key_Left], "systemets"),
        ([Qt.Key.Key_3], "fælles"),
        ([Qt.Key.Key_End, Qt.Key.Key_Left], "fælles"),
        ([Qt.Key.Key_Home, Qt.Key.Key_Up], "deres"),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], "systemets"),
    ],
)
def test_keys_choose_a_word(keys: list[Qt.Key], word: str, whose: StepSlider) -> None:
    for key in keys:
        QTest.keyClick(whose, key)
    assert word == whose.words() == description(whose)


def test_a_key_that_moves_nothing_tells_nothing(whose: StepSlider, qtbot: QtBot) -> None:
    whose.set_chosen(3)
    with qtbot.assertNotEmitted(whose.chosen):
        QTest.keyClick(whose, Qt.Key.Key_Right)
        QTest.keyClick(whose, Qt.Key.Key_9)
    assert whose.chosen_step() == 3


def test_a_click_on_a_word_chooses_it(whose: StepSlider, qtbot: QtBot) -> None:
    at = QPoint(round(600 * 5 / 8) + 20, whose.height() - 12)
    with qtbot.waitSignal(whose.chosen) as told:
        QTest.mouseClick(whose, Qt.MouseButton.LeftButton, pos=at)
    assert [2] == told.args


def test_dragging_tells_once_when_the_hand_lets_go(tone: ShareSlider) -> None:
    told: list[float] = []
    tone.chosen.connect(told.append)
    QTest.mousePress(tone, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    for x in (200, 300, 400, 450):
        QTest.mouseMove(tone, QPoint(x, 40))
    assert not told
    QTest.mouseRelease(tone, Qt.MouseButton.LeftButton, pos=QPoint(450, 40))
    assert [pytest.approx((450 - 17) / (600 - 34), abs=0.01)] == told


def test_words_tell_where_a_bar_stands_between_two(tone: ShareSlider) -> None:
    said = []
    for share in (0.0, 0.3, 0.5, 0.8, 1.0):
        tone.set_share(share)
        said.append(description(tone))
    assert ["hård", "closer to: hård", "in the middle", "closer to: mild", "mild"] == said


def test_arrows_leave_the_middle_by_a_step(tone: ShareSlider, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tone.chosen) as told:
        QTest.keyClick(tone, Qt.Key.Key_Left)
    assert [0.45] == told.args


@pytest.mark.parametrize("kind", ["whose", "tone"])
def test_nothing_is_chosen_until_somebody_does_and_it_can_be_seen(
    kind: str, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    slider: StepSlider | ShareSlider = request.getfixturevalue(kind)
    assert description(slider) == "nothing chosen yet"
    before = picture(slider)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert before != picture(slider)
    put_back: Callable[[None], None] = (
        slider.set_chosen if isinstance(slider, StepSlider) else slider.set_share
    )
    with qtbot.assertNotEmitted(slider.chosen):
        put_back(None)
    assert before == picture(slider)


def test_it_is_read_as_a_slider_and_can_be_set_by_a_screen_reader(whose: StepSlider, qtbot: QtBot) -> None:
    assert role_and_name(whose) == (QAccessible.Role.Slider, "Hvis følelse er det?")
    with qtbot.waitSignal(whose.chosen) as told:
        interface(whose).valueInterface().setCurrentValue(2)
    assert [2] == told.args
    assert whose.words() == "fælles"


def test_words_without_room_beside_each_other_stand_under_each_other(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(text_scale=2.0)
    slider = shown(StepSlider(theme, "Hvis?", WHOSE), qtbot, 440)
    assert slider.height() >= 4 * 36
    slider.set_chosen(0)
    QTest.keyClick(slider, Qt.Key.Key_Down)
    assert slider.words() == "deres"
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(200, slider.height() - 10))
    assert slider.words() == "systemets"


def test_other_words_keep_what_was_chosen(whose: StepSlider) -> None:
    whose.set_chosen(1)
    whose.set_words(["mine", "theirs", "ours", "the system's"])
    assert whose.words() == description(whose) == "theirs"
    whose.set_words(["mine", "yours"])
    assert whose.chosen_step() == 1
