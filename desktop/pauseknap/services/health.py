"""What works on this computer, and so what `doctor` tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from pauseknap.ports.idle import Idle
from pauseknap.ports.voice import Voice

State = Literal["works", "without", "unknown"]


@dataclass(frozen=True)
class Finding:
    """One thing looked at. Its sentence is `doctor.<id>.<state>` with `detail` put in."""

    id: str
    state: State
    detail: str = ""


def voices_of(voice: Voice) -> tuple[Finding, ...]:
    """Whether each of our languages can be spoken."""
    found = voice.voices()
    return tuple(
        _voice(language, [one.name for one in found if one.language == language]) for language in ("da", "en")
    )


def _voice(language: str, names: list[str]) -> Finding:
    return Finding(f"voice-{language}", "works" if names else "without", ", ".join(names[:3]))


def screen_of(why: str, detail: str) -> Finding:
    """Whether a window can be opened; each reason why not is mended differently, so it is part of the id."""
    return (
        Finding("screen", "works", detail) if why == "fine" else Finding(f"screen-{why}", "without", detail)
    )


def tray_of(there: bool | None) -> Finding:
    """Whether the desktop takes tray icons in; None where there is no desktop to ask."""
    return Finding("tray", "unknown" if there is None else "works" if there else "without")


def sound_of(devices: Iterable[str]) -> Finding:
    """Whether anything can be heard."""
    names = list(devices)
    return Finding("sound", "works" if names else "without", names[0] if names else "")


def own_practices_in(folder: str) -> Finding:
    """Where a person's own practices are looked for."""
    return Finding("own-practices", "works", folder)


def idle_of(idle: Idle) -> Finding:
    """Whether this computer tells how long nobody has touched it."""
    return Finding("idle", "unknown" if idle.seconds() is None else "works")


def findings(
    *,
    screen: Finding,
    tray: bool | None,
    devices: Iterable[str],
    voice: Voice,
    idle: Idle,
    own_practices: str,
) -> tuple[Finding, ...]:
    """All of it, in the order in which it is told."""
    return (
        screen,
        tray_of(tray),
        sound_of(devices),
        *voices_of(voice),
        idle_of(idle),
        own_practices_in(own_practices),
    )
