"""Puts into the window everything that the content says rather than the window itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from pauseknap.core.practice.model import Practice
from pauseknap.core.problems import Unusable
from pauseknap.ui.practising import BREATH
from pauseknap.ui.rooms import Rooms, Services
from pauseknap.ui.times import Times
from pauseknap.ui.tray import Tray, TrayPractice
from pauseknap.ui.widgets.shortcuts import Shortcut

SMALL_MINUTES = 2
"""So long a small pause of the tray may last."""
SHORTCUTS = ("just-like-me", "self-compassion")
"""The practices on the home page and, after the breath, in the tray; the self-check is the third way in."""


class Filling(QObject):
    """`fill` is called whenever the content, its language or what is kept has changed."""

    def __init__(
        self,
        services: Services,
        rooms: Rooms,
        tray: Tray,
        times: Times,
        minutes: Callable[[Practice], float],
        refresh: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`minutes` is the length a practice starts with; `refresh` tells of pauses anew."""
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        self._tray = tray
        self._times = times
        self._minutes = minutes
        self._refresh = refresh

    def fill(self) -> None:
        """Put in everything that the content says rather than the window itself."""
        catalogue, rooms = self._services.catalogue, self._rooms
        practices = {practice.id: practice for practice in catalogue.practices()}
        near = [practices[name] for name in (BREATH, *SHORTCUTS) if name in practices]
        lengths = {one.id: self._times.minutes(self._minutes(one)) for one in near}
        shortcuts = [
            Shortcut(one.id, one.icon, one.title, f"{one.line} · {lengths[one.id]}")
            for one in near
            if one.id != BREATH
        ]
        try:
            check = catalogue.check()
        except Unusable:
            pass  # its own page says what is wrong; all the rest can be used
        else:
            shortcuts.append(Shortcut("check", "systems", check.title, check.line))
        rooms.home.set_shortcuts(shortcuts)
        rooms.home.set_minutes(self._services.preferences.settings.breath_minutes)
        rooms.home.set_last_check(self._services.checking.last())
        for page in (rooms.listen, rooms.practices):
            page.set_practices(
                tuple(practices.values()),
                self._minutes,
                recent=self._services.preferences.settings.recent,
                otherwise=catalogue.otherwise(),
            )
        rooms.stage.waiting.host.set_titles({one.id: one.title for one in practices.values()} | self._pages())
        rooms.plan.set_practices(tuple(practices.values()))
        writing = self._services.writing
        rooms.practices.broken.show_files(writing.broken("own"), writing.broken("site"), catalogue.sentence)
        rooms.window.set_bar(
            [
                ("home", self.tr("Pause")),
                ("listen", self.tr("Listen")),
                ("check", self.tr("Check in")),
                ("practices", self.tr("Practices")),
                ("plan", self.tr("My plan")),
            ]
        )
        self._fill_tray(near)
        self._refresh()

    def _fill_tray(self, near: Sequence[Practice]) -> None:
        # In the tray as on the home page: the word for what one does, not the name of the practice.
        breathe = self.tr("Breathe")
        self._tray.set_small(
            [
                TrayPractice(one.id, one.title, one.icon, one.lengths[0], self._times.minutes(one.lengths[0]))
                for one in self._services.catalogue.practices(offered="tray")
                if one.lengths[0] <= SMALL_MINUTES and one.id not in (BREATH, *SHORTCUTS)
            ]
        )
        self._tray.set_practices(
            [
                TrayPractice(
                    one.id,
                    breathe if one.id == BREATH else one.title,
                    one.icon,
                    self._minutes(one),
                    self._times.minutes(self._minutes(one)),
                )
                for one in near
            ]
        )

    def _pages(self) -> dict[str, str]:
        """What the pages are called that a practice may lead to."""
        return {
            "page:check": self.tr("Check in"),
            "self-check": self.tr("Check in"),
            "page:help": self.tr("More help"),
            "page:pauses": self.tr("Pauses"),
            "page:breathing": self.tr("Breathing"),
            "page:voices": self.tr("Voices"),
            "page:words": self.tr("My own words"),
            "page:practices": self.tr("Practices"),
        }
