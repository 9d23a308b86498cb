"""Makes `.venv` from nothing, also where Python came without venv or pip, and fills it from the locks."""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from devkit import installed, places
from devkit.shell import cannot_write, environment, quietly, say
from devkit.system_packages import how_to_get, install, installer
from devkit.trouble import Trouble

_HEALTHY = """
import sys, pip
sys.exit(0 if sys.version_info >= (3, 11) and sys.prefix != sys.base_prefix else 1)
"""
_NO_NETWORK = (
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "ProxyError",
    "Name or service not known",
    "Network is unreachable",
    "ConnectTimeout",
    "Connection refused",
)
_NO_WHEEL = "No matching distribution found for "


def ready(locks: Iterable[Path], *, yes: bool) -> Path:
    """An environment that holds what the locks name; gives its Python. Remade when broken or half made."""
    python = places.python_of(places.VENV)
    try:
        if places.UNFINISHED.exists() or not _healthy(python):
            places.UNFINISHED.touch()
            _make(yes=yes)
        if not installed.holds(locks):
            places.UNFINISHED.touch()
            installed.forget_stamps()
            _fill(python, locks)
            _link_source(python)
            installed.add(locks)
        places.UNFINISHED.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble(cannot_write(error)) from error
    return python


def version_of(python: Path) -> str:
    """Major and minor version of an environment's Python, as in "3.11"."""
    _, said = quietly([python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"])
    return said.strip()


def _healthy(python: Path) -> bool:
    return python.exists() and quietly([python, "-c", _HEALTHY])[0] == 0


def _make(*, yes: bool) -> None:
    """Make an empty environment with pip in it, by whatever this computer has."""
    say("Making the environment in .venv")
    base = getattr(sys, "_base_executable", None) or sys.executable
    if _by_venv(base) or _by_other_tools(base):
        return
    needed = f"python3.{sys.version_info.minor}-venv"
    way = installer()
    if (
        way
        and way.program == "apt-get"
        and install([needed], why="the environment", yes=yes)
        and _by_venv(base)
    ):
        return
    raise Trouble(
        "This Python cannot make environments: its venv and pip are packed apart. "
        f"Get them with: {how_to_get([needed])} - and start again."
    )


def _by_venv(base: str) -> bool:
    importlib.invalidate_caches()
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        return False
    return _tried([base, "-m", "venv", "--clear", places.VENV])


def _by_other_tools(base: str) -> bool:
    """With virtualenv or uv; or with a pip of the system's, which can work on another environment."""
    if importlib.util.find_spec("virtualenv") and _tried([base, "-m", "virtualenv", "--clear", places.VENV]):
        return True
    for tool in ("virtualenv", "uv"):
        path = shutil.which(tool)
        words = {"virtualenv": ["--clear", "-p", base], "uv": ["venv", "--seed", "--python", base]}[tool]
        if path and _tried([path, *words, places.VENV]):
            return True
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("pip") is None:
        return False
    return _tried(
        [base, "-m", "venv", "--clear", "--without-pip", places.VENV],
        then=[
            base,
            "-m",
            "pip",
            "--python",
            places.python_of(places.VENV),
            "install",
            "pip",
        ],
    )


def _tried(command: list[str | Path], then: list[str | Path] | None = None) -> bool:
    """Whether this made a healthy environment; if not, nothing of it is left."""
    if places.VENV.is_symlink() or places.VENV.is_file():
        places.VENV.unlink()
    shutil.rmtree(places.VENV, ignore_errors=True)
    status, _ = quietly(command)
    if status == 0 and then:
        status, _ = quietly(then, _for_pip())
    if status == 0 and _healthy(places.python_of(places.VENV)):
        return True
    shutil.rmtree(places.VENV, ignore_errors=True)
    return False


def _fill(python: Path, locks: Iterable[Path]) -> None:
    """Install exactly what the locks name; nothing is built here, and nothing else comes along."""
    files = [word for lock in locks for word in ("-r", lock)]
    if not files:
        return
    say("Installing pinned packages (about 120 MB the first time)")
    status, said = quietly(
        [python, "-m", "pip", "install", "--no-deps", "--only-binary", ":all:", "--require-hashes", *files],
        _for_pip(),
    )
    if status and "Installing collected packages" not in said:
        # Nothing was touched: what was whole before is whole still.
        places.UNFINISHED.unlink(missing_ok=True)
    if status:
        raise Trouble(why_not(said))


def why_not(said: str) -> str:
    """One sentence for what pip said at length."""
    if any(words in said for words in _NO_NETWORK):
        return "The packages could not be fetched: there is no way to the network. Go online and start again."
    if "CERTIFICATE_VERIFY_FAILED" in said:
        return "The packages' server showed a certificate that this computer does not trust; see PIP_CERT."
    if "No space left" in said:
        return "The disk is full: make room for a gigabyte and start again."
    if _NO_WHEEL in said:
        package = said.split(_NO_WHEEL)[1].split()[0]
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        return (
            f"There is no ready-made {package} for Python {version} on this kind of computer, or the network "
            f"hid it; Python 3.11 to 3.14 will do. More in {places.LOG}."
        )
    if "DO NOT MATCH THE HASHES" in said:
        return f"A fetched package is not the one we pinned, so nothing was installed; see {places.LOG}."
    return f"Installing the packages failed; what pip said stands in {places.LOG}."


def _link_source(python: Path) -> None:
    """Let the environment find the checkout; a relative line, so that any path and any move will do."""
    packages = places.packages_of(places.VENV, version_of(python))
    line = os.path.relpath(places.SOURCE, packages)
    (packages / "pauseknap.pth").write_text(line + "\n", encoding="utf-8")


def _for_pip() -> dict[str, str]:
    """pip's settings as the person has them, save those that send packages elsewhere."""
    return environment(
        PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1"
    )
