"""Names what a system calls its packages, and installs them: at once as root, else after asking."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from devkit.package_names import NAMES
from devkit.shell import environment, quietly, say


@dataclass(frozen=True)
class Installer:
    """One system's way to install packages."""

    program: str
    install: tuple[str, ...]
    refresh: tuple[str, ...] = ()
    """What fetches a fresh list of packages."""
    by_library: bool = False
    """Whether a library can be asked for by its file name."""
    as_root: bool = True


INSTALLERS = (
    Installer(
        "apt-get",
        ("install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"),
        refresh=("update", "-q"),
    ),
    Installer("dnf", ("install", "-y", "--setopt=install_weak_deps=False"), by_library=True),
    Installer("zypper", ("--non-interactive", "install", "--no-recommends", "--capability"), by_library=True),
    # No refresh for pacman: a fresh list without upgrading everything can break that system.
    Installer("pacman", ("-S", "--noconfirm", "--needed")),
    Installer("brew", ("install",), as_root=False),
)


def installer() -> Installer | None:
    """This system's, if we know it."""
    return next((each for each in INSTALLERS if shutil.which(each.program)), None)


def packages_for(missing: Iterable[str], way: Installer) -> tuple[list[str], list[str]]:
    """What to install for the missing names, and the names that nothing is known for."""
    wanted: list[str] = []
    unknown: list[str] = []
    for name in missing:
        package = NAMES.get(name, {}).get(way.program)
        if package is None and way.by_library and ".so." in name:
            package = f"{name}()(64bit)" if sys.maxsize > 2**32 else name
        if package is None:
            unknown.append(name)
        elif package not in wanted:
            wanted.append(package)
    return wanted, unknown


def one_line(wanted: Sequence[str], way: Installer) -> str:
    """The line that a person can paste into a terminal."""
    words = [way.program, *(word for word in way.install if "=" not in word and word != "-o"), *wanted]
    quoted = [f"'{word}'" if "(" in word else word for word in words]
    return " ".join([*(["sudo"] if way.as_root and not _is_root() else []), *quoted])


def how_to_get(missing: Iterable[str]) -> str:
    """A clause that says how to get what is missing."""
    names = list(missing)
    way = installer()
    wanted, _ = packages_for(names, way) if way else ([], names)
    if way is None or not wanted:
        return f"install {', '.join(names)} with your system's package manager"
    return one_line(wanted, way)


def install(missing: Iterable[str], *, why: str, yes: bool) -> bool:
    """Install what is missing if the person lets us; False when nothing was installed."""
    way = installer()
    if way is None:
        return False
    wanted, _ = packages_for(missing, way)
    if not wanted or not _allowed(one_line(wanted, way), way, why=why, yes=yes):
        return False
    say(f"Installing system packages for {why}: {' '.join(wanted)}")
    if _install(wanted, way):
        return True
    # One name that this release does not know must not cost all the others.
    return len(wanted) > 1 and [_install([each], way) for each in wanted].count(True) > 0


def _allowed(line: str, way: Installer, *, why: str, yes: bool) -> bool:
    """Whether we may go on: root and `--yes` may; anyone else is asked, if there is someone to ask."""
    if yes or not way.as_root or _is_root():
        return True
    if shutil.which("sudo") is None or not (sys.stdin and sys.stdin.isatty()):
        return False
    say(f"For {why} this computer needs:\n  {line}")
    try:
        return input("Run it now? [y/N] ").strip().lower() in ("y", "yes", "j", "ja")
    except EOFError:
        return False


def _install(wanted: Sequence[str], way: Installer) -> bool:
    """Install, with a fresh list of packages if there is none or the first try fails."""
    if (not _has_lists(way) and not _call(way, way.refresh)) or not _call(way, (*way.install, *wanted)):
        return bool(way.refresh) and _call(way, way.refresh) and _call(way, (*way.install, *wanted))
    return True


def _call(way: Installer, words: Sequence[str]) -> bool:
    prefix = ["sudo", "--"] if way.as_root and not _is_root() else []
    settings = environment(DEBIAN_FRONTEND="noninteractive", LC_ALL="C.UTF-8")
    if prefix:
        prefix += ["env", "DEBIAN_FRONTEND=noninteractive"]
    status, _ = quietly([*prefix, way.program, *words], settings)
    return status == 0


def _has_lists(way: Installer) -> bool:
    """Whether apt knows any package; a fresh container's has no list at all."""
    return way.program != "apt-get" or any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
