"""The breaths one can choose between, one's own among them, and how a breath is kept inside the limits."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from pauseknap.core.breath.pattern import (
    EXHALE,
    INHALE,
    LONG_OUT_BREATH,
    LONGEST_CYCLE,
    LONGEST_HOLD,
    RATIO,
    Pattern,
)

Part = Literal["inhale", "hold", "exhale", "rest"]
"""What of a breath of one's own can be set."""

PRESETS: Mapping[str, Pattern] = MappingProxyType(
    {
        "gentle": Pattern(inhale=3.0, exhale=5.0),
        "long": LONG_OUT_BREATH,
        "longer": Pattern(inhale=4.0, exhale=8.0),
        "sigh": Pattern(inhale=2.0, top_up=1.0, exhale=6.0),
        "even": Pattern(inhale=5.0, exhale=5.0),
    }
)
"""Row S30 of the inventory, by id."""
USUAL = "long"
_OWN = "own:"
TENTHS = 10
"""A breath of one's own is set in tenths of a second."""


def own_id(name: str) -> str:
    """The id by which a breath of one's own is chosen."""
    return _OWN + name


def own_name(id: str) -> str | None:
    """The name of a breath of one's own; None for one of ours."""
    return id.removeprefix(_OWN) if id.startswith(_OWN) else None


def chosen(id: str, own: Mapping[str, Pattern]) -> Pattern:
    """The breath of that id; the usual one where there is none."""
    name = own_name(id)
    found = PRESETS.get(id) if name is None else own.get(name)
    return found or PRESETS[USUAL]


def free_name(name: str, taken: Mapping[str, Pattern]) -> str:
    """The name, with a number where it is taken."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return free


def range_of(part: Part) -> tuple[float, float]:
    """Seconds a part may be set to; the others give way as far as they must."""
    most_in = LONGEST_CYCLE / (1 + RATIO[0])
    most_out = LONGEST_CYCLE * RATIO[1] / (1 + RATIO[1])
    return {
        "inhale": (INHALE[0], min(INHALE[1], most_in)),
        "exhale": (EXHALE[0], min(EXHALE[1], int(most_out * TENTHS) / TENTHS)),
        "hold": (0.0, LONGEST_HOLD),
        "rest": (0.0, LONGEST_HOLD),
    }[part]


def changed(pattern: Pattern, part: Part, seconds: float) -> Pattern:
    """The breath with one part set anew, in tenths; another part gives way where the limits ask for it.

    What is set keeps its value where it can: out follows in and in follows out, rest and hold make room. A
    hold or a rest takes what room there is.
    """
    least, most = range_of(part)
    wished = {
        "inhale": _tenths(pattern.taken_in),
        "hold": _tenths(pattern.hold),
        "exhale": _tenths(pattern.exhale),
        "rest": _tenths(pattern.rest),
        part: _tenths(min(most, max(least, seconds))),
    }
    inhale, hold, exhale, rest = (wished[one] for one in ("inhale", "hold", "exhale", "rest"))
    whole = _tenths(LONGEST_CYCLE)
    if part == "exhale":
        inhale = min(exhale, max(inhale, _shortest_in(exhale)), whole - exhale)
    else:
        exhale = min(max(exhale, inhale), inhale * _tenths(RATIO[1]) // TENTHS, whole - inhale)
    room = whole - inhale - exhale
    if part == "rest":
        rest = min(rest, room)
        hold = min(hold, room - rest)
    else:
        hold = min(hold, room)
        rest = min(rest, room - hold)
    return Pattern(inhale=inhale / TENTHS, hold=hold / TENTHS, exhale=exhale / TENTHS, rest=rest / TENTHS)


def _shortest_in(exhale: int) -> int:
    """Tenths of the shortest in-breath for an out-breath of so many."""
    return max(_tenths(INHALE[0]), -(-exhale * TENTHS // _tenths(RATIO[1])))


def _tenths(seconds: float) -> int:
    return round(seconds * TENTHS)
