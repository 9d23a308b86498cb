"""A Pauseknap that runs on a desk of the tests', and what it says of itself."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.architecture.tree import ROOT
from tests.end2end.desk import Desk
from tests.end2end.sound_desk import wait_until

SECONDS = 30.0
PUPPET = """
import runpy, sys, types
tests = sys.modules["tests"] = types.ModuleType("tests")
tests.__path__ = [sys.argv.pop(1)]
runpy.run_module("tests.end2end.puppet", run_name="__main__")
"""
"""Some packages bring a `tests` of their own along; ours is meant."""
Sight = dict[str, Any]


class Running:
    """A context manager: starts it, and ends it; raises when it said anything it should not have said."""

    def __init__(
        self, desk: Desk, *, language: str = "da", settings: str = "", words: Sequence[str] = ()
    ) -> None:
        self.desk = desk
        self.environment = desk.environment | {
            "PAUSEKNAP_HOME": str(desk.folder / "home"),
        }
        kept = desk.folder / "home" / "config" / "settings.yaml"
        if settings or not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(f"language: {language}\n{settings}", encoding="utf-8")
        self._words = words
        self._said: queue.Queue[Sight] = queue.Queue()
        self._errors = desk.folder / "errors.txt"

    def __enter__(self) -> Running:
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-c", PUPPET, str(ROOT / "tests"), *self._words],
                cwd=ROOT,
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
            )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.close()
            self._process.wait(SECONDS)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
            if error is None:
                raise
        finally:
            self._reader.join()
            assert self._process.stdout is not None
            self._process.stdout.close()
        if error is None and (self._process.returncode, self.errors()) != (0, ""):
            raise AssertionError(f"it ended with {self._process.returncode} and said: {self.errors()}")

    def ended(self) -> None:
        """Wait until it has ended by itself."""
        self._process.wait(SECONDS)

    def errors(self) -> str:
        """What it wrote where errors go."""
        return self._errors.read_text(encoding="utf-8", errors="replace")

    def ask(self, **asked: object) -> Sight:
        """Have it do something; how things stand after that."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        try:
            return self._said.get(timeout=SECONDS)
        except queue.Empty:
            raise AssertionError("Pauseknap does not answer: " + self.errors()) from None

    def look(self) -> Sight:
        """How things stand."""
        return self.ask()

    def until(self, come_true: Callable[[Sight], object], seconds: float = SECONDS) -> Sight:
        """How things stand as soon as it is so; fails when it never is."""
        seen: list[Sight] = [self.look()]

        def look() -> bool:
            seen[0] = self.look()
            return bool(come_true(seen[0]))

        if not wait_until(look, seconds):
            raise AssertionError(f"it never was so; at last: {seen[0]}")
        return seen[0]

    def second(self, *words: str) -> int:
        """Start Pauseknap once more as a person would; the status it ends with."""
        return subprocess.run(
            [sys.executable, "-m", "pauseknap", *words],
            cwd=ROOT,
            env=self.environment,
            check=False,
            timeout=SECONDS,
        ).returncode

    def grab(self, path: Path) -> None:
        """A picture of the whole screen."""
        self.ask(grab=str(path))

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(json.loads(line))
