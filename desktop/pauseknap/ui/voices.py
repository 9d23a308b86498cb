"""The voices of this computer as the settings show them, and a sentence to hear one by."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from pauseknap.core.practice.model import LANGUAGES, Language
from pauseknap.ports.voice import VoiceInfo
from pauseknap.ui import bridge
from pauseknap.ui.rooms import Rooms, Services

RING_OUT_MS = 600
"""How much longer than the sentence the sound card is kept."""


class Voices(QObject):
    """Finds voices, which takes a while, and lets them be heard."""

    def __init__(self, services: Services, rooms: Rooms, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        rooms.settings.voices_asked.connect(self._find)

    def _find(self) -> None:
        """Voices come from another process; the page shows them when they are there."""
        for language in LANGUAGES:
            show = partial(self._rooms.settings.set_voices, language)
            self._services.background.run(
                partial(self._services.rendering.voices, language), show, partial(_show_none, show)
            )

    def hear(self, language: Language) -> None:
        """Say one sentence, and say on the screen why there is none."""
        self._rooms.window.say("")
        self._services.playing.hearing.hear(language, begun=self._begun, failed=self._failed)

    def _begun(self, seconds: float) -> None:
        bridge.once(round(seconds * 1000) + RING_OUT_MS, self._finish, self)

    def _finish(self) -> None:
        if not self._services.playing.hearing.finish():
            self._rooms.window.say(
                self.tr("There is no sound right now. Check that the loudspeakers are on.")
            )

    def _failed(self) -> None:
        self._rooms.window.say(self.tr("The voice does not answer. Try again, or choose another."))


def _show_none(show: Callable[[tuple[VoiceInfo, ...]], None], _error: Exception) -> None:
    """A search that failed found none; the page then says that there is no voice."""
    show(())
