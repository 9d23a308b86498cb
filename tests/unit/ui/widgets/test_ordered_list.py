"""An order of one's own is changed by dragging, by keys and by a menu; the list itself decides nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import here, in_front, role_and_name

from pauseknap.core.plan.order import reordered
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.order_card import OrderCard
from pauseknap.ui.widgets.ordered_list import Ordered, OrderedList

ITEMS = (
    Ordered("a", "Træk vejret", "Ved døren"),
    Ordered("b", "Bed nogen om at lytte"),
    Ordered("c", "Grin"),
)
ALT = Qt.KeyboardModifier.AltModifier


class Order:
    """Owns the items, as a page would."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.list = OrderedList(theme)
        self.items: tuple[Ordered, ...] = ITEMS
        qtbot.addWidget(self.list)
        self.list.set_question("Hvornår?")
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.show()
        self.list.resize(360, self.list.heightForWidth(360))
        in_front(self.list, qtbot)

    def show(self) -> None:
        self.list.set_items(self.items)

    def _move(self, item: str, to: int) -> None:
        self.items = reordered(self.items, self.ids.index(item), to)
        self.show()

    def _remove(self, item: str) -> None:
        self.items = tuple(one for one in self.items if one.id != item)
        self.show()

    @property
    def ids(self) -> list[str]:
        return [item.id for item in self.items]

    @property
    def seen(self) -> list[str]:
        """The ids from top to bottom as they lie on the screen."""
        return sorted(self.list._cards, key=lambda item: self.card(item).y())

    def card(self, item: str) -> OrderCard:
        return self.list._cards[item]

    def line(self, item: str) -> QLineEdit:
        return self.card(item)._line


@pytest.fixture
def order(theme: Theme, qtbot: QtBot) -> Order:
    return Order(theme, qtbot)


def drag(widget: QWidget, by: int, *, let_go: bool = True) -> None:
    start = widget.mapToGlobal(QPoint(18, 20))
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(18, 20))
    for part in (1, 2, 3, 4):
        hand = start + QPoint(0, by * part // 4)
        QTest.mouseMove(widget, widget.mapFromGlobal(hand))
    if let_go:
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(hand))


def test_alt_with_an_arrow_moves_the_card_and_keeps_the_keyboard_on_it(order: Order) -> None:
    order.card("a").setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Down, ALT)
    assert ["b", "a", "c"] == order.ids == order.seen
    assert here() is order.card("a").handle
    QTest.keyClick(here(), Qt.Key.Key_Up, ALT)
    assert ["a", "b", "c"] == order.ids


def test_it_moves_while_one_writes_on_it_too(order: Order) -> None:
    line = order.line("b")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Up, ALT)
    assert ["b", "a", "c"] == order.ids
    assert here() is line


def test_no_card_moves_beyond_the_ends(order: Order, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(order.list.moved):
        order.card("a").setFocus()
        QTest.keyClick(here(), Qt.Key.Key_Up, ALT)
        order.card("c").setFocus()
        QTest.keyClick(here(), Qt.Key.Key_Down, ALT)


@pytest.mark.parametrize("by_its", ["number", "card"])
def test_a_card_is_dragged_by_its_number_or_anywhere_beside(by_its: str, order: Order) -> None:
    card = order.card("a")
    drag(card.handle if by_its == "number" else card, order.list.height())
    assert ["b", "c", "a"] == order.ids == order.seen


def test_others_make_room_while_one_is_carried_and_nothing_is_told_before_it_is_let_go(
    order: Order, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(order.list.moved):
        drag(order.card("c"), -2 * order.list.height(), let_go=False)
    assert order.card("b").y() > order.card("a").y() > order.card("c").y() == 0


def test_esc_puts_back_what_is_carried(order: Order, qtbot: QtBot) -> None:
    order.card("a").setFocus()
    with qtbot.assertNotEmitted(order.list.moved):
        drag(order.card("a").handle, order.list.height(), let_go=False)
        QTest.keyClick(order.card("a").handle, Qt.Key.Key_Escape)
        QTest.mouseRelease(order.card("a").handle, Qt.MouseButton.LeftButton)
    assert ["a", "b", "c"] == order.seen


def test_the_menu_of_a_number_moves_and_takes_away(order: Order) -> None:
    up, down, away = order.card("a").menu().actions()
    assert [False, True, True] == [action.isEnabled() for action in (up, down, away)]
    down.trigger()
    assert ["b", "a", "c"] == order.ids
    order.card("a").menu().actions()[2].trigger()
    assert ["b", "c"] == order.ids


def test_of_a_card_that_is_taken_away_the_next_one_gets_the_keyboard(order: Order) -> None:
    order.card("a").setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Delete)
    assert here() is order.card("b").handle
    order.card("c")._remove.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Space)
    assert ["b"] == order.ids
    assert here() is order.card("b").handle


def test_at_the_end_of_the_list_the_one_before_gets_it(order: Order) -> None:
    order.card("c").setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Delete)
    assert here() is order.card("b").handle


def test_what_one_writes_is_told_and_never_overwritten_meanwhile(order: Order, qtbot: QtBot) -> None:
    line = order.line("b")
    line.setFocus()
    with qtbot.waitSignal(order.list.noted) as told:
        QTest.keyClicks(line, "T")
    assert ["b", "T"] == told.args
    order.show()
    assert line.text() == "T"


def test_an_empty_place_stands_after_the_last_until_all_are_taken(order: Order) -> None:
    empty = order.list._empty
    order.list.set_places(4, "Der er plads til én mere.\nDen behøver ikke være stor.")
    assert empty.isVisibleTo(order.list)
    assert empty.y() > order.card("c").geometry().bottom()
    assert empty.accessibleName() == "Der er plads til én mere. Den behøver ikke være stor."
    order.list.set_places(3, "")
    assert not empty.isVisibleTo(order.list)


def test_without_a_question_notes_are_only_read(order: Order) -> None:
    before = order.list.heightForWidth(360)
    order.list.set_question("")
    assert not order.line("a").isVisible()
    assert order.list.heightForWidth(360) < before


def test_number_text_line_and_ways_out_have_names(order: Order) -> None:
    card = order.card("a")
    assert [
        (QAccessible.Role.Button, "1. Træk vejret"),
        (QAccessible.Role.EditableText, "Hvornår? Træk vejret"),
        (QAccessible.Role.Button, "Take away: Træk vejret"),
    ] == [role_and_name(widget) for widget in (card.handle, card._line, card._remove)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_part_is_large_enough_and_inside_its_card(scale: float, order: Order, theme: Theme) -> None:
    theme.choose(text_scale=scale)
    order.list.resize(260, order.list.heightForWidth(260))
    for item in order.ids:
        card = order.card(item)
        for widget in (card.handle, card._line, card._remove):
            assert min(widget.width(), widget.height()) >= 36
            assert card.rect().contains(widget.geometry())
