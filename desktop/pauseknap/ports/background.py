"""Work that would make the window wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Background(Protocol):
    """Runs one job after another away from the caller, and answers where the caller lives."""

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `job`; then call `done` with its answer, or `failed`, in the thread that owns the window."""

    def post(self, call: Callable[[], None]) -> None:
        """Make a call in the thread that owns the window; for news of a job that is still being done."""
