"""Finds one's own pace in a terminal, where a key cannot be held: it is pressed as each breath turns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pauseknap.core.breath.calibrate import Calibration
from pauseknap.core.breath.pattern import Pattern
from pauseknap.ports.keys import Keys

PATIENCE = 60.0
"""Seconds between two looks at the keys; nothing ends by itself."""


@dataclass(frozen=True)
class Found:
    """What came of it."""

    pace: Pattern | None
    """None when one would rather begin at once."""
    left: bool = False
    """Whether one stopped."""


def followed(
    words: Mapping[str, str], keys: Keys, say: Callable[[str], object], monotonic: Callable[[], float]
) -> Found:
    """Three breaths of one's own: a press as one begins to breathe in, another as one breathes out."""
    say(words["terminal.follow"])
    say(words["terminal.follow-keys"])
    breath = Calibration()
    while (pace := breath.pace(monotonic())) is None:
        match keys.wait(PATIENCE):
            case "space" | "enter":
                now = monotonic()
                breath = breath.released(now) if breath.held else breath.pressed(now)
                say(words["breath.in" if breath.held else "breath.out"])
            case "right":
                return Found(None)
            case "escape" | "quit":
                return Found(None, left=True)
    return Found(pace)
