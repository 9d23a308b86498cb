"""Lets a person add a voice from a file of their own, once it has been heard to speak, and drop it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pauseknap.core.language import LANGUAGES
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import VoiceChoice
from pauseknap.ports.background import Background
from pauseknap.ports.voice import VoiceInfo, own_voice_id
from pauseknap.ports.voice_files import VoiceFiles
from pauseknap.services.preferences import Preferences


class OwnVoices:
    """A file that will not do is not kept; the file itself is never touched."""

    def __init__(self, files: VoiceFiles, background: Background, preferences: Preferences) -> None:
        self._files = files
        self._background = background
        self._preferences = preferences

    def add(
        self, path: str, *, added: Callable[[VoiceInfo], None], failed: Callable[[Unusable], None]
    ) -> None:
        """Try a file; a voice that speaks is kept, and from now on is the one of its language."""

        def done(voice: VoiceInfo) -> None:
            if voice.language not in LANGUAGES:
                failed(Unusable("piper-language", language=voice.language))
                return
            settings = self._preferences.settings
            others = tuple(one for one in settings.piper_voices if one != path)
            choice = replace(settings.voices.get(voice.language, VoiceChoice()), id=voice.id)
            voices = {**settings.voices, voice.language: choice}
            self._preferences.change(piper_voices=(*others, path), voices=voices)
            added(voice)

        def refused(error: Exception) -> None:
            failed(error if isinstance(error, Unusable) else Unusable("piper-model", file=path))

        self._background.run(lambda: self._files.look(path), done, refused)

    def drop(self, path: str) -> None:
        """Know nothing of a file any more; a language that had its voice has the first one again."""
        settings = self._preferences.settings
        gone = own_voice_id(path)
        voices = {
            language: replace(choice, id="") if choice.id == gone else choice
            for language, choice in settings.voices.items()
        }
        left = tuple(one for one in settings.piper_voices if one != path)
        self._preferences.change(piper_voices=left, voices=voices)
