"""What stands over the stage begins anew with each practice."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.fakes.library import A_PRACTICE

from pauseknap.ui.stage.overlay import RIGHTS_UNTIL, STOP_UNTIL, Overlay
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.labels import Text

GUIDED = replace(A_PRACTICE, picture="duo")


def overlay(qtbot: QtBot, theme: Theme) -> tuple[Overlay, QWidget]:
    stage = QWidget()
    stage.resize(1000, 720)
    qtbot.addWidget(stage)
    return Overlay(theme, stage, foot=lambda: 140), stage


def test_a_header_that_faded_in_one_practice_is_clear_in_the_next(qtbot: QtBot, theme: Theme) -> None:
    over, stage = overlay(qtbot, theme)
    header = stage.findChild(HeaderBar)
    assert header is not None
    over.begin(GUIDED, rights="r", captions=True)
    clear = header.grab().toImage()
    over.set_strength(0.4)
    assert header.grab().toImage() != clear
    over.begin(GUIDED, rights="r", captions=True)
    assert header.grab().toImage() == clear


def test_the_rights_are_shown_first_then_when_to_stop_then_nothing(qtbot: QtBot, theme: Theme) -> None:
    over, stage = overlay(qtbot, theme)
    over.begin(GUIDED, rights="Du kan stoppe når som helst.", captions=True)
    line = next(text for text in stage.findChildren(Text) if text.text() == "Du kan stoppe når som helst.")
    over.follow(RIGHTS_UNTIL, on_scene=True)
    assert line.text() == "Stop, hvis det gør ondt."
    over.follow(STOP_UNTIL, on_scene=True)
    assert (line.text(), line.isHidden()) == ("", True)
