"""What every seat promises: only one sits, and the one who sits hears the others."""

from __future__ import annotations

import os
import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.fakes.instance import FakeInstance, Room

from pauseknap.adapters.system.instance import Seat
from pauseknap.ports.instance import Instance

Words = tuple[str, ...]


@pytest.fixture(params=["fake", "socket", "path too long for a socket"])
def another(request: pytest.FixtureRequest) -> Iterator[Callable[[], Instance]]:
    """Makes one more start of the same person's Pauseknap."""
    made: list[Instance] = []
    room = Room()
    folder = Path(os.environ["XDG_RUNTIME_DIR"]) / "seat"
    if request.param == "path too long for a socket":
        folder = folder / ("a long way down " * 6)

    def make() -> Instance:
        made.append(FakeInstance(room) if request.param == "fake" else Seat(folder))
        return made[-1]

    yield make
    for instance in made:
        instance.release()


def test_the_first_takes_the_seat_and_the_second_does_not(another: Callable[[], Instance]) -> None:
    assert another().claim(lambda words: None)
    assert not another().claim(lambda words: None)


@pytest.mark.parametrize("words", [(), ("start", "long-out-breath"), ("Træk vejret – “én gang”", "", "\n")])
def test_the_one_in_the_seat_hears_what_a_later_start_says(
    another: Callable[[], Instance], words: Words
) -> None:
    heard: queue.Queue[Words] = queue.Queue()
    another().claim(heard.put)
    second = another()
    second.claim(lambda _: None)
    assert second.tell(words)
    assert words == heard.get(timeout=5)


def test_many_are_heard_one_after_the_other(another: Callable[[], Instance]) -> None:
    heard: queue.Queue[Words] = queue.Queue()
    another().claim(heard.put)
    for number in range(20):
        assert another().tell((str(number),))
    assert [(str(number),) for number in range(20)] == [heard.get(timeout=5) for _ in range(20)]


def test_nobody_answers_from_an_empty_seat(another: Callable[[], Instance]) -> None:
    assert not another().tell(("hello",))


def test_a_seat_given_up_is_free(another: Callable[[], Instance]) -> None:
    first = another()
    first.claim(lambda words: None)
    first.release()
    first.release()
    second = another()
    assert not second.tell(("anyone?",))
    assert second.claim(lambda words: None)
