"""Navigation, answers, parts and the focus ring go where the keyboard goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.answers import COUNT, AnswerCard, AnswerGroup
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.focus_ring import FocusRing
from pauseknap.ui.widgets.nav_bar import NavBar, NavItem, NextPause
from pauseknap.ui.widgets.parts_strip import Part, PartButton, PartsStrip
from pauseknap.ui.widgets.shortcuts import Shortcut, ShortcutItem, ShortcutPanel

PAGES = [
    ("pause", "Pause"),
    ("listen", "Lyt"),
    ("check", "Tjek ind"),
    ("practices", "Øvelser"),
    ("plan", "Min plan"),
]
ANSWERS = ["Slet ikke", "Af og til", "Ofte", "Det meste af tiden"]


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> NavBar:
    made = NavBar(theme, PAGES)
    qtbot.addWidget(made)
    made.resize(1000, 60)
    made.set_current("pause")
    made.set_next("Næste pause 13.40")
    made.show()
    return made


@pytest.fixture
def answers(theme: Theme, qtbot: QtBot) -> AnswerGroup:
    made = AnswerGroup(theme)
    qtbot.addWidget(made)
    made.set_answers(ANSWERS)
    made.resize(760, 208)
    made.show()
    return made


def test_the_bar_tells_which_page_is_wanted(bar: NavBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.chosen) as told:
        QTest.mouseClick(bar.findChildren(NavItem)[2], Qt.MouseButton.LeftButton)
    assert told.args == ["check"]
    assert bar.current() == "check"


def test_arrows_go_along_the_bar_without_leaving_the_page(bar: NavBar, qtbot: QtBot) -> None:
    first, second = bar.findChildren(NavItem)[:2]
    first.setFocus()
    with qtbot.assertNotEmitted(bar.chosen):
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert bar.focusWidget() is second
    assert first.focusPolicy() == Qt.FocusPolicy.ClickFocus


def test_a_narrow_bar_drops_the_next_pause_and_then_takes_a_second_row(bar: NavBar, theme: Theme) -> None:
    pause = bar.findChildren(NextPause)[0]
    assert pause.isVisible()
    assert bar.heightForWidth(1000) == 60
    bar.set_compact(True)
    assert not pause.isVisible()
    assert bar.heightForWidth(480) == 52
    theme.choose(text_scale=2.0)
    bar.resize(480, bar.heightForWidth(480))
    items = bar.findChildren(NavItem)
    assert len({item.y() for item in items}) > 1
    assert all(bar.rect().contains(item.geometry()) for item in items)


def test_new_labels_keep_the_place_in_the_bar(bar: NavBar) -> None:
    bar.set_current("check")
    bar.set_pages([(page, page.upper()) for page, _ in PAGES])
    assert bar.current() == "check"
    assert bar.findChildren(NavItem)[2].text() == "CHECK"


@pytest.mark.parametrize("index", range(COUNT))
def test_the_keys_1_to_4_answer(index: int, answers: AnswerGroup, qtbot: QtBot) -> None:
    answers.activateWindow()
    answers.setFocus()
    with qtbot.waitSignal(answers.answered) as told:
        QTest.keyClick(answers, Qt.Key(Qt.Key.Key_1 + index))
    assert told.args == [index]


def test_arrows_go_between_answers_without_answering(answers: AnswerGroup, qtbot: QtBot) -> None:
    cards = answers.findChildren(AnswerCard)
    cards[0].setFocus()
    with qtbot.assertNotEmitted(answers.answered):
        QTest.keyClick(cards[0], Qt.Key.Key_Right)
        QTest.keyClick(cards[1], Qt.Key.Key_Right)
        QTest.keyClick(cards[2], Qt.Key.Key_Left)
    assert answers.focusWidget() is cards[1]
    with qtbot.waitSignal(answers.answered) as told:
        QTest.keyClick(cards[1], Qt.Key.Key_Space)
    assert told.args == [1]


def test_an_earlier_answer_is_shown_and_can_be_taken_back(answers: AnswerGroup) -> None:
    answers.set_chosen(3)
    assert [card.isChecked() for card in answers.findChildren(AnswerCard)] == [False, False, False, True]
    answers.set_chosen(None)
    assert not any(card.isChecked() for card in answers.findChildren(AnswerCard))


@pytest.mark.parametrize(("width", "scale"), [(760, 1.0), (448, 1.0), (448, 2.0), (280, 2.0)])
def test_answers_hold_their_words_in_every_width(
    width: int, scale: float, answers: AnswerGroup, theme: Theme
) -> None:
    theme.choose(text_scale=scale)
    answers.resize(width, answers.heightForWidth(width))
    cards = answers.findChildren(AnswerCard)
    assert all(answers.rect().contains(card.geometry()) for card in cards)
    assert all(card.height() >= card.tall(card.width()) for card in cards)


def test_a_part_is_chosen_by_click_and_the_strip_tells_which(theme: Theme, qtbot: QtBot) -> None:
    strip = PartsStrip(theme)
    qtbot.addWidget(strip)
    strip.set_parts([Part("En, du holder af", "close"), Part("Dig selv", "self")])
    strip.resize(600, strip.heightForWidth(600))
    strip.show()
    strip.set_position(0, 0.5)
    with qtbot.waitSignal(strip.chosen) as told:
        QTest.mouseClick(strip.findChildren(PartButton)[1], Qt.MouseButton.LeftButton)
    assert told.args == [1]


def test_labels_without_room_are_read_one_at_a_time(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(text_scale=2.0)
    strip = PartsStrip(theme)
    qtbot.addWidget(strip)
    strip.set_parts([Part(label) for label in ("En, du holder af", "En, du ikke kender så godt", "Dig selv")])
    strip.resize(380, strip.heightForWidth(380))
    strip.show()
    assert not any(button.worded for button in strip.findChildren(PartButton))
    assert strip.heightForWidth(380) >= 41 + 42


def test_a_shortcut_says_which_one_it_is(theme: Theme, qtbot: QtBot) -> None:
    panel = ShortcutPanel(theme)
    qtbot.addWidget(panel)
    panel.set_shortcuts(
        [Shortcut("a", "duo", "Ligesom mig", "Lyt · 6 min"), Shortcut("b", "self", "To", "2 min")]
    )
    panel.resize(900, panel.heightForWidth(900))
    panel.show()
    with qtbot.waitSignal(panel.chosen) as told:
        QTest.keyClick(panel.findChildren(ShortcutItem)[1], Qt.Key.Key_Return)
    assert told.args == ["b"]
    assert panel.heightForWidth(900) == 104


def test_the_panel_grows_with_its_words(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(text_scale=2.0)
    panel = ShortcutPanel(theme)
    qtbot.addWidget(panel)
    panel.set_shortcuts(
        [Shortcut(str(i), "duo", "Venlig mod dig selv", "Når noget er svært · 2 min") for i in range(3)]
    )
    assert panel.heightForWidth(700) > 104


def test_the_ring_shows_where_the_keyboard_is_and_goes_at_a_click(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ring = FocusRing(theme, window)
    one, other = PrimaryButton(theme, "En", parent=window), PrimaryButton(theme, "To", parent=window)
    layout = QVBoxLayout(window)
    layout.addWidget(one)
    layout.addWidget(other)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    one.setFocus()
    qtbot.waitUntil(lambda: ring.isVisible())
    assert ring.geometry() == one.geometry().adjusted(-6, -6, 6, 6)
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    other.setFocus()
    qtbot.waitUntil(lambda: not ring.isVisible())
    QTest.keyClick(window, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: ring.isVisible())
    assert ring.geometry().contains(one.mapTo(window, QPoint(1, 1)))


def test_no_ring_is_painted_around_what_fills_the_window(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ring = FocusRing(theme, window)
    whole = QWidget(window)
    whole.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button = PrimaryButton(theme, "En", parent=whole)
    window.resize(300, 200)
    whole.resize(300, 200)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: ring.isVisible())
    whole.setFocus()
    assert not ring.isVisible()
    whole.resize(300, 120)
    assert ring.isVisible()
