"""Clips: one rate, no silence at the ends, soft ends, the grid of 16 bits."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.sound import signal
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE


def tone(hertz: float, seconds: float, *, rate: int = RATE, peak: float = 0.5) -> Mono:
    moments = np.arange(round(seconds * rate)) / rate
    return (peak * np.sin(2 * np.pi * hertz * moments)).astype(np.float32)


def speechlike(seconds: float, *, peak: float = 0.5) -> Mono:
    """Noise in words of 0.3 s with pauses of 0.1 s between them."""
    noise = np.random.default_rng(1).standard_normal(round(seconds * RATE)) * peak / 5
    words = (np.arange(len(noise)) / RATE % 0.4) < 0.3
    return (noise * words).astype(np.float32)


def silence(seconds: float) -> Mono:
    return np.zeros(round(seconds * RATE), dtype=np.float32)


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 24000, 44100, 96000])
def test_a_tone_keeps_its_pitch_height_and_phase_at_the_new_rate(rate: int) -> None:
    there = signal.resampled(tone(440, 1.0, rate=rate), rate)
    expected = tone(440, 1.0)
    inner = slice(RATE // 10, -RATE // 10)
    assert len(expected) == len(there)
    assert np.max(np.abs(expected[inner] - there[inner])) < 0.002


@given(frames=st.integers(0, 3000), rate=st.sampled_from([8000, 22050, 44100, 47999]))
def test_a_clip_lasts_as_long_at_the_new_rate(frames: int, rate: int) -> None:
    clip = np.ones(frames, dtype=np.float32)
    assert math.ceil(frames * RATE / rate) == len(signal.resampled(clip, rate))


def test_nothing_above_the_old_band_is_invented() -> None:
    clip = np.random.default_rng(2).standard_normal(22050).astype(np.float32) * 0.2
    soft = signal.softened(clip, fade_in=0.1, fade_out=0.1)
    spectrum = np.abs(np.fft.rfft(signal.resampled(soft, 22050)))
    hertz = np.fft.rfftfreq(RATE, 1 / RATE)
    assert spectrum[hertz > 11_200].max() < spectrum[hertz < 10_000].max() * 0.001


def test_a_clip_at_our_rate_is_left_as_it_is() -> None:
    clip = tone(300, 0.2)
    assert np.array_equal(clip, signal.resampled(clip, RATE))


def test_silence_at_both_ends_is_cut_to_a_hair() -> None:
    line = speechlike(1.1)
    cut = signal.trimmed(np.concatenate([silence(0.5), line, silence(0.7)]))
    assert 1.1 <= len(cut) / RATE <= 1.1 + 0.1


def test_pauses_inside_a_line_stay() -> None:
    parts = [tone(200, 0.2), silence(1.0), tone(200, 0.2)]
    assert len(signal.trimmed(np.concatenate(parts))) >= 1.4 * RATE


def test_the_hiss_of_a_recording_counts_as_silence() -> None:
    hiss = np.random.default_rng(3).standard_normal(RATE).astype(np.float32) * 0.0005
    cut = signal.trimmed(np.concatenate([hiss, tone(200, 1.0), hiss]))
    assert 1.0 <= len(cut) / RATE <= 1.1


@pytest.mark.parametrize("seconds", [0.0, 0.001, 2.0])
def test_a_clip_of_nothing_trims_to_nothing(seconds: float) -> None:
    assert len(signal.trimmed(silence(seconds))) == 0


@pytest.mark.parametrize("peak", [0.01, 0.1, 0.9])
def test_a_quiet_and_a_loud_line_come_out_equally_loud(peak: float) -> None:
    level = signal.speech_level(signal.levelled(speechlike(2.0, peak=peak)))
    assert level == pytest.approx(signal.SPEECH_LEVEL, abs=0.1)


def test_long_pauses_do_not_make_a_line_louder() -> None:
    spoken = speechlike(1.1)
    paused = np.concatenate([spoken, silence(3.0), spoken])
    assert signal.speech_level(spoken) == pytest.approx(signal.speech_level(paused), abs=0.1)


def test_a_line_with_a_knock_in_it_is_kept_below_the_ceiling() -> None:
    line = speechlike(2.0, peak=0.1)
    line[RATE] = 0.9
    assert np.max(np.abs(signal.levelled(line))) == pytest.approx(signal.SPEECH_PEAK)


def test_silence_is_not_raised() -> None:
    assert not signal.levelled(silence(1.0)).any()


def test_soft_ends_rise_from_and_fall_to_nearly_nothing() -> None:
    soft = signal.softened(np.ones((1000, 2), dtype=np.float32), fade_in=0.005, fade_out=0.010)
    assert np.max(np.abs(soft[[0, -1]])) < 0.001
    assert soft[500].tolist() == [1.0, 1.0]


def test_fades_longer_than_the_clip_do_not_break_it() -> None:
    soft = signal.softened(np.ones(10, dtype=np.float32), fade_in=1.0, fade_out=1.0)
    assert len(soft) == 10
    assert soft.max() < 1


def test_what_was_said_survives_the_way_to_disk_and_back_unchanged() -> None:
    line = signal.as_line(speechlike(1.0), RATE)
    assert np.array_equal(line, signal.from_pcm16(signal.to_pcm16(line)))


def test_what_goes_beyond_full_scale_is_lowered_whole_and_not_cut() -> None:
    loud = speechlike(1.0, peak=4.0)
    line = signal.on_grid(loud)
    assert np.max(np.abs(line)) == pytest.approx(1.0, abs=1e-4)
    assert np.corrcoef(line, loud)[0, 1] > 0.99999


def test_what_lies_beyond_full_scale_is_held_at_it() -> None:
    assert signal.to_pcm16(np.array([2.0, -2.0], dtype=np.float32)).tolist() == [32767, -32768]
