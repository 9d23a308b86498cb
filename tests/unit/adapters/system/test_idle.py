"""How long nobody has touched the computer: readings of every system, read on any of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.adapters.system.servers import bus, refused, silence, told, x_server

from pauseknap.adapters.system.idle import (
    REST,
    FirstThatTells,
    idle_source,
    mac_idle,
    mutter_idle,
    seconds_of_mutter,
    seconds_of_ticks,
    windows_idle,
)

DAY = 24 * 60 * 60 * 1000


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ((61500,), 61.5),
        ((0,), 0.0),
        ((), None),
        (None, None),
        (("soon",), None),
        ((1, 2), None),
        ((-1,), None),
    ],
)
def test_mutters_answer_is_milliseconds_or_nothing(
    answer: tuple[object, ...] | None, expected: float | None
) -> None:
    assert expected == seconds_of_mutter(answer)


@given(st.integers(0, 400 * DAY), st.integers(0, 49 * DAY))
def test_a_tick_count_that_has_wrapped_still_tells_the_right_time(last: int, idle: int) -> None:
    assert idle / 1000 == seconds_of_ticks((last + idle) % 2**32, last % 2**32)


def test_gnome_is_asked_over_the_session_bus() -> None:
    with bus(Path(os.environ["XDG_RUNTIME_DIR"]), told("t", 90_000)) as environment:
        assert mutter_idle(environment) == 90.0


def test_under_x11_the_server_tells_and_under_wayland_it_is_not_believed() -> None:
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    with x_server(idle=5000) as x, bus(runtime, told("t", 90_000)) as gnome:
        assert idle_source(x | gnome, "linux").seconds() == 5.0
        assert idle_source(x | gnome | {"WAYLAND_DISPLAY": "wayland-0"}, "linux").seconds() == 90.0
        assert idle_source(x | {"XDG_SESSION_TYPE": "wayland"}, "linux").seconds() is None


def test_where_x11_does_not_tell_gnome_may() -> None:
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    with x_server(idle=None) as x, bus(runtime, told("t", 7_000)) as gnome:
        assert idle_source(x | gnome, "linux").seconds() == 7.0


@pytest.mark.parametrize("answer", [refused, silence])
def test_a_desktop_that_refuses_or_hangs_does_not_tell(answer: object) -> None:
    with bus(Path(os.environ["XDG_RUNTIME_DIR"]), answer) as environment:  # type: ignore[arg-type]  # either
        assert idle_source(environment, "linux").seconds() is None


def test_a_source_that_did_not_answer_is_spared_for_a_while_and_then_asked_again() -> None:
    asked = []

    def silent() -> None:
        asked.append(1)

    source = FirstThatTells([silent])
    for _ in range(REST + 1):
        assert source.seconds() is None
    assert len(asked) == 1
    source.seconds()
    assert len(asked) == 2


def test_another_systems_source_does_not_tell_here() -> None:
    if os.name != "nt":
        assert windows_idle() is None
    if not Path("/System/Library").exists():
        assert mac_idle() is None
        assert idle_source({}, "darwin").seconds() is None
