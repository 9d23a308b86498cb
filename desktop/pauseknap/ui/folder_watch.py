"""Looks at the folders of practices now and then while a list of practices is on show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

from pauseknap.ports.background import Background
from pauseknap.services.catalogue import Catalogue
from pauseknap.ui.bridge import Ticker
from pauseknap.ui.window import Window

EVERY_MS = 1000
"""A file that is saved in an editor beside the window is seen in the list before two seconds are over."""
LISTS = ("listen", "practices")
"""Pages on which a practice that came, went or changed would be seen."""


class FolderWatch(QObject):
    """Looking takes milliseconds on a disk and may take long on a network, so it is done `aside`."""

    def __init__(
        self,
        catalogue: Catalogue,
        window: Window,
        aside: Background,
        changed: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`changed` is called when a practice came, went or is another one now."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._window = window
        self._aside = aside
        self._changed = changed
        self._looking = False
        self._ticker = Ticker(self)
        window.installEventFilter(self)

    def look(self) -> None:
        """Look once, unless a look is still under way."""
        if not self._looking:
            self._looking = True
            self._aside.run(self._catalogue.refresh, self._looked, self._failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nobody looks for a window that is not there."""
        if event.type() == QEvent.Type.Show:
            self._ticker.start(EVERY_MS, self._beat)
        elif event.type() == QEvent.Type.Hide:
            self._ticker.stop()
        return super().eventFilter(watched, event)

    def _beat(self) -> None:
        if self._window.current() in LISTS and not self._window.isMinimized():
            self.look()

    def _looked(self, changed: bool) -> None:
        self._looking = False
        if changed:
            self._changed()

    def _failed(self, error: Exception) -> None:
        self._looking = False
        self._ticker.stop()  # it would fail again each second
        raise error
