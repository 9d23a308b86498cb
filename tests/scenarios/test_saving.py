"""Someone saves a practice as a sound file from the page before it, and goes on meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QProgressBar
from tests.fakes.clock import MORNING, FakeClock
from tests.fakes.voice import FakeVoice
from tests.scenarios.conftest import Arrive
from tests.scenarios.houses import WindowHouse
from tests.scenarios.persons import Person

from pauseknap.core.sound.signal import Mono
from pauseknap.ports.voice import Utterance
from pauseknap.services.filing import Filed

MUSIC = "musik"


class Unhurried(FakeVoice):
    """Takes a second for each line, in the house's own time."""

    def __init__(self, hands: FakeClock) -> None:
        super().__init__()
        self._hands = hands

    def speak(self, utterance: Utterance) -> Mono:
        self._hands.advance(1.0)
        return super().speak(utterance)


@pytest.fixture
def person(arrive: Arrive) -> Person:
    """A Dane whose voice takes its time."""
    hands = FakeClock(MORNING)
    return arrive(house=WindowHouse(voice=Unhurried(hands), clock=hands))


@pytest.fixture
def music(tmp_path: Path, person: Person) -> Path:
    """The folder that the person chooses, with the name that was suggested."""
    folder = tmp_path / MUSIC
    folder.mkdir()
    person.app.filing.ask = lambda suggested, extension: str(folder / Path(suggested).name)
    return folder


def at_the_page(person: Person) -> None:
    person.click("Lyt")
    person.click("Ligesom mig")
    person.click("Gem som lydfil")
    assert "saving" == person.page()


def test_a_practice_is_saved_with_its_captions_where_the_person_says(person: Person, music: Path) -> None:
    at_the_page(person)
    person.click("FLAC")
    person.click("SRT")
    person.click("Gem som …")
    assert person.reads("Ligesom mig – 5 min.flac")
    person.aside.work()
    assert person.reads("Gemt: Ligesom mig – 5 min.flac")
    assert {"Ligesom mig – 5 min.flac", "Ligesom mig – 5 min.srt"} == {file.name for file in music.iterdir()}
    assert soundfile.info(music / "Ligesom mig – 5 min.flac").duration == pytest.approx(300, abs=1)


def test_it_is_made_as_it_was_set_up(person: Person, music: Path) -> None:
    person.click("Lyt")
    person.click("Ligesom mig")
    person.find(QLineEdit, "Navn på: En, du holder af").setFocus()
    person.type_in("Kirsten")
    person.click("Gem som lydfil")
    person.click("VTT")
    person.click("Gem som …")
    person.aside.work()
    (captions,) = music.glob("*.vtt")
    assert "Kirsten" in captions.read_text("utf-8")
    assert {} == person.house.preferences.settings.names


def test_a_practice_can_begin_while_a_file_waits_and_one_hears_when_it_is_there(
    person: Person, music: Path
) -> None:
    at_the_page(person)
    person.click("Gem som …")
    person.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    person.click("Træk vejret")
    person.make_ready()
    person.hear(2.0)
    assert "playing" == person.moment().state
    person.aside.work()
    assert "playing" == person.moment().state
    assert person.reads("Gemt: Ligesom mig – 5 min.mp3")
    assert 1 == len(list(music.iterdir()))


def test_how_far_it_is_is_shown_and_stopping_leaves_nothing(person: Person, music: Path) -> None:
    at_the_page(person)
    filing = person.app.services.filing
    shown: list[int] = []

    def look(filed: Filed) -> None:
        if filed.stage == "making":
            (bar,) = person.visible(QProgressBar)
            shown.append(bar.value())
            if filed.ahead.share > 0.5:
                person.click("Annuller")

    filing.watch(look)
    person.click("Gem som …")
    person.aside.work()
    assert len(shown) > 10
    assert sorted(shown) == shown
    assert person.reads("Stoppet.")
    assert [] == list(music.iterdir())
    assert person.find(QAbstractButton, "Gem som …").isEnabled()


def test_who_quits_while_a_file_is_made_leaves_nothing_of_it(person: Person, music: Path) -> None:
    at_the_page(person)
    filing = person.app.services.filing

    def leave(filed: Filed) -> None:
        if filed.ahead.share > 0.3:
            person.app.quit()

    filing.watch(leave)
    person.click("Gem som …")
    person.aside.work()
    assert "idle" == filing.filed.stage
    assert [] == list(music.iterdir())


def test_whoever_closes_the_dialog_is_back_at_the_choices(person: Person) -> None:
    at_the_page(person)
    person.app.filing.ask = lambda suggested, extension: ""
    person.click("Gem som …")
    person.aside.work()
    assert "idle" == person.app.services.filing.filed.stage
    assert "Gem som …" == person.focus()


def test_what_went_wrong_is_one_sentence_and_leads_back_to_the_choices(person: Person, music: Path) -> None:
    at_the_page(person)
    person.app.filing.ask = lambda suggested, extension: str(music / "ikke" / "her.mp3")
    person.click("Gem som …")
    person.aside.work()
    assert person.reads("findes ikke.")
    person.click("Vælg igen")
    assert "Gem som …" == person.focus()
