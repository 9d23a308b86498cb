"""How long a practice will last before any voice has said it."""

from __future__ import annotations

from pauseknap.core.practice.personal import Script
from pauseknap.core.practice.walking import waiting_seconds
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.model import RATE, Timeline

SPOKEN_SECONDS_A_LETTER = 0.0765
"""At 120 words a minute; fitted to our own lines, spoken by espeak-ng at 0.075 (Danish) and 0.078."""


def spoken_seconds(text: str) -> float:
    """About how long a voice takes to say it."""
    return len(text) * SPOKEN_SECONDS_A_LETTER


def timeline_of(script: Script, *, voice: float) -> Timeline:
    """A script as it is played, with a voice so many times slower than usual, or, at 0, by reading."""
    clips = {line: round(spoken_seconds(line) * voice * RATE) for line in script.lines} if voice else {}
    return build(script, clips)


def whole_seconds(script: Script, *, voice: float) -> float:
    """How long it lasts, with what a person takes at all that waits."""
    return timeline_of(script, voice=voice).seconds + waiting_seconds(script)
