"""The clock of what reaches the ear."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.adapters.audio.feed import Mark
from pauseknap.adapters.audio.heard import HeardClock
from pauseknap.core.timeline.model import RATE

DELAY = 0.2
BLOCK = 2400


def readings(*, seconds: float, jitter: float, speed: float = 1.0, gap: float = 0.0) -> np.ndarray:
    """(moment, frame told, frame truly heard) sixty times a second; the card asks every 50 ms, more or less.

    `speed` is the card's clock against ours; for `gap` seconds in the middle it asks nothing.
    """
    chance = random.Random(1)
    clock = HeardClock(0, 0.0)
    rows, mark, read, asked = [], None, 0, 0
    for tick in range(round(seconds * 60)):
        now = tick / 60
        while asked * BLOCK / RATE / speed <= now and not (seconds / 2 < now < seconds / 2 + gap):
            moment = asked * BLOCK / RATE / speed
            late = chance.uniform(0, jitter)
            mark = Mark(asked * BLOCK, moment + late, DELAY - late)
            asked += 1
            read = asked * BLOCK
        rows.append((now, clock.at(now, mark, read), (now - DELAY) * RATE * speed))
    return np.array(rows)


def test_it_tells_what_is_heard_within_two_milliseconds() -> None:
    told = readings(seconds=20, jitter=0.02)[60:]
    assert np.max(np.abs(told[:, 1] - told[:, 2])) < 0.002 * RATE


def test_it_follows_a_card_whose_clock_is_a_little_off() -> None:
    for speed in (0.999, 1.001):
        told = readings(seconds=60, jitter=0.01, speed=speed)[300:]
        assert np.max(np.abs(told[:, 1] - told[:, 2])) < 0.003 * RATE


def test_it_stands_still_until_the_first_sound_reaches_the_ear() -> None:
    told = readings(seconds=1, jitter=0.0)
    assert not told[told[:, 0] < DELAY][:, 1].any()


def test_between_two_questions_it_runs_on_smoothly() -> None:
    steps = np.diff(readings(seconds=20, jitter=0.02)[60:, 1])
    assert steps.min() > 0.8 * RATE / 60
    assert steps.max() < 1.2 * RATE / 60


def test_nothing_is_heard_that_has_not_gone_out() -> None:
    clock = HeardClock(0, 0.0)
    mark = Mark(0, 0.0, DELAY)
    for moment in (0.5, 0.6, 60.0, 61.0):
        told = clock.at(moment, mark, BLOCK)
    assert told == BLOCK


def test_after_a_standstill_of_the_card_it_waits_and_follows_again() -> None:
    told = readings(seconds=20, jitter=0.0, gap=0.5)
    assert np.diff(told[:, 1]).min() >= 0
    assert abs(told[-1, 1] - told[-1, 2]) < 0.01 * RATE


@given(
    st.lists(
        st.tuples(st.floats(0, 2), st.integers(0, 10**6), st.floats(-1, 1), st.integers(0, 10**6)),
        max_size=20,
    )
)
def test_whatever_the_card_says_it_never_runs_backwards(
    story: list[tuple[float, int, float, int]],
) -> None:
    clock = HeardClock(1000, 0.0)
    now, before = 0.0, 1000
    for passed, frame, delay, delivered in story:
        now += passed
        told = clock.at(now, Mark(frame, now, delay), delivered)
        assert told >= before
        before = told
