"""Work done on the spot, for shells that have no window to keep alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Inline:
    """Fulfils `Background` by doing each job before it returns."""

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `job` now; then `done` or `failed`."""
        try:
            answer = job()
        except Exception as error:
            failed(error)
        else:
            done(answer)

    def post(self, call: Callable[[], None]) -> None:
        """Make the call now."""
        call()

    def close(self) -> None:
        """Nothing waits."""
