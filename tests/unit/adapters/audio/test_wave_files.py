"""WAV as voices write it."""

from __future__ import annotations

import struct
import wave
from pathlib import Path

import numpy as np
import pytest

from pauseknap.adapters.audio.wave_files import NotWhole, read_wave, write_wave


def make(path: Path, *, width: int, channels: int, samples: bytes, rate: int = 22050) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setsampwidth(width)
        file.setnchannels(channels)
        file.setframerate(rate)
        file.writeframes(samples)
    return path


@pytest.mark.parametrize(
    ("width", "samples"),
    [
        (1, bytes([192, 64])),
        (2, struct.pack("<2h", 16384, -16384)),
        (3, b"\x00\x00\x40\x00\x00\xc0"),
        (4, struct.pack("<2i", 2**30, -(2**30))),
    ],
)
def test_every_width_of_sample_is_read_alike(tmp_path: Path, width: int, samples: bytes) -> None:
    clip, rate = read_wave(make(tmp_path / "x.wav", width=width, channels=1, samples=samples))
    assert rate == 22050
    assert clip.tolist() == [0.5, -0.5]
    assert clip.dtype == np.float32


def test_two_channels_are_heard_as_one(tmp_path: Path) -> None:
    samples = struct.pack("<4h", 16384, 0, -16384, 0)
    clip, _ = read_wave(make(tmp_path / "x.wav", width=2, channels=2, samples=samples))
    assert clip.tolist() == [0.25, -0.25]


def test_a_missing_file_is_not_whole(tmp_path: Path) -> None:
    with pytest.raises(NotWhole):
        read_wave(tmp_path / "none.wav")


def test_a_file_that_claims_hours_is_not_read(tmp_path: Path) -> None:
    path = make(tmp_path / "x.wav", width=2, channels=1, samples=b"\0\0", rate=8000)
    header = bytearray(path.read_bytes())
    header[40:44] = struct.pack("<I", 2**31)
    path.write_bytes(header)
    with pytest.raises(NotWhole):
        read_wave(path)


def test_what_is_written_is_read_at_our_rate(tmp_path: Path) -> None:
    write_wave(tmp_path / "x.wav", np.array([0.5, -0.25], dtype=np.float32))
    clip, rate = read_wave(tmp_path / "x.wav")
    assert rate == 48_000
    assert clip.tolist() == [0.5, -0.25]
