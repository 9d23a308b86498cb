"""Loudness and true peak against the signals that EBU Tech 3341 (version 3, 2016) lists in its table 1."""

from __future__ import annotations

import math

import numpy as np
import pytest

from pauseknap.core.sound.loudness import Meter, loudness, true_peak
from pauseknap.core.sound.signal import Mono, Stereo, to_gain
from pauseknap.core.timeline.model import RATE


def sine(decibels: float, seconds: float, *, hertz: float = 1000.0, degrees: float = 0.0) -> Mono:
    turns = 2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE
    return (to_gain(decibels) * np.sin(turns + math.radians(degrees))).astype(np.float32)


def tones(*parts: tuple[float, float]) -> Stereo:
    """Tones of 1 kHz at a peak level and for so many seconds, one after another, in both ears."""
    one = np.concatenate([sine(decibels, seconds) for decibels, seconds in parts])
    return np.stack([one, one], axis=1)


@pytest.mark.parametrize(
    ("parts", "lufs"),
    [
        pytest.param([(-23.0, 20.0)], -23.0, id="case 1"),
        pytest.param([(-33.0, 20.0)], -33.0, id="case 2"),
        pytest.param([(-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0)], -23.0, id="case 3"),
        pytest.param(
            [(-72.0, 10.0), (-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0), (-72.0, 10.0)], -23.0, id="case 4"
        ),
        pytest.param([(-26.0, 20.0), (-20.0, 20.1), (-26.0, 20.0)], -23.0, id="case 5"),
        pytest.param([(-20.0, 1.34), (-30.0, 1.66)] * 5, -23.0, id="case 9, as a whole"),
    ],
)
def test_the_broadcasters_tones_read_as_they_should(parts: list[tuple[float, float]], lufs: float) -> None:
    assert loudness(tones(*parts)) == pytest.approx(lufs, abs=0.1)


def test_five_channels_weigh_as_they_should() -> None:
    """Case 6: left and right, centre, left and right surround."""
    channels = [sine(decibels, 20.0) for decibels in (-28.0, -28.0, -24.0, -30.0, -30.0)]
    meter = Meter(weights=(1.0, 1.0, 1.0, 1.41, 1.41))
    meter.add(np.stack(channels, axis=1))
    assert meter.loudness() == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize(
    ("part", "height", "degrees", "dbtp"),
    [
        pytest.param(4, 0.5, 0.0, -6.0, id="case 15"),
        pytest.param(4, 0.5, 45.0, -6.0, id="case 16"),
        pytest.param(6, 0.5, 60.0, -6.0, id="case 17"),
        pytest.param(8, 0.5, 67.5, -6.0, id="case 18"),
        pytest.param(4, 1.41, 45.0, 3.0, id="case 19"),
    ],
)
def test_peaks_between_the_samples_are_found(part: int, height: float, degrees: float, dbtp: float) -> None:
    tone = sine(20 * math.log10(height), 1.0, hertz=RATE / part, degrees=degrees)
    rise = np.minimum(1.0, np.arange(RATE) / 480)
    heard = true_peak((tone * rise * rise[::-1]).astype(np.float32))
    assert dbtp - 0.4 <= heard <= dbtp + 0.2


@pytest.mark.parametrize("sizes", [[480], [1, 4799, 30_000], [123_457]])
def test_block_by_block_it_reads_the_same(sizes: list[int]) -> None:
    noise = np.random.default_rng(5).standard_normal((3 * RATE, 2)).astype(np.float32) * 0.1
    meter, start = Meter(), 0
    while start < len(noise):
        for size in sizes:
            meter.add(noise[start : start + size])
            start += size
    assert meter.loudness() == pytest.approx(loudness(noise), abs=0.001)
    assert meter.true_peak() == pytest.approx(true_peak(noise), abs=0.001)


def test_long_silences_do_not_count() -> None:
    spoken = tones((-20.0, 10.0))
    paused = np.concatenate([spoken, np.zeros((60 * RATE, 2), dtype=np.float32), spoken])
    assert loudness(paused) == pytest.approx(loudness(spoken), abs=0.1)


def test_one_channel_counts_as_heard_with_both_ears() -> None:
    one = sine(-23.0, 5.0)
    assert loudness(one) == pytest.approx(loudness(np.stack([one, one], axis=1)))


@pytest.mark.parametrize("seconds", [0.0, 0.1, 5.0])
def test_silence_has_no_loudness_and_no_peak(seconds: float) -> None:
    silence = np.zeros(round(seconds * RATE), dtype=np.float32)
    assert (-math.inf, -math.inf) == (loudness(silence), true_peak(silence))


def test_the_very_last_sample_is_looked_at() -> None:
    knock = np.zeros(RATE, dtype=np.float32)
    knock[-1] = 0.5
    assert true_peak(knock) == pytest.approx(-6.02, abs=0.05)
