"""The system's clock and the zone it is set to."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pauseknap.adapters.system.clock import LocalZone, SystemClock

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is set as on Unix")

MOMENTS = st.datetimes(datetime(1995, 1, 1), datetime(2036, 12, 31), timezones=st.just(UTC))


@pytest.fixture(params=["Europe/Copenhagen", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[ZoneInfo]:
    """A zone this process is moved to."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield ZoneInfo(request.param)
    monkeypatch.undo()
    time.tzset()


@given(MOMENTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_wall_time_is_what_the_zone_says_and_comes_back_to_the_same_moment(
    zone: ZoneInfo, moment: datetime
) -> None:
    local = moment.astimezone(LocalZone())
    expected = moment.astimezone(zone)
    assert expected.replace(tzinfo=None) == local.replace(tzinfo=None)
    assert expected.fold == local.fold
    assert moment == local.astimezone(UTC)


@given(MOMENTS, st.sampled_from([0, 1]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_reading_of_a_wall_clock_has_the_offset_the_zone_gives_it(
    zone: ZoneInfo, moment: datetime, fold: int
) -> None:
    reading = moment.replace(tzinfo=None, fold=fold)
    assert reading.replace(tzinfo=zone).utcoffset() == reading.replace(tzinfo=LocalZone()).utcoffset()


def test_an_hour_that_is_skipped_and_an_hour_that_comes_twice_are_told_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Europe/Copenhagen")
    time.tzset()
    zone = LocalZone()
    skipped = datetime(2026, 3, 29, 2, 30, tzinfo=zone)
    twice = datetime(2026, 10, 25, 2, 30, tzinfo=zone)
    assert timedelta(hours=1) == skipped.utcoffset()
    assert timedelta(hours=2) == skipped.replace(fold=1).utcoffset()
    assert timedelta(hours=2) == twice.utcoffset()
    assert timedelta(hours=1) == twice.replace(fold=1).utcoffset()
    assert twice.tzname() == "CEST"
    monkeypatch.undo()
    time.tzset()


def test_the_clock_notices_that_the_computer_is_carried_to_another_zone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = SystemClock()
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    assert timedelta(hours=5, minutes=30) == clock.now().utcoffset()
    monkeypatch.setenv("TZ", "UTC")
    assert timedelta(0) == clock.now().utcoffset()
    monkeypatch.undo()
    time.tzset()
