"""Own practices in the window: a copy is made, written on, tried and taken away, and the lists follow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from pauseknap.core.practice.model import Practice
from pauseknap.core.problems import Unusable
from pauseknap.ui.practising import Practising
from pauseknap.ui.rooms import Rooms, Services


class Workshop(QObject):
    """Leads from the page before a practice to the one where it is written, and back."""

    def __init__(
        self,
        services: Services,
        rooms: Rooms,
        practising: Practising,
        fill: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        self._practising = practising
        self._fill = fill
        self._name = ""
        rooms.setup.copy_asked.connect(self._copy)
        rooms.setup.edit_asked.connect(self._edit)
        rooms.practices.mend_asked.connect(self.open)
        rooms.own.saved.connect(fill)
        rooms.own.deleted.connect(self._deleted)
        rooms.own.try_asked.connect(practising.try_out)
        rooms.own.folder_asked.connect(self._open_folder)
        rooms.own.left.connect(self._back)

    def open(self, name: str) -> None:
        """Write on an own practice, by the name of its file."""
        rooms = self._rooms
        try:
            rooms.own.open(name)
        except Unusable as trouble:
            rooms.window.say(self._services.catalogue.sentence(trouble))
            return
        self._name = name
        rooms.window.show_page("own")
        rooms.own.focus_first()

    def _copy(self, practice_id: str) -> None:
        try:
            name = self._services.writing.copy(self._practice(practice_id))
        except Unusable as trouble:
            self._rooms.window.say(self._services.catalogue.sentence(trouble))
            return
        self._fill()
        self.open(name)

    def _edit(self, practice_id: str) -> None:
        name = self._services.writing.file_of(self._practice(practice_id))
        if name is not None:
            self.open(name)

    def _practice(self, practice_id: str) -> Practice:
        return self._services.catalogue.practice(practice_id)

    def _deleted(self) -> None:
        self._fill()
        self._rooms.window.show_page("practices")
        self._rooms.practices.focus_first()
        self._rooms.window.say(self.tr("The practice is deleted."))

    def _back(self) -> None:
        """To the page before the practice, as it is now; to the list where there is none in this language."""
        self._fill()
        writing, came_from = self._services.writing, self._practising.set_up_from
        for practice in self._services.catalogue.practices():
            if writing.file_of(practice) == self._name:
                self._practising.set_up(practice.id)
                self._practising.set_up_from = came_from
                return
        self._rooms.window.show_page("practices")
        self._rooms.practices.focus_first()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._services.writing.folder))
