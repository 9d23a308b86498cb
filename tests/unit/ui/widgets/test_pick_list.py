"""The long list and one's own few: side by side where there is room, else one behind a tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import here, in_front

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.ordered_list import Ordered
from pauseknap.ui.widgets.pick_list import PickList
from pauseknap.ui.widgets.tab_order import reading_order
from pauseknap.ui.widgets.tick_rows import TickRow


@pytest.fixture
def pick(theme: Theme, qtbot: QtBot) -> PickList:
    made = PickList(theme)
    qtbot.addWidget(made)
    made.set_names("Vælg tre. Resten må gerne vente.", "Alle 31", "Mine tre", "1 af 3")
    made.filters.set_options([("all", "Alle 31"), ("body", "Krop")])
    made.rows.set_rows([TickRow(str(at), f"Nummer {at}") for at in range(31)])
    made.order.set_items([Ordered("4", "Nummer 4")])
    made.buttons.addWidget(PrimaryButton(theme, "Gem i min plan"))
    made.resize(1000, 660)
    in_front(made, qtbot)
    return made


def place(widget: QWidget, pick: PickList) -> QRect:
    return QRect(widget.mapTo(pick, QPoint(0, 0)), widget.size())


def shown(pick: PickList) -> tuple[bool, bool]:
    return pick.rows.isVisible(), pick.order.isVisible()


def test_both_stand_side_by_side_where_there_is_room(pick: PickList) -> None:
    assert (True, True) == shown(pick)
    assert place(pick.rows, pick).right() < place(pick.order, pick).left()
    assert not pick._tabs.isVisible()


def test_in_a_narrow_window_the_own_ones_are_a_tab(pick: PickList) -> None:
    pick.resize(480, 580)
    assert (True, False) == shown(pick)
    assert "Mine tre · 1 af 3" in [segment.text() for segment in pick._tabs._segments]
    pick._tabs.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Right)
    assert (False, True) == shown(pick)
    pick.show_side("all")
    assert (True, False) == shown(pick)


def test_large_text_needs_the_narrow_form_earlier(pick: PickList, theme: Theme) -> None:
    pick.resize(800, 600)
    assert not pick.is_narrow()
    theme.choose(text_scale=2.0)
    assert pick.is_narrow()
    assert (True, False) == shown(pick)


@pytest.mark.parametrize("size", [(1920, 1020), (1000, 660), (640, 500), (480, 580)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_stands_out_of_the_page(
    size: tuple[int, int], scale: float, pick: PickList, theme: Theme
) -> None:
    theme.choose(text_scale=scale)
    pick.resize(*size)
    for side in ("all", "own"):
        pick.show_side("all" if side == "all" else "own")
        QApplication.processEvents()
        for widget in (pick.rows, pick.order, pick.filters, pick._foot, pick._tabs):
            if widget.isVisible():
                assert 0 <= place(widget, pick).left()
                assert place(widget, pick).right() < size[0]


def test_tab_reads_the_list_before_ones_own(pick: PickList) -> None:
    stops = reading_order(pick)
    first, own = stops.index(pick.rows._lines[0].tick), stops.index(pick.order._cards["4"].handle)
    assert stops.index(pick.filters._pills[0]) < first < own
    assert not [stop for stop in stops if not stop.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_the_last_row_fades_only_while_there_is_more_below(pick: PickList) -> None:
    assert pick._fade.isVisible()
    bar = pick._all.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not pick._fade.isVisible()
