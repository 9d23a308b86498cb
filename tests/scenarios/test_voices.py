"""A voice that somebody found: brought along in the settings, heard, and told of when it is gone."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from tests.fakes import piper_model
from tests.fakes.voice import FakeVoice
from tests.scenarios.conftest import Arrive
from tests.scenarios.houses import WindowHouse
from tests.scenarios.persons import Person

from pauseknap.adapters.speech.piper import PiperVoice
from pauseknap.adapters.speech.several import SeveralVoices
from pauseknap.core.speech.manner import manner_of
from pauseknap.ports.voice import Voice

VOICES = 3


class PiperHouse(WindowHouse):
    """A computer with a voice that hums, where Piper is installed."""

    @cached_property
    def voice(self) -> Voice:
        """Both."""
        return SeveralVoices([FakeVoice(), PiperVoice(lambda: self.preferences.settings.piper_voices)])


@pytest.fixture
def person(arrive: Arrive) -> Person:
    """A Dane at the page of voices."""
    there = arrive(house=PiperHouse())
    there.app.open("settings")
    there.app.rooms.settings.show_section(VOICES)
    there.background.work()
    return there


def bring(person: Person, path: Path) -> None:
    person.app.voices.ask = lambda: str(path)
    person.click("Vælg en Piper-stemme…")
    person.background.work()


def shown(person: Person) -> str:
    return person.find(QComboBox, "Dansk stemme").currentText()


def test_a_piper_voice_is_brought_along_and_speaks_until_removed(person: Person, tmp_path: Path) -> None:
    model = piper_model.write(tmp_path / "stemme.onnx")
    assert "Brummer · eSpeak" == shown(person)
    bring(person, model)
    assert "Tone (medium) · Piper" == shown(person)
    assert person.reads("Tone (medium) taler dansk fra nu af.")
    manner = manner_of(person.house.preferences.settings, "da", {})
    rendered = person.house.rendering.render(("Tak.",), "da", manner)
    assert rendered.voice is not None
    assert f"piper:{model}" == rendered.voice.id
    assert {"Tak."} == set(rendered.clips)
    person.click("Fjern Tone (medium)")
    person.background.work()
    assert "Brummer · eSpeak" == shown(person)
    assert not person.reads("Fjern Tone")
    person.house.voice.close()


def test_a_file_that_is_no_voice_is_told_of_and_changes_nothing(person: Person, tmp_path: Path) -> None:
    model = piper_model.write(tmp_path / "stemme.onnx")
    Path(f"{model}.json").unlink()
    before = person.house.preferences.settings
    bring(person, model)
    assert person.reads("Beskrivelsen af stemmen mangler.")
    assert person.reads(f"kald den {model}.json.")
    assert before == person.house.preferences.settings


def test_a_voice_that_went_missing_says_so_where_it_stands_and_another_speaks(
    arrive: Arrive, tmp_path: Path
) -> None:
    gone = tmp_path / "stemme.onnx"
    settings = f"language: da\npiper-voices: [{gone}]\nvoices: {{da: {{id: 'piper:{gone}'}}}}\n"
    there = arrive(settings, house=PiperHouse())
    there.app.open("settings")
    there.app.rooms.settings.show_section(VOICES)
    there.background.work()
    assert there.reads(f"Stemmen {gone} er der ikke mere.")
    assert "Brummer · eSpeak" == shown(there)


def test_nobody_chosen_means_nothing_is_tried(person: Person) -> None:
    person.app.voices.ask = lambda: ""
    person.click("Vælg en Piper-stemme…")
    assert not person.reads("Stemmen bliver prøvet")


def test_a_spoken_practice_that_is_looked_at_has_its_voice_made_ready(arrive: Arrive) -> None:
    there = arrive()
    there.app.practising.set_up("just-like-me")
    there.background.work()
    assert ["Ja."] == [asked.text for asked in there.house.hummer.asked]
    there.app.practising.set_up("long-out-breath")
    there.background.work()
    assert 1 == len(there.house.hummer.asked)
