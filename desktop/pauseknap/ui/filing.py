"""Sound files as the window makes them: from a practice that is set up, over a dialog, to a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from pauseknap.core.practice.personal import Choices
from pauseknap.services.filing import Filed
from pauseknap.ui.pages.saving.presenter import KINDS
from pauseknap.ui.rooms import Rooms, Services

Place = QStandardPaths.StandardLocation


class SoundFiling(QObject):
    """Leads from the page before a practice to a file of it, and says so when it is there."""

    def __init__(self, services: Services, rooms: Rooms, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        self._folder = ""
        self.ask: Callable[[str, str], str] = self._ask
        """Asks where; gets a path to begin with and the extension, gives the path or nothing."""
        rooms.setup.file_asked.connect(self.open)
        page = rooms.saving
        page.save_asked.connect(self._save)
        page.cancelled.connect(self._cancel)
        page.seen.connect(services.filing.forget)
        page.folder_asked.connect(self._show_folder)
        page.left.connect(self._leave)
        services.filing.watch(self._told)

    def open(self, practice_id: str, choices: Choices) -> None:
        """Show the page; of a file that is still being made, how far it is."""
        if self._services.filing.filed.stage in ("saved", "failed"):
            self._services.filing.forget()
        page = self._rooms.saving
        page.show_practice(self._services.catalogue.practice(practice_id), choices)
        self._rooms.window.show_page("saving")
        page.focus_first()

    def _save(self) -> None:
        presenter = self._rooms.saving.presenter
        if presenter.practice is None:
            return
        folder = self._folder or music_folder()
        chosen = self.ask(str(Path(folder) / presenter.name()), presenter.kind)
        if chosen:
            self._folder = str(Path(chosen).parent)
            order = presenter.order(chosen, lambda path: Path(path).exists())
            self._services.filing.begin(presenter.practice, presenter.choices, order)

    def _ask(self, suggested: str, extension: str) -> str:
        sounds = self.tr("Sound files") + f" ({' '.join(f'*.{kind}' for kind in KINDS)})"
        dialog = QFileDialog(self._rooms.window, self.tr("Save as a sound file"), suggested, sounds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(extension)
        dialog.selectFile(suggested)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return chosen[0] if chosen else ""

    def _told(self, filed: Filed) -> None:
        rooms = self._rooms
        rooms.saving.show_filed(filed)
        if rooms.window.current() == "saving" or not rooms.window.isVisible():
            return
        if filed.stage == "saved":
            rooms.window.say(self.tr("Saved: %1").replace("%1", Path(filed.file).name))
        elif filed.stage == "failed" and filed.trouble is not None:
            rooms.window.say(self._services.catalogue.sentence(filed.trouble))

    def _cancel(self) -> None:
        self._services.filing.cancel()
        self._rooms.window.say(self.tr("Stopped. Nothing of the file was left."))

    def _show_folder(self) -> None:
        folder = Path(self._services.filing.filed.file).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _leave(self) -> None:
        self._rooms.window.show_page("setup")
        self._rooms.setup.focus_first()


def music_folder() -> str:
    """Where a person's sounds belong: Music, else Documents, else their home."""
    find = QStandardPaths.writableLocation
    places = (find(place) for place in (Place.MusicLocation, Place.DocumentsLocation))
    return next((place for place in places if place and Path(place).is_dir()), find(Place.HomeLocation))
