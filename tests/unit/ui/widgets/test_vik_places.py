"""In any size, text and colours every card is whole, in its own pile, told by name, and easy to hit."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.measure import troubles
from tests.unit.ui.style.test_tokens import THEMES, ratio
from tests.unit.ui.widgets.boards import BADGE, LEFT, LOOSE, NO_KEYS, PILES, InWindow, chip, shown, zone_of
from tests.unit.ui.widgets.hearing import role_and_name

from pauseknap.ui import announce as telling
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import TOKENS, ThemeName
from pauseknap.ui.widgets.vik_board import VikBoard
from pauseknap.ui.widgets.vik_chip import VikChip
from pauseknap.ui.widgets.vik_zone import FILLS, PileZone, VikField

SIZES = [(460, 560), (560, 640), (720, 600), (924, 640), (1132, 940), (1880, 980)]
Role = QAccessible.Role
Name = QAccessible.Text.Name


def place(widget: QWidget, board: VikBoard) -> QRect:
    """Where it is on the page that scrolls."""
    page = board.widget()
    assert page is not None
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def wrong(board: InWindow) -> list[str]:
    """What lies on something else, outside its pile, or is small or cut."""
    chips = [one for one in board.findChildren(VikChip) if not one.isHidden()]
    found = troubles(board.around)
    for one, other in combinations(chips, 2):
        if place(one, board).intersects(place(other, board)):
            found.append(f"{one.words} lies on {other.words}")
    for one in chips:
        zone = one.parentWidget()
        assert isinstance(zone, PileZone)
        corners = [one.geometry().topLeft(), one.geometry().bottomRight()]
        if not all(zone.rect().contains(corner) for corner in corners):
            found.append(f"{one.words} is outside {zone.title()}")
        if not zone.mask().isEmpty() and not all(zone.mask().contains(corner) for corner in corners):
            found.append(f"{one.words} reaches out of the ring of {zone.title()}")
        field = zone.parentWidget()
        middle = one.mapTo(zone, one.rect().center())
        if isinstance(field, VikField) and field.pile_at(zone.mapTo(field, middle)) is None:
            found.append(f"{one.words} lies in no pile")
        page = board.widget()
        if page is None or page.childAt(place(one, board).center()) is not one:
            found.append(f"{one.words} lies under something")
        if min(one.width(), one.height()) < 36:
            found.append(f"{one.words} is {one.width()}×{one.height()}")
    return found


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_no_card_is_cut_or_lies_on_another_in_any_size(
    size: tuple[int, int], scale: float, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(text_scale=scale)
    board = shown(theme, qtbot, size)
    assert not wrong(board)
    for card in (*LOOSE, "Vejret"):
        QTest.keyClicks(chip(board, card), "k")
    assert not wrong(board)
    theme.choose(text_scale=1.0)
    assert not wrong(board)


FORMS: list[dict[str, bool]] = [{"nested": True}, {"nested": False}, {"house": True}]
WORDS = st.lists(st.text("abcdefghijklmnoprstuvyæøå", min_size=1, max_size=16), min_size=1, max_size=6)
CARDS = st.lists(st.tuples(WORDS, st.sampled_from(["", *(pile for pile, *_ in PILES)])), max_size=14)


def test_whatever_is_written_on_them(theme: Theme, qtbot: QtBot) -> None:
    board = shown(theme, qtbot)

    @settings(deadline=None, max_examples=60)
    @given(cards=CARDS, size=st.sampled_from(SIZES), form=st.sampled_from(FORMS))
    def holds(cards: list[tuple[list[str], str]], size: tuple[int, int], form: dict[str, bool]) -> None:
        board.around.resize(*size)
        QApplication.processEvents()
        board.set_piles(PILES, **form)
        texts = [
            (" ".join(words), pile, BADGE if at % 5 == 4 else "") for at, (words, pile) in enumerate(cards)
        ]
        board.set_cards([(str(at), *card) for at, card in enumerate(texts)])
        assert not wrong(board)

    holds()


@pytest.mark.parametrize(
    ("size", "scale", "rings"),
    [
        ((448, 560), 1.0, False),
        ((600, 640), 1.0, False),
        ((924, 640), 1.0, True),
        ((1132, 940), 1.0, True),
        ((1880, 980), 1.5, True),
        ((924, 640), 2.0, False),
    ],
)
def test_rings_where_they_have_room_and_bands_elsewhere(
    size: tuple[int, int], scale: float, rings: bool, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(text_scale=scale)
    assert rings == shown(theme, qtbot, size).is_rings()


def test_a_board_that_overflows_turns_to_bands_and_back(theme: Theme, qtbot: QtBot) -> None:
    board = shown(theme, qtbot)
    many = [(str(at), f"Et kort med nummer {at}", "control", "") for at in range(12)]
    board.set_cards(many)
    assert not board.is_rings()
    assert not wrong(board)
    board.set_cards(many[:4])
    assert board.is_rings()


def test_a_card_beside_the_inner_ring_is_not_covered_by_its_corner(theme: Theme, qtbot: QtBot) -> None:
    board = shown(theme, qtbot)
    board.set_cards([(str(at), "Et kort ord", "conditions", "") for at in range(14)])
    assert board.is_rings()
    inner = zone_of(board, "influence").geometry()
    assert any(inner.intersects(one.geometry()) for one in zone_of(board, "conditions").findChildren(VikChip))
    assert not wrong(board)


def test_rings_stay_in_sight_beside_a_long_column(theme: Theme, qtbot: QtBot) -> None:
    board = shown(theme, qtbot)
    board.set_cards([(str(at), f"Kort {at}", "", "") for at in range(30)])
    bar = board.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    zone = zone_of(board, "control")
    assert board.viewport().rect().contains(QRect(zone.mapTo(board.viewport(), QPoint(0, 0)), zone.size()))
    board.set_piles([(pile, title, "", key) for pile, title, _, key in PILES])
    zone = zone_of(board, "control")
    assert board.viewport().rect().contains(QRect(zone.mapTo(board.viewport(), QPoint(0, 0)), zone.size()))
    board.set_cards([("1", "Kort", "", "")])
    assert 0 == place(zone, board).top() - zone.y()


def test_a_card_that_is_placed_by_key_is_scrolled_into_sight(theme: Theme, qtbot: QtBot) -> None:
    board = shown(theme, qtbot, (448, 420))
    for words, key in zip(LOOSE, "kkk", strict=True):
        QTest.keyClicks(chip(board, words), key)
    last = chip(board, LOOSE[-1])
    seen = QRect(last.mapTo(board.viewport(), QPoint(0, 0)), last.size())
    assert last.hasFocus()
    assert board.viewport().rect().contains(seen)


def test_a_card_put_down_at_the_head_of_a_long_band_is_scrolled_into_sight(
    theme: Theme, qtbot: QtBot
) -> None:
    board = shown(theme, qtbot, (448, 420))
    many = [(str(at), "Et kort med flere ord", "conditions", "") for at in range(16)]
    board.set_cards([("ny", "Det nye kort", "", ""), *many])
    chip(board, "Det nye kort").setFocus()
    zone = zone_of(board, "conditions")
    QTest.mouseClick(zone, LEFT, NO_KEYS, QPoint(zone.width() // 2, 8))
    card = chip(board, "Det nye kort")
    assert zone is card.parentWidget()
    seen = QRect(card.mapTo(board.viewport(), QPoint(0, 0)), card.size())
    assert board.viewport().rect().contains(seen)


def test_each_card_is_a_button_that_says_where_it_lies_within_a_group_with_a_name(
    theme: Theme, qtbot: QtBot
) -> None:
    board = shown(theme, qtbot)
    for pile, title, question, _ in PILES:
        zone = zone_of(board, pile)
        found = QAccessible.queryAccessibleInterface(zone)
        assert (Role.Grouping, title) == role_and_name(zone)
        assert question == found.text(QAccessible.Text.Description)
        names = [found.child(at).text(Name) for at in range(found.childCount())]
        assert names
        assert all(name.endswith(f", in {title}") for name in names)
    assert (Role.Button, "Vejret, in Vilkår") == role_and_name(chip(board, "Vejret"))
    assert (Role.Button, f"Økonomien, {BADGE}, in Vilkår") == role_and_name(chip(board, "Økonomien"))
    assert (Role.Button, f"{LOOSE[0]}, not placed yet") == role_and_name(chip(board, LOOSE[0]))
    assert (Role.Grouping, "Not placed yet") == role_and_name(zone_of(board, ""))
    assert "V: Vilkår" in chip(board, "Vejret").accessibleDescription()


def test_a_move_is_told_politely(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    board = shown(theme, qtbot)
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Listening(QAccessible):
        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            said.append((event.message(), event.politeness()))  # type: ignore[attr-defined]

    monkeypatch.setattr(telling, "QAccessible", Listening)
    QTest.keyClicks(chip(board, LOOSE[0]), "k")
    QTest.keyClicks(chip(board, LOOSE[0]), "0")
    polite = QAccessible.AnnouncementPoliteness.Polite
    assert [(f"{LOOSE[0]}, in Kontrol", polite), (f"{LOOSE[0]}, not placed yet", polite)] == said


@pytest.mark.parametrize("name", THEMES)
def test_words_and_edges_can_be_told_from_every_ring(name: ThemeName) -> None:
    tokens = TOKENS[name]
    for fill in FILLS[name]:
        assert min(ratio(tokens.ink, fill), ratio(tokens.ink2, fill)) >= 4.5
        assert min(ratio(tokens.primary, fill), ratio(tokens.focus, fill)) >= 3
    assert ratio(tokens.warm_text, tokens.raised) >= 4.5
    assert ratio(tokens.warm_text, tokens.surface) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_a_card_with_a_note_and_one_that_is_chosen_look_other_than_plain_ones(
    name: ThemeName, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(theme=name)
    board = shown(theme, qtbot)
    card = chip(board, "Mine pauser")
    plain = card.grab().toImage()
    card.setFocus()
    assert card.grab().toImage() != plain
    board.set_cards([("Mine pauser", "Mine pauser", "control", BADGE)])
    assert chip(board, "Mine pauser").height() > plain.height()
