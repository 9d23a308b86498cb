"""The clock: three readings that are never mixed."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Where time comes from."""

    def monotonic(self) -> float:
        """Seconds that only ever grow; for pacing and intervals."""

    def now(self) -> datetime:
        """The wall time with its zone; for working hours and dates only."""

    def slept(self) -> float:
        """Seconds this computer has slept since it was started; 0 for ever where it does not tell.

        It grows by sleep alone: setting the wall clock, or a change of zone, leaves it as it is.
        """
