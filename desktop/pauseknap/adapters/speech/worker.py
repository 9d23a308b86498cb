"""The speaking child: reads one request a line, speaks it into a WAV file and answers in one line.

It is a process of its own because speech engines hang, print and crash; whoever asks can end it at any
time. Run as `python -m pauseknap.adapters.speech.worker`. Every line in either direction is one JSON object:

    {"ready": true, "voices": [{"id": ..., "name": ..., "language": ...}]}     first, or {"ready": false}
    {"id": 1, "text": ..., "voice": ..., "rate": 120, "path": ..., "seconds": 8}   asked
    {"id": 1}   or   {"id": 1, "error": ...}                                    answered
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import json
import os
import sys
from pathlib import Path
from typing import Any, TextIO

from pauseknap.adapters.speech.one_thread import speak_in_one_thread

NO_ENGINE = 3
"""What the process ends with when there is nothing to speak with."""
SLOWEST, FASTEST = 80, 450
"""Words a minute between which engines keep to what they are told."""
_GRACE_SECONDS = 10.0
"""How much longer than asked a line may take before the child ends itself, should nobody else."""


class Mouth:
    """One speech engine, asked for one line at a time.

    pyttsx3 2.99 loses lines and settings unless its loop has run once before anything is asked.
    """

    def __init__(self) -> None:
        if sys.platform == "linux":
            _find_bundled_espeak()
            with contextlib.suppress(ImportError, RuntimeError):  # pyttsx3 itself says below what is missing
                speak_in_one_thread()
        import pyttsx3  # noqa: PLC0415 - loads the engine's library, which may be missing

        self._errors: list[str] = []
        self._engine: Any = pyttsx3.init()
        self._engine.connect("error", self._note)
        self._engine.runAndWait()

    def voices(self) -> list[dict[str, str]]:
        """Every voice with its two letters of language."""
        return [
            {"id": voice.id, "name": voice.name, "language": _two_letters(voice.languages)}
            for voice in self._engine.getProperty("voices")
        ]

    def speak(self, text: str, voice: str, rate: int, path: Path) -> str:
        """Speak into `path`; the answer is what went wrong, or nothing."""
        self._errors.clear()
        part = path.with_suffix(".part.wav")
        part.write_bytes(b"")  # a path that cannot be written would hang the engine
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", min(max(rate, SLOWEST), FASTEST))
        if not self._errors:
            self._engine.save_to_file(text, str(part))
            self._engine.runAndWait()
        if not self._errors:
            part.replace(path)
        part.unlink(missing_ok=True)
        return self._errors[0] if self._errors else ""

    def _note(self, name: str | None = None, exception: object = None) -> None:
        self._errors.append(repr(exception))


def main() -> int:
    """Answer requests until nobody asks any more."""
    answers = _own_stdout()

    def answer(told: dict[str, object]) -> None:
        answers.write(json.dumps(told) + "\n")

    try:
        mouth = Mouth()
        answer({"ready": True, "voices": mouth.voices()})
    except Exception as error:  # engines raise whatever they like; there is no speech then
        answer({"ready": False, "error": repr(error)})
        return NO_ENGINE
    for line in sys.stdin.buffer:
        answer(_answered(mouth, json.loads(line)))
    return 0


def _answered(mouth: Mouth, asked: dict[str, Any]) -> dict[str, object]:
    faulthandler.dump_traceback_later(asked["seconds"] + _GRACE_SECONDS, exit=True)
    try:
        error = mouth.speak(asked["text"], asked["voice"], asked["rate"], Path(asked["path"]))
    except Exception as raised:  # one line fails, the next may not
        error = repr(raised)
    finally:
        faulthandler.cancel_dump_traceback_later()
    return {"id": asked["id"], "error": error} if error else {"id": asked["id"]}


def _own_stdout() -> TextIO:
    """Our way to the parent; what engines print goes to stderr from here on."""
    ours = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)
    return ours


def _find_bundled_espeak() -> None:
    """Load espeak-ng from its wheel, for pyttsx3 to find under its usual name; else the system's serves."""
    try:
        import espeakng_loader  # noqa: PLC0415 - installed on Linux only

        ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
    except (ImportError, OSError):
        return
    os.environ["ESPEAK_DATA_PATH"] = str(espeakng_loader.get_data_path())


def _two_letters(languages: list[str | bytes] | None) -> str:
    """ "en-gb" → "en"; the first language a voice names."""
    first = languages[0] if languages else ""
    told = first.decode("ascii", "ignore") if isinstance(first, bytes) else first
    return told.strip("\x05\x02\x00 ").replace("_", "-").split("-")[0].lower()


if __name__ == "__main__":
    sys.exit(main())
