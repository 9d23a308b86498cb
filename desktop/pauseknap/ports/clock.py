"""The clock: two times that are never mixed."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Where time comes from."""

    def monotonic(self) -> float:
        """Seconds that only ever grow; for pacing and intervals."""

    def now(self) -> datetime:
        """The wall time with its zone; for working hours and dates only."""
