"""The speaking child's side of the talk: one request a line, spoken into a WAV file, answered in one line.

It is a process of its own because speech engines hang, print and crash; whoever asks can end it at any
time. Every line in either direction is one JSON object:

    {"ready": true, "engine": ..., "voices": [{"id": ..., "name": ..., "language": ...}]}      first of all
    {"ready": false, "error": ...}                                            or this, and it ends
    {"id": 1, "text": ..., "voice": ..., "rate": 120, "pitch": -5, "path": ..., "seconds": 8}     asked
    {"id": 1}   or   {"id": 1, "error": ...}   or, of a voice that will never speak,
    {"id": 1, "error": ..., "broken": true}                                   answered
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TextIO

NO_ENGINE = 3
"""What the process ends with when there is nothing to speak with."""
_GRACE_SECONDS = 10.0
"""How much longer than asked a line may take before the child ends itself, should nobody else."""


class Broken(Exception):
    """This voice cannot be used, whatever it is asked to say."""


class Mouth(Protocol):
    """One speech engine, asked for one line at a time."""

    engine: str
    """Which one it is; see `core.speech.manner.Engine`."""

    def voices(self) -> list[dict[str, str]]:
        """What can be asked for by name."""

    def speak(self, text: str, voice: str, rate: int, pitch: int, path: Path) -> str:
        """Speak into `path`; the answer is what went wrong, or nothing. Raises whatever it likes."""


def answer_all(open_mouth: Callable[[], Mouth]) -> int:
    """Answer requests until nobody asks any more; then the status to end with."""
    answers = _own_stdout()

    def answer(told: dict[str, object]) -> None:
        answers.write(json.dumps(told) + "\n")

    try:
        mouth = open_mouth()
        answer({"ready": True, "engine": mouth.engine, "voices": mouth.voices()})
    except Exception as error:  # engines raise whatever they like; there is no speech then
        answer({"ready": False, "error": repr(error)})
        return NO_ENGINE
    for line in sys.stdin.buffer:
        answer(_answered(mouth, json.loads(line)))
    return 0


def _answered(mouth: Mouth, asked: dict[str, Any]) -> dict[str, object]:
    told: dict[str, object] = {"id": asked["id"]}
    faulthandler.dump_traceback_later(asked["seconds"] + _GRACE_SECONDS, exit=True)
    try:
        error = mouth.speak(
            asked["text"], asked["voice"], asked["rate"], asked.get("pitch", 0), Path(asked["path"])
        )
    except Broken as broken:
        error, told["broken"] = str(broken), True
    except Exception as raised:  # one line fails, the next may not
        error = repr(raised)
    finally:
        faulthandler.cancel_dump_traceback_later()
    return {**told, "error": error} if error else told


def _own_stdout() -> TextIO:
    """Our way to the parent; what engines print goes to stderr from here on."""
    ours = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)
    return ours
