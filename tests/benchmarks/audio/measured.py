"""Runs a command as a real process and tells what it took: processor time, peak memory, and its answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Took:
    """What one process and all it started and waited for took."""

    cpu: float
    """Seconds, user and system."""
    peak_mb: float
    """The largest resident size of any one of them."""
    out: str


def run(command: Sequence[str], world: Mapping[str, str]) -> Took:
    """Run it to its end. Raises `CalledProcessError` with what it said when it fails."""
    read, write = os.pipe()
    with open(write, "wb") as out:  # noqa: PTH123 - a pipe, no path
        child = subprocess.Popen(command, env=dict(world), stdin=subprocess.DEVNULL, stdout=out)
    with open(read, encoding="utf-8") as said:  # noqa: PTH123 - a pipe, no path
        told = said.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command, told)
    return Took(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, told)


def python(*words: str) -> list[str]:
    """This Python, for a module of ours."""
    return [sys.executable, "-m", *words]


def ask(module: str, *words: str, world: Mapping[str, str]) -> dict[str, Any]:
    """What a job of this folder answers, as JSON on its last line."""
    took = run(python(f"tests.benchmarks.audio.{module}", *words), world)
    answer: dict[str, Any] = json.loads(took.out.splitlines()[-1])
    return answer


def pauseknap(*words: str, world: Mapping[str, str]) -> Took:
    """The app's own command."""
    return run(python("pauseknap", *words), world)


def world(folder: str, **more: str) -> dict[str, str]:
    """Folders of its own for a person who has never used Pauseknap; one thread, so that seconds compare."""
    own = {f"XDG_{name}_HOME": f"{folder}/{name.lower()}" for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **own, **threads, **more}
