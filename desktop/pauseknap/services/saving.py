"""Saves a practice as a sound file, the way the person hears it in the app."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.settings import Ambience
from pauseknap.core.sound.mix import options_for
from pauseknap.core.speech.manner import manner_of
from pauseknap.services.exporting import Exported, Exporting, Wish
from pauseknap.services.preferences import Preferences


class Saving:
    """Puts a person's voice, names, volumes and background into a file."""

    def __init__(self, exporting: Exporting, preferences: Preferences) -> None:
        self._exporting = exporting
        self._preferences = preferences

    def save(
        self,
        practice: Practice,
        *,
        minutes: int,
        sound: str,
        captions: str = "",
        voice: str | None = None,
        background: Ambience | None = None,
        on_progress: Callable[[float], None],
    ) -> Exported:
        """Write the file and its captions; None is what the person's settings say.

        Raises `Unusable`, and `Cancelled`; then no file is left.
        """
        settings = self._preferences.settings
        heard = replace(settings.sound, ambience=background or settings.sound.ambience, pacer_bell=True)
        manner = manner_of(settings, practice.language, {})
        wish = Wish(
            sound=sound,
            captions=captions,
            manner=manner if voice is None else replace(manner, voice=replace(manner.voice, id=voice)),
            spoken=practice.spoken or voice is not None,
            mix=options_for(heard, spoken=practice.spoken),
            names=tuple(settings.names.values()),
        )
        choices = Choices(minutes=minutes, names=settings.names, order=settings.order)
        return self._exporting.export(script_for(practice, choices), wish, on_progress=on_progress)
