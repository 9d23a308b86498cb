"""The self-check from its beginning to its result, with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.conftest import Desk, Later

from pauseknap.core.check.model import Coins, Opening, Rate, Signs, Write
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.pages.check.page import CheckPage
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.chip import SignChip
from pauseknap.ui.widgets.rows import OfferButton
from pauseknap.ui.widgets.systems import SystemsScene
from pauseknap.ui.words import Words

ALT = Qt.KeyboardModifier.AltModifier


class Person:
    """Someone at the keyboard before the page."""

    def __init__(self, qtbot: QtBot, theme: Theme, times: Times, desk: Desk, later: Later) -> None:
        self.page = CheckPage(theme, times, desk.checking, desk.catalogue, once=later)
        self.later = later
        qtbot.addWidget(self.page)
        self.page.resize(1000, 720)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.heard: list[object] = []
        self.page.help_asked.connect(lambda: self.heard.append("help"))
        self.page.left.connect(lambda: self.heard.append("left"))
        self.page.kept_changed.connect(lambda: self.heard.append("kept"))
        self.page.bar_wanted.connect(lambda on: self.heard.append(("bar", on)))
        self.page.practice_chosen.connect(lambda name, minutes: self.heard.append((name, minutes)))

    @property
    def session(self) -> CheckSession:
        assert self.page.session is not None
        return self.page.session

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(self.page.focusWidget() or self.page, key, held)

    def digit(self, digit: str) -> None:
        """Answer with a digit, and let the answer be seen."""
        QTest.keyClicks(self.page.focusWidget() or self.page, digit)
        self.later.pass_by()

    def visible(self, kind: type[QWidget]) -> list[QWidget]:
        return [widget for widget in self.page.findChildren(kind) if widget.isVisibleTo(self.page)]

    def click(self, words: str) -> None:
        found = [
            one
            for one in self.visible(QAbstractButton)
            if isinstance(one, QAbstractButton) and words == one.text()
        ]
        assert len(found) == 1, words
        found[0].click()

    def reads(self, words: str) -> bool:
        return any(words in getattr(widget, "text", str)() for widget in self.visible(QWidget))


@pytest.fixture
def person(qtbot: QtBot, dressed: Theme, times: Times, desk: Desk, later: Later) -> Person:
    return Person(qtbot, dressed, times, desk, later)


def test_the_quick_look_is_done_by_keyboard_alone(person: Person) -> None:
    person.page.focus_first()
    person.press(Qt.Key.Key_Return)
    for digit in "321":
        person.digit(digit)
    QTest.keyClicks(person.page.focusWidget(), "busy")
    person.press(Qt.Key.Key_Return)
    QTest.keyClicks(person.page.focusWidget(), "an hour off")
    person.press(Qt.Key.Key_Return)
    assert person.session.done
    assert {"alarm": 2, "start": 1, "pause": 0} == person.session.answers().rated
    assert {"word": "busy", "wish": "an hour off"} == person.session.answers().written
    assert person.reads(person.session.result().title)


def test_the_whole_picture_is_done_by_keyboard_alone(person: Person) -> None:
    person.page.begin("full")
    while not person.session.done:
        before = person.session.number
        match person.session.page:
            case Opening():
                person.press(Qt.Key.Key_Space)
            case Signs():
                person.press(Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space)
                assert 2 == len(person.session.ticked())
                person.press(Qt.Key.Key_Right, held=ALT)
            case Coins():
                person.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
                assert 2 == next(iter(person.session.coins().values()))
                person.press(Qt.Key.Key_Right, held=ALT)
            case Rate():
                person.digit("4")
            case Write():
                person.press(Qt.Key.Key_Return)
        assert person.session.done or before + 1 == person.session.number
    assert 18 == len(person.session.answers().rated)
    assert person.reads(person.session.result().carries_title)
    for todo in person.session.result().todo:
        assert person.reads(todo.text)


def test_arrows_and_space_answer_as_digits_do(person: Person) -> None:
    person.page.begin("quick")
    person.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert 2 == person.session.rated()
    person.later.pass_by()
    assert 2 == person.session.number


def test_alt_left_goes_back_and_the_answer_is_still_there(person: Person) -> None:
    person.page.begin("quick")
    person.digit("2")
    person.press(Qt.Key.Key_Left, held=ALT)
    assert (1, 1) == (person.session.number, person.session.rated())
    chosen = [one for one in person.visible(QAbstractButton) if getattr(one, "isChecked", bool)()]
    assert 1 == len(chosen)
    assert chosen[0] is person.page.focusWidget()


def test_skipping_leaves_a_page_unanswered(person: Person) -> None:
    person.page.begin("full")
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Space)
    person.click("Not today")
    assert "alarm" not in person.session.answers().ticked


def test_signs_left_untouched_are_an_answer_too(person: Person) -> None:
    person.page.begin("full")
    person.press(Qt.Key.Key_Space)
    person.click("Go on")
    assert frozenset() == person.session.answers().ticked["alarm"]
    assert len(person.visible(SignChip)) == 12


def test_escape_leaves_at_once_and_the_answers_wait(person: Person) -> None:
    person.page.begin("quick")
    person.digit("2")
    person.press(Qt.Key.Key_Escape)
    assert "left" == person.heard[-1]
    person.page.focus_first()
    person.press(Qt.Key.Key_Space)
    assert 2 == person.session.number
    assert {"alarm": 1} == person.session.answers().rated


def test_a_finished_check_does_not_wait(person: Person) -> None:
    person.page.begin("quick")
    for _ in range(5):
        person.click("Skip")
    person.click("Done")
    assert "left" == person.heard[-1]
    assert not any("Go on where you were" == one.accessibleName() for one in person.visible(QWidget))


def test_the_bar_of_the_window_goes_while_questions_are_asked(person: Person) -> None:
    assert person.page.wants_bar
    person.page.begin("quick")
    assert not person.page.wants_bar
    for _ in range(5):
        person.click("Skip")
    assert person.page.wants_bar
    assert [("bar", False), ("bar", True)] == person.heard


def test_the_free_tick_opens_help_at_once_and_not_again(person: Person) -> None:
    person.page.begin("quick")
    person.click(person.session.check.bad)
    assert "help" == person.heard[-1]
    assert person.session.bad
    for _ in range(5):
        person.click("Skip")
    assert 1 == person.heard.count("help")
    assert person.reads(person.session.result().help_text)
    person.click("Where to find help")
    assert 2 == person.heard.count("help")


def test_many_alarm_signs_in_three_of_four_checks_open_help(person: Person, desk: Desk) -> None:
    for _ in range(2):
        earlier = desk.checking.begin("quick")
        earlier.rate(2)
        desk.checking.save(earlier)
    person.page.begin("quick")
    person.digit("3")
    for _ in range(4):
        person.click("Skip")
    assert "help" in person.heard
    assert person.reads(person.session.result().help_text)


def test_an_offer_starts_at_once(person: Person) -> None:
    person.page.begin("quick")
    for _ in range(5):
        person.click("Skip")
    offers = person.visible(OfferButton)
    assert 3 == len(offers)
    offers[0].setFocus()
    person.press(Qt.Key.Key_Space)
    first = person.session.result().offers[0]
    assert (first.practice, first.minutes) == person.heard[-1]


def test_saved_only_when_asked_and_shown_next_time(person: Person, desk: Desk) -> None:
    person.page.begin("quick")
    person.digit("3")
    for _ in range(4):
        person.click("Skip")
    assert () == desk.store.checks()
    person.click("Save on this computer")
    assert 1 == len(desk.store.checks())
    assert "kept" == person.heard[-1]
    assert person.reads("Saved on this computer.")
    person.click("Done")
    assert person.reads("Last time, 12 November")


def test_saved_by_mistake_is_deleted_again(person: Person, desk: Desk) -> None:
    person.page.begin("quick")
    for _ in range(5):
        person.click("Skip")
    person.click("Save on this computer")
    person.click("Delete it again")
    assert () == desk.store.checks()
    assert not person.reads("Saved on this computer.")


def test_a_full_disk_is_told_and_the_result_stays(person: Person, desk: Desk) -> None:
    person.page.begin("quick")
    for _ in range(5):
        person.click("Skip")
    desk.store.break_with("storage-unwritable")
    person.click("Save on this computer")
    assert person.session.kept is None
    assert not person.reads("Saved on this computer.")
    assert person.reads(person.session.result().title)


def test_the_picture_says_itself_to_a_screen_reader(person: Person) -> None:
    person.page.begin("quick")
    for digit in "311":
        person.digit(digit)
    person.click("Skip")
    person.click("Skip")
    scene = person.visible(SystemsScene)[0]
    for line in person.session.result().buttons:
        assert f"{line.title}: {line.words}" in scene.accessibleName()


def test_another_language_goes_on_where_one_was(
    person: Person, desk: Desk, words: Words, qtbot: QtBot
) -> None:
    person.page.begin("quick")
    person.digit("2")
    desk.catalogue.language = "da"
    words.use("da")
    qtbot.waitUntil(lambda: person.reads("Spring over"))
    assert 2 == person.session.number
    assert person.reads(desk.catalogue.check().quick[1].statement.text)  # type: ignore[union-attr]  # a Rate
    assert {"alarm": 1} == person.session.answers().rated


def test_in_the_app_the_windows_own_timer_moves_on(
    qtbot: QtBot, dressed: Theme, times: Times, desk: Desk
) -> None:
    page = CheckPage(dressed, times, desk.checking, desk.catalogue)
    qtbot.addWidget(page)
    page.begin("quick")
    page.wizard.answer(1)
    session = page.session
    assert session is not None
    qtbot.waitUntil(lambda: session.number == 2)
