"""What every writer of sound files promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.fakes.sound_files import FakeSoundFiles

from pauseknap.adapters.audio.files import DiskSoundFiles
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.sound_files import Beside, SoundFiles, SoundTags

TAGS = SoundTags(title="Ligesom mig, på dansk")
SECONDS = 3

Read = Callable[[str], Stereo]
Made = tuple[SoundFiles, str, Read]


@pytest.fixture(params=["fake", "disk"])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Made:
    """The writer, a folder that is there, and how to read what was written; None reads a text."""
    folder = tmp_path / "mine"
    folder.mkdir()
    if request.param == "fake":
        fake = FakeSoundFiles(str(folder))
        return fake, str(folder), lambda path: fake.sounds[path]
    return DiskSoundFiles(), str(folder), lambda path: soundfile.read(path, dtype="float32")[0]


def hum(second: int) -> Stereo:
    moments = np.arange(second * RATE, (second + 1) * RATE) / RATE
    left = 0.4 * np.sin(2 * np.pi * 200 * moments)
    return np.stack([left, 0.5 * left], axis=1).astype(np.float32)


def three_seconds() -> Iterator[Stereo]:
    return (hum(second) for second in range(SECONDS))


@pytest.mark.parametrize("extension", [".wav", ".flac", ".ogg", ".opus", ".mp3", ".WAV"])
def test_what_is_written_can_be_heard_again(made: Made, extension: str) -> None:
    files, folder, read = made
    path = f"{folder}/øvelse{extension}"
    files.write_sound(path, three_seconds(), TAGS)
    sound = read(path)
    assert len(sound) == pytest.approx(SECONDS * RATE, abs=0.06 * RATE)
    middle = sound[RATE : 2 * RATE]
    assert np.sqrt(np.mean(middle[:, 0] ** 2)) == pytest.approx(0.4 / np.sqrt(2), rel=0.05)
    assert np.sqrt(np.mean(middle[:, 1] ** 2)) == pytest.approx(0.2 / np.sqrt(2), rel=0.05)


@pytest.mark.parametrize("extension", [".wav", ".flac"])
def test_lossless_formats_keep_every_sample_to_sixteen_bits(made: Made, extension: str) -> None:
    files, folder, read = made
    path = f"{folder}/x{extension}"
    files.write_sound(path, three_seconds(), TAGS)
    assert np.max(np.abs(read(path) - np.concatenate(list(three_seconds())))) <= 1 / 32768


def test_writing_again_replaces_what_was_there(made: Made) -> None:
    files, folder, read = made
    files.write_sound(f"{folder}/x.wav", three_seconds(), TAGS)
    files.write_sound(f"{folder}/x.wav", [hum(0)], TAGS)
    assert len(read(f"{folder}/x.wav")) == RATE


def test_a_writer_that_is_stopped_half_way_leaves_what_was_there(made: Made) -> None:
    files, folder, read = made

    def stopped() -> Iterator[Stereo]:
        yield hum(0)
        raise KeyboardInterrupt

    files.write_sound(f"{folder}/x.wav", three_seconds(), TAGS)
    with pytest.raises(KeyboardInterrupt):
        files.write_sound(f"{folder}/x.wav", stopped(), TAGS)
    with pytest.raises(KeyboardInterrupt):
        files.write_sound(f"{folder}/x.wav", stopped(), TAGS, Beside(f"{folder}/x.vtt", "WEBVTT"))
    assert len(read(f"{folder}/x.wav")) == SECONDS * RATE
    assert len(list(Path(folder).iterdir())) <= 1


@pytest.mark.parametrize("name", ["x.aac", "x", "x.wav.txt"])
def test_a_format_it_does_not_know_is_said_before_anything_is_made(made: Made, name: str) -> None:
    files, folder, _ = made
    with pytest.raises(Unusable, match="export-format") as refused:
        files.check_sound(f"{folder}/{name}")
    assert ".flac" in refused.value.values["known"]


def test_a_folder_that_is_not_there_is_said(made: Made) -> None:
    files, folder, _ = made
    with pytest.raises(Unusable, match="folder-missing"):
        files.check_sound(f"{folder}/no/x.wav")
    with pytest.raises(Unusable, match="folder-missing"):
        files.check_text(f"{folder}/no/x.vtt")
    with pytest.raises(Unusable, match="folder-missing"):
        files.write_sound(f"{folder}/no/x.wav", three_seconds(), TAGS)
    with pytest.raises(Unusable, match="folder-missing"):
        files.write_sound(f"{folder}/x.wav", three_seconds(), TAGS, Beside(f"{folder}/no/x.vtt", "WEBVTT"))
    assert list(Path(folder).iterdir()) == []


def test_a_place_that_will_do_is_accepted_and_left_as_it_is(made: Made) -> None:
    files, folder, _ = made
    files.check_sound(f"{folder}/x.mp3")
    files.check_text(f"{folder}/x.srt")
    assert list(Path(folder).iterdir()) == []
