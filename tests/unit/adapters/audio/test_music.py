"""A person's own files: every kind and rate, torn ones, and one that is pulled out while it plays."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import soundfile

from pauseknap.adapters.audio.music import FilePiece, SoundfileMusic
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Stereo, to_decibels
from pauseknap.core.timeline.model import RATE

SUBTYPES = {".wav": "PCM_16", ".flac": "PCM_16", ".ogg": "VORBIS", ".opus": "OPUS", ".mp3": "MPEG_LAYER_III"}
FORMATS = {".ogg": "OGG", ".opus": "OGG"}


def tones(moments: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Stereo:
    left = 0.3 * np.sin(2 * np.pi * 441 * moments) * (1 + 0.4 * np.sin(moments))
    return np.stack([left, 0.5 * left + 0.1 * np.sin(2 * np.pi * 2000 * moments)], axis=1).astype(np.float32)


def written(path: Path, rate: int, *, seconds: int = 12, channels: int = 2) -> Path:
    """A second at a time: libsndfile's Vorbis does not take more."""
    with soundfile.SoundFile(
        path,
        "w",
        rate,
        channels,
        format=FORMATS.get(path.suffix),
        subtype=SUBTYPES[path.suffix],
    ) as file:
        for second in range(seconds):
            file.write(tones((np.arange(rate) + second * rate) / rate)[:, :channels])
    return path


@pytest.mark.parametrize(
    ("rate", "name", "most"),
    [
        (48_000, "a.wav", -75.0),
        (44_100, "a.flac", -70.0),
        (22_050, "a.wav", -70.0),
        (96_000, "a.flac", -70.0),
        (8_000, "a.wav", -60.0),
        (44_100, "a.ogg", -25.0),
        (48_000, "a.opus", -15.0),
        (44_100, "a.mp3", -20.0),
    ],
)
def test_every_kind_at_every_rate_sounds_as_it_was_written(
    tmp_path: Path, rate: int, name: str, most: float
) -> None:
    piece = FilePiece(soundfile.SoundFile(written(tmp_path / name, rate)))
    start, frames = 3 * RATE + 17, 4 * RATE
    heard = piece.block(start, frames)
    expected = tones((np.arange(frames) + start) / RATE).T
    off = np.sqrt(np.mean((heard - expected) ** 2)) / np.sqrt(np.mean(expected**2))
    assert piece.frames == pytest.approx(12 * RATE, abs=0.1 * RATE)
    assert to_decibels(float(off)) < most


@pytest.mark.parametrize("name", ["a.flac", "a.ogg", "a.opus", "a.mp3"])
def test_a_place_sounds_the_same_from_wherever_one_comes(tmp_path: Path, name: str) -> None:
    path = written(tmp_path / name, 48_000)
    expected = SoundfileMusic().open(str(path)).block(5 * RATE + 7, RATE)
    other = SoundfileMusic().open(str(path))
    for second in (9, 2, 8, 0, 4):
        other.block(second * RATE, RATE)
    assert np.array_equal(expected, other.block(5 * RATE + 7, RATE))


def test_an_odd_rate_is_met_closely_enough(tmp_path: Path) -> None:
    piece = FilePiece(soundfile.SoundFile(written(tmp_path / "a.wav", 44_056)))
    heard = piece.block(RATE, 4 * RATE)[0]
    hertz = np.argmax(np.abs(np.fft.rfft(heard * np.hanning(len(heard))))) / 4
    assert hertz == pytest.approx(441, abs=0.5)


def test_one_channel_is_heard_in_both_ears(tmp_path: Path) -> None:
    left, right = SoundfileMusic().open(str(written(tmp_path / "a.wav", 48_000, channels=1))).block(0, RATE)
    assert left.any()
    assert np.array_equal(left, right)


def test_numbers_that_are_none_are_silence(tmp_path: Path) -> None:
    sound = tones(np.arange(3 * RATE) / RATE)
    sound[RATE : RATE + 100] = np.nan
    sound[2 * RATE] = np.inf
    soundfile.write(tmp_path / "a.wav", sound, RATE, subtype="FLOAT")
    heard = SoundfileMusic().open(str(tmp_path / "a.wav")).block(0, 3 * RATE)
    assert np.isfinite(heard).all()
    assert heard.any()


def test_a_torn_file_is_told_as_broken(tmp_path: Path) -> None:
    path = written(tmp_path / "a.flac", 44_100)
    path.write_bytes(path.read_bytes()[:-30_000])
    with pytest.raises(Unusable, match="music-broken"):
        SoundfileMusic().open(str(path))


@pytest.mark.parametrize("name", ["letter.txt", "song.flac"])
def test_what_is_no_sound_is_told_as_broken(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Dear Kirsten, this is a letter.\n" * 500)
    with pytest.raises(Unusable, match="music-broken"):
        SoundfileMusic().open(str(tmp_path / name))


def test_a_folder_is_told_as_broken(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="music-broken"):
        SoundfileMusic().open(str(tmp_path))


def test_a_file_that_is_cut_off_while_it_plays_is_silent_from_there(tmp_path: Path) -> None:
    path = written(tmp_path / "a.wav", 48_000)
    bed = SoundfileMusic().open(str(path))
    assert bed.block(0, RATE).any()
    with path.open("r+b") as file:
        file.truncate(5 * 4 * RATE)
    assert not bed.block(7 * RATE, RATE).any()


def test_a_changed_file_is_opened_anew(tmp_path: Path) -> None:
    music, path = SoundfileMusic(), written(tmp_path / "a.wav", 48_000)
    before = music.open(str(path))
    written(path, 48_000, seconds=5)
    assert before is not music.open(str(path))


def test_memory_is_that_of_a_few_seconds_however_long_the_music(tmp_path: Path) -> None:
    bed = SoundfileMusic().open(str(written(tmp_path / "a.flac", 48_000, seconds=90)))
    tracemalloc.start()
    for second in range(90):
        bed.block(second * RATE, RATE)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 6_000_000
