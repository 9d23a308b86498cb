"""The rhythm one breathes in: ours, or one's own, which can be named, set and deleted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.settings.room import BREATHING, Room

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import PRESETS
from pauseknap.core.settings import Settings
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times

EVENING = Pattern(inhale=4.5, exhale=7.0)


def choose(room: Room, name: str) -> None:
    rhythm = room.find(QComboBox, "Rhythm")
    assert isinstance(rhythm, QComboBox)
    rhythm.setCurrentText(name)
    rhythm.activated.emit(rhythm.currentIndex())


def seconds(room: Room, name: str) -> QDoubleSpinBox:
    field = room.find(QDoubleSpinBox, f"{name}, in seconds")
    assert isinstance(field, QDoubleSpinBox)
    return field


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, times: Times) -> Room:
    room = Room(qtbot, theme, times, settings=Settings(breaths={"Evening": EVENING}))
    room.page.show_section(BREATHING)
    return room


def test_one_of_ours_is_chosen_and_its_seconds_are_said(room: Room) -> None:
    choose(room, "Sigh")
    assert "sigh" == room.settings.breath
    assert room.says("In 2 + 1 · out 6")
    assert not room.says("Delete this rhythm")


def test_one_of_ones_own_begins_as_the_one_in_use_and_waits_for_its_name(room: Room) -> None:
    choose(room, "Longer")
    room.click("Add a rhythm of your own")
    assert ("own:My own", PRESETS["longer"]) == (room.settings.breath, room.settings.breaths["My own"])
    name = room.find(QLineEdit, "What the rhythm is called")
    assert name.hasFocus()
    QTest.keyClicks(name, "Lunch")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert ["Evening", "Lunch"] == list(room.settings.breaths)
    assert "own:Lunch" == room.settings.breath


def test_a_key_makes_the_in_breath_a_tenth_longer(room: Room) -> None:
    choose(room, "Evening")
    QTest.keyClick(seconds(room, "In"), Qt.Key.Key_Up)
    assert {"Evening": Pattern(inhale=4.6, exhale=7.0)} == room.settings.breaths
    assert room.says("In 4.6 · out 7")


def test_the_out_breath_follows_an_in_breath_that_gets_longer(room: Room) -> None:
    choose(room, "Evening")
    seconds(room, "In").setValue(7.2)
    assert (7.2, 7.2) == (seconds(room, "In").value(), seconds(room, "Out").value())


def test_a_rhythm_that_is_deleted_leaves_the_usual_one(room: Room) -> None:
    choose(room, "Evening")
    room.click("Delete this rhythm")
    assert ({}, "long") == (room.settings.breaths, room.settings.breath)
    assert not room.says("What it is called")


def test_a_name_of_nothing_leaves_the_name_as_it_was(room: Room) -> None:
    choose(room, "Evening")
    name = room.find(QLineEdit, "What the rhythm is called")
    assert isinstance(name, QLineEdit)
    name.setText("  ")
    name.editingFinished.emit()
    assert ["Evening"] == list(room.settings.breaths)
