"""Whether a window can be opened here, found out without Qt, which ends the whole process where it cannot."""

from __future__ import annotations

import ctypes
import importlib.util
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pauseknap.adapters.system.message_bus import ask, property_question
from pauseknap.adapters.system.x_display import NoDisplay, XDisplay

Why = Literal["fine", "no-qt", "no-display", "no-libraries"]

PATIENCE_SECONDS = 5.0
"""A screen at the far end of a slow line is a screen as well."""
WITHOUT_SCREEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})
"""Qt's own ways to do without a display server."""
TRAY = property_question(
    "org.kde.StatusNotifierWatcher",
    "/StatusNotifierWatcher",
    "org.kde.StatusNotifierWatcher",
    "IsStatusNotifierHostRegistered",
)


@dataclass(frozen=True)
class Screen:
    """Whether a window can be opened, and if not why."""

    usable: bool
    why: Why
    detail: str = ""
    """What is missing, as the system calls it; the kind of screen when all is fine."""


def look_at_screen(environment: Mapping[str, str], platform: str = sys.platform) -> Screen:
    """What a start with this environment would find."""
    plugins = _plugins()
    if plugins is None:
        return Screen(usable=False, why="no-qt")
    if platform in ("win32", "darwin"):
        return Screen(usable=True, why="fine", detail=platform)
    wished = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if wished in WITHOUT_SCREEN:
        return Screen(usable=True, why="fine", detail=wished)
    kinds = [kind for kind in _kinds(environment) if not wished or wished.startswith(kind)]
    if not kinds:
        return Screen(usable=False, why="no-display")
    missing = ""
    for kind in kinds:
        missing = missing_library(plugins / f"libq{kind}.so")
        if not missing:
            return Screen(usable=True, why="fine", detail=kind)
    return Screen(usable=False, why="no-libraries", detail=missing)


def has_tray(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether this desktop takes tray icons in just now."""
    if platform in ("win32", "darwin"):
        return True
    match ask("session", TRAY, environment):
        case (("b", True),):
            return True
    try:
        with XDisplay(environment) as display:
            return display.has_tray()
    except NoDisplay:
        return False


def missing_library(plugin: Path) -> str:
    """The first system library that this Qt plugin misses; empty when it can be loaded.

    The loader is asked to load it, so there is no list of names that grows old.
    """
    try:
        ctypes.CDLL(str(plugin))
    except OSError as trouble:
        return str(trouble).split(":")[0]
    return ""


def _plugins() -> Path | None:
    """Qt's platform plugins, found without importing it; None when Qt is not installed."""
    found = importlib.util.find_spec("PySide6")
    places = found.submodule_search_locations if found else None
    if not places:
        return None
    return Path(next(iter(places)), "Qt", "plugins", "platforms")


def _kinds(environment: Mapping[str, str]) -> list[str]:
    """The kinds of screen that answer, in the order in which Qt tries them."""
    answering = {"wayland": _wayland_answers, "xcb": _x_answers}
    return [kind for kind, answers in answering.items() if answers(environment)]


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name or sys.platform == "win32":
        return False
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(PATIENCE_SECONDS)
        try:
            line.connect(str(Path(environment.get("XDG_RUNTIME_DIR", ""), name)))
        except OSError:
            return False
    return True


def _x_answers(environment: Mapping[str, str]) -> bool:
    if not environment.get("DISPLAY"):
        return False
    try:
        with XDisplay(environment, patience=PATIENCE_SECONDS):
            return True
    except NoDisplay:
        return False
