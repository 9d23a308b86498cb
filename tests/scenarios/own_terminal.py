"""A terminal of the tests' own, with Pauseknap running in it as a process."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import termios
from time import monotonic
from types import TracebackType

SECONDS = 30.0
"""How long anything may take before the test fails."""
TAKE_THE_TERMINAL = """
import fcntl, runpy, signal, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("pauseknap", run_name="__main__")
"""
"""As a shell does it: else Ctrl-C would be a letter like any other, or be passed over where the tests
themselves were started in the background."""


def plain_environment(**more: str) -> dict[str, str]:
    """The tests' own world, without Qt's way of opening windows nowhere."""
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return {**kept, **more}


class OwnTerminal:
    """A context manager: starts `pauseknap` with arguments, and ends it whatever happens."""

    def __init__(self, *arguments: str) -> None:
        self._ours, self._theirs = pty.openpty()
        self._before = termios.tcgetattr(self._theirs)
        self.text = ""
        """Everything it has shown."""
        self._process = subprocess.Popen(
            [sys.executable, "-c", TAKE_THE_TERMINAL, *arguments],
            stdin=self._theirs,
            stdout=self._theirs,
            stderr=self._theirs,
            env=plain_environment(),
            start_new_session=True,
        )

    def __enter__(self) -> OwnTerminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait(SECONDS)
        os.close(self._ours)
        os.close(self._theirs)

    def wait_for(self, text: str) -> None:
        """Look at the screen until the text stands there."""
        until = monotonic() + SECONDS
        while text not in self.text:
            assert monotonic() < until, f"{text!r} never came: {self.text!r}"
            self._look(0.2)

    def wait_until_taken(self) -> None:
        """Wait until keys are read one by one, which is before anything is shown."""
        until = monotonic() + SECONDS
        while self.given_back():
            assert monotonic() < until, f"it never began: {self.text!r}"
            self._look(0.02)

    def press(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self._ours, keys)

    def status(self) -> int:
        """Wait for its end; what it ended with."""
        until = monotonic() + SECONDS
        while self._process.poll() is None:
            assert monotonic() < until, f"it does not end: {self.text!r}"
            self._look(0.2)
        self._look(0.0)
        return self._process.returncode

    def given_back(self) -> bool:
        """Whether the terminal echoes and waits for whole lines as it did before."""
        return termios.tcgetattr(self._theirs) == self._before

    def _look(self, seconds: float) -> None:
        ready, _, _ = select.select([self._ours], [], [], seconds)
        if ready:
            self.text += os.read(self._ours, 65536).decode("utf-8", "replace")
