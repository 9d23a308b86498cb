"""A take is cut to what is said, cleaned and judged."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fakes.spoken import in_a_room, spoken

from pauseknap.core.sound.signal import Mono, speech_level, to_gain
from pauseknap.core.sound.take import BLOCKING, Take, longest_seconds, peak_level, shortest_seconds, taken
from pauseknap.core.timeline.model import RATE

LINE = "Sæt dig, så kroppen bliver båret."
SAID = spoken(LINE)


def take(raw: Mono, text: str = LINE) -> Take:
    return taken(raw, RATE, text)


@settings(max_examples=25)
@given(
    before=st.floats(0.1, 3.0),
    after=st.floats(0.1, 3.0),
    noise=st.sampled_from([0.0, 1e-5, 1e-3]),
    level=st.floats(0.02, 0.6),
)
def test_only_what_is_said_is_left_however_long_the_quiet_around_it(
    before: float, after: float, noise: float, level: float
) -> None:
    made = take(in_a_room(spoken(LINE, level=level), before=before, after=after, noise=noise))
    assert len(SAID) / RATE == pytest.approx(made.seconds, abs=0.35)
    assert () == made.faults


def test_the_click_of_the_key_that_stops_it_is_not_part_of_it() -> None:
    raw = in_a_room(SAID, after=1.5)
    click = np.random.default_rng(3).standard_normal(600) * np.exp(-np.arange(600) / 150) * 0.4
    raw[-3000:-2400] += click.astype(np.float32)
    assert take(in_a_room(SAID, after=1.5)).seconds == pytest.approx(take(raw).seconds, abs=0.1)


def test_direct_current_and_rumble_are_gone() -> None:
    raw = in_a_room(SAID)
    rumble = 0.2 + 0.1 * np.sin(2 * np.pi * 8 * np.arange(len(raw)) / RATE)
    made = take((raw + rumble).astype(np.float32))
    assert () == made.faults
    assert 0.0 == pytest.approx(float(made.clip.mean()), abs=1e-4)
    assert speech_level(take(raw).clip) == pytest.approx(speech_level(made.clip), abs=0.5)


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (np.zeros(0, np.float32), "take-silent"),
        (np.zeros(RATE, np.float32), "take-silent"),
        (in_a_room(SAID * 0, noise=1e-5), "take-nothing"),
        (in_a_room(spoken("", seconds=0.6)), "take-too-short"),
        (in_a_room(spoken("", seconds=40.0)), "take-too-long"),
        (in_a_room(SAID * np.float32(0.01), noise=1e-6), "take-too-quiet"),
        (np.clip(in_a_room(SAID * np.float32(9)), -1, 1), "take-clipped"),
        (in_a_room(SAID * 0, noise=0.1), "take-noisy"),
        (in_a_room(SAID, noise=0.15), "take-noisy"),
    ],
)
def test_what_makes_it_unfit_is_told(raw: Mono, fault: str) -> None:
    made = take(raw)
    assert fault in made.faults
    assert made.usable == (not BLOCKING.intersection(made.faults))


def test_a_lost_piece_is_told() -> None:
    assert ("take-gaps",) == taken(in_a_room(SAID), RATE, LINE, gaps=True).faults


def test_any_rate_is_brought_to_ours() -> None:
    made = taken(in_a_room(SAID)[::3], RATE // 3, LINE)
    assert len(SAID) / RATE == pytest.approx(made.seconds, abs=0.35)


def test_the_ends_are_soft() -> None:
    made = take(in_a_room(SAID))
    assert abs(float(made.clip[0])) < 1e-3
    assert abs(float(made.clip[-1])) < 1e-3


@given(text=st.text(max_size=240))
def test_every_line_can_be_said_slowly_and_quickly(text: str) -> None:
    assert shortest_seconds(text) < len(text) / 20 + 1.0 < longest_seconds(text) <= 60.0


@pytest.mark.parametrize(("decibels", "shown"), [(0.0, 1.0), (-30.0, 0.5), (-60.0, 0.0), (-90.0, 0.0)])
def test_the_meter_goes_by_decibels(decibels: float, shown: float) -> None:
    assert shown == pytest.approx(peak_level(np.full(10, to_gain(decibels), np.float32)), abs=1e-6)
