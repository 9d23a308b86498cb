"""Danish and English, changed while it runs: a changed window says what one opened in that language says."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from tests.scenarios.conftest import Arrive
from tests.scenarios.persons import Person, menu_actions

from pauseknap.core.language import Language

OTHER: dict[Language, Language] = {"da": "en", "en": "da"}
CHOICE = {"da": "Dansk", "en": "English"}
PAGES = ("home", "listen", "check", "practices", "settings", "help")
SECTIONS = 7


def said_everywhere(person: Person) -> dict[str, list[str]]:
    """Every word of every page, of every section of the settings, of the tray and of the card."""
    said: dict[str, list[str]] = {}
    for page in PAGES:
        person.app.open(page)
        person.app.rooms.settings.show_section(0)
        said[page] = person.texts()
    person.app.open("settings")
    for place in range(SECTIONS):
        person.app.rooms.settings.show_section(place)
        said[f"settings {place}"] = person.texts()
    for practice in person.house.catalogue.practices():
        person.app.practising.set_up(practice.id)
        said[f"set up {practice.id}"] = person.texts()
    said["card"] = person.texts(person.app.card)
    said["tray"] = [action.text() for action in menu_actions(person.app.tray.menu())]
    return said


def change_to(person: Person, language: Language) -> None:
    """Choose a language in the settings, by a click."""
    person.app.open("settings")
    for place in range(SECTIONS):
        person.app.rooms.settings.show_section(place)
        for button in person.visible(QAbstractButton):
            if button.text() == CHOICE[language]:
                button.click()
                return
    raise AssertionError("no section lets one choose a language")


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_window_changed_while_it_runs_says_word_for_word_what_a_fresh_one_says(
    language: Language, arrive: Arrive
) -> None:
    fresh = arrive(f"language: {language}\n")
    expected = said_everywhere(fresh)
    fresh.close()
    changed = arrive(f"language: {OTHER[language]}\n")
    before = said_everywhere(changed)
    change_to(changed, language)
    after = said_everywhere(changed)
    for place, words in expected.items():
        assert words == after[place], place
        assert words != before[place], f"{place} says the same in both languages"


def test_each_page_changes_its_words_while_it_is_on_show(arrive: Arrive) -> None:
    fresh = arrive("language: da\n")
    danish = said_everywhere(fresh)
    fresh.close()
    person = arrive("language: en\n")
    for page in PAGES:
        person.house.preferences.change(language="en")
        person.app.open(page)
        person.app.rooms.settings.show_section(0)
        person.house.preferences.change(language="da")
        assert danish[page] == person.texts(), page


def test_a_check_on_its_way_goes_on_in_the_other_language_with_its_answers(person: Person) -> None:
    person.click("Tjek ind, Alarm")
    person.click("Hele billedet")
    session = person.app.rooms.check.session
    assert session is not None
    danish = person.texts()
    person.house.preferences.change(language="en")
    assert session is person.app.rooms.check.session
    assert not set(danish) & set(person.texts()) - {"Check in", "Tjek ind"} - _same_in_both(danish)


def _same_in_both(texts: list[str]) -> set[str]:
    return {text for text in texts if not any(sign.isalpha() for sign in text)}
