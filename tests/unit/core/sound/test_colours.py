"""Bells and breaths, measured as they are heard."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from pauseknap.core.breath.motion import fullness_at
from pauseknap.core.breath.pattern import LONG_OUT_BREATH, Pattern
from pauseknap.core.practice.model import BellKind
from pauseknap.core.settings import BreathSound
from pauseknap.core.sound.bell import BELL_PEAK, bell, height_after
from pauseknap.core.sound.breath_tone import BREATH_PEAK, breath_tone
from pauseknap.core.sound.breath_wave import breath_wave
from pauseknap.core.sound.signal import Mono, to_decibels
from pauseknap.core.timeline.model import RATE

KINDS: tuple[BellKind, ...] = ("start", "interval", "end")


def level(clip: Mono) -> float:
    return to_decibels(float(np.sqrt(np.mean(clip.astype(np.float64) ** 2))))


def brightness(clip: Mono) -> float:
    """Hertz of the spectrum's centre of power."""
    power = np.abs(np.fft.rfft(clip * np.hanning(len(clip)))) ** 2
    return float(np.sum(power * np.fft.rfftfreq(len(clip), 1 / RATE)) / np.sum(power))


def lowest_note(clip: Mono) -> float:
    power = np.abs(np.fft.rfft(clip * np.hanning(len(clip))))
    return float(np.argmax(power) * RATE / len(clip))


def test_the_last_bell_rings_at_262_hertz_with_the_partials_of_a_struck_bar() -> None:
    power = np.abs(np.fft.rfft(bell("end")[:, 0]))
    hertz = np.fft.rfftfreq(len(bell("end")), 1 / RATE)
    for partial in (262, 262 * 2.76, 262 * 5.4):
        near = power[np.abs(hertz - partial) < 3].max()
        around = power[(np.abs(hertz - partial) > 40) & (np.abs(hertz - partial) < 80)].max()
        assert near > 20 * around


@pytest.mark.parametrize("kind", KINDS)
def test_a_stroke_comes_softly_in_and_rings_out_over_six_seconds(kind: BellKind) -> None:
    stroke = bell(kind)
    heights = np.max(np.abs(stroke), axis=1)
    assert heights[0] < 0.001
    assert heights[: round(0.003 * RATE)].max() < 0.5 * heights.max()
    assert heights.max() <= BELL_PEAK
    assert 45 < level(stroke[:RATE]) - level(stroke[round(5.5 * RATE) :]) < 75
    assert heights[-1] < 1e-5


def test_the_three_bells_are_told_apart_by_their_notes_and_the_one_between_is_the_softest() -> None:
    notes = [lowest_note(bell(kind)[:, 0]) for kind in KINDS]
    assert min(abs(a - b) for a, b in itertools.combinations(notes, 2)) > 50
    assert level(bell("interval")) < min(level(bell("start")), level(bell("end"))) - 4


@pytest.mark.parametrize("pattern", [LONG_OUT_BREATH, Pattern(3, 5), Pattern(5, 7, 1, 1)])
def test_an_in_breath_brightens_and_an_out_breath_darkens(pattern: Pattern) -> None:
    tone = breath_tone(pattern)
    inhale = tone[: round(pattern.inhale * RATE)]
    begin = round((pattern.inhale + pattern.hold) * RATE)
    exhale = tone[begin : begin + round(pattern.exhale * RATE)]
    thirds_in = [brightness(part) for part in np.array_split(inhale, 3)]
    thirds_out = [brightness(part) for part in np.array_split(exhale, 3)]
    assert sorted(thirds_in) == thirds_in
    assert sorted(thirds_out, reverse=True) == thirds_out
    assert thirds_in[2] > 1.5 * thirds_in[0]
    assert thirds_out[0] > 1.5 * thirds_out[2]


def test_the_breath_is_as_loud_as_the_lungs_move() -> None:
    tone = breath_tone(LONG_OUT_BREATH)
    windows = tone.reshape(100, -1)
    heard = np.sqrt(np.mean(windows**2, axis=1))
    moved = np.array(
        [
            abs(fullness_at(LONG_OUT_BREATH, (i + 1) / 10) - fullness_at(LONG_OUT_BREATH, i / 10))
            for i in range(100)
        ]
    )
    assert np.corrcoef(heard, moved)[0, 1] > 0.95


@pytest.mark.parametrize("pattern", [LONG_OUT_BREATH, Pattern(2, 2), Pattern(5, 10), Pattern(4, 6, 2, 2)])
def test_a_breath_stays_quiet_and_holds_are_silent(pattern: Pattern) -> None:
    tone = breath_tone(pattern)
    assert len(tone) == round(pattern.cycle * RATE)
    windows = tone[: len(tone) // 2400 * 2400].reshape(-1, 2400)
    assert max(level(window) for window in windows if window.any()) <= -29.9
    assert np.max(np.abs(tone)) <= BREATH_PEAK
    hold = tone[round((pattern.inhale + 0.1) * RATE) : round((pattern.inhale + pattern.hold - 0.1) * RATE)]
    assert not hold.any()


def test_breaths_join_without_a_step() -> None:
    tone = breath_tone(LONG_OUT_BREATH)
    assert max(abs(tone[0]), abs(tone[-1])) < 1e-4


def test_no_two_takes_are_alike_and_each_is_always_the_same() -> None:
    assert np.array_equal(breath_tone(LONG_OUT_BREATH, 1), breath_tone(LONG_OUT_BREATH, 1))
    assert abs(np.corrcoef(breath_tone(LONG_OUT_BREATH, 0), breath_tone(LONG_OUT_BREATH, 1))[0, 1]) < 0.1


WAYS: tuple[BreathSound, ...] = ("tone", "wave")
MAKE = {"tone": breath_tone, "wave": breath_wave}


def rise(clip: Mono) -> float:
    """Octaves a second by which the middle of the spectrum climbs, where anything is heard."""
    rows = clip[: len(clip) // 4800 * 4800].reshape(-1, 4800) * np.hanning(4800)
    power = np.abs(np.fft.rfft(rows)) ** 2
    heard = power.sum(axis=1) > power.sum(axis=1).max() * 1e-3
    middles = np.log2(power[heard] @ np.fft.rfftfreq(4800, 1 / RATE) / power[heard].sum(axis=1))
    return float(np.polyfit(np.flatnonzero(heard) / 10, middles, 1)[0])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("pattern", [LONG_OUT_BREATH, Pattern(3, 5), Pattern(5, 7, 1, 1)])
def test_with_eyes_closed_in_is_told_from_out_by_what_rises_and_what_falls(
    way: BreathSound, pattern: Pattern
) -> None:
    breath = MAKE[way](pattern)
    begin = round((pattern.inhale + pattern.hold) * RATE)
    assert rise(breath[: round(pattern.inhale * RATE)]) > 0.3
    assert rise(breath[begin : begin + round(pattern.exhale * RATE)]) < -0.3


def test_a_wave_draws_back_softly_breaks_early_in_the_out_breath_and_runs_long() -> None:
    wave = breath_wave(LONG_OUT_BREATH)
    drawn, broken = wave[: 4 * RATE], wave[4 * RATE :]
    tenths = [level(part) for part in np.array_split(broken, 10)]
    assert level(drawn) < level(broken) - 5
    assert int(np.argmax(tenths)) in (1, 2)
    assert all(np.diff(tenths[3:]) < 0)
    assert tenths[7] > max(tenths) - 15


@pytest.mark.parametrize("pattern", [LONG_OUT_BREATH, Pattern(2, 2), Pattern(4, 6, 2, 2)])
def test_a_wave_stays_within_its_share_and_joins_the_next_without_a_step(pattern: Pattern) -> None:
    wave = breath_wave(pattern)
    assert len(wave) == round(pattern.cycle * RATE)
    assert np.max(np.abs(wave)) <= BREATH_PEAK
    assert np.max(np.abs(wave[[0, -1]])) < 1e-3
    hold = wave[round((pattern.inhale + 0.1) * RATE) : round((pattern.inhale + pattern.hold - 0.1) * RATE)]
    assert not hold.any()


@pytest.mark.parametrize("kind", KINDS)
def test_a_ringing_bell_is_never_higher_than_it_is_counted_for(kind: BellKind) -> None:
    heights = np.max(np.abs(bell(kind)), axis=1)
    for moment in (0.0, 0.2, 1.0, 3.0, 5.0):
        assert heights[round(moment * RATE) :].max() <= height_after(kind, moment)
