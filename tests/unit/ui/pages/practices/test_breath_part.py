"""Before the pacer its rhythm can be chosen; before any other practice there is none to choose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.practices.set_up_page import SetUp
from tests.unit.ui.pages.samples import practice

from pauseknap.core.breath.presets import PRESETS
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times

PACER = replace(practice(persons=(), known_as="long-out-breath", spoken=False), row="S30")


def test_a_rhythm_is_chosen_begun_with_and_remembered(qtbot: QtBot, theme: Theme, times: Times) -> None:
    page = SetUp(qtbot, theme, times, shown=PACER)
    (rhythm,) = page.visible(QComboBox)
    assert isinstance(rhythm, QComboBox)
    rhythm.setCurrentText("Gentle")
    rhythm.activated.emit(rhythm.currentIndex())
    assert page.reads("In 3 · out 5")
    assert "gentle" == page.kept.settings.breath
    assert PRESETS["gentle"] == page.begin().breath


def test_another_practice_has_no_rhythm_to_choose(qtbot: QtBot, theme: Theme, times: Times) -> None:
    assert [] == SetUp(qtbot, theme, times).visible(QComboBox)
