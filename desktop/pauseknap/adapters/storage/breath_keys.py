"""A breath of one's own as the keys of the settings file: in, hold, out and rest, in seconds."""

from __future__ import annotations

from collections.abc import Mapping

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.problems import Unusable

_PARTS = {"in": "inhale", "top-up": "top_up", "hold": "hold", "out": "exhale", "rest": "rest"}


def breath_in(value: object) -> Pattern:
    """The breath that stands there. Raises `ValueError` where it is none, or not a gentle one."""
    if isinstance(value, Pattern):
        return value
    if not isinstance(value, Mapping) or not {"in", "out"} <= set(value) <= set(_PARTS):
        raise ValueError("not a breath")
    parts: dict[str, float] = {}
    for key, seconds in value.items():
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise ValueError("not seconds")
        parts[_PARTS[key]] = round(float(seconds), 1)
    try:
        return Pattern(**parts)
    except Unusable as outside:
        raise ValueError(outside.what) from outside


def keys_of_breath(pattern: Pattern) -> dict[str, float]:
    """The breath as it is written; what it has not is not written."""
    parts = {key: round(float(getattr(pattern, part)), 1) for key, part in _PARTS.items()}
    return {key: seconds for key, seconds in parts.items() if seconds or key in ("in", "out")}
