"""Two or three cards to choose between, by digit, by arrows and Enter, or by click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import description, here, in_front, interface, role_and_name

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.choice_cards import ChoiceCards, Face
from pauseknap.ui.widgets.learn_card import LearnCard

PAIR = (Face("rest", "Hold pauser i løbet af dagen", "dig selv"), Face("ask", "Bed nogen lytte"))


@pytest.fixture
def pair(theme: Theme, qtbot: QtBot) -> ChoiceCards:
    made = ChoiceCards(theme, "Hvad betyder mest?")
    qtbot.addWidget(made)
    made.set_cards(PAIR)
    made.resize(600, made.heightForWidth(600))
    in_front(made, qtbot)
    return made


def test_a_digit_chooses_wherever_the_keyboard_is(pair: ChoiceCards, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pair.chosen) as told:
        QTest.keyClick(pair, Qt.Key.Key_2)
    assert ["ask"] == told.args


def test_arrows_only_go_there_and_enter_chooses(pair: ChoiceCards, qtbot: QtBot) -> None:
    pair.setFocus()
    with qtbot.assertNotEmitted(pair.chosen):
        QTest.keyClick(here(), Qt.Key.Key_Right)
    assert not any(card.isChecked() for card in pair._cards)
    with qtbot.waitSignal(pair.chosen) as told:
        QTest.keyClick(here(), Qt.Key.Key_Return)
    assert ["ask"] == told.args


def test_the_next_pair_has_none_chosen_and_the_keyboard_in_its_place(pair: ChoiceCards, qtbot: QtBot) -> None:
    pair.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(pair.chosen):
        pair.set_cards([Face("laugh", "Grin"), Face("nature", "Gå en tur")])
    assert here() is pair._cards[1]
    assert not any(card.isChecked() for card in pair._cards)
    with qtbot.waitSignal(pair.chosen) as told:
        QTest.keyClick(here(), Qt.Key.Key_1)
    assert ["laugh"] == told.args


def test_cards_stand_beside_each_other_and_under_each_other_where_it_is_narrow(
    pair: ChoiceCards, theme: Theme
) -> None:
    first, second = pair._cards
    assert first.y() == second.y()
    assert first.height() == second.height()
    pair.resize(300, pair.heightForWidth(300))
    assert first.geometry().bottom() < second.y()
    assert second.geometry().bottom() < pair.height()
    pair.resize(480, pair.heightForWidth(480))
    assert first.y() == second.y()
    theme.choose(text_scale=2.0)
    assert first.geometry().bottom() < second.y()


def test_a_card_is_read_as_one_of_a_few_with_its_note(pair: ChoiceCards) -> None:
    card = pair._cards[0]
    assert (QAccessible.Role.RadioButton, "Hold pauser i løbet af dagen") == role_and_name(card)
    assert description(card) == "dig selv"
    assert not interface(card).state().checked
    pair.set_chosen("rest")
    assert interface(card).state().checked


def test_chosen_can_be_told_in_high_contrast(pair: ChoiceCards, theme: Theme) -> None:
    theme.choose(theme="contrast")
    before = pair._cards[0].grab().toImage()
    pair.set_chosen("rest")
    assert before != pair._cards[0].grab().toImage()


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> LearnCard:
    made = LearnCard(theme)
    qtbot.addWidget(made)
    made.set_card("Kort og godt", "Det rammer kun dem, der ikke kan holde til noget.", "Fra en forelæsning.")
    made.set_answers([Face("true", "Det passer"), Face("myth", "Det er en myte")])
    made.resize(800, made.heightForWidth(800))
    in_front(made, qtbot)
    return made


def test_a_guess_turns_the_card_and_may_be_changed(card: LearnCard) -> None:
    told: list[str] = []
    card.guessed.connect(told.append)
    card.guessed.connect(lambda answer: card.show_reply(f"Svar på {answer}", answer=answer))
    assert not card._reply.isVisible()
    QTest.keyClick(card, Qt.Key.Key_1)
    assert card._reply.isVisible()
    assert card._reply.text.text() == "Svar på true"
    QTest.keyClick(card, Qt.Key.Key_2)
    assert ["true", "myth"] == told
    assert [False, True] == [face.isChecked() for face in card._answers._cards]
    card.show_reply("")
    assert not card._reply.isVisible()
    assert [False, False] == [face.isChecked() for face in card._answers._cards]


def test_where_it_comes_from_is_folded_away_until_asked_for(card: LearnCard) -> None:
    assert not card._source.isVisible()
    card._more.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Space)
    assert card._source.isVisible()
    card.set_card("", "En anden tanke.", "En anden kilde.")
    assert not card._source.isVisible()
    card.set_card("", "En pause er en del af arbejdet.")
    assert not card._more.isVisible()
    assert not card._answers.isVisible()


@pytest.mark.parametrize("width", [448, 700, 1100])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_on_the_card_has_its_room(width: int, scale: float, card: LearnCard, theme: Theme) -> None:
    theme.choose(text_scale=scale)
    card.show_reply("Det er en myte. Det rammer ofte dem, der har holdt til meget, længe.", answer="myth")
    for _ in range(2):  # the first lets the card take its narrow form
        card.resize(width, card.heightForWidth(width))
        QApplication.processEvents()
    assert card._card.width() <= 640 * scale
    for part in (card._topic, card._thought, card._answers, card._reply, card._more):
        assert card._card.rect().contains(part.geometry())
        assert part.height() >= (part.heightForWidth(part.width()) if part.hasHeightForWidth() else 36)
