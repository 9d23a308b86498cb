"""A child process that answers questions in JSON lines, or is ended when it does not."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import IO, Any

_LONGEST_LINE = 1_000_000
"""Bytes; a child that prints without end of line must not fill our memory."""
_END_SECONDS = 5.0

Answer = dict[str, Any]


class ChildFailed(Exception):
    """The child died, said nothing in time, or could not be started; it is gone now."""

    def __init__(self, reason: str, *, waited: float = 0.0) -> None:
        super().__init__(reason)
        self.waited = waited
        """Seconds that were lost waiting for it."""


class Child:
    """One running process. `ask` from one thread at a time; `end` from any, also while another asks."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start it. Raises `ChildFailed`."""
        windows = sys.platform == "win32"
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=dict(environment),
                start_new_session=not windows,  # Ctrl+C in a terminal is for us alone
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ChildFailed(str(error)) from error
        self._answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        assert self._process.stdout
        self._reader = threading.Thread(
            target=_read, args=(self._process.stdout, self._answers), name="speech-answers", daemon=True
        )
        self._reader.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def hear(self, seconds: float) -> Answer:
        """The next thing it says. Raises `ChildFailed` after so many seconds, or when it died."""
        try:
            answer = self._answers.get(timeout=seconds)
        except queue.Empty:
            self.end()
            raise ChildFailed(f"silent for {seconds:.1f} s", waited=seconds) from None
        if answer is None:
            self.end()
            raise ChildFailed(f"ended with {self._process.returncode}")
        return answer

    def ask(self, question: Mapping[str, object], seconds: float) -> Answer:
        """Say something and hear the answer to it. Raises `ChildFailed`."""
        assert self._process.stdin
        try:
            self._process.stdin.write(json.dumps(question).encode("ascii") + b"\n")
            self._process.stdin.flush()
        except (OSError, ValueError) as error:  # its end of the pipe is gone, or ours has been closed
            self.end()
            raise ChildFailed(str(error)) from error
        return self.hear(seconds)

    def end(self) -> None:
        """Kill it and wait until it is gone; ending twice is ending once."""
        self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_END_SECONDS)
        if threading.current_thread() is not self._reader:
            self._reader.join(_END_SECONDS)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError, ValueError):
                    pipe.close()


def _read(stdout: IO[bytes], answers: queue.SimpleQueue[Answer | None]) -> None:
    """Pass on every line that is an object; whatever else is printed is dropped. Ends with None."""
    with contextlib.suppress(OSError, ValueError):
        while line := stdout.readline(_LONGEST_LINE):
            with contextlib.suppress(ValueError, RecursionError):
                answer = json.loads(line)
                if isinstance(answer, dict):
                    answers.put(answer)
    answers.put(None)
