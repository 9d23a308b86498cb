"""What every clock promises."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest
from tests.fakes.clock import FakeClock

from pauseknap.adapters.system.clock import SystemClock
from pauseknap.ports.clock import Clock


@pytest.fixture(params=[FakeClock, SystemClock])
def clock(request: pytest.FixtureRequest) -> Clock:
    """The one moved by hand, and the computer's own."""
    made: Clock = request.param()
    return made


def test_monotonic_seconds_never_run_backwards(clock: Clock) -> None:
    readings = [clock.monotonic() for _ in range(1000)]
    assert sorted(readings) == readings


def test_the_wall_time_carries_its_zone(clock: Clock) -> None:
    assert clock.now().utcoffset() is not None


def test_two_wall_times_a_moment_apart_differ_by_a_moment(clock: Clock) -> None:
    first, second = clock.now(), clock.now()
    assert timedelta(0) <= second.astimezone(UTC) - first.astimezone(UTC) < timedelta(seconds=10)


def test_time_slept_is_never_negative_and_does_not_grow_while_awake(clock: Clock) -> None:
    first, second = clock.slept(), clock.slept()
    assert first >= 0
    assert second == pytest.approx(first, abs=0.1)
