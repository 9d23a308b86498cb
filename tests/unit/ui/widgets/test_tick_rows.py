"""A list to pick from: ticked, filtered and opened by keys; the keyboard keeps its row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import description, here, in_front, interface, role_and_name

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.filters import Filters
from pauseknap.ui.widgets.tick_rows import RowLine, TickRow, TickRows

ROWS = (
    TickRow("body", "Pas på kroppen", "selv"),
    TickRow("breath", "Træk vejret", "selv", opens="Træk vejret i et minut"),
    TickRow("listen", "Bed nogen om at lytte", "sammen", ticked=True, mark="1"),
)


@pytest.fixture
def rows(theme: Theme, qtbot: QtBot) -> TickRows:
    made = TickRows(theme)
    qtbot.addWidget(made)
    made.set_rows(ROWS)
    made.resize(480, made.heightForWidth(480))
    in_front(made, qtbot)
    return made


def line(rows: TickRows, at: int) -> RowLine:
    return rows._lines[at]


def test_space_and_enter_tick_a_row_and_tell_which(rows: TickRows) -> None:
    told: list[tuple[str, bool]] = []
    rows.ticked.connect(lambda row, on: told.append((row, on)))
    line(rows, 0).tick.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Space)
    QTest.keyClick(here(), Qt.Key.Key_Down)
    QTest.keyClick(here(), Qt.Key.Key_Down)
    QTest.keyClick(here(), Qt.Key.Key_Return)
    assert [("body", True), ("listen", False)] == told


def test_up_and_down_go_from_row_to_row_and_right_to_the_button_beside(rows: TickRows, qtbot: QtBot) -> None:
    line(rows, 0).tick.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Down)
    assert here() is line(rows, 1).tick
    QTest.keyClick(here(), Qt.Key.Key_Right)
    with qtbot.waitSignal(rows.opened) as told:
        QTest.keyClick(here(), Qt.Key.Key_Return)
    assert ["breath"] == told.args
    QTest.keyClick(here(), Qt.Key.Key_Down)
    assert here() is line(rows, 2).tick
    QTest.keyClick(here(), Qt.Key.Key_Down)
    assert here() is line(rows, 2).tick


def test_the_rows_are_one_stop_for_tab(rows: TickRows) -> None:
    line(rows, 0).tick.setFocus()
    QTest.keyClick(here(), Qt.Key.Key_Down)
    stops = [one for pair in rows._lines for one in (pair.tick, pair.opening) if one.isVisible()]
    assert [line(rows, 1).tick] == [stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_a_row_is_read_with_its_note_its_mark_and_whether_it_is_ticked(rows: TickRows) -> None:
    tick = line(rows, 2).tick
    assert (QAccessible.Role.CheckBox, "Bed nogen om at lytte") == role_and_name(tick)
    assert description(tick) == "sammen, 1"
    assert interface(tick).state().checked
    assert (QAccessible.Role.Button, "Træk vejret i et minut") == role_and_name(line(rows, 1).opening)
    assert not line(rows, 0).opening.isVisible()


def test_showing_other_rows_tells_nobody_and_keeps_the_keyboard_where_it_was(
    rows: TickRows, qtbot: QtBot
) -> None:
    line(rows, 2).tick.setFocus()
    with qtbot.assertNotEmitted(rows.ticked):
        rows.set_rows([replace(ROWS[2], ticked=False), ROWS[0]])
    assert here() is line(rows, 0).tick
    assert not line(rows, 0).tick.isChecked()
    QTest.keyClick(here(), Qt.Key.Key_Down)
    assert here() is line(rows, 1).tick


def test_of_a_row_that_is_gone_the_next_one_gets_the_keyboard(rows: TickRows) -> None:
    line(rows, 1).tick.setFocus()
    rows.set_rows([ROWS[0], ROWS[2]])
    assert here() is line(rows, 1).tick
    assert line(rows, 1).tick.row.id == "listen"


def test_ticked_can_be_told_without_colour(rows: TickRows, theme: Theme) -> None:
    theme.choose(theme="contrast")
    before = line(rows, 0).grab().toImage()
    rows.set_rows([replace(ROWS[0], ticked=True), *ROWS[1:]])
    assert before != line(rows, 0).grab().toImage()


def test_long_words_wrap_and_large_text_makes_rows_taller(rows: TickRows, theme: Theme) -> None:
    before = rows.heightForWidth(480)
    theme.choose(text_scale=2.0)
    QApplication.processEvents()
    assert rows.heightForWidth(480) > before
    assert rows.heightForWidth(260) > rows.heightForWidth(480)


def test_of_filters_one_is_lit_and_arrows_choose_it(theme: Theme, qtbot: QtBot) -> None:
    filters = Filters(theme, "Vis")
    qtbot.addWidget(filters)
    filters.set_options([("all", "Alle 31"), ("body", "Krop"), ("own", "Grænser")])
    filters.set_lit(["all"])
    in_front(filters, qtbot)
    filters.setFocus()
    with qtbot.waitSignal(filters.chosen) as told:
        QTest.keyClick(here(), Qt.Key.Key_Right)
    assert ["body"] == told.args
    assert (QAccessible.Role.RadioButton, "Krop") == role_and_name(here())
    assert description(here()) == "Vis"


def test_of_several_filters_any_may_be_lit_and_they_are_told_in_order(theme: Theme, qtbot: QtBot) -> None:
    filters = Filters(theme, "Vis", several=True)
    qtbot.addWidget(filters)
    filters.set_options([("free", "Gratis"), ("short", "Under 5 minutter"), ("alone", "Uden andre")])
    filters.set_lit(["alone"])
    in_front(filters, qtbot)
    with qtbot.waitSignal(filters.chosen) as told:
        QTest.keyClick(filters._pills[0], Qt.Key.Key_Space)
    assert [("free", "alone")] == told.args
    assert role_and_name(filters._pills[0])[0] == QAccessible.Role.CheckBox
    filters.set_options([("alone", "Uden andre"), ("free", "Gratis")])
    assert filters._lit() == ("alone", "free")
