"""What a wish for pace and pitch is in each engine's own measure, and as near to it as the engine comes."""

from __future__ import annotations

import math
from collections.abc import Mapping

ESPEAK_SLOWEST, ESPEAK_FASTEST = 80, 450
"""Words a minute, as espeak counts them, between which it keeps to what it is told."""
_ESPEAK_COUNTS: Mapping[str, float] = {"da": 1.355, "en": 1.242}
"""Words of our practices that espeak says in the time it means for one of its own. Measured over every line:
told 100, its Danish voice says 135 a minute and its English one 124, in step from 85 to 150."""
_ESPEAK_COUNTS_ELSE = 1.25
_ESPEAK_PITCHES = (
    (0, 0.667),
    (10, 0.718),
    (20, 0.766),
    (30, 0.836),
    (40, 0.912),
    (50, 1.0),
    (60, 1.096),
    (70, 1.216),
    (80, 1.343),
    (90, 1.499),
    (99, 1.654),
)
"""espeak's pitch, and the tone that a line then has as a share of the voice's own, in both languages."""
_SAPI_STEPS = 24
"""SAPI's steps to an octave; it takes ten of them either way."""
_SAPI_MOST = 10
_SEMITONES = 12
_LOWEST, _HIGHEST = 0.5, 2.0
"""Shares of a voice's own tone; beyond an octave no voice is one."""


def share_of_tone(percent: object) -> float:
    """A wish in percent above or below the voice's own tone as a factor; no number changes nothing."""
    if not isinstance(percent, (int, float)) or not math.isfinite(percent):
        return 1.0
    return min(max(1.0 + percent / 100.0, _LOWEST), _HIGHEST)


def espeak_rate(words_a_minute: float, language: str) -> int:
    """What to tell espeak so that it says so many words a minute."""
    told = words_a_minute / _ESPEAK_COUNTS.get(language, _ESPEAK_COUNTS_ELSE)
    return round(min(max(told, ESPEAK_SLOWEST), ESPEAK_FASTEST))


def espeak_pitch(percent: object) -> int:
    """What to tell espeak, 0..99, so that the tone is so much above or below the voice's own."""
    wished = share_of_tone(percent)
    (below, least), *rest = _ESPEAK_PITCHES
    if wished <= least:
        return below
    for above, most in rest:
        if wished <= most:
            return round(below + (above - below) * (wished - least) / (most - least))
        below, least = above, most
    return below


def sapi_text(text: str, percent: object) -> str:
    """The text with SAPI's own sign for another pitch around it.

    SAPI reads a text as XML only when it begins with `<`, so one without a wish is left as it is.
    """
    steps = round(_SAPI_STEPS * math.log2(share_of_tone(percent)))
    steps = min(max(steps, -_SAPI_MOST), _SAPI_MOST)
    if not steps:
        return text
    inside = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<pitch absmiddle="{steps}">{inside}</pitch>'


def say_text(text: str, percent: object) -> str:
    """The text behind macOS's embedded command for a base pitch so many semitones from the voice's own."""
    semitones = _SEMITONES * math.log2(share_of_tone(percent))
    return f"[[pbas {semitones:+.2f}]] {text}" if abs(semitones) >= 0.01 else text
