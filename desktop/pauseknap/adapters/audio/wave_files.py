"""Reads what voices write and keeps what they said: plain WAV, with the standard library alone."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from pauseknap.core.sound.signal import Mono, from_pcm16, to_pcm16
from pauseknap.core.timeline.model import RATE

_LONGEST_SECONDS = 600
"""No line is longer; a file that claims to be is not read into memory."""


class NotWhole(Exception):
    """The file is no WAV that we can read, or its end is missing."""


def read_wave(path: Path) -> tuple[Mono, int]:
    """The sound as one channel, and its own rate in samples a second. Raises `NotWhole`."""
    try:
        with wave.open(str(path), "rb") as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            frames = file.getnframes()
            if not rate or frames > rate * _LONGEST_SECONDS:
                raise NotWhole(path.name)
            data = file.readframes(frames)
    except (OSError, EOFError, wave.Error) as error:
        raise NotWhole(path.name) from error
    if len(data) != frames * channels * width:
        raise NotWhole(path.name)
    samples = _samples(data, width).reshape(-1, channels)
    return samples[:, 0] if channels == 1 else samples.mean(axis=1, dtype=np.float32), rate


def write_wave(path: Path, clip: Mono) -> None:
    """Write one channel of 16 bits at `RATE`. Raises `OSError`."""
    with path.open("wb") as raw, wave.open(raw, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(to_pcm16(clip).astype("<i2").tobytes())


def _samples(data: bytes, width: int) -> Mono:
    """Little-endian integers of 1 to 4 bytes (one byte has its zero at 128) as floats."""
    match width:
        case 1:
            return ((np.frombuffer(data, np.uint8) - 128.0) / 128.0).astype(np.float32)
        case 2:
            return from_pcm16(np.frombuffer(data, "<i2"))
        case 3:
            wide = np.zeros((len(data) // 3, 4), np.uint8)
            wide[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, 3)
            return (wide.reshape(-1).view("<i4") / 2.0**31).astype(np.float32)
        case _:
            return (np.frombuffer(data, "<i4") / 2.0**31).astype(np.float32)
