"""Finds the system libraries and programs that are really missing, by asking the loader, not a list."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from devkit.shell import environment, quietly

SOUND = "libportaudio.so.2"
PROGRAMS = (
    "Xvfb",
    "xauth",
    "dbus-daemon",
    "openbox",
    "trayer",
    "dunst",
    "xdotool",
    "pulseaudio",
    "pactl",
    "parec",
)
"""What the end-to-end tests start."""
ALSA_TO_PULSE = "libasound_module_pcm_pulse.so"
"""The plug-in that lets PortAudio reach the tests' sound server; loaded by name, so no loader misses it."""
READER = "org.a11y.Bus.service"
"""What starts the bus over which screen readers read; the session bus knows it by this file."""
SERVICES = Path("/usr/share/dbus-1/services")
DICTIONARIES = ("da_DK.dic", "en_GB.dic")
"""What our words are spelled by; hunspell's, but looked up without it."""
DICTIONARY_FOLDERS = tuple(Path("/usr/share") / name for name in ("hunspell", "myspell", "myspell/dicts"))

_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtDBus", "QtNetwork", "QtSvg")
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
_FOUND = re.compile(r" => (/.+) \(0x")


@dataclass(frozen=True)
class Found:
    """What a look at the system gave."""

    missing: tuple[str, ...] = ()
    """Names of libraries (`libEGL.so.1`) and programs (`Xvfb`)."""
    leaned_on: tuple[str, ...] = ()
    """System files that made the rest complete; if one goes away, look again."""

    def __add__(self, other: Found) -> Found:
        return Found(
            tuple(sorted({*self.missing, *other.missing})), tuple(sorted({*self.leaned_on, *other.leaned_on}))
        )


def on_linux() -> bool:
    """Whether Qt and PortAudio need the system's own libraries; elsewhere they bring them along."""
    return sys.platform.startswith("linux")


def screen() -> tuple[str, ...]:
    """The kinds of screen that this start could open a window on: "xcb", "wayland"; none without a screen."""
    if not on_linux():
        return ()
    kinds = (("xcb", "DISPLAY"), ("wayland", "WAYLAND_DISPLAY"))
    return tuple(kind for kind, variable in kinds if os.environ.get(variable))


def look_for_sound() -> Found:
    """PortAudio; elsewhere than on Linux it comes with its package."""
    if not on_linux() or loads(SOUND):
        return Found()
    return Found(missing=(SOUND,))


def look_for_qt(packages: Path, kinds: Iterable[str]) -> Found:
    """Everything that Qt's own files in `packages` need from the system to open a window of these kinds."""
    plugins = packages / "PySide6" / "Qt" / "plugins"
    files = [packages / "PySide6" / f"{name}.abi3.so" for name in _MODULES]
    for kind in kinds:
        files.append(plugins / "platforms" / f"libq{kind}.so")
        files.extend(
            sorted((plugins / "wayland-shell-integration").glob("*.so")) if kind == "wayland" else ()
        )
    return _needs(path for path in files if path.exists())


def look_for_programs() -> Found:
    """The programs that the end-to-end tests start."""
    paths = {name: shutil.which(name) for name in PROGRAMS}
    folders = ("lib/*/alsa-lib", "lib64/alsa-lib", "lib/alsa-lib")
    plugin = [path for folder in folders for path in Path("/usr").glob(f"{folder}/{ALSA_TO_PULSE}")]
    reader = SERVICES / READER
    return Found(
        missing=tuple(name for name, path in paths.items() if path is None)
        + (() if plugin else (ALSA_TO_PULSE,))
        + (() if reader.exists() else (READER,)),
        leaned_on=tuple(path for path in paths.values() if path)
        + ((str(reader),) if reader.exists() else ()),
    )


def look_for_dictionaries() -> Found:
    """The dictionaries that the words of our content are looked up in."""
    paths = {name: dictionary(name) for name in DICTIONARIES}
    return Found(
        missing=tuple(name for name, path in paths.items() if path is None),
        leaned_on=tuple(str(path) for path in paths.values() if path),
    )


def dictionary(name: str) -> Path | None:
    """Where this system keeps a dictionary, if it has it."""
    places = (folder / name for folder in DICTIONARY_FOLDERS)
    return next((path for path in places if path.is_file()), None)


def loads(name: str) -> bool:
    """Whether the system's loader finds this library, or the person's path this program."""
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _needs(files: Iterable[Path]) -> Found:
    """What `ldd` says of these files; it looks through the libraries that they need in turn."""
    words = [str(path) for path in files]
    if not words:
        return Found()
    _, said = quietly(["ldd", *words], environment(LC_ALL="C"))
    return read_ldd(said)


def read_ldd(said: str) -> Found:
    """The answer of `ldd`, without the files that stand in a Python environment."""
    paths = (path for path in _FOUND.findall(said) if "site-packages" not in path)
    return Found(tuple(sorted(set(_NOT_FOUND.findall(said)))), tuple(sorted(set(paths))))
