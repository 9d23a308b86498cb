"""The page on which a practice is written, with the keyboard and the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.conftest import Desk, Later
from tests.unit.ui.pages.own.desk import FILE, PRACTICE, desk

from pauseknap.ui.pages.own.page import WritingPage
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.code_field import CodeField

CONTROL = Qt.KeyboardModifier.ControlModifier


class Writer:
    """The page with one practice open, and time that passes by hand."""

    def __init__(self, qtbot: QtBot, theme: Theme, catalogue: Desk, later: Later) -> None:
        self.qtbot, self.later = qtbot, later
        self.presenter, self.files = desk()
        self.page = WritingPage(theme, self.presenter, explain=catalogue.catalogue.sentence, once=later)
        qtbot.addWidget(self.page)
        self.page.open(FILE)
        self.page.resize(1000, 720)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        (self.field,) = self.page.findChildren(CodeField)
        self.page.focus_first()

    def button(self, name: str) -> QAbstractButton:
        QApplication.processEvents()
        found = [
            one
            for one in self.page.findChildren(QAbstractButton)
            if one.isVisible() and name in (one.text(), one.accessibleName())
        ]
        assert len(found) == 1, (name, found)
        return found[0]

    def shows(self, name: str) -> bool:
        return any(one.isVisible() and one.text() == name for one in self.page.findChildren(QAbstractButton))

    def reads(self, words: str) -> bool:
        return any(
            one.isVisible() and getattr(one, "text", str)() == words
            for one in self.page.findChildren(QWidget)
        )

    def spoil(self) -> None:
        """A number becomes a word."""
        self.field.go_to(21, 16)
        QTest.keyClick(self.field, Qt.Key.Key_Delete)
        QTest.keyClicks(self.field, "otte")


@pytest.fixture
def writer(qtbot: QtBot, dressed: Theme, times: Times, desk: Desk, later: Later) -> Writer:
    return Writer(qtbot, dressed, desk, later)


def test_a_mistake_is_told_with_its_place_a_moment_after_it_was_typed(writer: Writer) -> None:
    assert writer.reads("Everything is saved.")
    writer.spoil()
    assert writer.reads("Everything is saved.")
    assert {500} == set(writer.later.pass_by())
    assert writer.reads(
        "1 thing to mend. Until then the practice stays as it was; your text is kept as a draft."
    )
    problem = "Line 21, character 16, There has to be a number here. Use a point, not a comma, in 4.5."
    assert not writer.button("Try it").isEnabled()
    writer.field.go_to(1, 1)
    writer.button(problem).click()
    cursor = writer.field.textCursor()
    assert (20, 15) == (cursor.blockNumber(), cursor.positionInBlock())
    assert writer.field.hasFocus()


def test_only_the_last_letter_is_followed_by_a_look(writer: Writer) -> None:
    writer.spoil()
    waiting = writer.later.waiting[:-1]
    for _, call in waiting:
        call()
    assert {} == writer.files.drafts
    writer.later.pass_by()
    assert 1 == len(writer.files.drafts)


def test_saving_with_the_keyboard_makes_it_the_practice(writer: Writer) -> None:
    writer.field.go_to(4, 8)
    QTest.keyClicks(writer.field, "Min ")
    with writer.qtbot.waitSignal(writer.page.saved, timeout=1000):
        QTest.keyClick(writer.field, Qt.Key.Key_S, CONTROL)
    assert "title: Min Lille\n" in writer.files.files[FILE]
    assert writer.reads("Min Lille")
    assert writer.reads("Everything is saved.")


def test_saving_what_has_mistakes_looks_at_once_and_leaves_the_practice(writer: Writer) -> None:
    writer.spoil()
    with writer.qtbot.assertNotEmitted(writer.page.saved):
        writer.button("Save").click()
    assert writer.presenter.problems
    assert {FILE: PRACTICE} == writer.files.files
    assert writer.files.drafts


def test_undoing_can_itself_be_undone(writer: Writer) -> None:
    writer.spoil()
    spoilt = writer.field.whole_text()
    writer.later.pass_by()
    writer.button("Undo my changes").click()
    assert PRACTICE == writer.field.whole_text()
    assert {} == writer.files.drafts
    assert not writer.shows("Undo my changes")
    QTest.keyClick(writer.field, Qt.Key.Key_Z, CONTROL)
    assert spoilt == writer.field.whole_text()


def test_what_stands_there_can_be_tried_without_being_saved(writer: Writer) -> None:
    writer.field.go_to(4, 8)
    QTest.keyClicks(writer.field, "Min ")
    with writer.qtbot.waitSignal(writer.page.try_asked, timeout=1000) as told:
        writer.button("Try it").click()
    assert "Min Lille" == told.args[0].title
    assert {FILE: PRACTICE} == writer.files.files


def test_a_practice_is_deleted_with_two_clicks(writer: Writer) -> None:
    writer.button("Delete").click()
    assert writer.button("Keep it").hasFocus()
    writer.button("Keep it").click()
    assert {FILE: PRACTICE} == writer.files.files
    writer.button("Delete").click()
    with writer.qtbot.waitSignal(writer.page.deleted, timeout=1000):
        writer.button("Yes, delete it").click()
    assert {} == writer.files.files


@pytest.mark.parametrize("way", ["escape", "hidden"])
def test_however_one_leaves_the_text_is_kept(writer: Writer, way: str) -> None:
    writer.spoil()
    if way == "hidden":
        writer.page.hide()
    else:
        with writer.qtbot.waitSignal(writer.page.left, timeout=1000):
            QTest.keyClick(writer.field, Qt.Key.Key_Escape)
    assert "quiet: otte" in writer.files.drafts[FILE]


def test_a_full_disk_is_told_and_the_text_stays(writer: Writer) -> None:
    writer.files.break_with("disk-full")
    writer.spoil()
    writer.button("Save").click()
    assert writer.reads(
        "The disk is full. Make room, and try again. "
        "Nothing was lost: your text is held here until you close Pauseknap."
    )
    assert "quiet: otte" in writer.field.whole_text()
