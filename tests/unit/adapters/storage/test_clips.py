"""Clips on disk: torn files, full disks and old clips cost nothing but time."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pauseknap.adapters.storage.clips import DiskClips
from pauseknap.core.sound.signal import Mono
from pauseknap.ports.voice import Utterance

LINE = Utterance(text="Hils på Ayse.", voice="gmq/da", rate=120)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "clips"


def a_clip(frames: int = 4800) -> Mono:
    return np.full(frames, 0.25, dtype=np.float32)


def the_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


@pytest.mark.parametrize("length", [0, 10, 44, 45, 5000])
def test_a_torn_clip_counts_as_none(folder: Path, length: int) -> None:
    clips = DiskClips(folder)
    clips.put(LINE, a_clip())
    file = the_file(folder)
    file.write_bytes(file.read_bytes()[:length])
    assert clips.get(LINE) is None


def test_a_clip_of_rubbish_counts_as_none(folder: Path) -> None:
    clips = DiskClips(folder)
    clips.put(LINE, a_clip())
    the_file(folder).write_bytes(os.urandom(9000))
    assert clips.get(LINE) is None


def test_no_name_and_no_word_of_a_line_shows_in_the_folder(folder: Path) -> None:
    DiskClips(folder).put(LINE, a_clip())
    assert "Ayse" not in the_file(folder).name
    assert b"Ayse" not in the_file(folder).read_bytes()


def test_a_folder_that_cannot_be_written_is_passed_over_in_silence(folder: Path) -> None:
    folder.write_text("in the way")
    clips = DiskClips(folder / "clips")
    clips.put(LINE, a_clip())
    clips.clear()
    assert clips.get(LINE) is None


def test_a_full_disk_leaves_no_half_clip(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, _clip: Mono) -> None:
        path.write_bytes(b"RIFF")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pauseknap.adapters.audio.wave_files.write_wave", full)
    DiskClips(folder).put(LINE, a_clip())
    assert list(folder.iterdir()) == []


def test_the_clips_unused_longest_make_room_for_new_ones(folder: Path) -> None:
    clips = DiskClips(folder, most_bytes=3 * 9700)
    lines = [replace(LINE, rate=rate) for rate in (100, 110, 120, 130)]
    for age, line in enumerate(lines[:3]):
        clips.put(line, a_clip())
        newest = max(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (1000 + age, 1000 + age))
    assert clips.get(lines[0]) is not None
    clips.put(lines[3], a_clip())
    there = [clips.get(line) is not None for line in lines]
    assert there == [True, False, True, True]


@pytest.mark.skipif(os.name != "posix", reason="folder rights are a matter of POSIX")
def test_others_on_this_computer_cannot_listen(folder: Path) -> None:
    DiskClips(folder).put(LINE, a_clip())
    assert folder.stat().st_mode & 0o077 == 0
    assert the_file(folder).stat().st_mode & 0o077 == 0
