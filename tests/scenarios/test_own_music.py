"""A person's own music behind a practice: typed on the command line, chosen in the settings, gone missing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.scenarios.conftest import Type
from tests.scenarios.houses import TerminalHouse

from pauseknap.core.settings import Sound
from pauseknap.core.timeline.model import RATE

BREATH = ("export", "long-out-breath", "--minutes", "1", "-o")


@pytest.fixture
def song(tmp_path: Path) -> Path:
    """Twelve seconds at a rate that is not ours."""
    moments = np.arange(12 * 44_100) / 44_100
    soundfile.write(tmp_path / "song.flac", 0.3 * np.sin(2 * np.pi * 220 * moments), 44_100)
    return tmp_path / "song.flac"


def loudest_hertz(path: Path) -> float:
    """In the middle of the file, in the left ear."""
    sound, _ = soundfile.read(path, start=30 * RATE, frames=4 * RATE, dtype="float32")
    spectrum = np.abs(np.fft.rfft(sound[:, 0] * np.hanning(len(sound))))
    return float(np.argmax(spectrum)) / 4


def test_a_music_file_is_typed_where_a_background_is(typed: Type, tmp_path: Path, song: Path) -> None:
    told = typed(*BREATH, str(tmp_path / "x.wav"), "--background", str(song))
    assert told.status == 0
    assert 220.0 == pytest.approx(loudest_hertz(tmp_path / "x.wav"), abs=0.5)


def test_a_file_that_is_not_there_is_told_and_nothing_is_written(typed: Type, tmp_path: Path) -> None:
    told = typed(*BREATH, str(tmp_path / "x.wav"), "--background", "./nowhere.ogg")
    assert told.status == 1
    assert "The music file ./nowhere.ogg is not there. Choose another." in told.err
    assert not (tmp_path / "x.wav").exists()


@pytest.mark.parametrize("kind", ["rain", "tone", "room"])
def test_every_room_can_be_typed(typed: Type, tmp_path: Path, kind: str) -> None:
    assert typed(*BREATH, str(tmp_path / "x.wav"), "--background", kind).status == 0
    sound, _ = soundfile.read(tmp_path / "x.wav", start=30 * RATE, frames=RATE)
    assert sound.any()


def test_another_word_is_told_what_can_be_typed(typed: Type, tmp_path: Path) -> None:
    told = typed(*BREATH, str(tmp_path / "x.wav"), "--background", "jazz")
    assert told.status == 2
    assert "rain" in told.err


def test_music_from_the_settings_that_is_gone_is_left_out_and_told_of(typed: Type, tmp_path: Path) -> None:
    house = TerminalHouse()
    house.preferences.change(sound=Sound(ambience="own", own_background="/gone/song.ogg"))
    told = typed(*BREATH, str(tmp_path / "x.wav"), house=house)
    assert told.status == 0
    assert "The music file /gone/song.ogg is not there. Choose another." in told.err
    assert soundfile.info(tmp_path / "x.wav").duration == pytest.approx(60, abs=1)


def test_a_practice_in_the_terminal_says_so_too_and_goes_on(typed: Type) -> None:
    house = TerminalHouse()
    house.preferences.change(sound=Sound(ambience="own", own_background="/gone/song.ogg"))
    told = typed("start", "long-out-breath", "--minutes", "1", "--terminal", house=house)
    assert told.status == 0
    assert "Your music can’t be played. The practice goes on without it." in told.out
