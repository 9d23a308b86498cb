"""The look follows the person's choice, else the system; text and motion can be changed while it runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.style.tokens import CONTRAST, DARK, LIGHT
from pauseknap.ui.style.typescale import STYLES, scaled


def test_a_chosen_theme_wins_and_says_so_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(theme="dark")
    assert theme.tokens is DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(theme="dark")


def test_without_a_choice_the_systems_scheme_is_followed(theme: Theme, qapp: QApplication) -> None:
    theme.choose(theme="dark")
    theme.choose(theme="system")
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.tokens is (DARK if dark else LIGHT)


def test_high_contrast_has_no_translucent_colour(theme: Theme) -> None:
    assert theme.colour("ink", 0.4).alphaF() == pytest.approx(0.4, abs=0.01)
    theme.choose(theme="contrast")
    assert theme.tokens is CONTRAST
    assert theme.colour("ink", 0.4) == QColor("#FFFFFF")


def test_motion_is_still_when_the_person_or_the_system_wants_it(theme: Theme) -> None:
    theme.choose(motion="system", system_still=False)
    assert not theme.reduced_motion
    theme.choose(system_still=True)
    assert theme.reduced_motion
    theme.choose(motion="full")
    assert not theme.reduced_motion
    theme.choose(motion="reduced", system_still=False)
    assert theme.reduced_motion


def test_text_doubles_up_to_29_pixels_and_large_text_grows_half_as_fast() -> None:
    assert scaled(16, 2.0) == 32
    assert scaled(44, 2.0) == 66
    assert scaled(34, 2.0) == 58
    assert all(scaled(step.size, 1.0) == step.size for step in STYLES.values())


def test_both_typefaces_come_from_our_own_files(theme: Theme) -> None:
    assert theme.fonts.missing == ()
    assert QFontInfo(theme.voice(44)).family() == "Newsreader 16pt"
    assert QFontInfo(theme.tool(16, 600)).family() == "Source Sans 3"
    assert QFontInfo(theme.tool(16, 600)).weight() == 600


def test_figures_all_have_one_width(theme: Theme) -> None:
    metrics = QFontMetricsF(theme.tool(16))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_qts_own_widgets_wear_the_look_and_change_with_it(theme: Theme, qapp: QApplication) -> None:
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())
    theme.dress(qapp)
    try:
        theme.choose(theme="dark", text_scale=2.0)
        assert qapp.palette().text().color() == QColor(DARK.ink)
        line = QLineEdit()
        line.ensurePolished()
        assert line.sizeHint().height() >= 70
    finally:
        qapp.setPalette(before[0])
        qapp.setFont(before[1])
        qapp.setStyleSheet(before[2])
