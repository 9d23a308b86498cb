"""Notes in `.venv` of what was installed and found, so that the next start only has to read them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from devkit import places
from devkit.libraries import Found, loads


@dataclass(frozen=True)
class Stamp:
    """What one kind of start was set up from, and what was found for it."""

    made_from: str
    leaned_on: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def found(self) -> Found:
        """The look at the system that this stamp remembers."""
        return Found(missing=self.missing, leaned_on=self.leaned_on)

    def holds(self, made_from: str) -> bool:
        """Whether it was made from just this, and the system is as it was then."""
        return (
            self.made_from == made_from
            and all(os.path.exists(path) for path in self.leaned_on)  # noqa: PTH110 - a hundred of them, fast
            and not any(loads(name) for name in self.missing)
        )


def made_from(locks: Iterable[Path]) -> str:
    """A name for exactly these locks and the Python behind `.venv`.

    A system's upgrade puts another Python behind the same link, with none of our packages.
    """
    python = os.path.realpath(places.python_of(places.VENV))
    return " ".join([*(_digest(lock) for lock in locks), python])


def read(name: str) -> Stamp | None:
    """The stamp of that name, or None when there is none that can be read."""
    try:
        told = json.loads(_path(name).read_text(encoding="utf-8"))
        return Stamp(str(told["made_from"]), tuple(told["leaned_on"]), tuple(told["missing"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(name: str, stamp: Stamp) -> None:
    """Keep the stamp; it is the last thing that a set-up does."""
    _replace(_path(name), asdict(stamp))


def holds(locks: Iterable[Path]) -> bool:
    """Whether everything that these locks name was installed."""
    python, done = _packages()
    return python == made_from(()) and all(done.get(lock.name) == _digest(lock) for lock in locks)


def add(locks: Iterable[Path]) -> None:
    """Note that these locks have been installed."""
    _, done = _packages()
    done |= {lock.name: _digest(lock) for lock in locks}
    _replace(_path("packages"), {"python": made_from(()), "locks": done})


def forget_stamps() -> None:
    """Take every start's stamp away, before what they vouch for is changed."""
    for path in places.VENV.glob("stamp-*.json"):
        if path != _path("packages"):
            with contextlib.suppress(FileNotFoundError):
                path.unlink()


def _packages() -> tuple[str, dict[str, str]]:
    try:
        told = json.loads(_path("packages").read_text(encoding="utf-8"))
        return str(told["python"]), dict(told["locks"])
    except (OSError, ValueError, KeyError, TypeError):
        return "", {}


def _replace(path: Path, told: dict[str, object]) -> None:
    part = path.with_suffix(".part")
    part.write_text(json.dumps(told, indent=1), encoding="utf-8")
    part.replace(path)


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _path(name: str) -> Path:
    return places.VENV / f"stamp-{name}.json"
