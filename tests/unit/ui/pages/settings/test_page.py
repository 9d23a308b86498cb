"""The settings page: what one does there holds at once, and what changed elsewhere is seen there."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.settings.kept import KeptInMemory
from tests.unit.ui.pages.settings.room import APPEARANCE, BREATHING, DATA, LANGUAGE, PAUSES, SOUND, Room

from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Reminders, Settings
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.words import Words


@pytest.fixture
def room(qtbot: QtBot, dressed: Theme, times: Times) -> Room:
    return Room(qtbot, dressed, times)


def test_reminders_are_switched_on_at_once(room: Room) -> None:
    room.click("Remind me to pause")
    assert room.settings.reminders.on


def test_how_often_days_and_discretion_are_chosen(room: Room) -> None:
    room.click("45")
    room.click("Saturday")
    room.click("Monday")
    room.click("Discreet reminder")
    assert Reminders(every=45, days=frozenset({1, 2, 3, 4, 5}), discreet=True) == room.settings.reminders


def test_working_hours_are_typed_and_a_night_shift_is_said(room: Room) -> None:
    field = room.find(QLineEdit, "Working hours begin")
    assert isinstance(field, QLineEdit)
    field.setText("22")
    field.editingFinished.emit()
    assert time(22, 0) == room.settings.reminders.start
    room.page.refresh()
    assert room.says("Ends the day after.")


def test_breathing_has_its_length_and_its_sounds(room: Room) -> None:
    room.page.show_section(BREATHING)
    room.click("3")
    room.click("A bell at the end")
    room.click("Wave")
    room.click("Rain")
    sound = room.settings.sound
    assert 3 == room.settings.breath_minutes
    assert (True, "wave", "rain") == (sound.pacer_bell, sound.breath_sound, sound.ambience)


def test_volume_moves_by_the_keyboard_and_is_told_in_words(room: Room) -> None:
    room.page.show_section(SOUND)
    slider = room.find(QSlider, "Volume: Voice")
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert 0.95 == pytest.approx(room.settings.sound.voice_volume)
    assert "95 %" == slider.accessibleDescription()


def test_while_a_volume_is_dragged_nothing_is_written(room: Room) -> None:
    room.page.show_section(SOUND)
    slider = room.find(QSlider, "Volume: Bell")
    assert isinstance(slider, QSlider)
    slider.setSliderDown(True)
    slider.setSliderPosition(11)
    assert 0.6 == room.settings.sound.bell_volume
    slider.setSliderDown(False)
    assert 0.1 == pytest.approx(room.settings.sound.bell_volume)


def test_appearance_holds_at_once(room: Room) -> None:
    room.page.show_section(APPEARANCE)
    room.click("High contrast")
    room.click("150")
    room.click("Still")
    room.click("Captions")
    assert Settings(theme="contrast", text_scale=1.5, motion="reduced", captions=False) == room.settings


def test_where_choices_do_not_fit_side_by_side_a_list_opens(room: Room, dressed: Theme) -> None:
    room.page.show_section(APPEARANCE)
    dressed.choose(text_scale=2.0)
    room.page.resize(480, 640)
    room.qtbot.waitUntil(lambda: bool(room.page.findChildren(QComboBox)))
    colours = room.find(QComboBox, "Colours")
    QTest.keyClick(colours, Qt.Key.Key_Down)
    assert "light" == room.settings.theme


def test_the_page_speaks_another_language_at_once(room: Room, words: Words) -> None:
    room.page.show_section(LANGUAGE)
    room.preferences.watch(lambda settings: words.use("da" if settings.language == "da" else "en"))
    room.click("Dansk")
    assert "da" == room.settings.language
    room.qtbot.waitUntil(lambda: room.says("Sprog"))
    room.page.show_section(PAUSES)
    assert room.says("Mind mig om en pause")


def test_what_changed_elsewhere_is_shown_and_changes_nothing(room: Room) -> None:
    changes: list[Settings] = []
    room.preferences.change(reminders=replace(room.settings.reminders, on=True, every=90), theme="dark")
    room.preferences.watch(changes.append)
    room.page.refresh()
    toggle = room.find(QAbstractButton, "Remind me to pause")
    assert isinstance(toggle, QAbstractButton)
    assert toggle.isChecked()
    assert [] == changes


def test_to_show_the_settings_ends_no_silence(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    asked_for = Settings(reminders=Reminders(on=True, quiet_until="off", discreet=True, days=frozenset({5})))
    room = Room(qtbot, dressed, times, settings=asked_for)
    assert asked_for == room.settings


def test_a_narrow_window_has_its_sections_in_a_list(room: Room) -> None:
    room.page.resize(480, 640)
    sections = room.find(QComboBox, "Sections")
    QTest.keyClick(sections, Qt.Key.Key_End)
    assert room.says("Everything stays on this computer. Delete it here.")


def test_deleting_takes_two_clicks_and_says_so(room: Room) -> None:
    room.page.show_section(DATA)
    gone: list[str] = []
    room.page.deleted.connect(gone.append)
    room.click("Delete check-ins")
    assert room.says("Delete all saved check-ins? They cannot be brought back.")
    assert [] == room.kept.forgotten
    room.click("Yes, delete them")
    assert ["checks"] == room.kept.forgotten == gone
    assert room.says("The check-ins are deleted.")
    assert not room.find(QAbstractButton, "Delete check-ins").isEnabled()


def test_thinking_better_of_it_deletes_nothing(room: Room) -> None:
    room.page.show_section(DATA)
    room.click("Delete everything")
    room.click("Keep it")
    assert [] == room.kept.forgotten
    assert not room.says("Delete everything? The app begins as on the first day.")


def test_going_elsewhere_takes_a_half_made_deletion_back(room: Room) -> None:
    room.page.show_section(DATA)
    room.click("Delete everything")
    room.page.hide()
    room.page.show()
    assert not room.says("Yes, delete everything")


def test_a_disk_that_will_not_is_told_in_words(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    room = Room(qtbot, dressed, times, kept=KeptInMemory(checks=1, broken=Unusable("disk-full")))
    room.page.show_section(DATA)
    room.click("Delete everything")
    room.click("Yes, delete everything")
    assert room.says("told: disk-full")


def test_escape_leaves(room: Room) -> None:
    with room.qtbot.waitSignal(room.page.left, timeout=1000):
        QTest.keyClick(room.page, Qt.Key.Key_Escape)


def test_deleting_everything_shows_the_fresh_settings(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    room = Room(qtbot, dressed, times, settings=Settings(reminders=Reminders(on=True)))
    fresh = Settings()
    room.kept.forget_everything = lambda: room.preferences.change(  # type: ignore[method-assign]  # what Keeping does
        reminders=fresh.reminders
    )
    room.page.show_section(DATA)
    room.click("Delete everything")
    room.click("Yes, delete everything")
    room.page.show_section(PAUSES)
    toggle = room.find(QAbstractButton, "Remind me to pause")
    assert isinstance(toggle, QAbstractButton)
    assert not toggle.isChecked()
