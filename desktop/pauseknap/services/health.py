"""What works on this computer, and so what `doctor` tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from pauseknap.core.problems import Problem
from pauseknap.ports.idle import Idle
from pauseknap.ports.voice import Voice, VoiceInfo

State = Literal["works", "without", "unknown"]


@dataclass(frozen=True)
class Finding:
    """One thing looked at. Its sentence is `doctor.<id>.<state>` with `detail` put in."""

    id: str
    state: State
    detail: str = ""
    problem: Problem | None = None
    """What is wrong in a file of the person's; then its own sentence is told."""


def voices_of(voice: Voice) -> tuple[Finding, ...]:
    """Whether each of our languages can be spoken."""
    found = voice.voices()
    return tuple(
        _voice(language, [one for one in found if one.language == language]) for language in ("da", "en")
    )


def _voice(language: str, found: list[VoiceInfo]) -> Finding:
    """A few of the voices with their engines; the better ones first."""
    ranked = sorted(found, key=lambda one: one.engine != "piper")
    told = ", ".join(f"{one.name} ({one.engine})" for one in ranked[:3])
    return Finding(f"voice-{language}", "works" if found else "without", told)


def own_voices_of(voice: Voice, *, missing: str) -> tuple[Finding, ...]:
    """How to get voices that sound more like people, and what is wrong with those that were chosen.

    `missing` is the command that makes it possible, or nothing where it is.
    """
    troubles = tuple(Finding("own-voice", "without", problem=problem) for problem in voice.problems())
    return (Finding("better-voices", "without" if missing else "works", missing), *troubles)


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


def site_practices_in(folder: str, *, there: bool) -> Finding:
    """Where the practices of a workplace are looked for, and whether it has any."""
    return Finding("site-practices", "works" if there else "without", folder)


def idle_of(idle: Idle) -> Finding:
    """Whether this computer tells how long nobody has touched it."""
    return Finding("idle", "unknown" if idle.seconds() is None else "works")


def findings(
    *,
    screen: Finding,
    tray: bool | None,
    devices: Iterable[str],
    voice: Voice,
    missing_for_voices: str,
    idle: Idle,
    own_practices: str,
    site_practices: Finding,
) -> tuple[Finding, ...]:
    """All of it, in the order in which it is told."""
    return (
        screen,
        tray_of(tray),
        sound_of(devices),
        *voices_of(voice),
        *own_voices_of(voice, missing=missing_for_voices),
        idle_of(idle),
        own_practices_in(own_practices),
        site_practices,
    )
