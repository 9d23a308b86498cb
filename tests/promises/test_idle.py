"""What every source of idle time promises, however its desktop behaves."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.fakes.idle import FakeIdle
from tests.unit.adapters.system.servers import bus, refused, silence, told, x_server

from pauseknap.adapters.system.idle import idle_source
from pauseknap.ports.idle import Idle


@pytest.fixture(
    params=["fake", "fake that does not tell", "here", "x11", "hung x11 and bus", "gnome", "refused"]
)
def idle(request: pytest.FixtureRequest) -> Iterator[Idle]:
    """Someone at a computer, and computers in every mood."""
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    with ExitStack() as stack:
        match request.param:
            case "fake":
                yield FakeIdle(12.0)
            case "fake that does not tell":
                yield FakeIdle(None)
            case "here":
                yield idle_source(os.environ)
            case "x11":
                yield idle_source(stack.enter_context(x_server()), "linux")
            case "hung x11 and bus":
                hung = stack.enter_context(x_server(hangs=True))
                yield idle_source(hung | stack.enter_context(bus(runtime, silence, hangs=True)), "linux")
            case "gnome":
                yield idle_source(stack.enter_context(bus(runtime, told("t", 1))), "linux")
            case _:
                yield idle_source(stack.enter_context(bus(runtime, refused)), "linux")


def test_it_tells_seconds_or_that_it_does_not_know(idle: Idle) -> None:
    for _ in range(3):
        answer = idle.seconds()
        assert answer is None or answer >= 0


def test_it_answers_within_two_seconds(idle: Idle) -> None:
    begun = time.monotonic()
    idle.seconds()
    assert time.monotonic() - begun < 2
