"""Saves a practice as a sound file, the way the person hears it in the app."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.practice.usual import usual
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.mix import options_for
from pauseknap.core.speech.manner import at_its_volume, manner_of
from pauseknap.ports.library import Library
from pauseknap.ports.wording import Wording
from pauseknap.services.exporting import Exported, Exporting, Wish
from pauseknap.services.lines import in_own_words
from pauseknap.services.order import Order
from pauseknap.services.preferences import Preferences
from pauseknap.services.time_left import Ahead, TimeLeft

LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/"
"""Of our own content."""


class Saving:
    """Puts a person's voice, names, volumes and background into a file."""

    def __init__(
        self,
        exporting: Exporting,
        preferences: Preferences,
        library: Library,
        monotonic: Callable[[], float],
        wording: Wording | None = None,
    ) -> None:
        self._wording = wording
        self._exporting = exporting
        self._preferences = preferences
        self._library = library
        self._monotonic = monotonic

    def usual(self, practice: Practice, minutes: float) -> Choices:
        """A practice as the person's settings have it."""
        return usual(practice, self._preferences.settings, minutes)

    def save(
        self,
        practice: Practice,
        choices: Choices,
        order: Order,
        *,
        on_progress: Callable[[Ahead], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Exported:
        """Write the file and its captions. Raises `Unusable`, and `Cancelled`; then no file is left."""
        if practice.asks:
            raise Unusable("practice-asks", id=practice.id)
        settings = at_its_volume(self._preferences.settings, practice.language)
        heard = replace(settings.sound, ambience=order.background or settings.sound.ambience, pacer_bell=True)
        manner = manner_of(settings, practice.language, self._library.pronunciation(practice.language))
        if order.voice is not None:
            manner = replace(manner, voice=replace(manner.voice, id=order.voice))
        ours = practice.row != "own" and heard.ambience != "own"
        wish = Wish(
            sound=order.sound,
            captions=order.captions,
            manner=manner,
            spoken=practice.spoken or order.voice is not None,
            prompts=heard.breath_voice,
            mix=options_for(heard, spoken=practice.spoken),
            music=order.music or heard.own_background,
            needs_music=order.background == "own",
            licence=LICENCE if ours else "",
            synthetic=self._library.words(practice.language)["voice.synthetic"],
            names=tuple({**settings.names, **choices.names}.values()),
        )
        time_left = TimeLeft(self._monotonic())
        return self._exporting.export(
            script_for(practice, in_own_words(practice, choices, self._wording)),
            wish,
            on_progress=lambda done: on_progress(time_left.at(done, self._monotonic())),
            cancelled=cancelled,
        )
