"""A voice that speaks in a child process, which may hang, lie or die without harm."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import threading
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pauseknap
from pauseknap.adapters.audio.wave_files import NotWhole, read_wave
from pauseknap.adapters.speech.child import Answer, Child, ChildFailed
from pauseknap.adapters.speech.plain import plain
from pauseknap.core.sound.signal import Mono, as_line
from pauseknap.ports.voice import Utterance, VoiceError

START_SECONDS = 20.0
LINE_SECONDS = 5.0
LETTER_SECONDS = 0.05
MOST_LETTERS = 5000
"""A longer line is refused: espeak's time grows with the square, and no caption is that long."""
TRIES = 2
"""How often a line is tried when the child dies or hangs over it."""
MOST_FAILURES = 6
MOST_WAITING_SECONDS = 20.0
"""So many failures in a row, or so long lost waiting, and nothing is tried any more until `close`."""

T = TypeVar("T")


def child_command(module: str) -> tuple[str, ...]:
    """How a speaking child is started from a normal installation; `module` is one of this folder."""
    return (sys.executable, "-P", "-m", f"pauseknap.adapters.speech.{module}")


class VoiceBroken(VoiceError):
    """The voice asked for will speak no line at all; others may."""


class ChildVoice:
    """Speaks as `Voice` does; which voices there are, the engine in question says. Nothing runs until asked.

    `command` starts the child; `line_seconds` is the patience with a line before its length is added.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        start_seconds: float = START_SECONDS,
        line_seconds: float = LINE_SECONDS,
    ) -> None:
        self._command = tuple(command)
        self._start_seconds = start_seconds
        self._line_seconds = line_seconds
        self._asking = threading.Lock()
        """Held over a whole question, so that two threads never talk at once."""
        self._state = threading.Lock()
        """Held for a moment, so that `close` need not wait for an answer."""
        self._running = _Running()
        self._told: Answer = {}
        """What a child said as it got ready."""
        self._asked = 0
        self._failures = 0
        self._waited = 0.0
        self._closings = 0
        weakref.finalize(self, self._running.end)

    @property
    def pid(self) -> int | None:
        """The child's number while one runs."""
        child = self._running.child
        return child.pid if child else None

    def warm(self) -> None:
        """Have a child ready for the first line, if one can be had."""
        with self._asking, contextlib.suppress(VoiceError):
            self._tried(lambda: self._ready_child(self._closings))

    def speak(self, utterance: Utterance) -> Mono:
        """The line; a second child tries when the first one dies or hangs over it."""
        text = plain(utterance.text)
        if not text:
            raise VoiceError("nothing to say")
        if len(text) > MOST_LETTERS:
            raise VoiceError("too long for one line")
        with self._asking:
            closings = self._closings
            return self._tried(lambda: self._spoken(text, utterance, closings))

    def close(self) -> None:
        """End the child at once, also in the middle of a line; failures so far are forgiven."""
        with self._state:
            self._closings += 1
            self._failures, self._waited = 0, 0.0
            self._told = {}
            self._running.end()

    def _tried(self, ask: Callable[[], T]) -> T:
        reason = ""
        for _ in range(TRIES):
            try:
                return ask()
            except ChildFailed as error:
                reason = str(error)
        raise VoiceError(reason)

    def _spoken(self, text: str, utterance: Utterance, closings: int) -> Mono:
        """One try at one line. Raises `ChildFailed` when another child may do better, else `VoiceError`."""
        child = self._ready_child(closings)
        self._asked += 1
        path = self._running.folder() / f"{self._asked}.wav"
        patience = self._line_seconds + LETTER_SECONDS * len(text)
        question = {
            "id": self._asked,
            "text": text,
            "voice": utterance.voice,
            "rate": utterance.rate,
            "pitch": utterance.pitch,
            "path": str(path),
            "seconds": patience,
        }
        try:
            answer = self._heard(child, lambda: child.ask(question, patience), closings)
            if answer.get("id") != self._asked:
                raise self._failed(child, ChildFailed("answered something else"), closings)
            self._failures, self._waited = 0, 0.0
            if answer.get("broken"):
                raise VoiceBroken(str(answer.get("error")))
            if answer.get("error"):
                raise VoiceError(str(answer["error"]))
            clip, rate = read_wave(path)
        except NotWhole as error:
            raise VoiceError("no sound came") from error
        finally:
            path.unlink(missing_ok=True)
        return as_line(clip, rate)

    def _ready_child(self, closings: int) -> Child:
        """The child that runs, or a new one that has said it is ready."""
        with self._state:
            if self._closings != closings:
                raise VoiceError("closed meanwhile")
            if self._running.child is not None:
                return self._running.child
            if self._failures >= MOST_FAILURES or self._waited >= MOST_WAITING_SECONDS:
                raise VoiceError("given up until closed")
            try:
                child = self._running.child = Child(self._command, _environment())
            except ChildFailed as error:
                self._failures = MOST_FAILURES  # it will not start for the next line either
                raise VoiceError(str(error)) from error
        told = self._heard(child, lambda: child.hear(self._start_seconds), closings)
        if not told.get("ready"):
            self._failed(child, ChildFailed("no engine"), closings)
            self._failures = MOST_FAILURES
            raise VoiceError(str(told.get("error", "no engine")))
        self._told = told
        return child

    def _heard(self, child: Child, ask: Callable[[], Answer], closings: int) -> Answer:
        try:
            return ask()
        except ChildFailed as error:
            raise self._failed(child, error, closings) from error

    def _failed(self, child: Child, error: ChildFailed, closings: int) -> ChildFailed:
        """Note a failure and be rid of the child; what comes after `close` is no failure."""
        child.end()
        with self._state:
            if self._closings == closings:
                self._running.child = None
                self._failures += 1
                self._waited += error.waited
        return error


class _Running:
    """What must be gone when the voice is: the child, and the folder it speaks into."""

    def __init__(self) -> None:
        self.child: Child | None = None
        self._folder: Path | None = None

    def folder(self) -> Path:
        """A folder that only this user can read; clips lie there for a moment."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="pauseknap-"))
        return self._folder

    def end(self) -> None:
        """End the child and remove the folder."""
        child, self.child = self.child, None
        if child is not None:
            child.end()
        folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def _environment() -> dict[str, str]:
    """Ours, with the place of this very package first, so that the child runs the same code."""
    home = str(Path(pauseknap.__file__).resolve().parent.parent)
    before = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([home, before] if before else [home])}
