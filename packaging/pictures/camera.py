"""One app in one language and look, with time held still, and a hand that takes its picture."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from tests.fakes.clock import FakeClock
from tests.fakes.idle import FakeIdle
from tests.fakes.player import FakePlayer

from pauseknap.adapters.system.inline import Inline
from pauseknap.bootstrap import House
from pauseknap.core.language import Language
from pauseknap.core.practice.personal import Choices
from pauseknap.core.settings import Reminders, Settings
from pauseknap.ui.app import App

NOW = datetime(2025, 10, 14, 12, 55, tzinfo=ZoneInfo("Europe/Copenhagen"))
USUAL = QSize(1000, 720)
SIZES = {"": USUAL, "-small": QSize(480, 640), "-large": QSize(1920, 1080)}
"""What follows a picture's name, and how large the window is."""
Look = Literal["light", "dark", "contrast"]


@dataclass(frozen=True)
class Shot:
    """What is ready to be taken: the window in every size, or one part as large as it is."""

    name: str
    part: QWidget | None = None


class Camera:
    """`take` writes what is to be seen."""

    def __init__(self, qt: QApplication, folder: Path, language: Language, look: Look) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.language = language
        self._name = f"{language}-{look}"
        self._home = tempfile.TemporaryDirectory()
        self.house = House({"PAUSEKNAP_HOME": self._home.name}, clock=FakeClock(NOW), idle=FakeIdle())
        reminders = Reminders(on=True, every=45)
        settings = Settings(language=language, theme=look, motion="full", reminders=reminders, rights_heard=3)
        self.house.preferences.change(
            **{field.name: getattr(settings, field.name) for field in fields(settings)}
        )
        self.player = FakePlayer()
        self.house.__dict__["player"] = self.player
        self.app: App = self.house.app(qt, Inline())
        self.app.begin(hidden=False)

    def take(self, shots: Iterable[Shot]) -> None:
        """Take every shot as it comes."""
        for shot in shots:
            if shot.part is not None:
                self._settle()
                self._write(shot.name, "", shot.part)
                continue
            for suffix, size in SIZES.items():
                self.app.rooms.window.resize(size)
                self._settle()
                self._write(shot.name, suffix, self.app.rooms.window)
                if size == USUAL:
                    self._take_below(shot.name)
            self.app.rooms.window.resize(USUAL)
            self._settle()

    def _take_below(self, name: str) -> None:
        """A page that is longer than the window has its end taken too."""
        for area in self.app.rooms.window.findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            if area.isVisible() and bar.maximum() > 0:
                bar.setValue(bar.maximum())
                self._settle()
                self._write(f"{name}-below", "", self.app.rooms.window)
                bar.setValue(0)
                return

    def _settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def _write(self, name: str, suffix: str, seen: QWidget) -> None:
        file = self._folder / f"{name}-{self._name}{suffix}.png"
        if not seen.grab().save(str(file)):
            raise OSError(f"{file} could not be written")

    def close(self) -> None:
        """End the app; the next one begins anew."""
        self.app.quit()
        self.house.close()
        self._home.cleanup()

    def play(self, practice: str, seconds: float, minutes: int) -> None:
        """A practice, so many seconds after its beginning."""
        self.app.practising.start(practice, Choices(minutes=minutes))
        self.player.advance(seconds)
        self.app.rooms.stage.tick()

    def touch_a_key(self) -> None:
        """Whoever touches a key on the stage has its hints back: hold, and go on."""
        for _ in range(2):
            QTest.keyClick(self.app.rooms.stage, Qt.Key.Key_Space)
        self.app.rooms.stage.tick()
