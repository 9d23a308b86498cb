"""The icon in the tray and its menu: the nearest practices, the next pause, and silence when one wants it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from pauseknap.ui.bridge import Alarm
from pauseknap.ui.style.theme import Theme

LOOK_SOON, LOOK_LATER = 3.0, 30.0
"""Seconds between two looks for a tray: while there is none, and while there is one."""


@dataclass(frozen=True)
class TrayPractice:
    """A practice in the menu."""

    id: str
    title: str
    icon: str
    minutes: int
    length: str
    """ "1 min"."""


class Tray(QObject):
    """Signals what was chosen. Where no tray is, nothing shows, and it appears as soon as there is one."""

    practice_asked = Signal(str, int)
    open_asked = Signal()
    settings_asked = Signal()
    quit_asked = Signal()
    hour_asked = Signal()
    day_asked = Signal()
    silence_asked = Signal()
    resume_asked = Signal()
    available_changed = Signal(bool)

    def __init__(self, theme: Theme, icons: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lit = QIcon(str(icons / "tray-normal.svg"))
        self._hollow = QIcon(str(icons / "tray-paused.svg"))
        self._practices: tuple[TrayPractice, ...] = ()
        self._next = ""
        self._silent = False
        self._available = QSystemTrayIcon.isSystemTrayAvailable()
        self._menu = QMenu()
        self._quiet = QMenu()
        self._icon = QSystemTrayIcon(self._lit, self)
        self._icon.setToolTip("Pauseknap")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._watch = Alarm(self)
        theme.changed.connect(self._fill)

    def show(self) -> None:
        """Stand in the tray, now or when there is one."""
        self._fill()
        self._icon.show()
        self._look()

    def close(self) -> None:
        """Leave the tray."""
        self._watch.set(None, self._look)
        self._icon.hide()

    def available(self) -> bool:
        """Whether there is a tray to be found in; the icon itself always says yes."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def menu(self) -> QMenu:
        """The menu, for whoever wants to show or read it."""
        return self._menu

    def set_practices(self, practices: Sequence[TrayPractice]) -> None:
        """The practices that start with one click; the first is the one meant when in doubt."""
        self._practices = tuple(practices)
        self._fill()

    def set_rhythm(self, next_pause: str, *, silent: bool) -> None:
        """When the next pause comes ("13.40", or nothing), and whether reminders were silenced."""
        if (next_pause, silent) == (self._next, self._silent):
            return
        self._next, self._silent = next_pause, silent
        self._icon.setIcon(self._hollow if silent else self._lit)
        self._fill()

    def retranslate(self) -> None:
        """Put every word in the language now chosen."""
        self._fill()

    def _fill(self) -> None:
        menu, quiet = self._menu, self._quiet
        menu.clear()
        quiet.clear()
        for place, practice in enumerate(self._practices):
            entry = self._entry(menu, practice.title, practice.icon, practice.length, self._ask(practice))
            font = entry.font()
            font.setBold(place == 0)
            entry.setFont(font)
        menu.addSeparator()
        if self._next:
            self._entry(menu, self.tr("Next pause"), "clock", self._next, None)
        if self._silent:
            self._entry(menu, self.tr("Reminders on again"), "", "", self.resume_asked.emit)
        else:
            quiet.setTitle(self.tr("No reminders"))
            self._entry(quiet, self.tr("For an hour"), "", "", self.hour_asked.emit)
            self._entry(quiet, self.tr("Rest of the day"), "", "", self.day_asked.emit)
            self._entry(quiet, self.tr("Until I turn them on"), "", "", self.silence_asked.emit)
            menu.addMenu(quiet)
        menu.addSeparator()
        self._entry(menu, self.tr("Open Pauseknap"), "", "", self.open_asked.emit)
        self._entry(menu, self.tr("Settings"), "", "", self.settings_asked.emit)
        self._entry(menu, self.tr("Quit"), "", "", self.quit_asked.emit)

    def _ask(self, practice: TrayPractice) -> Callable[[], None]:
        return lambda: self.practice_asked.emit(practice.id, practice.minutes)

    def _entry(
        self, menu: QMenu, text: str, icon: str, aside: str, act: Callable[[], None] | None
    ) -> QAction:
        """One line of a menu. Menus drawn by Qt set what follows a tab to the right, as shortcuts are; the
        menus a desktop draws for us are given one plain label."""
        between = "\t" if self._drawn_by_qt() else " · "
        entry = QAction(text + (between + aside if aside else ""), menu)
        if icon:
            entry.setIcon(self._theme.menu_icon(icon))
        if act is None:
            entry.setEnabled(False)
        else:
            entry.triggered.connect(lambda _=False: act())
        menu.addAction(entry)
        return entry

    def _drawn_by_qt(self) -> bool:
        """Where a desktop takes the menu over its message bus, the icon has no place Qt knows of."""
        return not self._icon.isVisible() or not self._icon.geometry().isNull()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_asked.emit()

    def _look(self) -> None:
        """See whether a tray came or went; panels start late, crash and come back."""
        available = self.available()
        if available != self._available:
            self._available = available
            self._fill()
            self.available_changed.emit(available)
        self._watch.set(LOOK_LATER if available else LOOK_SOON, self._look)
