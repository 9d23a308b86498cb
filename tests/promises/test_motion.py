"""What every source of "should nothing move" promises."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.fakes.motion import FakeMotion
from tests.unit.adapters.system.servers import bus, silence, told

from pauseknap.adapters.system.motion import SystemMotion
from pauseknap.ports.motion import Motion


@pytest.fixture(params=["fake", "fake that does not tell", "here", "portal", "hung portal", "hung bus"])
def motion(request: pytest.FixtureRequest) -> Iterator[Motion]:
    """Computers in every mood."""
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    with ExitStack() as stack:
        match request.param:
            case "fake":
                yield FakeMotion(True)
            case "fake that does not tell":
                yield FakeMotion(None)
            case "here":
                yield SystemMotion(os.environ)
            case "portal":
                yield SystemMotion(stack.enter_context(bus(runtime, told("v", ("u", 1)))), "linux")
            case "hung portal":
                yield SystemMotion(stack.enter_context(bus(runtime, silence)), "linux")
            case _:
                yield SystemMotion(stack.enter_context(bus(runtime, silence, hangs=True)), "linux")


def test_it_tells_yes_or_no_or_that_it_does_not_know(motion: Motion) -> None:
    assert motion.unwanted() in (True, False, None)


def test_it_answers_within_eight_seconds(motion: Motion) -> None:
    begun = time.monotonic()
    motion.unwanted()
    assert time.monotonic() - begun < 8
