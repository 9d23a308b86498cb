"""A spoken line on its way into the mix: made kinder where wished, as loud as all lines."""

from __future__ import annotations

from dataclasses import dataclass

from pauseknap.core.sound.signal import Mono, finished


@dataclass(frozen=True, kw_only=True)
class Finish:
    """What is done to a clip."""

    pause: float = 0.0
    """Seconds added between the clauses of a line."""
    softness: float = 0.0
    """0..1: how much of the highest tones is taken away."""
    room: float = 0.0
    """0..1: how much of a small room is heard."""


RECORDED = Finish()
"""A recording of a person is only brought to the loudness of all lines."""


def as_heard(clip: Mono, text: str, finish: Finish) -> Mono:
    """The clip as it goes into the mix; `text` tells how many clauses it has."""
    return finished(clip)
