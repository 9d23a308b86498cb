"""Work that waits until it is told to be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class FakeBackground:
    """Fulfils `Background`; `work` does what has been asked for so far."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        def work() -> None:
            try:
                answer = job()
            except Exception as error:
                failed(error)
            else:
                done(answer)

        self._waiting.append(work)

    def post(self, call: Callable[[], None]) -> None:
        call()

    @property
    def waiting(self) -> int:
        """How many jobs wait."""
        return len(self._waiting)

    def work(self) -> None:
        """Do all that waits, also what is asked for meanwhile."""
        while self._waiting:
            self._waiting.pop(0)()
