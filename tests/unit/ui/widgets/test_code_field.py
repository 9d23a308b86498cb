"""The field for text that is written line by line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.code_field import CodeField

LETTERS = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"]) | st.just("\n")


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> CodeField:
    made = CodeField(theme)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_every_letter_comes_back_hard_blanks_too(field: CodeField) -> None:
    text = "say: 5\u00a0min – æøå 🙂\n\n  # slut\n"
    field.show_text(text)
    assert text == field.whole_text()


@given(
    text=st.text(
        st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"]) | st.just("\n"), max_size=80
    )
)
def test_what_is_put_in_can_be_undone(field: CodeField, text: str) -> None:
    field.show_text("before")
    field.put_text(text)
    assert text == field.whole_text()
    field.undo()
    assert text == "before" or field.whole_text() == "before"


def test_enter_begins_a_line_as_far_in_as_the_one_before(field: CodeField) -> None:
    field.show_text("steps:\n    - say: x")
    field.go_to(2, 13)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "- bell: end")
    assert "steps:\n    - say: x\n    - bell: end" == field.whole_text()


def test_enter_in_the_middle_of_the_blanks_adds_no_more_than_stand_before(field: CodeField) -> None:
    field.show_text("    x")
    field.go_to(1, 3)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "  \n    x" == field.whole_text()


def test_a_place_is_counted_in_letters_as_people_count_them(field: CodeField) -> None:
    field.show_text("a\n🙂🙂x")
    field.go_to(2, 3)
    assert "x" == field.document().characterAt(field.textCursor().position())


@pytest.mark.parametrize("place", [(0, 0), (99, 1), (1, 99)])
def test_a_place_beyond_the_text_is_the_nearest_in_it(field: CodeField, place: tuple[int, int]) -> None:
    field.show_text("a\nb")
    field.mark([place])
    field.go_to(*place)
    assert field.textCursor().blockNumber() in (0, 1)


def test_a_mistake_is_underlined_to_the_end_of_its_line(field: CodeField) -> None:
    field.show_text("a: b\nquiet: otte\n")
    field.mark([(2, 8)])
    (mark,) = field.extraSelections()
    assert "otte" == mark.cursor.selectedText()
    field.mark([])
    assert [] == field.extraSelections()


def test_tab_goes_on_to_what_comes_next(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    field, after = CodeField(theme, page), QLineEdit(page)
    page.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert after is page.focusWidget()
    assert "" == field.whole_text()
