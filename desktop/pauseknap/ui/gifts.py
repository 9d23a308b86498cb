"""What a card gives to take along: an appointment for one's own calendar, a page, a file of one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QMimeDatabase, QObject, QSaveFile, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from pauseknap.core.practice.waiting import Calendar, Sheet
from pauseknap.core.problems import Unusable
from pauseknap.ui.paper import save_pdf
from pauseknap.ui.printing import print_out, printing_possible
from pauseknap.ui.rooms import Rooms, Services

OPENED = ("audio/", "video/", "image/", "application/pdf")
"""Kinds of files that are shown or played. Others might be run."""

AskWhere = Callable[[str, str], str]
"""Asks for the path of a new file, from a suggested one and its kinds; empty when nothing is wanted."""


class Gifts(QObject):
    """Writes only where the person says, and says what came of it."""

    def __init__(
        self,
        services: Services,
        rooms: Rooms,
        parent: QObject,
        *,
        ask_where: AskWhere | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        self._ask_where = ask_where or self._ask
        rooms.stage.waiting.taken.connect(self.take)
        rooms.sheet.left.connect(self._back)
        rooms.sheet.save_asked.connect(self._save_sheet)
        rooms.sheet.print_asked.connect(self._print_sheet)
        rooms.sheet.set_printing(printing_possible())

    def take(self, gift: object) -> None:
        """Give what was asked for."""
        match gift:
            case Calendar():
                self._write(self._services.kept.appointment(gift))
            case str():
                self._open(gift)
            case Sheet():
                self._rooms.sheet.show_sheet(gift)
                self._rooms.window.show_page("sheet")
                self._rooms.sheet.focus_first()

    def _write(self, text: str) -> None:
        kinds = self.tr("Calendar files (%1)").replace("%1", "*.ics")
        where = self._ask_where(str(Path(_documents()) / "pauseknap.ics"), kinds)
        if not where:
            return
        file = QSaveFile(where)
        if file.open(QIODevice.OpenModeFlag.WriteOnly):
            file.write(text.encode())
        if file.commit():
            self._say(self.tr("Saved. Open the file to put it into your calendar."))
        else:
            self._say(self._services.catalogue.sentence(Unusable("disk-read-only", file=where)))

    def _back(self) -> None:
        """To the practice that waits; home when it is over meanwhile."""
        playing = self._services.playing
        self._rooms.window.show_page("stage" if playing.busy() else "home")

    def _save_sheet(self) -> None:
        sheet, paper = self._rooms.sheet.sheet, self._rooms.sheet.paper
        if sheet is None or paper is None:
            return
        kinds = self.tr("PDF files (%1)").replace("%1", "*.pdf")
        where = self._ask_where(str(Path(_documents()) / "pauseknap.pdf"), kinds)
        if not where:
            return
        if save_pdf(paper, sheet.title, where):
            self._say(self.tr("Saved: %1").replace("%1", Path(where).name))
        else:
            self._say(self._services.catalogue.sentence(Unusable("disk-read-only", file=where)))

    def _print_sheet(self) -> None:
        paper = self._rooms.sheet.paper
        if paper is not None and not print_out(paper, self._rooms.window):
            self._say(self.tr("It could not be printed. You can save it as PDF instead."))

    def _open(self, path: str) -> None:
        """A file the person chose themselves, in the program they use for such files."""
        kind = QMimeDatabase().mimeTypeForFile(path).name()
        opened = kind.startswith(OPENED) and Path(path).is_file()
        if not opened or not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self._say(self.tr("%1 can’t be opened. Is it still there?").replace("%1", Path(path).name))

    def _ask(self, suggested: str, kinds: str) -> str:
        where, _ = QFileDialog.getSaveFileName(self._rooms.window, "", suggested, kinds)
        return where

    def _say(self, text: str) -> None:
        self._rooms.window.say(text)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
