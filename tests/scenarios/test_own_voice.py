"""A practice in one's own words and in voices one knows: recorded, heard in the mix, credited, deleted."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import soundfile
import yaml
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.spoken import in_a_room, spoken
from tests.scenarios.conftest import Arrive
from tests.scenarios.houses import WindowHouse
from tests.scenarios.persons import Person
from tests.scenarios.test_window import nameless

from pauseknap.core.language import Language
from pauseknap.core.timeline.model import RATE
from pauseknap.services.playing import RIGHTS_SPOKEN

FIRST, OWN = "Sæt dig, så kroppen bliver båret.", "Sæt dig godt til rette."
PRACTICE = "just-like-me"
HERTZ = 187.5
"""Of the voice that records; nothing else in the mix sounds there."""
ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def microphone() -> FakeMicrophone:
    return FakeMicrophone()


@pytest.fixture
def person(arrive: Arrive, microphone: FakeMicrophone) -> Person:
    """Somebody with a microphone, at the lines of a practice."""
    house = WindowHouse()
    house.own.microphone = microphone
    person = arrive(f"language: da\nrights-heard: {RIGHTS_SPOKEN}\n", house=house)
    person.app.practising.set_up(PRACTICE)
    return person


def record(person: Person, microphone: FakeMicrophone, line: str) -> None:
    """Say the open line into the microphone, and stop."""
    person.click("Optag")
    person.background.work()
    microphone.hear(in_a_room(spoken(line, hertz=HERTZ)))
    assert "Stop" == person.focus()
    person.press(SPACE)
    person.background.work()


def share_of(hertz: float, sound: np.ndarray) -> float:
    """How much of what sounds is a voice of so many hertz."""
    power = np.abs(np.fft.rfft(sound[:, 0] * np.hanning(len(sound)))) ** 2
    bins = np.arange(len(power)) * RATE / len(sound)
    near = sum(float(power[np.abs(bins - n * hertz) < 8].sum()) for n in range(1, 8))
    return near / max(float(power.sum()), 1e-12)


def first_line(person: Person) -> np.ndarray:
    """What sounds while the first line is said."""
    person.make_ready()
    source = person.house.deck.source
    assert source is not None
    return source.block(0, 4 * RATE)


def pack(path: Path, by: str, language: Language, *lines: str) -> Path:
    """A colleague's voice pack."""
    with zipfile.ZipFile(path, "w") as out:
        listed = []
        for number, line in enumerate(lines):
            raw = BytesIO()
            soundfile.write(raw, in_a_room(spoken(line, hertz=HERTZ)), RATE, format="FLAC")
            out.writestr(f"{number}.flac", raw.getvalue())
            listed.append({"say": line, "file": f"{number}.flac"})
        told = {"version": 1, "title": "Rolige linjer", "by": by, "lines": {language: listed}}
        out.writestr("pack.yaml", yaml.safe_dump(told, allow_unicode=True))
    return path


def test_a_line_recorded_by_keyboard_is_heard_in_the_practice(
    person: Person, microphone: FakeMicrophone
) -> None:
    person.click("Egne ord og stemme")
    assert person.focus().startswith("Du kan stoppe når som helst.")
    person.press(Qt.Key.Key_Down)
    assert person.focus().startswith(FIRST)
    assert person.reads("Optagelser bliver på denne computer.")
    person.press(ENTER)
    record(person, microphone, FIRST)
    assert "Behold" == person.focus()
    person.press(ENTER)
    person.click("Tilbage")
    person.click("Begynd")
    assert share_of(HERTZ, first_line(person)) > 0.8


def test_a_take_that_is_not_kept_is_not_heard_nor_on_disk(person: Person, microphone: FakeMicrophone) -> None:
    person.click("Egne ord og stemme")
    person.press(Qt.Key.Key_Down, ENTER)
    record(person, microphone, FIRST)
    person.window.close()
    assert not list(person.house.folders.data.rglob("*.flac"))
    person.app.practising.start(PRACTICE)
    assert share_of(HERTZ, first_line(person)) < 0.3


def test_a_practice_that_begins_ends_the_recording(person: Person, microphone: FakeMicrophone) -> None:
    person.click("Egne ord og stemme")
    person.press(ENTER)
    person.click("Optag")
    person.background.work()
    assert microphone.recording()
    person.app.practising.start(PRACTICE)
    person.background.work()
    assert not microphone.recording()
    assert "stage" == person.page()


def test_own_words_are_captioned_and_said_tomorrow_as_well(person: Person, arrive: Arrive) -> None:
    person.click("Egne ord og stemme")
    person.press(Qt.Key.Key_Down, ENTER)
    person.find(QPlainTextEdit, "Linjens ord").setPlainText(OWN)
    person.click("Tilbage")
    person.close()
    tomorrow = arrive("")
    tomorrow.app.practising.start(PRACTICE)
    tomorrow.make_ready()
    tomorrow.hear(1)
    assert OWN == tomorrow.caption()
    said = {utterance.text for utterance in tomorrow.house.hummer.asked}
    assert OWN in said
    assert FIRST not in said


def test_a_colleague_is_credited_before_and_after_and_heard_between(person: Person, tmp_path: Path) -> None:
    person.app.own_lines.ask = lambda title, kinds: str(pack(tmp_path / "b.zip", "Bodil", "da", FIRST))
    person.click("Egne ord og stemme")
    person.click("Hent en stemmepakke")
    person.aside.work()
    assert person.reads("Stemmen er her nu.")
    person.click("Tilbage")
    assert person.reads("Stemme: Bodil")
    person.click("Begynd")
    assert share_of(HERTZ, first_line(person)) > 0.8
    person.hear_until(lambda: "asking" == person.moment().state)
    assert person.reads("Stemme: Bodil")


def test_a_broken_wording_file_is_told_with_its_place_and_stops_nothing(arrive: Arrive) -> None:
    house = WindowHouse()
    house.folders.data.mkdir(parents=True)
    (house.folders.data / "wording.yaml").write_text("version: 1\npractices: [\n", encoding="utf-8")
    person = arrive(house=house)
    assert person.reads("wording.yaml:3:1:")
    person.app.practising.start(PRACTICE)
    person.make_ready()
    assert "playing" == person.moment().state


def test_delete_everything_takes_recordings_packs_and_words(
    person: Person, microphone: FakeMicrophone, tmp_path: Path
) -> None:
    own = person.house.own
    own.packs.take_in(str(pack(tmp_path / "b.zip", "Bodil", "da", FIRST)))
    own.packs.keep("da", FIRST, spoken(FIRST), private=False)
    own.wording.put(PRACTICE, "da", FIRST, OWN)
    person.house.keeping.forget_everything()
    left = [path.name for path in person.house.folders.data.rglob("*") if path.is_file()]
    assert [] == [name for name in left if name.endswith((".flac", "pack.yaml")) or "wording" in name]
    assert own.packs.get("da", FIRST) is None


@pytest.mark.parametrize("language", ["da", "en"])
def test_everything_one_can_use_on_the_page_has_a_name(
    language: str, arrive: Arrive, microphone: FakeMicrophone
) -> None:
    house = WindowHouse()
    house.own.microphone = microphone
    person = arrive(f"language: {language}\n", house=house)
    person.app.practising.set_up(PRACTICE)
    person.click({"da": "Egne ord og stemme", "en": "Your own words and voice"}[language])
    person.press(ENTER)
    for act in ({"da": "Optag", "en": "Record"}, {"da": "Stop", "en": "Stop"}):
        assert [] == nameless(person)
        person.click(act[language])
        person.background.work()
        microphone.hear(in_a_room(spoken("x" * 80)))
    assert [] == nameless(person)
