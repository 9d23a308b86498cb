"""A clock that is moved by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))
"""A Monday at nine, inside the hours a person has before choosing any."""


class FakeClock:
    """Stands still until told otherwise."""

    def __init__(self, at: datetime = MORNING, *, monotonic: float = 1000.0) -> None:
        self._wall = at.astimezone(UTC)
        self._zone = at.tzinfo
        self._monotonic = monotonic
        self._slept = 0.0

    def monotonic(self) -> float:
        return self._monotonic

    def now(self) -> datetime:
        return self._wall.astimezone(self._zone)

    def slept(self) -> float:
        return self._slept

    def advance(self, seconds: float) -> None:
        """Time passes while the computer is awake."""
        self._monotonic += seconds
        self._wall += timedelta(seconds=seconds)

    def sleep(self, seconds: float, *, counted: bool = False) -> None:
        """The computer sleeps; `counted` as on Windows, where the monotonic clock runs on meanwhile."""
        self._slept += seconds
        self._wall += timedelta(seconds=seconds)
        if counted:
            self._monotonic += seconds

    def jump(self, seconds: float) -> None:
        """Someone sets the wall clock."""
        self._wall += timedelta(seconds=seconds)

    def move_to(self, zone: tzinfo) -> None:
        """The computer is carried to another time zone."""
        self._zone = zone
