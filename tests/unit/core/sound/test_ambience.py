"""The room: quiet, wide, the same from wherever it is asked for, and never coming round."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from pauseknap.core.sound.ambience import (
    AMBIENCE_LOUDNESS,
    AMBIENCE_PEAK,
    SOUNDINGS,
    WAVE_SECONDS,
    Sounding,
    ambience,
)
from pauseknap.core.sound.endless import PIECE_FRAMES, Bed
from pauseknap.core.sound.loudness import Meter
from pauseknap.core.timeline.model import RATE

BEDS = {name: ambience(name) for name in SOUNDINGS}
FRAME = 4096
HALF_HOUR = 30 * 60
BANDS = (1, 8, 20, 45, 100, 220, 480, 1000)
"""Edges of octaves in the spectrum of one frame, about."""


class Loop:
    """What the rooms must not be: a minute that comes again and again."""

    def __init__(self, bed: Bed) -> None:
        self._minute = bed.block(0, 60 * RATE + FRAME)

    def block(self, start: int, frames: int) -> NDArray[np.float32]:
        return self._minute[:, start % (60 * RATE) :][:, :frames]


def spectra(bed: Bed) -> NDArray[np.float64]:
    """How loud each band is, every half second of half an hour; the mean taken out, band by band."""
    frames = np.array([bed.block(second * RATE // 2, FRAME)[0] for second in range(2 * HALF_HOUR)])
    power = np.abs(np.fft.rfft(frames * np.hanning(FRAME))) ** 2
    bands = [power[:, low:high].sum(axis=1) for low, high in pairwise(BANDS)]
    heights = np.log(np.stack(bands, axis=1) + 1e-9)
    return np.asarray((heights - heights.mean(axis=0)) / (heights.std(axis=0) + 1e-9))


def likeness(heights: NDArray[np.float64]) -> NDArray[np.float64]:
    """How like itself it is from 15 s to 15 minutes later, 1 for the very same."""
    size = 2 * len(heights)
    spectrum = np.fft.rfft(heights, size, axis=0)
    alike = np.fft.irfft((np.abs(spectrum) ** 2).sum(axis=1))[: len(heights) // 2]
    overlap = np.arange(len(heights), len(heights) - len(alike), -1)
    return np.asarray((alike / overlap / (alike[0] / len(heights)))[30:])


@pytest.mark.parametrize("name", SOUNDINGS)
def test_in_half_an_hour_nothing_comes_again(name: Sounding) -> None:
    heights = spectra(BEDS[name])
    assert likeness(heights).max() < 0.35
    assert likeness(heights.sum(axis=1, keepdims=True)).max() < 0.45


def test_what_comes_again_would_be_noticed() -> None:
    assert likeness(spectra(Loop(BEDS["water"]))).max() > 0.9


@pytest.mark.parametrize("name", SOUNDINGS)
def test_each_is_as_loud_as_the_next_and_stays_below_its_peak(name: Sounding) -> None:
    meter = Meter()
    for minute in (0, 17, 1000):
        sound = BEDS[name].block(minute * 60 * RATE, 40 * RATE)
        assert np.max(np.abs(sound)) <= AMBIENCE_PEAK
        assert np.mean(np.abs(sound) >= AMBIENCE_PEAK) < 1e-5
        meter.add(sound.T)
    assert meter.loudness() == pytest.approx(AMBIENCE_LOUDNESS, abs=1.0)


@pytest.mark.parametrize("name", SOUNDINGS)
def test_the_ears_hear_different_air(name: Sounding) -> None:
    left, right = BEDS[name].block(0, 20 * RATE)
    assert abs(np.corrcoef(left, right)[0, 1]) < 0.5


@given(
    name=st.sampled_from(SOUNDINGS),
    start=st.one_of(st.integers(0, 10**9), st.integers(0, 500).map(lambda piece: piece * PIECE_FRAMES - 1)),
    cut=st.integers(0, 30_000),
    frames=st.integers(1, 30_000),
)
@hypothesis_settings(max_examples=60, deadline=None)
def test_any_stretch_is_the_same_whichever_way_it_is_asked_for(
    name: Sounding, start: int, cut: int, frames: int
) -> None:
    start = max(0, start)
    whole = BEDS[name].block(start, cut + frames)
    assert np.array_equal(whole[:, cut:], BEDS[name].block(start + cut, frames))


@pytest.mark.parametrize("name", SOUNDINGS)
def test_pieces_join_without_a_step(name: Sounding) -> None:
    left = BEDS[name].block(0, 30 * RATE)[0]
    bends = np.abs(np.diff(left, n=2))
    for place in range(PIECE_FRAMES, len(left), PIECE_FRAMES):
        around = max(bends[place - 2000 : place - 20].max(), bends[place + 20 : place + 2000].max())
        assert bends[place - 20 : place + 20].max() < 1.5 * around


def test_about_six_waves_a_minute_come_none_on_time() -> None:
    seconds = [BEDS["water"].block(second * RATE, RATE)[0] for second in range(600)]
    loudness = np.array([np.sqrt(np.mean(sound**2)) for sound in seconds])
    tops = [at for at in range(2, 598) if loudness[at] == loudness[at - 2 : at + 3].max()]
    tops = [at for at in tops if loudness[at] > 1.2 * loudness.mean()]
    gaps = np.diff(tops)
    assert len(tops) == pytest.approx(600 / WAVE_SECONDS, abs=15)
    assert np.std(gaps) > 2
