"""A practice at the window: begun in one click, followed line by line, and left as one likes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from tests.fakes.voice import FakeVoice
from tests.scenarios.conftest import Arrive
from tests.scenarios.houses import WindowHouse
from tests.scenarios.persons import Person

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.speech.pronunciation import pronounced
from pauseknap.core.timeline.model import RATE

SPACE, ESCAPE, LEFT, RIGHT = Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right
NAME = "Kirsten Æbelø"
HEARD = "language: da\nrights-heard: 3\n"
"""A Dane who has heard the three rights three times."""


def practice(person: Person, name: str) -> Practice:
    """One of our practices in the person's language."""
    return person.house.catalogue.practice(name)


def begun(person: Person, shortcut: str = "Ligesom mig") -> Person:
    """One click on a way in of the home page; the voice is ready."""
    person.click(shortcut)
    person.make_ready()
    return person


def title_of_part(person: Person) -> str:
    """The part of the practice that is heard now."""
    return person.moment().spans[person.here.section].title


def test_one_click_plays_just_like_me_with_its_captions_in_time(arrive: Arrive) -> None:
    person = begun(arrive(HEARD))
    assert ("stage", "playing") == (person.page(), person.moment().state)
    assert 300.0 == pytest.approx(person.moment().total, abs=1.0)
    script = script_for(practice(person, "just-like-me"), Choices(minutes=5))
    shown: list[str] = []
    while person.moment().state == "playing":
        if person.here.breath is None:
            assert person.here.caption == person.caption()
            shown.append(person.caption())
        person.hear(1.0)
    assert script.lines == tuple(dict.fromkeys(shown))
    table = person.house.library.pronunciation("da")
    said = {utterance.text for utterance in person.house.hummer.asked}
    assert {pronounced(line, table) for line in script.lines} == said


def test_a_voice_that_was_chosen_in_the_settings_begins_the_first_three_breaths(arrive: Arrive) -> None:
    person = arrive(HEARD)
    person.click("Indstillinger")
    person.click("Åndedræt")
    person.click("En stemme i begyndelsen")
    person.click("Tilbage")
    person.click("Træk vejret")
    assert "playing" == person.moment().state
    person.hear(1)
    person.make_ready()
    said = [False] * 5
    while person.moment().state == "playing":
        breath = person.here.breath
        if breath is not None:
            said[breath.phase.breath] = breath.prompted
        person.hear(1.0)
    assert [True, True, True, False, False] == said
    assert {"Ind …", "og langsomt ud"} == {utterance.text for utterance in person.house.hummer.asked}


def test_who_wishes_it_is_asked_before_the_breath_and_sees_it_again_afterwards(arrive: Arrive) -> None:
    person = arrive(HEARD)
    person.click("Indstillinger")
    person.click("Åndedræt")
    person.click("Mærk efter først")
    person.click("Tilbage")
    person.click("Træk vejret")
    assert ("waiting", True) == (person.moment().state, person.reads("Hvordan har du det lige nu?"))
    person.press(RIGHT, RIGHT)
    person.click("Videre")
    person.hear(1)
    assert ("playing", "Lad skuldrene synke.") == (person.moment().state, person.caption())
    assert 60.0 == pytest.approx(person.moment().total, abs=1.0)
    person.hear_until(lambda: person.moment().state == "asking")
    assert person.reads("Før: lidt urolig.")
    person.press(Qt.Key.Key_1)
    assert ("home", []) == (person.page(), list(person.house.kept.of()))
    person.click("Træk vejret")
    person.click("Videre")
    person.hear_until(lambda: person.moment().state == "asking")
    assert not person.reads("Før:")


def test_the_three_rights_are_spoken_three_times_and_then_only_shown(arrive: Arrive) -> None:
    person = arrive()
    for spoken in (True, True, True, False):
        begun(person)
        person.hear(2)
        assert spoken is person.caption().startswith("Du kan stoppe når som helst.")
        assert person.reads("Du kan stoppe når som helst.")
        person.press(ESCAPE)


def test_arrows_go_a_line_on_and_back(arrive: Arrive) -> None:
    person = begun(arrive(HEARD))
    person.hear(1)
    first = person.caption()
    person.press(RIGHT)
    person.hear(1)
    second = person.caption()
    assert first != second
    person.press(LEFT)
    person.hear(1)
    assert first == person.caption()
    person.click("En linje frem")
    person.hear(1)
    assert second == person.caption()


def test_a_person_can_be_skipped_with_a_key_or_a_click(arrive: Arrive) -> None:
    person = begun(arrive(HEARD))
    titles = [one.title for one in practice(person, "just-like-me").persons]
    person.hear_until(lambda: title_of_part(person) == titles[0])
    person.press(Qt.Key.Key_N)
    person.hear(1)
    assert titles[1] == title_of_part(person)
    person.click("Spring over")
    person.hear(1)
    assert titles[2] == title_of_part(person)
    assert "playing" == person.moment().state


def set_up(person: Person, title: str) -> None:
    """Open a practice to choose how it goes."""
    person.click("Øvelser")
    person.click(title)
    assert "setup" == person.page()


def kept(person: Person) -> bytes:
    """Everything that is written anywhere in the person's folders, names of files too."""
    home = person.house.folders.config.parent
    files = [path for path in home.rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() + str(path).encode() for path in files)


def test_a_name_typed_in_is_spoken_and_captioned_and_kept_nowhere(arrive: Arrive) -> None:
    person = arrive(HEARD)
    set_up(person, "Ligesom mig")
    person.find(QLineEdit, "Navn på: En, du holder af").setFocus()
    person.type_in(NAME)
    person.click("Begynd")
    person.make_ready()
    assert any(NAME in utterance.text for utterance in person.house.hummer.asked)
    person.hear_until(lambda: NAME in person.caption())
    person.press(ESCAPE)
    set_up(person, "Ligesom mig")
    assert "" == person.find(QLineEdit, "Navn på: En, du holder af").text()
    assert NAME.encode() not in kept(person)
    assert person.house.folders.clips.exists()


def test_a_name_is_kept_when_asked_and_gone_when_not_wanted_any_more(arrive: Arrive) -> None:
    person = arrive(HEARD)
    set_up(person, "Ligesom mig")
    person.find(QLineEdit, "Navn på: En, du holder af").setFocus()
    person.type_in(NAME)
    person.click("Husk navnene på denne computer")
    person.click("Begynd")
    person.make_ready()
    person.press(ESCAPE)
    assert NAME in person.house.preferences.settings.names.values()
    again = arrive("")
    set_up(again, "Ligesom mig")
    assert NAME == again.find(QLineEdit, "Navn på: En, du holder af").text()
    again.click("Husk navnene på denne computer")
    assert NAME.encode() not in kept(again)


def test_order_and_persons_chosen_are_those_that_are_heard(arrive: Arrive) -> None:
    person = arrive(HEARD)
    set_up(person, "Ligesom mig")
    person.click("Flyt op: Dig selv")
    person.click("Er med: En, der irriterer dig lidt")
    person.click("10")
    person.click("Begynd")
    person.make_ready()
    assert 600.0 == pytest.approx(person.moment().total, abs=1.0)
    assert ["En, du holder af", "En, du ikke kender så godt", "Dig selv"] == [
        span.title for span in person.moment().spans if span.person
    ]


def test_nobody_left_leaves_nothing_to_begin(arrive: Arrive) -> None:
    person = arrive(HEARD)
    set_up(person, "Ligesom mig")
    for one in practice(person, "just-like-me").persons:
        person.click(f"Er med: {one.title}")
    assert not person.find(QAbstractButton, "Begynd").isEnabled()


def test_on_the_bench_cards_wait_and_the_word_is_handed_over(arrive: Arrive) -> None:
    person = arrive(HEARD)
    set_up(person, "Fiskerbænk")
    person.click("Begynd")
    person.make_ready()
    person.hear(600)
    assert "waiting" == person.moment().state
    assert person.reads("Sæt jer side om side")
    person.click("Vi er klar")
    person.hear_until(lambda: person.here.turn is not None)
    assert person.reads("Den ene fortæller")
    assert person.reads("Cirka 4 minutter endnu")
    person.hear(60)
    person.click("Jeg er færdig")
    person.hear_until(lambda: person.here.turn is not None and person.here.turn.turn.who == "second")
    assert person.reads("Den anden fortæller")
    person.click("Jeg er færdig")
    person.hear_until(lambda: person.moment().state == "keeping")
    assert person.reads("Kun datoen")
    person.click("Gem på denne computer")
    assert [("bench", {})] == [(one.practice, one.answers) for one in person.house.kept.of()]
    assert "asking" == person.moment().state
    assert person.moment().seconds == person.moment().total


def ended(person: Person) -> Person:
    """The breath has come to its end."""
    person.click("Træk vejret")
    person.hear_until(lambda: person.moment().state == "asking")
    return person


@pytest.mark.parametrize("answer", ["Bedre", "Som før", "Spring over"])
def test_the_question_at_the_end_is_over_with_one_click(answer: str, person: Person) -> None:
    ended(person)
    assert person.reads("Sådan. Du kan bare gå videre.")
    person.click(answer)
    assert ("home", "Træk vejret") == (person.page(), person.focus())
    assert not person.house.preferences.settings.shorter_next_time


def test_after_harder_there_is_a_hand_and_help_and_a_shorter_one_next_time(person: Person) -> None:
    ended(person)
    person.click("Sværere")
    assert person.reads("Det sker. Du har ikke gjort noget forkert.")
    person.click("Mere hjælp")
    assert "help" == person.page()
    assert person.reads("112")
    person.press(ESCAPE)
    assert "home" == person.page()
    begun(person)
    shortest = practice(person, "just-like-me").lengths[0]
    assert shortest * 60 == pytest.approx(person.moment().total, abs=1.0)


def test_sound_off_is_silent_at_once_and_captions_can_be_put_away(arrive: Arrive) -> None:
    person = begun(arrive(HEARD))
    person.hear(2)
    person.click("Lyd til eller fra")
    assert 0.0 == person.house.deck.volume
    person.click("Lyd til eller fra")
    assert 0.0 < person.house.deck.volume
    person.click("Undertekster")
    assert not person.house.preferences.settings.captions


def test_without_a_voice_or_a_sound_card_the_practice_says_so_once_and_goes_on(arrive: Arrive) -> None:
    person = begun(arrive(HEARD, house=WindowHouse(voice=FakeVoice(voices=()))))
    assert person.reads("Der er ingen stemme til sproget her.")
    person.hear(20)
    assert not person.reads("Der er ingen stemme til sproget her.")
    assert "playing" == person.moment().state
    deaf = arrive(HEARD)
    deaf.house.deck.broken = True
    begun(deaf)
    deaf.hear(1)
    assert deaf.reads("Lyden virker ikke lige nu.")


def test_a_practice_begun_while_another_plays_takes_its_place(arrive: Arrive) -> None:
    person = begun(arrive(HEARD))
    person.hear(5)
    first = person.session
    person.choose("Træk vejret")
    assert first.is_over()
    person.hear(1)
    assert "playing" == person.moment().state
    assert RATE * 60 == pytest.approx(person.moment().total * RATE, abs=RATE)
