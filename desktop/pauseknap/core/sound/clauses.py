"""A breath between the clauses of a line: the pauses a voice makes there, made longer."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np

from pauseknap.core.sound.signal import WINDOW, Mono, softened, to_gain, window_levels
from pauseknap.core.timeline.model import to_frames

_MARK = re.compile(r"[,;:.!?…–—]+[\"'»”’)]*(?=\s+\S*\w)")
"""What ends a clause inside a line: a mark with a space and words after it, so no comma of a number."""
_QUIET_DB = -36.0
"""Windows this far below the loudest of the line are pauses."""
_SHORTEST = 12
"""Windows: a shorter silence is the one before a p, t or k, inside a word."""
_SOFT_SECONDS = 0.010


def clause_marks(text: str) -> int:
    """How many pauses a reader would make inside the line."""
    return len(_MARK.findall(text))


def breathed(clip: Mono, text: str, seconds: float) -> Mono:
    """The line with its pauses between clauses longer by so many seconds; nothing else is touched."""
    count = clause_marks(text)
    if not count or seconds <= 0:
        return clip
    longest = sorted(_pauses(clip), key=lambda pause: pause[0] - pause[1])[:count]
    places = sorted((start + end) // 2 * WINDOW for start, end in longest)
    pieces: list[Mono] = []
    silence = np.zeros(to_frames(seconds), dtype=np.float32)
    for first, last in pairwise([0, *places, len(clip)]):
        if pieces:
            pieces.append(silence)
        pieces.append(
            softened(
                clip[first:last],
                fade_in=_SOFT_SECONDS if first else 0.0,
                fade_out=_SOFT_SECONDS if last < len(clip) else 0.0,
            )
        )
    return np.concatenate(pieces)


def _pauses(clip: Mono) -> list[tuple[int, int]]:
    """The quiet stretches inside the clip, in windows; not those at its ends."""
    levels = window_levels(clip)
    quiet = levels < levels.max(initial=0.0) * to_gain(_QUIET_DB)
    turns = np.flatnonzero(np.diff(np.concatenate([[False], quiet, [False]])))
    stretches = zip(turns[0::2].tolist(), turns[1::2].tolist(), strict=True)
    return [
        (start, end)
        for start, end in stretches
        if start > 0 and end < len(quiet) and end - start >= _SHORTEST
    ]
