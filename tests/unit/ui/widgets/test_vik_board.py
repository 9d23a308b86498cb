"""Cards are sorted by key, by mouse and by two clicks; nothing is lost, and everybody is told."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.boards import (
    LEFT,
    LOOSE,
    NO_KEYS,
    PILES,
    carry,
    chip,
    focused,
    free_point,
    let_go,
    pile_of,
    shown,
    zone_of,
)

from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.tab_order import reading_order, step
from pauseknap.ui.widgets.vik_board import VikBoard
from pauseknap.ui.widgets.vik_carried import Carried
from pauseknap.ui.widgets.vik_chip import VikChip
from pauseknap.ui.words import Language, Words

NOWHERE = QPoint(-4000, -4000)


@pytest.fixture
def board(theme: Theme, qtbot: QtBot) -> VikBoard:
    return shown(theme, qtbot)


def in_the_air(board: VikBoard) -> bool:
    return any(one.isVisible() for one in board.window().findChildren(Carried))


@pytest.mark.parametrize(("key", "pile"), [("v", "conditions"), ("I", "influence"), ("k", "control")])
def test_a_key_puts_the_chosen_card_into_its_pile_and_the_next_one_is_up(
    key: str, pile: str, board: VikBoard, qtbot: QtBot
) -> None:
    board.focus_first()
    assert LOOSE[0] == focused()
    with qtbot.waitSignal(board.placed) as told:
        QTest.keyClicks(chip(board, LOOSE[0]), key)
    assert [LOOSE[0], pile] == told.args
    assert pile == pile_of(board, LOOSE[0])
    assert LOOSE[1] == focused()


def test_the_last_card_keeps_the_keyboard_and_so_does_one_that_lay_in_a_pile(board: VikBoard) -> None:
    board.focus_first()
    for words, key in zip(LOOSE, "VIK", strict=True):
        assert words == focused()
        QTest.keyClicks(chip(board, words), key)
    assert LOOSE[2] == focused()
    QTest.keyClicks(chip(board, LOOSE[2]), "v")
    assert (LOOSE[2], "conditions") == (focused(), pile_of(board, LOOSE[2]))


def test_nought_takes_a_card_back(board: VikBoard, qtbot: QtBot) -> None:
    chip(board, "Vejret").setFocus()
    with qtbot.waitSignal(board.placed) as told:
        QTest.keyClick(chip(board, "Vejret"), Qt.Key.Key_0)
    assert ["Vejret", ""] == told.args
    assert ("", "Vejret") == (pile_of(board, "Vejret"), focused())


def test_a_key_for_the_pile_it_lies_in_tells_nobody(board: VikBoard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(board.placed):
        QTest.keyClicks(chip(board, "Vejret"), "v")


def test_s_splits_and_enter_space_and_a_click_choose(board: VikBoard, qtbot: QtBot) -> None:
    card = chip(board, "Vejret")
    with qtbot.waitSignal(board.split_asked) as told:
        QTest.keyClicks(card, "s")
    assert ["Vejret"] == told.args
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(board.chosen) as told:
            QTest.keyClick(card, key)
        assert ["Vejret"] == told.args
    with qtbot.waitSignal(board.chosen):
        QTest.mouseClick(card, LEFT)
    board.set_splitting("")
    with qtbot.assertNotEmitted(board.split_asked):
        QTest.keyClicks(card, "s")


def test_the_keys_are_the_cards_whatever_else_they_do_on_the_page(board: VikBoard, qtbot: QtBot) -> None:
    pressed: list[str] = []
    for key in ("K", "D"):
        QShortcut(QKeySequence(key), board.window(), lambda key=key: pressed.append(key))
    board.focus_first()
    QTest.keyClick(chip(board, LOOSE[0]), Qt.Key.Key_K)
    assert ([], "control") == (pressed, pile_of(board, LOOSE[0]))
    QTest.keyClick(chip(board, LOOSE[1]), Qt.Key.Key_D)
    assert (["D"], "") == (pressed, pile_of(board, LOOSE[1]))
    QTest.keyClick(chip(board, LOOSE[1]), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "" == pile_of(board, LOOSE[1])


@pytest.mark.parametrize("pile", ["conditions", "influence", "control", ""])
@pytest.mark.parametrize("words", [LOOSE[0], "Vejret", "Vikardækningen"])
def test_a_card_is_carried_into_any_pile(words: str, pile: str, board: VikBoard, qtbot: QtBot) -> None:
    card, was, goal = chip(board, words), pile_of(board, words), free_point(board, pile)
    told: list[tuple[str, str]] = []
    board.placed.connect(lambda *both: told.append(both))
    carry(card, goal)
    assert in_the_air(board)
    assert was == pile_of(board, words)
    let_go(card, goal)
    assert not in_the_air(board)
    assert pile == pile_of(board, words)
    assert ([(words, pile)] if pile != was else []) == told
    assert words == focused()


@pytest.mark.parametrize("pile", ["conditions", "influence", "control", ""])
def test_the_pile_under_a_carried_card_gets_a_dotted_edge(pile: str, board: VikBoard) -> None:
    drawn = zone_of(board, pile) if pile == "" else zone_of(board, pile).parentWidget()
    assert drawn is not None
    card = chip(board, "Vejret")
    carry(card, NOWHERE)
    plain = drawn.grab().toImage()
    carry(card, free_point(board, pile))
    assert drawn.grab().toImage() != plain
    carry(card, NOWHERE)
    assert drawn.grab().toImage() == plain
    let_go(card, NOWHERE)


def test_a_card_let_go_beside_every_pile_or_with_escape_lies_where_it_lay(
    board: VikBoard, qtbot: QtBot
) -> None:
    card = chip(board, "Vejret")
    with qtbot.assertNotEmitted(board.placed), qtbot.assertNotEmitted(board.chosen):
        carry(card, NOWHERE)
        let_go(card, NOWHERE)
        goal = free_point(board, "control")
        carry(card, goal)
        QTest.keyClick(card, Qt.Key.Key_Escape)
        assert not in_the_air(board)
        let_go(card, goal)
    assert "conditions" == pile_of(board, "Vejret")


def test_a_click_into_a_pile_puts_the_chosen_card_there(board: VikBoard, qtbot: QtBot) -> None:
    QTest.mouseClick(chip(board, LOOSE[1]), LEFT)
    zone = zone_of(board, "control")
    with qtbot.waitSignal(board.placed) as told:
        QTest.mouseClick(zone, LEFT, NO_KEYS, QPoint(zone.width() // 2, 20))
    assert [LOOSE[1], "control"] == told.args


def test_tab_goes_from_pile_to_pile_and_the_arrows_from_card_to_card(board: VikBoard) -> None:
    board.focus_first()
    stops = [one.accessibleName().split(",")[0] for one in reading_order(board.window())]
    assert [LOOSE[0], "", "Vejret", "Tonen på møderne", "Mine pauser"] == stops
    assert step(board.window(), forward=True)
    assert step(board.window(), forward=True)
    assert "Vejret" == focused()
    for words in ("Lovgivningen", "Økonomien"):
        QTest.keyClick(QApplication.focusWidget() or board, Qt.Key.Key_Right)
        assert words == focused()
    assert step(board.window(), forward=True)
    assert step(board.window(), forward=False)
    assert "Økonomien" == focused()


def test_a_card_of_ones_own_is_asked_for_where_there_may_be_one(board: VikBoard, qtbot: QtBot) -> None:
    own = board._places.own
    with qtbot.waitSignal(board.own_asked):
        QTest.keyClick(own, Qt.Key.Key_Return)
    board.set_own(False)
    assert not own.isVisible()


def test_other_cards_leave_those_that_stay_as_they_are(board: VikBoard, qtbot: QtBot) -> None:
    kept = chip(board, "Vejret")
    kept.setFocus()
    with qtbot.assertNotEmitted(board.placed):
        board.set_cards([("Vejret", "Blæsten", "control", ""), ("ny", "Ny & anden", "", "")])
    assert kept is chip(board, "Blæsten")
    assert ("control", "Blæsten") == (pile_of(board, "Blæsten"), focused())
    assert 2 == len([one for one in board.findChildren(VikChip) if one.isVisible()])
    assert chip(board, "Ny & anden").accessibleName().startswith("Ny & anden")


def test_whoever_is_told_may_give_the_board_other_cards_at_once(board: VikBoard) -> None:
    board.placed.connect(lambda *_: board.set_cards([("a", "a", "", ""), ("b", "b", "control", "")]))
    board.focus_first()
    QTest.keyClicks(chip(board, LOOSE[0]), "v")
    assert "a" == focused()


def test_cards_of_a_pile_that_is_no_more_are_not_sorted(board: VikBoard) -> None:
    board.set_piles(PILES[1:])
    assert "" == pile_of(board, "Vejret")
    assert "influence" == pile_of(board, "Vikardækningen")
    assert "Vejret, not placed yet" == chip(board, "Vejret").accessibleName()
    QTest.keyClicks(chip(board, "Vejret"), "i")
    assert "influence" == pile_of(board, "Vejret")


@pytest.mark.parametrize(
    "cards", [[("a", "a", "nowhere", "")], [("a", "a", "", ""), ("a", "b", "", "")]], ids=["pile", "twice"]
)
def test_cards_that_make_no_sense_are_refused(
    cards: list[tuple[str, str, str, str]], board: VikBoard
) -> None:
    with pytest.raises(ValueError, match="cards need"):
        board.set_cards(cards)


def test_two_things_on_one_key_are_refused(board: VikBoard) -> None:
    with pytest.raises(ValueError, match="two things"):
        board.set_piles([("self", "Selv", "", "s"), ("team", "Team", "", "T")])
    with pytest.raises(ValueError, match="key of a pile"):
        board.set_splitting("v")
    board.set_splitting("")
    board.set_piles([("self", "Selv", "", "s"), ("team", "Team", "", "T")], nested=False)
    assert not board.is_rings()
    QTest.keyClicks(chip(board, LOOSE[0]), "s")
    assert "self" == pile_of(board, LOOSE[0])


def test_another_language_names_everything_anew(board: VikBoard, qapp: QApplication) -> None:
    words = Words(qapp, resources_folder() / "translations")
    said = []
    both: tuple[Language, ...] = ("da", "en")
    for language in both:
        words.use(language)
        QApplication.processEvents()
        said.append([chip(board, card).accessibleName() for card in (LOOSE[0], "Vejret")])
    assert [f"{LOOSE[0]}, ikke lagt endnu", "Vejret, ligger i Vilkår"] == said[0]
    assert [f"{LOOSE[0]}, not placed yet", "Vejret, in Vilkår"] == said[1]
    shiboken6.delete(words)
