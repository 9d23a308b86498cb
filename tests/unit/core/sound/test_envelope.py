"""Loudness over time: slopes that are the same however they are asked for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.sound.envelope import Envelope, ducking
from pauseknap.core.sound.signal import to_decibels
from pauseknap.core.timeline.model import RATE

envelopes = st.lists(
    st.tuples(st.integers(0, 500), st.floats(0, 1)),
    min_size=1,
    max_size=6,
    unique_by=lambda corner: corner[0],
).map(lambda corners: Envelope(tuple(sorted(corners))))


def whole(envelope: Envelope, start: int, frames: int) -> list[float]:
    gains = envelope.over(start, frames)
    return [gains] * frames if isinstance(gains, float) else gains.tolist()


@given(envelopes, st.integers(-50, 550), st.integers(1, 300))
def test_every_sample_has_the_gain_of_its_place(envelope: Envelope, start: int, frames: int) -> None:
    expected = [envelope.at(frame) for frame in range(start, start + frames)]
    assert whole(envelope, start, frames) == pytest.approx(expected, abs=1e-6)


@given(envelopes, st.integers(0, 500), st.integers(1, 200), st.floats(0, 1))
def test_a_change_keeps_what_was_before_it_and_ends_at_the_new_gain(
    envelope: Envelope, at: int, frames: int, gain: float
) -> None:
    changed = envelope.changed(at, frames, gain)
    assert changed.at(at) == pytest.approx(envelope.at(at))
    assert changed.at(at - 10) == pytest.approx(envelope.at(at - 10))
    assert changed.at(at + frames) == pytest.approx(gain)
    assert changed.at(at + 10_000) == pytest.approx(gain)


@given(envelopes)
def test_gains_never_overshoot_their_corners(envelope: Envelope) -> None:
    gains = whole(envelope, -10, 600)
    corners = [gain for _, gain in envelope.corners]
    assert min(corners) - 1e-6 <= min(gains)
    assert max(gains) <= max(corners) + 1e-6


def test_where_nothing_changes_one_number_will_do() -> None:
    assert Envelope(((100, 0.5), (200, 0.5), (300, 1.0))).over(0, 200) == 0.5


def test_under_a_line_the_background_is_twelve_decibels_lower() -> None:
    duck = ducking([(2 * RATE, 3 * RATE)])
    assert to_decibels(duck.at(2 * RATE)) == pytest.approx(-12)
    assert to_decibels(duck.at(3 * RATE)) == pytest.approx(-12)


def test_it_takes_four_hundred_milliseconds_to_get_there_and_back() -> None:
    duck = ducking([(2 * RATE, 3 * RATE)])
    away = round(0.4 * RATE)
    assert duck.at(2 * RATE - away) == duck.at(3 * RATE + away) == 1.0
    assert duck.at(2 * RATE - away + 100) < 1.0


def test_a_short_pause_between_two_lines_does_not_make_the_background_pump() -> None:
    duck = ducking([(RATE, 2 * RATE), (3 * RATE, 4 * RATE)])
    assert np.max(whole(duck, 2 * RATE, RATE)) == pytest.approx(duck.at(RATE))


def test_without_lines_nothing_is_ducked() -> None:
    assert ducking([]).over(0, 1000) == 1.0
