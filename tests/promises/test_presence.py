"""What every source of "is the screen locked" promises."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.fakes.presence import FakePresence
from tests.unit.adapters.system.servers import bus, silence, told

from pauseknap.adapters.system.presence import LockedScreen
from pauseknap.ports.presence import Presence


@pytest.fixture(params=["fake", "fake that does not tell", "here", "logind", "hung logind", "hung bus"])
def presence(request: pytest.FixtureRequest) -> Iterator[Presence]:
    """Screens in every mood."""
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    with ExitStack() as stack:
        match request.param:
            case "fake":
                yield FakePresence(True)
            case "fake that does not tell":
                yield FakePresence(None)
            case "here":
                yield LockedScreen(os.environ)
            case "logind":
                yield LockedScreen(stack.enter_context(bus(runtime, told("v", ("b", True)))), "linux")
            case "hung logind":
                yield LockedScreen(stack.enter_context(bus(runtime, silence)), "linux")
            case _:
                yield LockedScreen(stack.enter_context(bus(runtime, silence, hangs=True)), "linux")


def test_it_tells_yes_or_no_or_that_it_does_not_know(presence: Presence) -> None:
    for _ in range(3):
        assert presence.locked() in (True, False, None)


def test_it_answers_within_two_seconds(presence: Presence) -> None:
    begun = time.monotonic()
    presence.locked()
    assert time.monotonic() - begun < 2
