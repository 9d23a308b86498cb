"""The child that speaks with the voices of this computer, through pyttsx3; see `answering` for its talk.

Run as `python -m pauseknap.adapters.speech.worker`.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path
from typing import Any

from pauseknap.adapters.speech.answering import answer_all
from pauseknap.adapters.speech.one_thread import speak_in_one_thread
from pauseknap.adapters.speech.tuning import espeak_pitch, espeak_rate, sapi_text

_SAPI_SLOWEST = 50
"""Words a minute; what is below makes no difference to SAPI."""


class Mouth:
    """pyttsx3 2.99 loses lines and settings unless its loop has run once before anything is asked."""

    def __init__(self) -> None:
        if sys.platform == "linux":
            _find_bundled_espeak()
            with contextlib.suppress(ImportError, RuntimeError):  # pyttsx3 itself says below what is missing
                speak_in_one_thread()
        import pyttsx3  # noqa: PLC0415 - loads the engine's library, which may be missing

        self._errors: list[str] = []
        self._pyttsx: Any = pyttsx3.init()
        self._pyttsx.connect("error", self._note)
        self._pyttsx.runAndWait()
        self.engine = "sapi" if str(self._pyttsx.driver_name).startswith("sapi") else "espeak"
        self._languages: dict[str, str] = {}

    def voices(self) -> list[dict[str, str]]:
        """Every voice with its two letters of language."""
        found = [
            {"id": voice.id, "name": voice.name, "language": _two_letters(voice.languages)}
            for voice in self._pyttsx.getProperty("voices")
        ]
        self._languages = {voice["id"]: voice["language"] for voice in found}
        return found

    def speak(self, text: str, voice: str, rate: int, pitch: int, path: Path) -> str:
        """Speak into `path`; the answer is what went wrong, or nothing."""
        self._errors.clear()
        part = path.with_suffix(".part.wav")
        part.write_bytes(b"")  # a path that cannot be written would hang the engine
        self._pyttsx.setProperty("voice", voice)
        if self.engine == "espeak":
            language = self._languages.get(voice.split("+")[0], "")
            self._pyttsx.setProperty("rate", espeak_rate(rate, language))
            self._pyttsx.setProperty("pitch", espeak_pitch(pitch))
        else:
            self._pyttsx.setProperty("rate", max(rate, _SAPI_SLOWEST))
            text = sapi_text(text, pitch)
        if not self._errors:
            self._pyttsx.save_to_file(text, str(part))
            self._pyttsx.runAndWait()
        if not self._errors:
            part.replace(path)
        part.unlink(missing_ok=True)
        return self._errors[0] if self._errors else ""

    def _note(self, name: str | None = None, exception: object = None) -> None:
        self._errors.append(repr(exception))


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
    sys.exit(answer_all(Mouth))
