"""Before a practice: any length, more or less silence, words of one's own, and a copy to write on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.practices.set_up_page import SetUp
from tests.unit.ui.pages.samples import practice

from pauseknap.core.practice.model import Practice, Quiet, Say, Section
from pauseknap.core.practice.personal import Choices
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.minutes_field import MinutesField


def with_silences() -> Practice:
    """The sample practice with silence in each part."""
    ours = practice()
    sections = tuple(replace(one, steps=(*one.steps, Quiet(seconds=5))) for one in ours.sections)
    return replace(ours, sections=sections)


def with_wishes() -> Practice:
    """A practice that wishes something."""
    wish = Section(id="all", title="All", steps=(Say(text="May you meet {words} today."),))
    return replace(practice(persons=()), words="kindness", sections=(wish,))


@pytest.fixture
def set_up(qtbot: QtBot, dressed: Theme, times: Times) -> SetUp:
    return SetUp(qtbot, dressed, times)


def test_another_length_is_stepped_to_and_goes_along(set_up: SetUp) -> None:
    set_up.button("Another length").click()
    (field,) = set_up.visible(MinutesField)
    assert isinstance(field, MinutesField)
    assert (5, 2, 30) == (field.value(), field.minimum(), field.maximum())
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert 6 == set_up.begin().minutes
    set_up.button("2").click()
    assert not set_up.visible(MinutesField)
    assert 2 == set_up.begin().minutes


def test_a_length_of_ones_own_stands_there_the_next_time(qtbot: QtBot, dressed: Theme, times: Times) -> None:
    page = SetUp(qtbot, dressed, times, minutes=12)
    (field,) = page.visible(MinutesField)
    assert isinstance(field, MinutesField)
    assert 12 == field.value()
    assert 12 == page.begin().minutes


def test_scrolling_over_the_length_changes_nothing_unless_the_keyboard_is_there(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    page = SetUp(qtbot, dressed, times, minutes=12)
    (field,) = page.visible(MinutesField)
    assert isinstance(field, MinutesField)
    for focused, minutes in ((False, 12), (True, 13)):
        page.page.focus_first()
        if focused:
            field.setFocus()
        middle = QPointF(field.rect().center())
        none, up = QPoint(), QPoint(0, 120)
        QApplication.sendEvent(
            field,
            QWheelEvent(
                middle,
                field.mapToGlobal(middle),
                none,
                up,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )
        assert minutes == field.value()


def test_pauses_are_folded_away_until_they_are_adjusted_and_tell_the_whole_length(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    page = SetUp(qtbot, dressed, times, shown=with_silences(), seconds=690.0)
    assert not page.visible(QSlider)
    page.button("Adjust the pauses").click()
    slider = next(one for one in page.visible(QSlider) if one.accessibleName() == "Silence in: Yourself")
    assert "as written" == slider.accessibleDescription()
    for _ in range(4):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert "twice as long" == slider.accessibleDescription()
    assert page.reads("In all about 11½ minutes.")
    assert {"self": 2.0} == page.begin().stretch
    again = SetUp(qtbot, dressed, times, shown=with_silences(), kept=page.kept)
    assert 4 == len(again.visible(QSlider))
    again.button("As written").click()
    assert {} == again.begin().stretch


def test_own_words_are_typed_or_taken_heard_in_the_wish_and_deleted(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    page = SetUp(qtbot, dressed, times, shown=with_wishes())
    page.button("Words of your own").click()
    assert page.reads("May you meet kindness today.")
    field = page.field("Word 1")
    QTest.keyClicks(field, "calm")
    page.button("Take the word: tenderness").click()
    assert page.reads("May you meet calm and tenderness today.")
    assert not page.button("Take the word: tenderness").isEnabled()
    assert ("calm", "tenderness") == page.begin().words
    assert {"en": ("calm", "tenderness")} == page.kept.settings.my_words
    page.button("Delete my words").click()
    assert {} == page.kept.settings.my_words
    assert "" == field.text()


def test_a_practice_without_wishes_asks_for_no_words(set_up: SetUp) -> None:
    assert not any("Words of your own" == getattr(one, "text", str)() for one in set_up.visible(QWidget))


def test_a_copy_can_be_made_of_any_practice_and_only_ones_own_is_edited(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    for own in (False, True):
        page = SetUp(qtbot, dressed, times, own=own)
        with qtbot.waitSignal(page.page.copy_asked, timeout=1000) as told:
            page.button("Make a copy of my own").click()
        assert ["just-like-me"] == told.args
        edits = [one for one in page.visible(QAbstractButton) if getattr(one, "text", str)() == "Edit"]
        assert own is bool(edits)


def test_a_sound_file_is_asked_for_with_all_that_was_chosen(set_up: SetUp) -> None:
    asked: list[tuple[str, Choices]] = []
    set_up.page.file_asked.connect(lambda name, choices: asked.append((name, choices)))
    QTest.keyClicks(set_up.field("Name of: Someone you are fond of"), "Bo")
    set_up.button("Move up: Yourself").click()
    set_up.button("Save as a sound file…").click()
    assert [("just-like-me", set_up.begin())] == asked
