"""The icon in the tray and its menu: the nearest practices, the next pause, and silence when one wants it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from pauseknap.ui.bridge import Alarm
from pauseknap.ui.corners import cut_corners
from pauseknap.ui.style.theme import Theme

LOOK_SOON, LOOK_LATER = 3.0, 60.0
"""Seconds between two looks for a tray: while there is none, and while there is one."""

WIDE, NARROW, RADIUS = 296, 196, 9.0
"""Pixels: the menu, the one at its side, and the corners of both (as in the style sheet)."""


@dataclass(frozen=True)
class TrayPractice:
    """A practice in the menu."""

    id: str
    title: str
    icon: str
    minutes: float
    length: str
    """ "1 min"."""


class Tray(QObject):
    """Signals what was chosen. Where no tray is, nothing shows, and it appears as soon as there is one."""

    practice_asked = Signal(str, float)
    open_asked = Signal()
    settings_asked = Signal()
    quit_asked = Signal()
    hour_asked = Signal()
    day_asked = Signal()
    silence_asked = Signal()
    resume_asked = Signal()
    opened = Signal()
    """The menu is about to be read: what it says of the next pause should be right now."""
    available_changed = Signal(bool)

    def __init__(self, theme: Theme, icons: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lit = _tray_icon(icons, "tray-normal", "tray-symbolic")
        self._hollow = _tray_icon(icons, "tray-paused", "tray-symbolic-paused")
        self._practices: tuple[TrayPractice, ...] = ()
        self._next_pause = ""
        self._silent = False
        self._available = QSystemTrayIcon.isSystemTrayAvailable()
        self._menu = QMenu()
        self._quiet = QMenu()
        self._small = QMenu()
        self._small_starts: list[QAction] = []
        self._small_practices: tuple[TrayPractice, ...] = ()
        self._starts: list[QAction] = []
        self._menu.addMenu(self._small)
        self._first_line = self._small.menuAction()
        self._menu.addSeparator()
        self._next = self._entry(self._menu, None)
        self._next.setEnabled(False)
        self._menu.addMenu(self._quiet)
        self._hour = self._entry(self._quiet, self.hour_asked.emit)
        self._day = self._entry(self._quiet, self.day_asked.emit)
        self._until = self._entry(self._quiet, self.silence_asked.emit)
        self._resume = self._entry(self._menu, self.resume_asked.emit)
        self._menu.addSeparator()
        self._open = self._entry(self._menu, self.open_asked.emit)
        self._settings = self._entry(self._menu, self.settings_asked.emit)
        self._quit = self._entry(self._menu, self.quit_asked.emit)
        self._icon = QSystemTrayIcon(self._lit, self)
        self._icon.setToolTip("Pauseknap")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._menu.aboutToShow.connect(self._about_to_show)
        self._watch = Alarm(self)
        theme.changed.connect(self._restyle)
        for menu in (self._menu, self._quiet, self._small):
            menu.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            menu.installEventFilter(self)
        self._restyle()
        self.retranslate()

    def show(self) -> None:
        """Stand in the tray, now or when there is one."""
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

    def silent(self) -> bool:
        """Whether the icon is the hollow one."""
        return self._silent

    def set_practices(self, practices: Sequence[TrayPractice]) -> None:
        """The practices that start with one click; the first is the one meant when in doubt."""
        if tuple(practices) == self._practices:
            return
        self._practices = tuple(practices)
        for entry in self._starts:
            self._menu.removeAction(entry)
            entry.deleteLater()
        self._starts = []
        for practice in self._practices:
            entry = QAction(self._menu)
            entry.triggered.connect(self._ask(practice))
            self._menu.insertAction(self._first_line, entry)
            self._starts.append(entry)
        if self._starts:
            font = self._starts[0].font()
            font.setBold(True)
            self._starts[0].setFont(font)
        self._restyle()
        self.retranslate()

    def set_small(self, practices: Sequence[TrayPractice]) -> None:
        """Small pauses in a menu of their own, those of a minute or two."""
        if tuple(practices) == self._small_practices:
            return
        self._small_practices = tuple(practices)
        self._small.clear()
        self._small_starts = [self._small.addAction("") for _ in self._small_practices]
        for entry, practice in zip(self._small_starts, self._small_practices, strict=True):
            entry.triggered.connect(self._ask(practice))
        self._restyle()
        self.retranslate()

    def set_rhythm(self, next_pause: str, *, silent: bool) -> None:
        """When the next pause comes ("13.40", or nothing), and whether reminders were silenced."""
        if (next_pause, silent) == (self._next_pause, self._silent):
            return
        if silent != self._silent:
            self._icon.setIcon(self._hollow if silent else self._lit)
        self._next_pause, self._silent = next_pause, silent
        self.retranslate()

    def retranslate(self) -> None:
        """Put in every word. Entries stay the same ones, so an open menu does not fall apart."""
        for entry, practice in zip(self._starts, self._practices, strict=True):
            entry.setText(self._line(practice.title, practice.length))
        for entry, practice in zip(self._small_starts, self._small_practices, strict=True):
            entry.setText(self._line(practice.title, practice.length))
        self._small.setTitle(self.tr("Small pauses"))
        self._small.menuAction().setVisible(bool(self._small_practices))
        self._next.setText(self._line(self.tr("Next pause"), self._next_pause))
        self._next.setVisible(bool(self._next_pause))
        self._quiet.setTitle(self.tr("No reminders"))
        self._quiet.menuAction().setVisible(not self._silent)
        self._hour.setText(self.tr("For an hour"))
        self._day.setText(self.tr("Rest of the day"))
        self._until.setText(self.tr("Until I turn them on"))
        self._resume.setText(self.tr("Turn reminders on"))
        self._resume.setVisible(self._silent)
        self._open.setText(self.tr("Open Pauseknap"))
        self._settings.setText(self.tr("Settings"))
        self._quit.setText(self.tr("Quit"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another language: the menu is told, being a widget; the tray is none."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.Resize and isinstance(watched, QMenu):
            cut_corners(watched, RADIUS)
        return super().eventFilter(watched, event)

    def _entry(self, menu: QMenu, act: Callable[[], None] | None) -> QAction:
        entry = menu.addAction("")
        if act is not None:
            entry.triggered.connect(lambda _=False: act())
        return entry

    def _ask(self, practice: TrayPractice) -> Callable[..., None]:
        return lambda _=False: self.practice_asked.emit(practice.id, practice.minutes)

    def _line(self, text: str, aside: str) -> str:
        """One line of the menu. Menus drawn by Qt set what follows a tab to the right, as shortcuts are; a
        desktop that draws the menu for us is given one plain label."""
        if not aside:
            return text
        return f"{text}\t{aside}" if self._drawn_by_qt() else f"{text} · {aside}"

    def _drawn_by_qt(self) -> bool:
        """Where a desktop takes the menu over its message bus, the icon has no place that Qt knows of."""
        return not self._icon.geometry().isNull()

    def _restyle(self) -> None:
        """Icons in the theme's ink, and room enough for the words at the present text size."""
        for menu, width in ((self._menu, WIDE), (self._quiet, NARROW), (self._small, WIDE)):
            menu.setMinimumWidth(round(self._theme.px(width)))
        for entry, practice in zip(self._starts, self._practices, strict=True):
            entry.setIcon(self._theme.menu_icon(practice.icon))
        for entry, practice in zip(self._small_starts, self._small_practices, strict=True):
            entry.setIcon(self._theme.menu_icon(practice.icon))
        self._next.setIcon(self._theme.menu_icon("clock"))

    def _about_to_show(self) -> None:
        self.opened.emit()
        self.retranslate()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_asked.emit()

    def _look(self) -> None:
        """See whether a tray came or went; panels start late, crash and come back."""
        available = self.available()
        if available != self._available:
            self._available = available
            self.retranslate()
            self.available_changed.emit(available)
        self._watch.set(LOOK_LATER if available else LOOK_SOON, self._look)


def _tray_icon(icons: Path, coloured: str, one_colour: str) -> QIcon:
    """A Mac tints the icons of its menu bar itself, and wants them in one colour."""
    if sys.platform != "darwin":
        return QIcon(str(icons / f"{coloured}.svg"))
    icon = QIcon(str(icons / f"{one_colour}.svg"))
    icon.setIsMask(True)
    return icon
