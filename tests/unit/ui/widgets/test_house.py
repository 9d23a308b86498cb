"""Four storeys under one roof: cards go there by the number of the storey, as to any other pile."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.boards import chip, pile_of, shown, zone_of

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import ThemeName
from pauseknap.ui.widgets.house import ROOF
from pauseknap.ui.widgets.vik_board import VikBoard

STOREYS = [
    ("organisation", "Organisation", "rammer, ressourcer, regler", "4"),
    ("leader", "Ledelse", "det, min leder kan", "3"),
    ("team", "Team", "det, vi kan sammen", "2"),
    ("self", "Mig selv", "det, jeg kan", "1"),
]
WISHES = ["Supervision", "Tid til overlevering", "Faste makkere", "Tre udåndinger"]


@pytest.fixture
def house(theme: Theme, qtbot: QtBot) -> VikBoard:
    board = shown(theme, qtbot)
    board.set_piles(STOREYS, house=True)
    board.set_cards([(wish, wish, "", "") for wish in WISHES])
    return board


def test_the_number_of_a_storey_puts_the_card_there(house: VikBoard) -> None:
    house.focus_first()
    for wish, number in zip(WISHES, "3421", strict=True):
        QTest.keyClicks(chip(house, wish), number)
    assert ["leader", "organisation", "team", "self"] == [pile_of(house, wish) for wish in WISHES]


def test_storeys_lie_close_on_each_other_and_leave_room_for_the_roof(house: VikBoard) -> None:
    zones = [zone_of(house, pile).geometry() for pile, *_ in STOREYS]
    assert zones[0].top() >= ROOF
    for above, below in itertools.pairwise(zones):
        assert 0 <= below.top() - above.bottom() <= 5
        assert (above.left(), above.width()) == (below.left(), below.width())
    assert zones[-1].bottom() < house._places.field.height()


@pytest.mark.parametrize("tokens", ["light", "dark", "contrast"])
def test_the_roof_is_narrower_than_what_is_under_it(tokens: ThemeName, house: VikBoard, theme: Theme) -> None:
    theme.choose(theme=tokens)
    field = house._places.field
    image = field.grab().toImage()
    left, middle, high = 6, field.width() // 2 + 24, ROOF // 2 + 10
    assert image.pixelColor(left, high) != image.pixelColor(middle, high)
    house.set_piles(STOREYS, nested=False)
    image = field.grab().toImage()
    assert image.pixelColor(left, high) == image.pixelColor(middle, high)
