"""Choosing a practice, and the page before it begins."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.practices.set_up_page import SetUp
from tests.unit.ui.pages.samples import practice, preferences

from pauseknap.core.practice.personal import Choices
from pauseknap.core.settings import Settings
from pauseknap.ui.pages.choice_card import ChoiceCard
from pauseknap.ui.pages.practices.page import PracticesPage
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.pills import Pill


@pytest.fixture
def set_up(qtbot: QtBot, dressed: Theme, times: Times) -> SetUp:
    return SetUp(qtbot, dressed, times)


def test_one_page_has_the_spoken_practices_and_the_other_all(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    both = (practice(), practice(persons=(), known_as="long-out-breath", spoken=False))
    shown = {}
    for which in ("spoken", "all"):
        page = PracticesPage(dressed, times, which=which)
        qtbot.addWidget(page)
        page.set_practices(both, lambda one: one.lengths[0])
        cards = page.findChildren(ChoiceCard)
        shown[which] = [(card.accessibleName(), card.accessibleDescription()) for card in cards]
    assert [("Just like me", "Listen · 2\u00a0min")] == shown["spoken"]
    assert 2 == len(shown["all"])


def test_choosing_a_card_tells_which_practice(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    page = PracticesPage(dressed, times, which="all")
    qtbot.addWidget(page)
    page.set_practices((practice(),), lambda one: one.usual)
    with qtbot.waitSignal(page.chosen, timeout=1000) as told:
        QTest.keyClick(page.findChildren(ChoiceCard)[0], Qt.Key.Key_Return)
    assert ["just-like-me"] == told.args


def test_a_search_by_dots_that_leaves_nothing_says_so_and_shows_all_again(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    page = PracticesPage(dressed, times, which="all")
    qtbot.addWidget(page)
    sure, unsure = practice(), practice(known_as="unsure")
    sure, unsure = (
        replace(one, certainty=replace(one.certainty, dots=count)) for one, count in ((sure, 2), (unsure, 1))
    )
    page.set_practices((sure, unsure), lambda one: one.usual)
    page.resize(1000, 720)
    page.show()
    pills = {one.accessibleName(): one for one in page.findChildren(Pill)}
    some, well = pills["some studies"], pills["well shown"]
    assert ("●●○  some studies", "●●●  well shown") == (some.text(), well.text())
    assert "How sure are we that it helps? At least" == some.accessibleDescription()
    cards = page.findChildren(ChoiceCard)
    QTest.keyClick(some, Qt.Key.Key_Space)
    assert [True, False] == [card.isVisible() for card in cards]
    QTest.keyClick(well, Qt.Key.Key_Space)
    assert (False, True) == (some.isChecked(), well.isChecked())
    assert [False, False] == [card.isVisible() for card in cards]
    told = [text.text() for text in page.findChildren(Text) if text.isVisible()]
    assert any(text.startswith("None of those has three dots.") for text in told)
    (show_all,) = [one for one in page.findChildren(QuietButton) if one.text() == "Show all of them"]
    QTest.keyClick(show_all, Qt.Key.Key_Space)
    assert [True, True] == [card.isVisible() for card in cards]
    assert not show_all.isVisible()


def test_whoever_begins_to_type_looks_for_a_practice_and_a_space_in_it_begins_none(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    page = PracticesPage(dressed, times, which="all")
    qtbot.addWidget(page)
    page.set_practices((practice(), practice(known_as="unsure")), lambda one: one.usual)
    page.show()
    page.focus_first()
    chosen: list[str] = []
    page.chosen.connect(chosen.append)
    card = page.findChildren(ChoiceCard)[0]
    QTest.keyClick(card, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    (words,) = page.findChildren(QLineEdit)
    assert "" == words.text()
    QTest.keyClicks(card, "j")
    assert page.focusWidget() is words
    QTest.keyClicks(words, "ust like")
    assert ("just like", []) == (words.text(), chosen)
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert page.focusWidget() is card
    assert [] == chosen


def test_beginning_without_a_single_name_is_one_key(set_up: SetUp) -> None:
    set_up.page.focus_first()
    QTest.keyClick(set_up.button("Begin"), Qt.Key.Key_Space)
    name, choices = set_up.begun[0]
    assert "just-like-me" == name
    assert Choices(minutes=5, order=("dear", "stranger", "difficult", "self")) == choices


def test_names_that_are_typed_go_along_and_are_not_kept(set_up: SetUp) -> None:
    QTest.keyClicks(set_up.field("Name of: Someone you are fond of"), "Bo")
    assert {"dear": "Bo"} == set_up.begin().names
    assert {} == set_up.kept.settings.names


def test_names_are_kept_when_that_is_ticked(set_up: SetUp) -> None:
    set_up.button("Remember the names on this computer").click()
    QTest.keyClicks(set_up.field("Name of: Someone you are fond of"), "Bo")
    set_up.begin()
    assert {"dear": "Bo"} == set_up.kept.settings.names


def test_kept_names_stand_there_and_go_with_the_tick(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    kept = preferences(Settings(names={"dear": "Bo"}))
    page = SetUp(qtbot, dressed, times, kept=kept)
    assert "Bo" == page.field("Name of: Someone you are fond of").text()
    assert {"dear": "Bo"} == kept.settings.names
    page.button("Remember the names on this computer").click()
    assert {} == kept.settings.names


def test_one_is_never_asked_for_ones_own_name(set_up: SetUp) -> None:
    assert 3 == len(set_up.visible(QLineEdit))


def test_alt_and_arrows_move_a_person_and_the_keyboard_goes_along(set_up: SetUp) -> None:
    field = set_up.field("Name of: Someone you are fond of")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert set_up.page.focusWidget() is field
    assert ("stranger", "dear", "difficult", "self") == set_up.begin().order


def test_buttons_move_a_person_too_and_stop_at_the_ends(set_up: SetUp) -> None:
    set_up.button("Move up: Yourself").click()
    assert ("dear", "stranger", "self", "difficult") == set_up.begin().order
    assert not set_up.button("Move up: Someone you are fond of").isEnabled()
    assert not set_up.button("Move down: Someone mildly annoying").isEnabled()


def test_leaving_someone_out_and_leaving_everyone_out(set_up: SetUp) -> None:
    set_up.button("Take part: Someone mildly annoying").click()
    assert frozenset({"difficult"}) == set_up.begin().skipped
    for title in ("Someone you are fond of", "Someone you do not know well", "Yourself"):
        set_up.button(f"Take part: {title}").click()
    assert not set_up.button("Begin").isEnabled()
    assert any("Choose at least one." == getattr(one, "text", str)() for one in set_up.visible(QWidget))


def test_the_short_form_is_about_one_person(set_up: SetUp) -> None:
    set_up.button("2").click()
    set_up.button("Someone mildly annoying").click()
    QTest.keyClicks(set_up.field("What to call this person"), "Kim")
    choices = set_up.begin()
    assert 2 == choices.minutes
    assert "difficult" == choices.order[0]
    assert {"difficult": "Kim"} == choices.names


def test_the_rights_the_care_and_the_certainty_can_be_read_before(set_up: SetUp) -> None:
    words = [getattr(widget, "text", str)() for widget in set_up.visible(QWidget)]
    assert "You can stop at any time." in words
    assert "If it hurts, stop here." in words
    assert "You can skip someone." in words
    assert any("●●○" in text and "Galante et al. 2014" in text for text in words)


def test_escape_goes_back(set_up: SetUp) -> None:
    with set_up.qtbot.waitSignal(set_up.page.left, timeout=1000):
        QTest.keyClick(set_up.page, Qt.Key.Key_Escape)
