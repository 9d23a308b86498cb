"""What everybody who opens a person's music promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.fakes.music import FakeMusic

from pauseknap.adapters.audio.music import SoundfileMusic
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.ambience import AMBIENCE_LOUDNESS, AMBIENCE_PEAK
from pauseknap.core.sound.backdrop import CROSS_SECONDS
from pauseknap.core.sound.loudness import loudness
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.music import Music


@dataclass(frozen=True)
class Shelf:
    """Where a person's music stands."""

    music: Music
    put: Callable[[str, Stereo], str]
    """A name and its sound; answers with the path."""
    spoil: Callable[[str], str]
    """A file of that name that is no music."""
    folder: str


@pytest.fixture(params=["fake", "soundfile"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Shelf:
    """One in memory and one on disk."""
    if request.param == "fake":
        fake = FakeMusic()

        def keep(name: str, sound: Stereo | None) -> str:
            fake.files[f"/music/{name}"] = sound
            return f"/music/{name}"

        return Shelf(fake, keep, lambda name: keep(name, None), "/music")

    def write(name: str, sound: Stereo) -> str:
        soundfile.write(tmp_path / name, sound, RATE, subtype="FLOAT")
        return str(tmp_path / name)

    def spoil(name: str) -> str:
        (tmp_path / name).write_bytes(b"RIFF\x00\x00 this is no music")
        return str(tmp_path / name)

    return Shelf(SoundfileMusic(), write, spoil, str(tmp_path))


def chords(seconds: float, *, peak: float = 0.4) -> Stereo:
    """Slow chords, other ones in either ear."""
    moments = np.arange(round(seconds * RATE)) / RATE
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * moments / 5)
    ears = [sum(np.sin(2 * np.pi * hertz * moments) for hertz in ear) for ear in ((220, 277), (220, 330))]
    return (np.stack(ears, axis=1) * swell[:, None] * peak / 2).astype(np.float32)


def test_the_same_place_gives_the_same_samples_whichever_way_it_is_asked_for(shelf: Shelf) -> None:
    bed = shelf.music.open(shelf.put("song.wav", chords(9.0)))
    whole = bed.block(0, 30 * RATE)
    for start, frames in ((0, 10), (RATE - 3, 7), (8 * RATE, 3 * RATE), (20 * RATE + 1, 2 * RATE)):
        assert np.array_equal(whole[:, start : start + frames], bed.block(start, frames))


@pytest.mark.parametrize("peak", [0.02, 0.9])
def test_quiet_and_loud_music_becomes_as_loud_as_the_other_rooms(shelf: Shelf, peak: float) -> None:
    sound = shelf.music.open(shelf.put("song.wav", chords(20.0, peak=peak))).block(0, 15 * RATE)
    assert loudness(sound.T) == pytest.approx(AMBIENCE_LOUDNESS, abs=1.0)
    assert np.max(np.abs(sound)) <= AMBIENCE_PEAK


def test_a_knock_in_the_music_is_held_below_the_peak(shelf: Shelf) -> None:
    song = chords(60.0, peak=0.1)
    song[31 * RATE + 100 : 31 * RATE + 4000] = 1.0
    sound = shelf.music.open(shelf.put("song.wav", song)).block(30 * RATE, 3 * RATE)
    assert np.max(np.abs(sound)) <= AMBIENCE_PEAK


def test_it_goes_round_for_ever_without_a_step(shelf: Shelf) -> None:
    bed = shelf.music.open(shelf.put("song.wav", chords(9.0)))
    period = 9.0 - min(CROSS_SECONDS, 9.0 / 4)
    steps = np.abs(np.diff(bed.block(0, 9 * RATE)[0]))
    for lap in (1, 2, 1000):
        around = bed.block(round(lap * period * RATE) - RATE, 4 * RATE)[0]
        assert np.max(np.abs(np.diff(around))) < 1.5 * steps.max()
        assert np.sqrt(np.mean(around**2)) > 0.003


def test_silence_stays_silence(shelf: Shelf) -> None:
    assert not shelf.music.open(shelf.put("song.wav", chords(5.0, peak=0.0))).block(0, RATE).any()


def test_a_file_that_is_still_heard_is_the_same_one_when_it_is_opened_again(shelf: Shelf) -> None:
    path = shelf.put("song.wav", chords(5.0))
    heard = shelf.music.open(path)
    assert heard is shelf.music.open(path)


def test_what_cannot_be_played_is_told_by_what_is_wrong_with_it(shelf: Shelf) -> None:
    for path, what in (
        ("", "music-not-chosen"),
        (f"{shelf.folder}/nowhere.ogg", "music-missing"),
        (shelf.spoil("letter.wav"), "music-broken"),
        (shelf.put("short.wav", chords(1.0)), "music-broken"),
    ):
        with pytest.raises(Unusable, match=what):
            shelf.music.open(path)
