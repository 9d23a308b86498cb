"""Sound files on a real disk, also one that is full."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from pauseknap.adapters.audio.files import DiskSoundFiles
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.sound_files import SoundTags

TAGS = SoundTags(title="Ligesom mig, på dansk", comment="da")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "mine"
    made.mkdir()
    return made


def noise(seconds: int) -> Iterator[Stereo]:
    chance = np.random.default_rng(1)
    for _ in range(seconds):
        yield chance.standard_normal((RATE, 2)).astype(np.float32) * 0.1


@pytest.mark.parametrize("extension", [".wav", ".flac", ".ogg", ".opus", ".mp3"])
def test_a_music_player_shows_the_title(folder: Path, extension: str) -> None:
    path = folder / f"x{extension}"
    DiskSoundFiles().write_sound(str(path), noise(1), TAGS)
    with soundfile.SoundFile(path) as file:
        assert (file.title, file.comment) == ("Ligesom mig, på dansk", "da")
        assert file.samplerate == RATE


def test_a_text_is_utf8_with_plain_line_ends(folder: Path) -> None:
    DiskSoundFiles().write_text(str(folder / "x.vtt"), "WEBVTT\n\nÅnd ind\n")
    assert (folder / "x.vtt").read_bytes() == "WEBVTT\n\nÅnd ind\n".encode()


def test_a_folder_in_the_place_of_the_file_is_left_alone(folder: Path) -> None:
    (folder / "x.wav").mkdir()
    with pytest.raises(Unusable, match="disk-read-only"):
        DiskSoundFiles().write_sound(str(folder / "x.wav"), noise(1), TAGS)
    assert [path.name for path in folder.iterdir()] == ["x.wav"]


def test_a_missing_libsndfile_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "soundfile", None)
    with pytest.raises(Unusable, match="no-sound-files"):
        DiskSoundFiles().check_sound(str(folder / "x.wav"))


@pytest.mark.parametrize("name", ["x.wav", "x.flac", "x.ogg", "x.opus", "x.mp3", "x.vtt"])
def test_a_disk_that_fills_up_leaves_no_half_file(folder: Path, name: str) -> None:
    resource = pytest.importorskip("resource", reason="a POSIX limit stands for the full disk")
    program = f"""
import numpy as np
from pauseknap.adapters.audio.files import DiskSoundFiles
from pauseknap.core.problems import Unusable
from pauseknap.ports.sound_files import SoundTags
block = np.random.default_rng(1).standard_normal((48000, 2)).astype(np.float32) * 0.1
try:
    if {name!r}.endswith(".vtt"):
        DiskSoundFiles().write_text({str(folder / name)!r}, "x" * 500_000)
    else:
        DiskSoundFiles().write_sound({str(folder / name)!r}, (block for _ in range(60)), SoundTags(title="x"))
except Unusable as told:
    print(told.what)
"""
    told = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000)),
    )
    assert told.stdout.strip() in ("disk-full", "disk-read-only")
    assert told.stderr == ""
    assert list(folder.iterdir()) == []
