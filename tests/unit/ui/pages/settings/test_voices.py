"""The voices in the settings: chosen, heard, tuned, brought along, and taught how a name is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.settings.room import PAUSES, VOICES, Room

from pauseknap.core.language import Language
from pauseknap.core.settings import Settings, Sound, VoiceChoice
from pauseknap.ports.voice import VoiceInfo
from pauseknap.ui.pages.settings.own_voices import OwnVoice
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.words import Words

EA, BO = VoiceInfo("first", "Ea", "da"), VoiceInfo("second", "Bo", "da", "piper")


@pytest.fixture
def heard() -> list[tuple[Language, str]]:
    return []


@pytest.fixture
def room(qtbot: QtBot, dressed: Theme, times: Times, heard: list[tuple[Language, str]]) -> Room:
    made = Room(qtbot, dressed, times, hear=lambda *said: heard.append(said))
    made.page.show_section(VOICES)
    made.page.set_voices("da", (EA, BO))
    return made


def type_in(room: Room, name: str, text: str) -> QLineEdit:
    field = room.find(QLineEdit, f"Danish voice: {name}")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, text)
    return field


def test_voices_are_asked_for_when_they_are_first_wanted(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    room = Room(qtbot, dressed, times)
    asked: list[bool] = []
    room.page.voices_asked.connect(lambda: asked.append(True))
    assert [] == asked
    for section in (VOICES, PAUSES, VOICES):
        room.page.show_section(section)
    assert [True] == asked


def test_a_voice_is_chosen_by_name_and_maker_and_heard(room: Room, heard: list[tuple[Language, str]]) -> None:
    voices = room.find(QComboBox, "Danish voice")
    assert isinstance(voices, QComboBox)
    assert ["Ea · eSpeak", "Bo · Piper"] == [voices.itemText(place) for place in range(voices.count())]
    QTest.keyClick(voices, Qt.Key.Key_Down)
    room.click("Listen to the Danish voice")
    assert {"da": VoiceChoice(id="second")} == room.settings.voices
    assert [("da", "")] == heard


def test_a_language_without_a_voice_says_what_happens_instead(room: Room) -> None:
    room.page.set_voices("da", ())
    assert room.says("There is no Danish voice here. The captions carry on without it.")
    assert not room.says("Tune the voice")


def test_what_is_rarely_wanted_is_folded_away(room: Room) -> None:
    assert not room.says("Pace")
    room.click("Tune the voice")
    assert room.says("Pace")


def test_how_a_voice_speaks_begins_with_what_suits_it_and_can_be_given_back(
    room: Room,
) -> None:
    room.click("Tune the voice")
    told = {"Pace": "120 words a minute", "Pitch": "10 % lower", "Volume": "100 %"}
    told |= {"Breath between clauses": "0.35 s"}
    sliders = {name: room.find(QSlider, f"Danish voice: {name}") for name in told}
    assert told == {name: slider.accessibleDescription() for name, slider in sliders.items()}
    reset = room.find(QAbstractButton, "Danish voice: As suits the voice")
    assert not reset.isEnabled()
    for slider in sliders.values():
        QTest.keyClick(slider, Qt.Key.Key_Left)
    changed = VoiceChoice(rate=115, pitch=-11, volume=0.95, pause=0.3)
    assert changed == room.settings.voices["da"]
    room.page.refresh()
    assert reset.isEnabled()
    room.click("Danish voice: As suits the voice")
    assert VoiceChoice() == room.settings.voices["da"]
    room.page.refresh()
    assert told == {name: slider.accessibleDescription() for name, slider in sliders.items()}


def test_another_engine_is_shown_with_what_suits_that_one(room: Room) -> None:
    room.click("Tune the voice")
    QTest.keyClick(room.find(QComboBox, "Danish voice"), Qt.Key.Key_Down)
    room.page.refresh()
    assert "4 % lower" == room.find(QSlider, "Danish voice: Pitch").accessibleDescription()


def test_a_name_is_taught_with_the_keyboard_heard_first_and_forgotten_again(
    room: Room, heard: list[tuple[Language, str]]
) -> None:
    room.click("Words and names")
    type_in(room, "Word or name", "Ayse")
    way = type_in(room, "Said as", " Ajsje ")
    room.click("Listen to what you wrote")
    QTest.keyClick(way, Qt.Key.Key_Return)
    assert {"da": {"Ayse": "Ajsje"}} == room.settings.pronunciations
    assert "" == way.text()
    room.qtbot.waitUntil(lambda: room.says("Said as Ajsje"))
    room.click("Listen to Ayse")
    assert [("da", "Ajsje"), ("da", "Ayse")] == heard
    type_in(room, "Word or name", "AYSE")
    type_in(room, "Said as", "Aisje")
    room.click("Add")
    assert {"da": {"AYSE": "Aisje"}} == room.settings.pronunciations
    room.qtbot.waitUntil(lambda: room.says("Said as Aisje"))
    room.click("Remove AYSE")
    assert {"da": {}} == room.settings.pronunciations
    assert not room.says("Said as Aisje")


def test_half_a_word_is_not_added_and_is_still_there_when_something_else_changes(room: Room) -> None:
    room.click("Words and names")
    field = type_in(room, "Word or name", "Ayse")
    QTest.keyClick(field, Qt.Key.Key_Return)
    room.preferences.change(theme="dark")
    room.page.refresh()
    assert {} == room.settings.pronunciations
    assert "Ayse" == field.text()
    assert room.find(QLineEdit, "Danish voice: Said as").hasFocus()


def test_with_the_sound_off_there_is_nothing_to_listen_to(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    room = Room(qtbot, dressed, times, settings=Settings(sound=Sound(on=False)), hear=lambda *_: None)
    room.page.show_section(VOICES)
    room.page.set_voices("da", (EA,))
    assert not room.find(QAbstractButton, "Listen to the Danish voice").isEnabled()


def test_a_voice_of_ones_own_is_asked_for_tried_and_dropped(room: Room) -> None:
    own = room.page.voices.own
    asked: list[str] = []
    own.asked.connect(lambda: asked.append("asked"))
    own.dropped.connect(asked.append)
    room.click("Choose a Piper voice…")
    own.set_trying(True)
    assert room.says("The voice is being tried. It may take a moment.")
    assert not room.find(QAbstractButton, "Choose a Piper voice…").isEnabled()
    own.set_trying(False)
    own.set_voices([OwnVoice("/a.onnx", "Talesyntese (medium)"), OwnVoice("/b.onnx", "b", "It is torn.")])
    room.qtbot.waitUntil(lambda: room.says("It is torn."))
    room.click("Remove Talesyntese (medium)")
    assert ["asked", "/a.onnx"] == asked


def test_it_is_all_told_in_danish_at_once(room: Room, words: Words) -> None:
    room.click("Tune the voice")
    own = room.page.voices.own
    own.set_voices([OwnVoice("/a.onnx", "Talesyntese")])
    words.use("da")
    room.qtbot.waitUntil(lambda: room.says("Tilpas stemmen"))
    assert "0,35 s" == room.find(QSlider, "Dansk stemme: Ophold i linjen").accessibleDescription()
    room.qtbot.waitUntil(lambda: room.says("Fjern"))
    assert room.find(QAbstractButton, "Fjern Talesyntese").isEnabled()
