"""The computer's clock; the one place in Pauseknap that asks what time it is."""

from __future__ import annotations

import ctypes
import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo

HUNDRED_NANOSECONDS = 1e-7


class LocalZone(tzinfo):
    """The zone this computer is set to, with its summer time, past and to come.

    A fixed offset would be wrong from the next change of the clocks on. The rules are the system's own, so
    the zone need not be known by name.
    """

    def utcoffset(self, when: datetime | None, /) -> timedelta | None:
        """East of Greenwich; in a skipped or a doubled hour `fold` decides, as PEP 495 says."""
        if when is None:
            return None
        bare = when.replace(tzinfo=None)
        return bare.replace(tzinfo=UTC) - datetime.fromtimestamp(bare.timestamp(), UTC)

    def fromutc(self, when: datetime, /) -> datetime:
        """The wall time at a moment given in UTC."""
        return datetime.fromtimestamp(when.replace(tzinfo=UTC).timestamp()).replace(tzinfo=self)

    def dst(self, when: datetime | None, /) -> timedelta | None:
        """Not told apart: nobody here needs the summer part of the offset alone."""
        return None

    def tzname(self, when: datetime | None, /) -> str | None:
        """The zone's short name, such as CET."""
        return None if when is None else when.replace(tzinfo=None).astimezone().tzname()


class SystemClock:
    """Fulfils `Clock` with the system's own clocks."""

    def __init__(self) -> None:
        self._zone = LocalZone()

    def monotonic(self) -> float:
        return time.monotonic()  # noqa: TID251 - here the clock is asked, and nowhere else

    def now(self) -> datetime:
        if sys.platform != "win32":
            time.tzset()  # notices that the computer has been carried to another zone
        return datetime.now(UTC).astimezone(self._zone)  # noqa: TID251 - as above

    def slept(self) -> float:
        if sys.platform == "win32":
            return _slept_windows()
        if sys.platform == "darwin":
            with_sleep, without = time.CLOCK_MONOTONIC_RAW, time.CLOCK_UPTIME_RAW
        else:
            with_sleep, without = time.CLOCK_BOOTTIME, time.CLOCK_MONOTONIC
        return max(0.0, time.clock_gettime(with_sleep) - time.clock_gettime(without))


def _slept_windows() -> float:
    """Time since the start with sleep, less the same without it ("unbiased interrupt time")."""
    if sys.platform != "win32":
        return 0.0
    awake = ctypes.c_ulonglong()
    kernel = ctypes.windll.kernel32
    kernel.GetTickCount64.restype = ctypes.c_ulonglong
    if not kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake)):
        return 0.0
    total: int = kernel.GetTickCount64()
    return max(0.0, total / 1000 - awake.value * HUNDRED_NANOSECONDS)
