"""That a practice lasts as long as it says."""

from __future__ import annotations

from collections.abc import Iterator

from pauseknap.adapters.content.review.model import Around, PracticeFile
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.practice.walking import walked
from pauseknap.core.problems import Problem
from pauseknap.core.timeline.duration import whole_seconds

VOICES = (1.0, 120 / 105, 0.0)
"""The usual voice, a slow one, and reading."""
NEAR_SECONDS = 1.0
NEAR_SHARE = 0.02
"""How near the wished length a practice that asks has to come; its silences cannot always give enough."""


def timing(file: PracticeFile, around: Around) -> Iterator[Problem]:
    """Lengths that come out otherwise, at the place where they are promised."""
    for place, minutes in enumerate(file.practice.lengths):
        lasts = worst(file.practice, Choices(minutes=minutes, lists=around.lists))
        if abs(lasts - minutes * 60) > allowed(file.practice, minutes):
            told = {"seconds": round(lasts), "wished": round(minutes * 60)}
            yield file.problem(("lengths", place), "length-off", **told)


def allowed(practice: Practice, minutes: float) -> float:
    """Seconds by which a length may be off."""
    return max(NEAR_SECONDS, minutes * 60 * NEAR_SHARE if practice.asks else 0.0)


def worst(practice: Practice, choices: Choices) -> float:
    """Seconds it lasts with the voice that is furthest from what was wished."""
    script = walked(practice, choices)
    lengths = (whole_seconds(script, voice=voice) for voice in VOICES)
    return max(lengths, key=lambda seconds: abs(seconds - choices.minutes * 60))
