"""Cards come one at a time, go where a key sends them, and come back when asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import description, here, in_front, role_and_name

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.choice_cards import Face
from pauseknap.ui.widgets.pile_thrower import PileThrower

CARDS = (Face("breath", "Træk vejret", "dig selv"), Face("ask", "Bed nogen lytte"), Face("laugh", "Grin"))
LEFT = ("det sidste", "et tilbage", "to tilbage")


@pytest.fixture
def thrower(theme: Theme, qtbot: QtBot) -> PileThrower:
    made = PileThrower(theme)
    qtbot.addWidget(made)
    made.set_piles([("yes", "Ja", "j"), ("no", "Nej", "n"), ("do", "Gør jeg allerede", "g")])
    made.set_left_words(lambda left: LEFT[left])
    made.set_cards(CARDS)
    made.resize(600, made.heightForWidth(600))
    in_front(made, qtbot)
    made.focus_first()
    return made


def shown(thrower: PileThrower) -> tuple[str, str]:
    return thrower._card.text.text(), thrower._left.text()


def test_letters_and_digits_throw_the_card_and_the_next_one_comes(thrower: PileThrower) -> None:
    told: list[tuple[str, object]] = []
    thrower.thrown.connect(lambda card, pile: told.append((card, pile)))
    assert ("Træk vejret", "to tilbage") == shown(thrower)
    QTest.keyClick(here(), Qt.Key.Key_N)
    assert ("Bed nogen lytte", "et tilbage") == shown(thrower)
    QTest.keyClick(here(), Qt.Key.Key_3)
    assert ("Grin", "det sidste") == shown(thrower)
    QTest.keyClick(here(), Qt.Key.Key_Return)
    assert [("breath", "no"), ("ask", "do"), ("laugh", "yes")] == told


def test_after_the_last_one_nothing_can_be_thrown_and_the_way_back_is_open(
    thrower: PileThrower, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(thrower.ended):
        for _ in CARDS:
            QTest.keyClick(here(), Qt.Key.Key_J)
    assert ("No more cards.", "") == shown(thrower)
    assert not any(button.isEnabled() for button in thrower._buttons)
    with qtbot.assertNotEmitted(thrower.thrown):
        QTest.keyClick(thrower, Qt.Key.Key_J)
    thrower.set_end_words("Det var dem alle.")
    assert shown(thrower)[0] == "Det var dem alle."
    QTest.keyClick(thrower, Qt.Key.Key_Backspace)
    assert shown(thrower)[0] == "Grin"


def test_going_back_shows_where_the_card_went_and_lets_it_go_elsewhere(
    thrower: PileThrower, qtbot: QtBot
) -> None:
    QTest.keyClick(here(), Qt.Key.Key_J)
    QTest.keyClick(here(), Qt.Key.Key_N)
    with qtbot.waitSignal(thrower.taken_back) as told:
        QTest.mouseClick(thrower._back, Qt.MouseButton.LeftButton)
    assert ["ask"] == told.args
    assert [False, True, False] == [button.lit for button in thrower._buttons]
    assert description(thrower._buttons[1]) == "key N, chosen before"
    with qtbot.waitSignal(thrower.thrown) as told:
        QTest.keyClick(thrower, Qt.Key.Key_G)
    assert ["ask", "do"] == told.args
    assert not any(button.lit for button in thrower._buttons)


def test_at_the_first_card_there_is_no_way_back_and_the_keyboard_is_not_lost(thrower: PileThrower) -> None:
    assert not thrower._back.isEnabled()
    QTest.keyClick(here(), Qt.Key.Key_J)
    thrower._back.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Return)
    assert shown(thrower)[0] == "Træk vejret"
    assert here() is thrower._buttons[0]


def test_cards_thrown_earlier_stay_thrown(thrower: PileThrower, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(thrower.thrown):
        thrower.set_cards(CARDS, {"breath": "yes", "laugh": "no"})
    assert ("Bed nogen lytte", "det sidste") == shown(thrower)
    QTest.keyClick(thrower, Qt.Key.Key_Backspace)
    assert ("Grin", "et tilbage") == shown(thrower)


def test_card_and_buttons_can_be_read(thrower: PileThrower) -> None:
    assert thrower._card.accessibleName() == "Træk vejret"
    assert (QAccessible.Role.Button, "Gør jeg allerede") == role_and_name(thrower._buttons[2])
    assert description(thrower._buttons[2]) == "key G"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_buttons_wrap_and_are_large_enough_in_a_narrow_window(
    scale: float, thrower: PileThrower, theme: Theme
) -> None:
    theme.choose(text_scale=scale)
    for _ in range(2):
        thrower.resize(448, thrower.heightForWidth(448))
        QApplication.processEvents()
    for button in (*thrower._buttons, thrower._back):
        assert min(button.width(), button.height()) >= 36
        assert thrower.rect().contains(button.geometry())
