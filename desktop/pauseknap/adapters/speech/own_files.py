"""Tries a Piper voice that a person found, in a child of its own, before it is settled on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pauseknap.adapters.speech.piper_files import described, is_installed, way_to_install
from pauseknap.core.problems import Unusable
from pauseknap.ports.voice import Utterance, VoiceError, VoiceInfo

_FIRST_WORDS = "Ja."


class PiperFiles:
    """Fulfils `VoiceFiles`."""

    def __init__(self, *, installed: Callable[[], bool] = is_installed) -> None:
        self._installed = installed

    def look(self, path: str) -> VoiceInfo:
        """The voice in a file, after it has said a word."""
        from pauseknap.adapters.speech.piper import PiperVoice  # noqa: PLC0415 - loads numpy

        if not self._installed():
            raise Unusable("piper-extra", command=way_to_install())
        voice = described(Path(path))
        trying = PiperVoice(lambda: (path,))
        try:
            trying.speak(Utterance(text=_FIRST_WORDS, voice=voice.id, rate=120))
        except VoiceError as error:
            raise Unusable("piper-model", file=path) from error
        finally:
            trying.close()
        return voice
