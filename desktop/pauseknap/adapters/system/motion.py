"""Whether the person has asked for less motion, as each system tells it; Qt does from 6.12 on only."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from collections.abc import Mapping
from typing import Any

from pauseknap.adapters.system.message_bus import Question, ask

CLIENT_AREA_ANIMATION = 0x1042
"""Windows' SPI_GETCLIENTAREAANIMATION: "Show animations in Windows"."""
WISHES: tuple[tuple[str, str], ...] = (
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
)
"""Where desktops keep the wish, as their portal hands it out; the first that is there counts."""


class SystemMotion:
    """Fulfils `Motion`."""

    def __init__(self, environment: Mapping[str, str], platform: str = sys.platform) -> None:
        self._environment = environment
        self._platform = platform

    def unwanted(self) -> bool | None:
        if self._platform == "win32":
            return windows_unwanted()
        if self._platform == "darwin":
            return mac_unwanted()
        for space, key in WISHES:
            told = unwanted_by(key, ask("session", _question(space, key), self._environment))
            if told is not None:
                return told
        return None


def _question(space: str, key: str) -> Question:
    return Question(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "Read",
        "ss",
        (space, key),
    )


def unwanted_by(key: str, answer: tuple[Any, ...] | None) -> bool | None:
    """What a setting says. The portal wraps it in one variant or two: pairs of a type and a value."""
    value: object = answer[0] if answer else None
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    match key, value:
        case "reduced-motion", int(wish):
            return wish == 1
        case "enable-animations", bool(moves):
            return not moves
        case "AnimationDurationFactor", str(factor):
            return factor.strip() in ("0", "0.0")
    return None


def windows_unwanted() -> bool | None:
    """The switch among the visual effects of Windows' accessibility settings."""
    if sys.platform != "win32":
        return None
    moves = ctypes.c_int(1)
    told = ctypes.windll.user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return not moves.value if told else None


def mac_unwanted() -> bool | None:
    """`NSWorkspace.sharedWorkspace.accessibilityDisplayShouldReduceMotion`; Qt has loaded AppKit by then."""
    try:
        runtime = ctypes.CDLL(ctypes.util.find_library("objc") or "/usr/lib/libobjc.A.dylib")
        find, name, send = runtime.objc_getClass, runtime.sel_registerName, runtime.objc_msgSend
    except (OSError, AttributeError):
        return None
    find.restype = name.restype = send.restype = ctypes.c_void_p
    find.argtypes = name.argtypes = [ctypes.c_char_p]
    send.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    kind = find(b"NSWorkspace")
    if not kind:
        return None
    workspace = send(kind, name(b"sharedWorkspace"))
    send.restype = ctypes.c_bool
    return bool(send(workspace, name(b"accessibilityDisplayShouldReduceMotion"))) if workspace else None
