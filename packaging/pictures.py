"""Takes the pictures of the README: the real window, early on a Tuesday afternoon, with time held still.

`python3 dev.py pictures` writes every page, in both languages and all three looks, into `build/pictures`, and
keeps those of `docs/mockups.md` and the README in `docs/pictures`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSize  # noqa: E402 - the platform is chosen first
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from tests.fakes.clock import FakeClock  # noqa: E402
from tests.fakes.idle import FakeIdle  # noqa: E402
from tests.fakes.player import FakePlayer  # noqa: E402

from pauseknap.adapters.system.inline import Inline  # noqa: E402
from pauseknap.bootstrap import House  # noqa: E402
from pauseknap.core.check.model import Rate, Signs  # noqa: E402
from pauseknap.core.practice.model import Language  # noqa: E402
from pauseknap.core.practice.personal import Choices  # noqa: E402
from pauseknap.core.reminders.model import Reminder  # noqa: E402
from pauseknap.core.settings import Reminders, Settings  # noqa: E402
from pauseknap.ui.app import App  # noqa: E402

NOW = datetime(2025, 10, 14, 12, 55, tzinfo=ZoneInfo("Europe/Copenhagen"))
USUAL, SMALL = QSize(1000, 720), QSize(480, 640)
Look = Literal["light", "dark", "contrast"]
KEPT = ("home", "pacer", "meditation", "check-rate", "result", "reminder", "tray")


class Camera:
    """One app in one language and look, and a hand on its time."""

    def __init__(self, qt: QApplication, folder: Path, language: Literal["da", "en"], look: Look) -> None:
        self._folder = folder
        self._name = f"{language}-{look}"
        self.house = House({"PAUSEKNAP_HOME": tempfile.mkdtemp()}, clock=FakeClock(NOW), idle=FakeIdle())
        reminders = Reminders(on=True, every=45)
        settings = Settings(language=language, theme=look, motion="full", reminders=reminders, rights_heard=3)
        self.house.preferences.change(
            **{field.name: getattr(settings, field.name) for field in fields(settings)}
        )
        self.player = FakePlayer()
        self.house.__dict__["player"] = self.player
        self.app: App = self.house.app(qt, Inline())
        self.app.begin(hidden=False)

    def take(self, name: str, widget: QWidget | None = None, size: QSize = USUAL) -> None:
        """Write what is to be seen."""
        seen = widget or self.app.rooms.window
        if widget is None:
            seen.resize(size)
        QApplication.processEvents()
        seen.grab().save(str(self._folder / f"{name}-{self._name}.png"))

    def close(self) -> None:
        """End the app; the next one begins anew."""
        self.app.quit()
        self.house.close()

    def play(self, practice: str, seconds: float, minutes: int) -> None:
        """A practice, so many seconds after its beginning."""
        self.app.practising.start(practice, Choices(minutes=minutes))
        self.player.advance(seconds)
        self.app.rooms.stage.tick()


def home(camera: Camera) -> None:
    camera.take("home")
    camera.take("home-480", size=SMALL)


def pacer(camera: Camera) -> None:
    camera.play("long-out-breath", 5 + 10 * 2 + 4 + 6 * 0.43, 1)
    camera.take("pacer")
    camera.app.open("home")


def meditation(camera: Camera) -> None:
    camera.play("just-like-me", 106, 5)
    camera.take("meditation")
    camera.app.open("home")


def bench(camera: Camera) -> None:
    camera.play("bench", 0, 12)
    session = camera.app.services.playing.session
    assert session is not None
    while (moment := session.moment()).here is None or moment.here.turn is None or moment.state == "waiting":
        session.go_on()
        camera.player.advance(1)
    camera.player.advance(60)
    camera.app.rooms.stage.tick()
    camera.take("bench")
    camera.app.open("home")


def card(camera: Camera) -> None:
    camera.play("bench", 0, 12)
    camera.player.advance(600)
    camera.app.rooms.stage.tick()
    camera.take("card")
    camera.app.open("home")


def after(camera: Camera) -> None:
    camera.play("long-out-breath", 3600, 1)
    camera.take("after")
    camera.app.open("home")


def check(camera: Camera) -> None:
    rooms = camera.app.rooms
    camera.app.open("check")
    camera.take("check")
    rooms.check.begin("full")
    session = rooms.check.session
    assert session is not None
    pictured: set[str] = set()
    rated = 0
    while not session.done:
        page = session.page
        if isinstance(page, Signs):
            many = {"alarm": 9, "start": 5, "pause": 3}[page.button]
            for statement in page.statements[:many]:
                session.toggle(statement.id)
        elif isinstance(page, Rate):
            rated += 1
            session.rate((rated * 7) % 4)
        kind = type(page).__name__.lower()
        if kind not in pictured and (kind != "rate" or session.rated() == 2):
            pictured.add(kind)
            rooms.check.wizard.begin(session)
            camera.take(f"check-{kind}")
        session.forward()
    rooms.check.wizard.finished.emit()
    camera.app.open("check")
    camera.take("result")
    camera.app.open("home")


def pages(camera: Camera) -> None:
    for page in ("listen", "practices", "settings", "help"):
        camera.app.open(page)
        camera.take(page)
    camera.app.practising.set_up("just-like-me")
    camera.take("setup")
    camera.app.open("home")


def reminder(camera: Camera) -> None:
    camera.app.card.show_reminder(Reminder(NOW.replace(hour=13, minute=40), 1, discreet=False))
    camera.take("reminder", camera.app.card)
    camera.app.card.withdraw()


def tray(camera: Camera) -> None:
    menu = camera.app.tray.menu()
    menu.popup(QPoint(40, 40))
    camera.take("tray", menu)
    menu.close()


SCENES: tuple[Callable[[Camera], None], ...] = (
    home,
    pacer,
    meditation,
    bench,
    card,
    after,
    check,
    pages,
    reminder,
    tray,
)


def main(folder: Path) -> None:
    """Every scene in both languages and all three looks; each pair in a process of its own, as an app is."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in ("da", "en"):
        for look in ("light", "dark", "contrast"):
            subprocess.run([sys.executable, __file__, str(folder), language, look], check=True)


def keep(every: Path, kept: Path) -> None:
    """Copy the pictures that the documents show."""
    kept.mkdir(parents=True, exist_ok=True)
    for name in KEPT:
        for language in ("da", "en"):
            for look in ("light", "dark"):
                shutil.copy2(every / f"{name}-{language}-{look}.png", kept)


def take_all(folder: Path, language: Language, look: Look) -> None:
    """Every scene in one language and look."""
    camera = Camera(QApplication(["pauseknap"]), folder, language, look)
    for scene in SCENES:
        scene(camera)
    camera.close()


if __name__ == "__main__":
    match sys.argv[1:]:
        case [folder, ("da" | "en") as language, ("light" | "dark" | "contrast") as look]:
            take_all(Path(folder), language, look)
        case [folder]:
            main(Path(folder))
        case _:
            main(ROOT / "build" / "pictures")
            keep(ROOT / "build" / "pictures", ROOT / "docs" / "pictures")
