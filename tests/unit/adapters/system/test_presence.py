"""Whether the screen is locked: answers of every system, read on any of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.unit.adapters.system.servers import bus, refused, told

from pauseknap.adapters.system.presence import REST, LockedScreen, locked_of_logind, windows_locked


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ((("b", True),), True),
        ((("b", False),), False),
        ((("s", "yes"),), None),
        (((),), None),
        ((), None),
        (None, None),
    ],
)
def test_logind_tells_yes_no_or_nothing(answer: tuple[object, ...] | None, expected: bool | None) -> None:
    assert expected is locked_of_logind(answer)


@pytest.mark.parametrize("locked", [True, False])
def test_the_session_is_asked_over_the_system_bus(locked: bool) -> None:
    with bus(Path(os.environ["XDG_RUNTIME_DIR"]), told("v", ("b", locked))) as environment:
        assert locked is LockedScreen(environment, "linux").locked()


def test_where_nobody_knows_nobody_is_asked_for_a_while() -> None:
    with bus(Path(os.environ["XDG_RUNTIME_DIR"]), refused) as environment:
        screen = LockedScreen(environment, "linux")
        assert screen.locked() is None
    other = Path(os.environ["XDG_RUNTIME_DIR"]) / "2"
    other.mkdir()
    with bus(other, told("v", ("b", True))) as environment:
        again = LockedScreen(environment, "linux")
        assert again.locked() is True
    for _ in range(REST):
        assert screen.locked() is None


def test_a_mac_does_not_tell_and_windows_only_tells_itself() -> None:
    assert LockedScreen({}, "darwin").locked() is None
    if os.name != "nt":
        assert windows_locked() is None
