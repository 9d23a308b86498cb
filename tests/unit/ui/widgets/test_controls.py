"""Every control works by keyboard, has a name and a role, and holds its words at any text size."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.hearing import role_and_name

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import ThemeName
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.chip import SignChip
from pauseknap.ui.widgets.icon_buttons import IconButton, PlayButton
from pauseknap.ui.widgets.pills import DayToggle, Pill
from pauseknap.ui.widgets.segmented import Segmented
from pauseknap.ui.widgets.time_field import TimeField, read_time
from pauseknap.ui.widgets.toggle import Toggle

Maker = Callable[[Theme], QAbstractButton]
Role = QAccessible.Role

PUSHED: list[Maker] = [
    lambda theme: PrimaryButton(theme, "Begynd", height=36),
    lambda theme: QuietButton(theme, "Om 10 min"),
    lambda theme: TextButton(theme, "Tilbage", icon="back"),
    lambda theme: IconButton(theme, "gear", "Indstillinger"),
    lambda theme: PlayButton(theme),
]
TICKED: list[Maker] = [
    lambda theme: Pill(theme, "Til planen", icon="plus", checked_icon="check"),
    lambda theme: DayToggle(theme, "ma", "mandag"),
    lambda theme: Toggle(theme, "Lyd"),
    lambda theme: SignChip(theme, "Jeg har svært ved at falde til ro"),
]


@pytest.mark.parametrize("make", PUSHED + TICKED)
def test_space_and_enter_do_what_a_click_does(make: Maker, theme: Theme, qtbot: QtBot) -> None:
    button = make(theme)
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


@pytest.mark.parametrize("tokens", ["light", "dark", "contrast"])
@pytest.mark.parametrize("make", PUSHED + TICKED)
def test_a_disabled_control_can_be_told_from_one_that_works(
    make: Maker, tokens: ThemeName, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(theme=tokens)
    button = make(theme)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    works = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != works


@pytest.mark.parametrize("make", PUSHED)
def test_a_button_is_read_as_a_button_with_a_name(make: Maker, theme: Theme, qtbot: QtBot) -> None:
    button = make(theme)
    qtbot.addWidget(button)
    role, name = role_and_name(button)
    assert role == Role.Button
    assert name


@pytest.mark.parametrize("make", TICKED)
def test_a_switch_is_read_as_one_with_a_name_and_a_state(make: Maker, theme: Theme, qtbot: QtBot) -> None:
    button = make(theme)
    qtbot.addWidget(button)
    role, name = role_and_name(button)
    assert role == Role.CheckBox
    assert name
    button.click()
    found = QAccessible.queryAccessibleInterface(button)
    assert found is not None
    assert found.state().checked


@pytest.mark.parametrize("make", PUSHED + TICKED)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_target_is_never_under_36_pixels_and_holds_its_words(
    make: Maker, scale: float, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(text_scale=scale)
    button = make(theme)
    qtbot.addWidget(button)
    size = button.sizeHint()
    assert min(size.width(), size.height()) >= 36
    words = QFontMetricsF(theme.tool(14.5, 500))
    if button.text():
        assert size.width() >= words.horizontalAdvance(button.text())
        assert size.height() >= words.height()


def test_growing_text_grows_a_button_that_is_already_shown(theme: Theme, qtbot: QtBot) -> None:
    button = PrimaryButton(theme, "Begynd")
    qtbot.addWidget(button)
    before = button.sizeHint()
    theme.choose(text_scale=2.0)
    assert button.sizeHint().width() > before.width()
    assert button.sizeHint().height() > before.height()


def test_a_long_chip_wraps_instead_of_being_cut(theme: Theme, qtbot: QtBot) -> None:
    chip = SignChip(theme, "Jeg orker ikke at tale med nogen, når jeg kommer hjem")
    qtbot.addWidget(chip)
    assert chip.heightForWidth(180) > chip.heightForWidth(600)


def test_arrows_choose_inside_a_group_and_tab_finds_the_chosen_one(theme: Theme, qtbot: QtBot) -> None:
    group = Segmented(theme, "Hvor tit", [(30, "30"), (45, "45"), (60, "60")])
    qtbot.addWidget(group)
    group.set_value(45)
    group.show()
    group.setFocus()
    with qtbot.waitSignal(group.chosen) as told:
        QTest.keyClick(group.focusWidget() or group, Qt.Key.Key_Right)
    assert told.args == [60]
    assert group.value() == 60


def test_showing_a_value_tells_nobody_and_an_unknown_one_chooses_none(theme: Theme, qtbot: QtBot) -> None:
    group = Segmented(theme, "Hvor tit", [(30, "30"), (45, "45")])
    qtbot.addWidget(group)
    with qtbot.assertNotEmitted(group.chosen):
        group.set_value(30)
        group.set_value(99)
    assert group.value() is None


def test_a_segment_is_read_as_a_radio_button(theme: Theme, qtbot: QtBot) -> None:
    group = Segmented(theme, "Hvor tit", [(30, "30"), (45, "45")])
    qtbot.addWidget(group)
    segment = group.findChildren(QAbstractButton)[0]
    assert role_and_name(segment) == (Role.RadioButton, "30")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8", time(8, 0)),
        ("8.00", time(8, 0)),
        ("08:30", time(8, 30)),
        ("1530", time(15, 30)),
        (" 7,15 ", time(7, 15)),
        ("24", None),
        ("8.70", None),
        ("tidligt", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, read: time | None) -> None:
    assert read_time(typed) == read


def test_a_time_field_puts_back_what_it_cannot_read(theme: Theme, qtbot: QtBot) -> None:
    field = TimeField(theme, "Fra")
    qtbot.addWidget(field)
    field.set_time(time(8, 0))
    with qtbot.assertNotEmitted(field.changed):
        field.setText("tidligt")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "8.00"
    with qtbot.waitSignal(field.changed) as told:
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert told.args == [time(7, 45)]


def test_a_time_field_goes_round_at_midnight(theme: Theme, qtbot: QtBot) -> None:
    field = TimeField(theme, "Fra", language="en")
    qtbot.addWidget(field)
    field.set_time(time(23, 50))
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "0:00"


@pytest.mark.parametrize("text", ["Lidt", "APV", "En hånd på brystet", "Ti minutter uden noget", "Som før"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_chip_asks_for_room_enough_for_its_words_on_one_line(theme: Theme, text: str, scale: float) -> None:
    theme.choose(text_scale=scale)
    chip = SignChip(theme, text)
    assert (text,) == chip._lines(chip.sizeHint().width()).texts
