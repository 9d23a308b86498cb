"""The wish for less motion, in the words of each desktop."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.unit.adapters.system.servers import bus, told

from pauseknap.adapters.system.motion import SystemMotion, unwanted_by


@pytest.mark.parametrize(
    ("key", "answer", "unwanted"),
    [
        ("reduced-motion", (("v", ("u", 1)),), True),
        ("reduced-motion", (("u", 0),), False),
        ("enable-animations", (("v", ("b", False)),), True),
        ("enable-animations", (("v", ("b", True)),), False),
        ("AnimationDurationFactor", (("v", ("s", "0")),), True),
        ("AnimationDurationFactor", (("v", ("s", "0.5")),), False),
        ("enable-animations", None, None),
        ("enable-animations", (), None),
        ("enable-animations", (("s", "false"),), None),
    ],
)
def test_what_a_desktop_says_is_understood(
    key: str, answer: tuple[object, ...] | None, unwanted: bool | None
) -> None:
    assert unwanted is unwanted_by(key, answer)


def test_the_portal_of_the_desktop_is_asked() -> None:
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    with bus(runtime, told("v", ("v", ("u", 1)))) as environment:
        assert SystemMotion(environment, "linux").unwanted() is True


def test_no_desktop_no_answer() -> None:
    assert SystemMotion({}, "linux").unwanted() is None
