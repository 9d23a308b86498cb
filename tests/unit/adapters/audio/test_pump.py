"""The thread that lives only while there is something to do."""

from __future__ import annotations

import threading

import pytest

from pauseknap.adapters.audio.pump import Pump


class Work:
    """Steps a number of times, and tells of each."""

    def __init__(self, steps: int) -> None:
        self.left = steps
        self.done = threading.Semaphore(0)
        self.threads: set[int] = set()

    def step(self) -> float | None:
        self.threads.add(threading.get_ident())
        self.left -= 1
        self.done.release()
        return 0.0 if self.left > 0 else None


@pytest.fixture
def pump() -> Pump:
    return Pump()


def sound_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "sound"]


def test_it_steps_in_another_thread_until_nothing_is_left(pump: Pump) -> None:
    work = Work(3)
    pump.wake(work.step)
    assert all(work.done.acquire(timeout=5) for _ in range(3))
    assert threading.get_ident() not in work.threads
    pump.close()
    assert sound_threads() == []


def test_it_can_be_woken_again_when_it_had_come_to_its_end(pump: Pump) -> None:
    for _ in range(50):
        work = Work(1)
        pump.wake(work.step)
        assert work.done.acquire(timeout=5)
    pump.close()


def test_waking_cuts_a_wait_short(pump: Pump) -> None:
    stepped = threading.Semaphore(0)

    def step() -> float | None:
        stepped.release()
        return 60.0

    pump.wake(step)
    assert stepped.acquire(timeout=5)
    pump.wake(step)
    assert stepped.acquire(timeout=5)
    pump.close()


def test_after_closing_nothing_steps_any_more(pump: Pump) -> None:
    pump.close()
    work = Work(1)
    pump.wake(work.step)
    assert work.left == 1
    assert sound_threads() == []
