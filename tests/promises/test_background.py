"""What everyone who works in the background promises."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from operator import truediv
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot
from tests.fakes.background import FakeBackground

from pauseknap.adapters.system.background import Threaded
from pauseknap.adapters.system.inline import Inline
from pauseknap.ports.background import Background
from pauseknap.ui.bridge import Post

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture(params=["fake", "inline", "qt"])
def worker(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[tuple[Background, Settle]]:
    """Someone who works, and how to wait for them."""
    match request.param:
        case "fake":
            fake = FakeBackground()
            yield fake, lambda come_true: fake.work()
        case "inline":
            yield Inline(), lambda come_true: None
        case _:
            post = Post()
            background = Threaded(post.send)
            yield background, qtbot.waitUntil
            background.close()


def test_the_answer_comes_where_it_was_asked_for(worker: tuple[Background, Settle]) -> None:
    background, settle = worker
    answers: list[tuple[int, int]] = []
    background.run(
        lambda: 7, lambda answer: answers.append((answer, threading.get_ident())), lambda error: None
    )
    settle(lambda: bool(answers))
    assert answers == [(7, threading.get_ident())]


def test_a_job_that_fails_is_told_as_failed_and_only_so(worker: tuple[Background, Settle]) -> None:
    background, settle = worker
    done: list[object] = []
    failed: list[tuple[str, int]] = []

    def fail() -> NoReturn:
        raise ValueError("no")

    background.run(fail, done.append, lambda error: failed.append((str(error), threading.get_ident())))
    settle(lambda: bool(failed))
    assert failed == [("no", threading.get_ident())]
    assert done == []


def test_jobs_are_done_one_after_the_other_also_after_one_failed(worker: tuple[Background, Settle]) -> None:
    background, settle = worker
    heard: list[object] = []
    for number in range(6):
        background.run(partial(truediv, 6, number - 2), heard.append, heard.append)
    settle(lambda: len(heard) == 6)
    assert [-3.0, -6.0, 6.0, 3.0, 2.0] == [one for one in heard if isinstance(one, float)]
    assert isinstance(heard[2], ZeroDivisionError)


def test_an_answer_may_ask_for_more(worker: tuple[Background, Settle]) -> None:
    background, settle = worker
    heard: list[str] = []
    background.run(
        lambda: "first",
        lambda first: background.run(lambda: first + " second", heard.append, lambda error: None),
        lambda error: None,
    )
    settle(lambda: bool(heard))
    assert heard == ["first second"]
