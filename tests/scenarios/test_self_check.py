"""The self-check at the window, with the keyboard alone, from home to its result and on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from tests.scenarios.conftest import Arrive
from tests.scenarios.persons import Person

from pauseknap.core.check.model import Coins, Opening, Rate, Signs, Write
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.widgets.rows import OfferButton

ENTER, SPACE, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape
ALT = Qt.KeyboardModifier.AltModifier
KINDS = ("Et hurtigt kig", "Hele billedet")
MOST_TABS = 40


def tab_to(person: Person, name: str) -> None:
    """Go on with Tab until the keyboard is at something of that name."""
    for _ in range(MOST_TABS):
        if person.focus().startswith(name):
            return
        person.press(TAB)
    raise AssertionError(f"Tab never comes to {name}; it is at {person.focus()}")


def check(person: Person) -> CheckSession:
    """The check under way."""
    session = person.app.rooms.check.session
    assert session is not None
    return session


def answer(person: Person) -> None:
    """Answer the page that is shown, by keyboard, and be at the next one."""
    session = check(person)
    number = session.number
    match session.page:
        case Opening():
            person.press(ENTER)
        case Rate():
            person.type_in("3")
        case Signs():
            person.press(SPACE, Qt.Key.Key_Right, SPACE)
            person.press(Qt.Key.Key_Right, held=ALT)
        case Coins():
            person.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
            person.press(Qt.Key.Key_Right, held=ALT)
        case Write():
            person.type_in("mere ro")
            person.press(ENTER)
    person.qtbot.waitUntil(lambda: session.done or session.number == number + 1)


def answered(person: Person, kind: str) -> CheckSession:
    """From home to the result, by keyboard."""
    tab_to(person, "Tjek ind, Alarm")
    person.press(ENTER)
    assert "check" == person.page()
    tab_to(person, kind)
    person.press(ENTER)
    while not check(person).done:
        answer(person)
    return check(person)


@pytest.mark.parametrize("kind", KINDS)
def test_a_check_is_done_with_the_keyboard_alone_and_an_offer_begins_at_once(
    kind: str, person: Person
) -> None:
    result = answered(person, kind).result()
    for words in (result.title, result.text, *(todo.text for todo in result.todo)):
        assert person.reads(words)
    assert {"team", "leader", "organisation"} <= {todo.level for todo in result.todo}
    offers = person.visible(OfferButton)
    assert 3 == len(offers)
    tab_to(person, offers[0].accessibleName() or offers[0].text())
    person.press(ENTER)
    person.make_ready()
    assert ("stage", "playing") == (person.page(), person.moment().state)


def test_it_is_kept_only_when_asked_and_then_stands_on_the_home_page(person: Person, arrive: Arrive) -> None:
    answered(person, "Et hurtigt kig")
    assert () == person.house.store.checks()
    tab_to(person, "Gem på denne computer")
    person.press(ENTER)
    assert 1 == len(person.house.store.checks())
    assert person.reads("Gemt på denne computer.")
    tab_to(person, "Færdig")
    person.press(ENTER)
    assert "home" == person.page()
    assert person.reads("Sidste tjek, 2. marts")
    again = arrive("")
    assert again.reads("Sidste tjek, 2. marts")


def test_what_was_kept_can_be_deleted_again_at_once(person: Person) -> None:
    answered(person, "Et hurtigt kig")
    person.click("Gem på denne computer")
    person.click("Slet det igen")
    assert () == person.house.store.checks()
    person.click("Færdig")
    assert not person.reads("Sidste tjek")


def test_one_can_leave_in_the_middle_and_go_on_where_one_was(person: Person) -> None:
    person.click("Tjek ind, Alarm")
    person.click("Hele billedet")
    for _ in range(3):
        answer(person)
    number = check(person).number
    person.press(ESCAPE)
    assert "home" == person.page()
    person.click("Tjek ind, Alarm")
    person.click("Fortsæt")
    assert number == check(person).number


def test_whoever_feels_really_bad_gets_help_at_once_and_can_come_back(person: Person) -> None:
    person.click("Tjek ind, Alarm")
    person.click("Et hurtigt kig")
    person.click(check(person).check.bad)
    assert "help" == person.page()
    assert person.reads("112")
    person.press(ESCAPE)
    assert "check" == person.page()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_has_to_be_answered(kind: str, person: Person) -> None:
    person.click("Tjek ind, Alarm")
    person.click(kind)
    while not check(person).done:
        skip = [one for one in person.visible(QAbstractButton) if one.text() in ("Ikke i dag", "Spring over")]
        if skip:
            skip[0].click()
        else:
            person.press(ENTER)
    assert person.reads(check(person).result().title)
