"""The page of a practice's lines as the window has it: the way to it, its dialogs, and what is heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from pauseknap.core.practice.personal import Choices
from pauseknap.core.settings import Settings
from pauseknap.ui import bridge
from pauseknap.ui.rooms import Rooms, Services

RING_OUT_MS = 600
"""How much longer than a line the sound card is kept."""
SOUNDS = "*.wav *.flac *.ogg *.opus *.mp3"


class OwnLines(QObject):
    """Opens the page and does for it what needs the window."""

    def __init__(self, services: Services, rooms: Rooms, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        self._choices = Choices(minutes=1)
        self.ask: Callable[[str, str], str] = self._ask_open
        """Asks for a file that is there; gets a title and kinds of files, gives a path or nothing."""
        self.ask_place: Callable[[str], str] = self._ask_place
        """Asks where to write a zip; gets a name to begin with."""
        page = rooms.lines
        rooms.setup.lines_asked.connect(self.open)
        page.left.connect(self._leave)
        page.hear_asked.connect(self._hear)
        page.file_asked.connect(self._choose_sound)
        page.take_in_asked.connect(self._choose_pack)
        page.hand_on_asked.connect(self._hand_on)
        services.preferences.watch(self._follow)

    def open(self, practice_id: str, choices: Choices) -> None:
        """Show the lines of a practice."""
        page = self._rooms.lines
        page.set_sounding(self._services.preferences.settings.sound.on)
        self._choices = choices
        page.show_practice(self._services.catalogue.practice(practice_id), choices)
        self._rooms.window.show_page("lines")
        page.focus_first()

    def _follow(self, settings: Settings) -> None:
        self._rooms.lines.set_sounding(settings.sound.on)

    def _hear(self) -> None:
        self._rooms.window.say("")
        self._rooms.lines.presenter.hear(begun=self._begun, failed=self._failed)

    def _begun(self, seconds: float) -> None:
        bridge.once(round(seconds * 1000) + RING_OUT_MS, self._finish, self)

    def _finish(self) -> None:
        if not self._rooms.lines.presenter.finish_hearing():
            self._rooms.window.say(
                self.tr("There is no sound right now. Check that the loudspeakers are on.")
            )

    def _failed(self) -> None:
        self._rooms.window.say(self.tr("The voice does not answer. Try again, or choose another."))

    def _choose_sound(self) -> None:
        chosen = self.ask(self.tr("Use a sound file"), self.tr("Sound files") + f" ({SOUNDS})")
        if chosen:
            self._rooms.lines.use_file(chosen)

    def _choose_pack(self) -> None:
        chosen = self.ask(self.tr("Take in a voice pack"), self.tr("Voice packs") + " (*.zip pack.yaml)")
        if chosen:
            self._rooms.lines.take_in(chosen)

    def _hand_on(self, by: str) -> None:
        chosen = self.ask_place(f"{by}.zip")
        if chosen:
            self._rooms.lines.hand_on(chosen, by)

    def _ask_open(self, title: str, kinds: str) -> str:
        chosen, _ = QFileDialog.getOpenFileName(self._rooms.window, title, _downloads(), kinds)
        return chosen

    def _ask_place(self, suggested: str) -> str:
        start = str(Path(_downloads()) / suggested.replace("/", "-").replace("\\", "-"))
        dialog = QFileDialog(self._rooms.window, self.tr("Hand your recordings on"), start, "*.zip")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(start)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return chosen[0] if chosen else ""

    def _leave(self) -> None:
        practice = self._rooms.lines.presenter.practice
        if practice is not None:
            everyone = replace(self._choices, skipped=frozenset())
            self._rooms.setup.set_heard(self._services.lines.credits(practice, everyone))
        self._rooms.window.show_page("setup")
        self._rooms.setup.focus_first()


def _downloads() -> str:
    find = QStandardPaths.writableLocation
    place = find(QStandardPaths.StandardLocation.DownloadLocation)
    return place if place and Path(place).is_dir() else find(QStandardPaths.StandardLocation.HomeLocation)
