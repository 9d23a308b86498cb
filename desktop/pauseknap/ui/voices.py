"""The voices of this computer as the settings show them, and how one hears, adds and drops them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.problems import Problem, Unusable
from pauseknap.ports.voice import VoiceInfo, own_voice_id
from pauseknap.ui import bridge
from pauseknap.ui.pages.settings.own_voices import OwnVoice
from pauseknap.ui.rooms import Rooms, Services

RING_OUT_MS = 600
"""How much longer than the sentence the sound card is kept."""

Found = tuple[tuple[VoiceInfo, ...], tuple[Problem, ...]]
"""Every voice, and what is wrong with those of one's own."""


class Voices(QObject):
    """Finds voices, which takes a while, and lets them be heard."""

    def __init__(self, services: Services, rooms: Rooms, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        self._folder = ""
        self.ask: Callable[[], str] = self._ask
        """Asks for the file of a voice; gives its path or nothing."""
        rooms.settings.voices_asked.connect(self._find)
        rooms.settings.voices.own.asked.connect(self._choose)
        rooms.settings.voices.own.dropped.connect(self._drop)

    def hear(self, language: Language, text: str = "") -> None:
        """Say a text, or one sentence; and say on the screen why there is none."""
        self._rooms.window.say("")
        hearing = self._services.playing.hearing
        if text:  # it may be a name
            hearing.hear_line(text, language, begun=self._begun, failed=self._failed, private=True)
        else:
            hearing.hear(language, begun=self._begun, failed=self._failed)

    def _find(self) -> None:
        """Voices come from another process; the page shows them when they are there."""
        rendering = self._services.rendering
        self._services.background.run(
            lambda: (rendering.every_voice(), rendering.problems()),
            self._show,
            lambda _: self._show(((), ())),
        )

    def _show(self, found: Found) -> None:
        voices, problems = found
        page = self._rooms.settings
        for language in LANGUAGES:
            page.set_voices(language, [one for one in voices if one.language == language])
        page.voices.own.set_voices(self._own(voices, problems))

    def _own(self, voices: Sequence[VoiceInfo], problems: Sequence[Problem]) -> list[OwnVoice]:
        """The chosen files in their order, each with its name or with what is wrong."""
        names = {one.id: one.name for one in voices}
        told = {problem.file: self._services.catalogue.sentence(problem) for problem in problems}
        return [
            OwnVoice(
                path=path,
                name=names.get(own_voice_id(path), Path(path).stem),
                # What is wrong with all of them names no file.
                trouble="" if own_voice_id(path) in names else told.get(path, told.get("", "")),
            )
            for path in self._services.preferences.settings.piper_voices
        ]

    def _choose(self) -> None:
        path = self.ask()
        if not path:
            return
        self._folder = str(Path(path).parent)
        self._rooms.settings.voices.own.set_trying(True)
        self._services.own_voices.add(path, added=self._added, failed=self._refused)

    def _added(self, voice: VoiceInfo) -> None:
        own = self._rooms.settings.voices.own
        own.set_trying(False)
        told = (
            self.tr("%1 speaks Danish from now on.")
            if voice.language == "da"
            else self.tr("%1 speaks English from now on.")
        )
        own.say(told.replace("%1", voice.name))
        self._find()

    def _refused(self, trouble: Unusable) -> None:
        own = self._rooms.settings.voices.own
        own.set_trying(False)
        own.say(self._services.catalogue.sentence(trouble))

    def _drop(self, path: str) -> None:
        self._services.own_voices.drop(path)
        self._rooms.settings.voices.own.say("")
        self._find()

    def _ask(self) -> str:
        folder = self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DownloadLocation
        )
        kinds = self.tr("Piper voices") + " (*.onnx)"
        dialog = QFileDialog(self._rooms.window, self.tr("Choose a Piper voice"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return chosen[0] if chosen else ""

    def _begun(self, seconds: float) -> None:
        bridge.once(round(seconds * 1000) + RING_OUT_MS, self._finish, self)

    def _finish(self) -> None:
        if not self._services.playing.hearing.finish():
            self._rooms.window.say(
                self.tr("There is no sound right now. Check that the loudspeakers are on.")
            )

    def _failed(self) -> None:
        self._rooms.window.say(self.tr("The voice does not answer. Try again, or choose another."))
