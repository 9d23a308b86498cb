"""The settings of what is heard: the sound of the breath, one's own music, the kinder voice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSlider
from pytestqt.qtbot import QtBot
from tests.unit.ui.pages.samples import preferences
from tests.unit.ui.pages.settings.kept import KeptInMemory

from pauseknap.core.problems import Unusable
from pauseknap.core.settings import KinderVoice, Settings, Sound
from pauseknap.ui.pages.settings.background_rows import BackgroundRows
from pauseknap.ui.pages.settings.breathing import BreathingSection
from pauseknap.ui.pages.settings.kinder_card import KinderCard
from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.labels import Text


class Listener:
    """Someone who sets what they hear; `broken` are files that cannot be played."""

    def __init__(self, qtbot: QtBot, theme: Theme, times: Times, settings: Settings | None = None) -> None:
        self.preferences = preferences(settings)
        presenter = SettingsPresenter(self.preferences, KeptInMemory(checks=0))
        self.broken: set[str] = {""}
        self.breathing = BreathingSection(
            theme, times, presenter, explain=lambda trouble: trouble.what, trouble_with=self._trouble
        )
        self.kinder = KinderCard(theme, presenter)
        self.rows: BackgroundRows = self.breathing.background
        for part in (self.breathing, self.kinder):
            part.resize(640, 700)
            qtbot.addWidget(part)
            part.show()

    def _trouble(self, path: str) -> Unusable | None:
        return Unusable("music-broken", file=path) if path in self.broken else None

    @property
    def sound(self) -> Sound:
        return self.preferences.settings.sound

    def click(self, name: str) -> None:
        """A button, by what it is called."""
        found = [
            button
            for part in (self.breathing, self.kinder)
            for button in part.findChildren(QAbstractButton)
            if name in (button.text(), button.accessibleName())
        ]
        found[0].click()

    def told(self) -> str:
        """What stands beside the button for the file."""
        return " ".join(text.text() for text in self.rows.file_row.findChildren(Text) if text.isVisible())

    def slider(self, name: str) -> QSlider:
        """A slider, by what it is called."""
        found = (*self.breathing.findChildren(QSlider), *self.kinder.findChildren(QSlider))
        return next(slider for slider in found if name == slider.accessibleName())


@pytest.fixture
def listener(qtbot: QtBot, dressed: Theme, times: Times) -> Listener:
    return Listener(qtbot, dressed, times)


def test_the_breath_has_a_volume_of_its_own_once_it_sounds(listener: Listener) -> None:
    slider = listener.slider("How loud the breath is")
    assert not slider.isVisible()
    listener.click("Wave")
    assert "wave" == listener.sound.breath_sound
    assert slider.isVisible()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert 0.55 == pytest.approx(listener.sound.breath_volume)
    assert 0.5 == listener.sound.background_volume


def test_a_voice_with_the_first_breaths_is_off_until_chosen_and_has_a_volume_of_its_own(
    listener: Listener,
) -> None:
    slider = listener.slider("How loud the voice is")
    assert (False, False) == (listener.sound.breath_voice, slider.isVisible())
    listener.click("A voice to begin with")
    assert (True, True) == (listener.sound.breath_voice, slider.isVisible())
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert (0.75, 1.0) == (listener.sound.breath_voice_volume, listener.sound.voice_volume)
    listener.click("A voice to begin with")
    assert (False, False) == (listener.sound.breath_voice, slider.isVisible())


def test_choosing_ones_own_music_asks_for_the_file_and_shows_its_name(listener: Listener) -> None:
    listener.rows.ask = lambda: "/music/Stille sang.ogg"
    listener.click("My music")
    assert ("own", "/music/Stille sang.ogg") == (listener.sound.ambience, listener.sound.own_background)
    assert "Stille sang.ogg" in listener.told()


def test_who_thinks_better_of_it_keeps_the_background_they_had(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    listener = Listener(qtbot, dressed, times, Settings(sound=Sound(ambience="water")))
    listener.rows.ask = lambda: ""
    listener.click("My music")
    assert ("water", "") == (listener.sound.ambience, listener.sound.own_background)
    assert not listener.rows.file_row.isVisible()


def test_a_file_that_was_chosen_before_is_not_asked_for_again(
    qtbot: QtBot, dressed: Theme, times: Times
) -> None:
    listener = Listener(qtbot, dressed, times, Settings(sound=Sound(own_background="/music/a.mp3")))
    listener.rows.ask = lambda: pytest.fail("asked")
    listener.click("My music")
    assert "own" == listener.sound.ambience
    listener.rows.ask = lambda: "/music/b.mp3"
    listener.click("Choose a music file")
    assert "/music/b.mp3" == listener.sound.own_background


def test_a_file_that_cannot_be_played_is_told_of_where_it_was_chosen(listener: Listener) -> None:
    listener.broken.add("/music/torn.ogg")
    listener.rows.ask = lambda: "/music/torn.ogg"
    listener.click("My music")
    assert "music-broken" in listener.told()
    listener.rows.ask = lambda: "/music/whole.ogg"
    listener.click("Choose a music file")
    assert "whole.ogg" in listener.told()


def test_the_kinder_voice_has_two_sliders_and_one_switch(listener: Listener) -> None:
    QTest.keyClick(listener.slider("Softer"), Qt.Key.Key_Right)
    QTest.keyClick(listener.slider("Room"), Qt.Key.Key_Left)
    assert KinderVoice(on=True, softness=0.55, room=0.25) == listener.preferences.settings.kinder
    listener.click("Kinder voice")
    assert not listener.preferences.settings.kinder.on
    assert not listener.slider("Softer").isVisible()
    assert not listener.slider("Room").isVisible()
