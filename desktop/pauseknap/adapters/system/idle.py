"""How long nobody has touched the computer, as each system tells it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pauseknap.adapters.system.message_bus import Question, ask
from pauseknap.adapters.system.x_display import NoDisplay, XDisplay

Probe = Callable[[], float | None]

REST = 10
"""Who did not answer is left alone for so many askings: the next is not likely to be better."""
MUTTER = Question(
    "org.gnome.Mutter.IdleMonitor",
    "/org/gnome/Mutter/IdleMonitor/Core",
    "org.gnome.Mutter.IdleMonitor",
    "GetIdletime",
)
WRAP_MILLISECONDS = 2**32
"""Windows counts the last input in 32 bits, which begin anew after 49.7 days."""
COMBINED_SESSION, ANY_INPUT = 0, 0xFFFFFFFF
"""Core Graphics: this person's session, whatever the device and the event."""
APPLICATION_SERVICES = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"


class FirstThatTells:
    """Fulfils `Idle`: asks one source after the other, and spares those that did not answer."""

    def __init__(self, probes: Sequence[Probe]) -> None:
        self._probes = tuple(probes)
        self._resting = [0] * len(self._probes)

    def seconds(self) -> float | None:
        for place, probe in enumerate(self._probes):
            if self._resting[place]:
                self._resting[place] -= 1
                continue
            answer = probe()
            if answer is not None:
                return answer
            self._resting[place] = REST
        return None


def idle_source(environment: Mapping[str, str], platform: str = sys.platform) -> FirstThatTells:
    """The sources that this system has."""
    if platform == "win32":
        return FirstThatTells([windows_idle])
    if platform == "darwin":
        return FirstThatTells([mac_idle])
    # Under Wayland the X server sees only what happens in its own windows, and would call a busy person idle.
    wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    mutter = [lambda: mutter_idle(environment)]
    return FirstThatTells(mutter if wayland else [lambda: x11_idle(environment), *mutter])


def mutter_idle(environment: Mapping[str, str]) -> float | None:
    """GNOME's own count, in a Wayland session and under X11."""
    return seconds_of_mutter(ask("session", MUTTER, environment))


def seconds_of_mutter(answer: tuple[Any, ...] | None) -> float | None:
    """Mutter tells milliseconds, alone in its answer."""
    match answer:
        case (int(milliseconds),) if milliseconds >= 0:
            return milliseconds / 1000
    return None


def x11_idle(environment: Mapping[str, str]) -> float | None:
    """The X server's screen saver extension."""
    if not environment.get("DISPLAY"):
        return None
    try:
        with XDisplay(environment) as display:
            return display.idle_seconds()
    except NoDisplay:
        return None


def windows_idle() -> float | None:
    """`GetLastInputInfo` against the tick count; no hook, which would look like a key-logger."""
    if sys.platform != "win32":
        return None

    class LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("at", ctypes.c_uint))

    last = LastInput(ctypes.sizeof(LastInput), 0)
    if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
        return None
    ticks = ctypes.windll.kernel32.GetTickCount
    ticks.restype = ctypes.c_uint
    return seconds_of_ticks(ticks(), last.at)


def seconds_of_ticks(now: int, last: int) -> float:
    """Between two readings of a millisecond count that has wrapped at most once since."""
    return float((now - last) % WRAP_MILLISECONDS) / 1000


def mac_idle() -> float | None:
    """Core Graphics' count for this session; needs no permission."""
    try:
        services = ctypes.CDLL(APPLICATION_SERVICES)
        since = services.CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError):
        return None
    since.restype = ctypes.c_double
    since.argtypes = (ctypes.c_int32, ctypes.c_uint32)
    seconds: float = since(COMBINED_SESSION, ANY_INPUT)
    return seconds if seconds >= 0 else None
