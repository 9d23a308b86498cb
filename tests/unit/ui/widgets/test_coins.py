"""Coins are put by click, arrow and digit; each number is a word to whoever cannot see the discs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import description, here, in_front, interface, role_and_name

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.coins import Coin, CoinsRow

OFTEN = ("aldrig", "sjældent", "ofte", "næsten altid")


@pytest.fixture
def row(theme: Theme, qtbot: QtBot) -> CoinsRow:
    made = CoinsRow(theme, "Nok søvn")
    qtbot.addWidget(made)
    made.resize(400, made.heightForWidth(400))
    in_front(made, qtbot)
    made.setFocus()
    return made


def coins(row: CoinsRow) -> list[Coin]:
    return row.findChildren(Coin)


def test_a_digit_puts_as_many_and_takes_the_keyboard_along(row: CoinsRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as told:
        QTest.keyClick(here(), Qt.Key.Key_3)
    assert [3] == told.args
    assert here() is coins(row)[3]
    with qtbot.assertNotEmitted(row.chosen):
        QTest.keyClick(here(), Qt.Key.Key_3)
    with qtbot.waitSignal(row.chosen) as told:
        QTest.keyClick(here(), Qt.Key.Key_0)
    assert [0] == told.args


def test_arrows_put_one_more_or_one_less(row: CoinsRow) -> None:
    row.set_value(1)
    row.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Right)
    assert row.value() == 2
    for _ in range(2):
        QTest.keyClick(here(), Qt.Key.Key_Left)
    assert row.value() == 0


def test_a_click_on_the_second_coin_puts_two(row: CoinsRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as told:
        QTest.mouseClick(coins(row)[2], Qt.MouseButton.LeftButton)
    assert [2] == told.args
    assert [False, True, True, False] == [coin.full and coin.count > 0 for coin in coins(row)]


def test_on_a_coin_a_digit_is_no_key_of_the_page(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = CoinsRow(theme, "Hvile")
    QVBoxLayout(page).addWidget(row)
    key = QShortcut(QKeySequence("2"), page)
    in_front(page, qtbot)
    row.setFocus()
    with qtbot.assertNotEmitted(key.activated):
        QTest.keyClick(here(), Qt.Key.Key_2)
    assert row.value() == 2


def test_showing_a_value_tells_nobody_and_nothing_is_chosen_to_begin_with(
    row: CoinsRow, qtbot: QtBot
) -> None:
    assert row.value() is None
    assert not any(interface(coin).state().checked for coin in coins(row))
    with qtbot.assertNotEmitted(row.chosen):
        row.set_value(2)
        row.set_value(None)
    assert row.value() is None


def test_each_number_is_read_in_words_with_what_it_is_put_on(row: CoinsRow) -> None:
    assert [(QAccessible.Role.RadioButton, "two coins"), "Nok søvn"] == [
        role_and_name(coins(row)[2]),
        description(coins(row)[2]),
    ]
    row.set_words(OFTEN)
    assert OFTEN == tuple(role_and_name(coin)[1] for coin in coins(row))


def test_the_word_for_the_number_can_be_seen_and_moves_nothing_when_it_comes(row: CoinsRow) -> None:
    row.set_words(OFTEN)
    before = row.heightForWidth(row.width())
    QTest.keyClick(here(), Qt.Key.Key_2)
    assert row._line.text() == "ofte"
    assert before == row.heightForWidth(row.width())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_coin_is_large_enough_and_inside_a_narrow_row(
    row: CoinsRow, scale: float, theme: Theme
) -> None:
    theme.choose(text_scale=scale)
    row.set_name("Tryghed til at sige, hvad du mener")
    row.resize(300, row.heightForWidth(300))
    for coin in coins(row):
        assert min(coin.width(), coin.height()) >= 36
        assert row.rect().contains(coin.geometry().translated(row.coins.pos()))
