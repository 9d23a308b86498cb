"""Every place of the window that is pictured, and the way to each: a new page is one more name here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from pauseknap.core.check.model import Rate, Signs
from pauseknap.core.language import LANGUAGES, Language
from pauseknap.core.practice.personal import Choices
from pauseknap.core.practice.waiting import Sheet, SheetPart
from pauseknap.core.reminders.model import Reminder
from pauseknap.ui.widgets.fold import Fold
from pictures import parts
from pictures.camera import NOW, SIZES, USUAL, Camera, Look, Shot
from pictures.sorting import Sorting
from pictures.walk import walk

LOOKS: tuple[Look, ...] = get_args(Look)
BARE_PAGES = ("home", "listen", "practices", "help")
SECTIONS = ("", "-breathing", "-sound", "-voices", "-appearance", "-language", "-data")
"""The sections of the settings, in the order of their list."""


def bare_pages(camera: Camera) -> Iterator[Shot]:
    for page in BARE_PAGES:
        camera.app.open(page)
        yield Shot(page)


def settings(camera: Camera) -> Iterator[Shot]:
    camera.app.open("settings")
    for place, section in enumerate(SECTIONS):
        camera.app.rooms.settings.show_section(place)
        yield Shot(f"settings{section}")
    camera.app.rooms.settings.show_section(0)


def around_a_practice(camera: Camera) -> Iterator[Shot]:
    app, choices = camera.app, Choices(minutes=5)
    app.practising.set_up("just-like-me")
    yield Shot("setup")
    for fold in app.rooms.setup.findChildren(Fold):
        fold.set_open(True)
    yield Shot("setup-open")
    app.own_lines.open("just-like-me", choices)
    yield Shot("lines")
    app.filing.open("just-like-me", choices)
    yield Shot("saving")
    app.practising.set_up("self-compassion")
    app.rooms.setup.copy_asked.emit("self-compassion")
    yield Shot("own")


def pacer(camera: Camera) -> Iterator[Shot]:
    camera.play("long-out-breath", 5 + 10 * 3 + 4 + 6 * 0.43, 2)
    camera.touch_a_key()
    yield Shot("pacer")


def still_pacer(camera: Camera) -> Iterator[Shot]:
    camera.app.theme.choose(motion="reduced")
    yield from (Shot("pacer-still") for _ in pacer(camera))
    camera.app.theme.choose(motion="full")


def meditation(camera: Camera) -> Iterator[Shot]:
    camera.play("just-like-me", 106, 5)
    yield Shot("meditation")


def bench(camera: Camera) -> Iterator[Shot]:
    camera.play("bench", 0, 12)
    session = camera.app.services.playing.session
    assert session is not None
    while (moment := session.moment()).here is None or moment.here.turn is None or moment.state == "waiting":
        session.go_on()
        camera.player.advance(1)
    camera.player.advance(60)
    camera.app.rooms.stage.tick()
    yield Shot("bench")


def card(camera: Camera) -> Iterator[Shot]:
    camera.play("bench", 0, 12)
    camera.player.advance(600)
    camera.app.rooms.stage.tick()
    yield Shot("card")


def after(camera: Camera) -> Iterator[Shot]:
    camera.play("long-out-breath", 3600, 1)
    yield Shot("after")


def check(camera: Camera) -> Iterator[Shot]:
    rooms = camera.app.rooms
    camera.app.open("check")
    yield Shot("check")
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
            yield Shot(f"check-{kind}")
        session.forward()
    rooms.check.wizard.finished.emit()
    camera.app.open("check")
    yield Shot("result")


def follow(camera: Camera) -> Iterator[Shot]:
    camera.house.preferences.change(follow_breath=True)
    camera.app.practising.start("long-out-breath", minutes=2)
    yield Shot("follow")
    camera.app.practising.stop()
    camera.house.preferences.change(follow_breath=False)


def small_window(camera: Camera) -> Iterator[Shot]:
    rooms = camera.app.rooms
    rooms.window.hide()
    camera.app.tray.available = lambda: True  # type: ignore[method-assign]
    for name, seconds in (("break", 5 + 10 * 2 + 4 + 6 * 0.43), ("break-after", 3600.0)):
        camera.play("long-out-breath", seconds, 2)
        if name == "break":
            camera.touch_a_key()
        yield Shot(name, rooms.small)
        rooms.stage.stop()


def reminder(camera: Camera) -> Iterator[Shot]:
    camera.app.card.show_reminder(Reminder(NOW.replace(hour=13, minute=40), 1, discreet=False))
    yield Shot("reminder", camera.app.card)
    camera.app.card.withdraw()
    camera.app.say_farewell()
    yield Shot("farewell", camera.app.farewell)
    camera.app.farewell.hide()


def prevention(camera: Camera) -> Iterator[Shot]:
    part = parts.prevention(camera.app.theme, camera.language)
    for name, size in (("prevention", SIZES[""]), ("prevention-480", SIZES["-small"])):
        part.resize(size)
        part.show()
        yield Shot(name, part)
    part.close()


def tray(camera: Camera) -> Iterator[Shot]:
    menu = camera.app.tray.menu()
    menu.popup(QPoint(40, 40))
    yield Shot("tray", menu)
    menu.close()


def sorting(camera: Camera) -> Iterator[Shot]:
    page = Sorting(camera.app.theme, camera.language)
    for suffix, size in SIZES.items():
        page.show_at(size)
        if size == USUAL:
            page.carry()
        yield Shot(f"vik{suffix}", page)
        if size == USUAL:
            page.lay_down()
    page.deleteLater()


WALKED = (
    "vik",
    "three-buttons",
    "prevention-list",
    "body-budget",
    "compassion-fatigue",
    "four-levels",
    "trust-action",
    "thanks",
    "ten-stations",
)
"""Practices that between them have every kind of question."""


def questions(camera: Camera) -> Iterator[Shot]:
    for practice in WALKED:
        yield from walk(camera, practice)


def plan(camera: Camera) -> Iterator[Shot]:
    """My plan and what was kept, as it is once five things were kept."""
    app = camera.app
    for practice in ("vik", "prevention-list", "trust-action", "body-budget", "contagion-check"):
        known = app.services.catalogue.practice(practice)
        for _ in walk(camera, practice):
            session = app.services.playing.session
        assert session is not None
        app.services.kept.keep(known, session.answering.to_keep())
    app.open("plan")
    yield Shot("plan")
    for practice in ("vik", "body-budget", "contagion-check"):
        app.rooms.plan.kept_asked.emit(practice)
        yield Shot(f"kept-{practice}")
        app.open("plan")
    danish = camera.language == "da"
    seen = SheetPart(
        title="Det, vi ser" if danish else "What we see",
        lines=("Pauserne bliver afbrudt.",) if danish else ("Our breaks are cut short.",),
    )
    app.gifts.take(Sheet(title="Samtaleark" if danish else "Talk sheet", parts=(seen,)))
    yield Shot("sheet")
    for record in app.services.kept.of():
        app.services.kept.forget(record)


SCENES: tuple[Callable[[Camera], Iterator[Shot]], ...] = (
    bare_pages,
    settings,
    around_a_practice,
    pacer,
    still_pacer,
    meditation,
    bench,
    card,
    after,
    check,
    follow,
    small_window,
    reminder,
    sorting,
    prevention,
    questions,
    plan,
    tray,
)


def take_all(folder: Path, language: Language, look: Look) -> None:
    """Every scene in one language and look."""
    camera = Camera(QApplication(["pauseknap"]), folder, language, look)
    for scene in SCENES:
        camera.take(scene(camera))
        camera.app.open("home")
    camera.close()


__all__ = ["LANGUAGES", "LOOKS", "take_all"]
