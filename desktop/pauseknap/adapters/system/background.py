"""Work in a thread of its own, whose answers are handed over where the caller lives."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

T = TypeVar("T")

HandOver = Callable[[Callable[[], None]], None]
"""Takes a call from any thread and makes it in the caller's."""


class Threaded:
    """Fulfils `Background` with one working thread, so that jobs come one after another."""

    def __init__(self, hand_over: HandOver) -> None:
        self._hand_over = hand_over
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pauseknap")
        self._closed = False

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `job` in the working thread, then answer in the caller's; after `close` nothing is done."""

        def work() -> None:
            try:
                answer = job()
            except Exception as error:
                self._answer(partial(failed, error))
            else:
                self._answer(partial(done, answer))

        if not self._closed:
            self._worker.submit(work)

    def post(self, call: Callable[[], None]) -> None:
        """Make a call in the caller's thread; after `close` none is made."""
        self._answer(call)

    def close(self) -> None:
        """Take no more work and forget what waits; a job that runs is waited for."""
        self._closed = True
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _answer(self, call: Callable[[], None]) -> None:
        self._hand_over(lambda: None if self._closed else call())
