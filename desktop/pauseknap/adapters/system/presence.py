"""Whether the screen is locked, as each system tells it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping
from typing import Any

from pauseknap.adapters.system.message_bus import ask, property_question

LOGIND = property_question(
    "org.freedesktop.login1",
    "/org/freedesktop/login1/session/auto",
    "org.freedesktop.login1.Session",
    "LockedHint",
)
REST = 10
"""Where nobody knew, nobody is asked for so many askings."""
MAY_SWITCH = 0x0100
NAME_OF_OBJECT = 2
PERSONS_DESKTOP = "Default"


class LockedScreen:
    """Fulfils `Presence`. A Mac does not tell; a locked one is soon an idle one."""

    def __init__(self, environment: Mapping[str, str], platform: str = sys.platform) -> None:
        self._environment = environment
        self._platform = platform
        self._resting = 0

    def locked(self) -> bool | None:
        if self._resting:
            self._resting -= 1
            return None
        answer = self._ask()
        if answer is None:
            self._resting = REST
        return answer

    def _ask(self) -> bool | None:
        if self._platform == "win32":
            return windows_locked()
        if self._platform == "darwin":
            return None
        return locked_of_logind(ask("system", LOGIND, self._environment))


def locked_of_logind(answer: tuple[Any, ...] | None) -> bool | None:
    """The property comes as a variant: its type, and a truth."""
    match answer:
        case (("b", bool(locked)),):
            return locked
    return None


def windows_locked() -> bool | None:
    """While the screen is locked, the keys go to a desktop of another name, or to one we may not open."""
    if sys.platform != "win32":
        return None
    user = ctypes.windll.user32
    user.OpenInputDesktop.restype = ctypes.c_void_p
    desktop = user.OpenInputDesktop(0, False, MAY_SWITCH)
    if not desktop:
        return True
    name = ctypes.create_unicode_buffer(64)
    try:
        told = user.GetUserObjectInformationW(
            ctypes.c_void_p(desktop), NAME_OF_OBJECT, name, ctypes.sizeof(name), None
        )
    finally:
        user.CloseDesktop(ctypes.c_void_p(desktop))
    return name.value != PERSONS_DESKTOP if told else None
