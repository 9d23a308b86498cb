"""Every place of the window that a person can stand in, each with a way to get there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication, QWidget
from tests.unit.ui.test_app import Running

from pauseknap.core.check.model import Rate, Signs
from pauseknap.core.practice.personal import Choices
from pauseknap.core.reminders.model import Reminder
from pauseknap.ports.voice import VoiceInfo
from pauseknap.ui.pages.settings.own_voices import OwnVoice
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.pages.settings.your_data import YourDataSection
from pauseknap.ui.widgets.fold import Fold

MOST_MOVES = 80
DAY = datetime(2026, 11, 24, 9, 40, tzinfo=ZoneInfo("Europe/Copenhagen"))


@dataclass(frozen=True)
class Place:
    """`show` leads there from the home page."""

    name: str
    page: str
    """The page of the window, by its name in the window's list."""
    show: Callable[[Running], None]


def settle() -> None:
    """Let every layout inside a layout follow."""
    for _ in range(4):
        QApplication.processEvents()


def opened(running: Running, page: str) -> None:
    running.app.open(page)


def own_practice(running: Running) -> None:
    running.app.practising.set_up("self-compassion")
    running.app.workshop._copy("self-compassion")


def own_lines(running: Running, *, opened: int | None = None) -> None:
    running.app.practising.set_up("just-like-me")
    running.app.own_lines.open("just-like-me", Choices(minutes=5))
    if opened is not None:
        running.app.rooms.lines._rows[opened].click()


def home_with_a_check(running: Running) -> None:
    checking = running.app.services.checking
    checking.save(checking.begin("quick"))
    running.app.open("home")


def set_up(running: Running, practice: str, *, minutes: int = 0, unfolded: bool = False) -> None:
    if minutes:
        running.house.preferences.change(minutes={practice: minutes})
    running.app.practising.set_up(practice)
    for fold in running.app.rooms.setup.findChildren(Fold) if unfolded else []:
        fold.set_open(True)


def pacer(running: Running) -> None:
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    running.seconds(9)


def own_breath(running: Running) -> None:
    running.house.preferences.change(follow_breath=True)
    running.app.practising.start("long-out-breath")
    running.house.preferences.change(follow_breath=False)


def held_pacer(running: Running) -> None:
    pacer(running)
    running.app.rooms.stage._with(lambda session: session.toggle())


def spoken(running: Running) -> None:
    running.app.practising.start("just-like-me", Choices(minutes=5))
    running.seconds(60)


def card(running: Running) -> None:
    running.house.preferences.change(rights_heard=3)
    running.app.practising.start("bench", Choices(minutes=12))


def turn(running: Running) -> None:
    card(running)
    session = running.app.services.playing.session
    assert session is not None
    session.go_on()
    for _ in range(2):
        session.skip_section()
    running.seconds(1)


def question(running: Running) -> None:
    running.app.practising.start("long-out-breath", Choices(minutes=1))
    running.seconds(3600)


def harder(running: Running) -> None:
    question(running)
    running.app.rooms.stage._answer("harder")


def nothing_heard(running: Running) -> None:
    running.player.broken = True
    spoken(running)
    running.player.broken = False


def check(running: Running, kind: str, *, at: int) -> None:
    """The page of the self-check with this number, from 0; further than the last is the result."""
    running.app.open("check")
    page = running.app.rooms.check
    page.begin(kind)
    session = page.session
    assert session is not None
    for _ in range(at):
        if session.done:
            break
        here = session.page
        if isinstance(here, Rate):
            session.rate(2)
        elif isinstance(here, Signs):
            session.toggle(here.statements[0].id)
        session.forward()
    page.wizard.begin(session)
    page.focus_first()


def settings(running: Running, section: int | type[Section], *, asked: bool = False) -> None:
    running.app.open("settings")
    page = running.app.rooms.settings
    for language, name in (("da", "En stemme med et langt navn"), ("en", "A voice with a long name")):
        page.set_voices("da" if language == "da" else "en", (VoiceInfo(language, name, language),))
    page.voices.own.set_voices([OwnVoice("/a.onnx", "Tone"), OwnVoice("/b.onnx", "b", "x")])
    for fold in page.findChildren(Fold):
        fold.set_open(True)
    place = section if isinstance(section, int) else [type(one) for one in page._sections].index(section)
    page.show_section(place)
    page.focus_first()
    if asked:
        page._data._ask("everything")


def of_the_check(kind: str) -> list[Place]:
    """One place for each kind of page; which numbers those have is asked of the check itself."""
    return [Place(f"check: {kind} {at}", "check", partial(check, kind=kind, at=at)) for at in WIZARD[kind]]


WIZARD = {"quick": (0, 3, 4, MOST_MOVES), "full": (0, 1, 2, 6, 12, 14, 16, MOST_MOVES)}
PLACES: tuple[Place, ...] = (
    Place("home with a check", "home", home_with_a_check),
    Place("set up a meditation", "setup", partial(set_up, practice="just-like-me", minutes=5)),
    Place("set up for one person", "setup", partial(set_up, practice="just-like-me", minutes=2)),
    Place("set up, unfolded", "setup", partial(set_up, practice="self-compassion", unfolded=True)),
    Place("writing a practice of one's own", "own", own_practice),
    Place("lines of a practice", "lines", own_lines),
    Place("a line that is open", "lines", partial(own_lines, opened=1)),
    Place("pacer", "stage", pacer),
    Place("one's own breath", "follow", own_breath),
    Place("held pacer", "stage", held_pacer),
    Place("meditation", "stage", spoken),
    Place("meditation that nobody hears", "stage", nothing_heard),
    Place("card", "stage", card),
    Place("turn on the bench", "stage", turn),
    Place("question after", "stage", question),
    Place("after harder", "stage", harder),
    *of_the_check("quick"),
    *of_the_check("full"),
    Place("deleting everything", "settings", partial(settings, section=YourDataSection, asked=True)),
)


def places(running: Running) -> Iterator[Place]:
    """Each page of the window as it opens, whoever added it, then every place named here."""
    for page in running.app.rooms.window._pages:
        if page not in ("setup", "stage", "follow"):  # these show nothing until they are given a practice
            yield Place(page, page, partial(opened, page=page))
    for at, section in enumerate(running.app.rooms.settings._sections):
        yield Place(f"settings: {section.name()}", "settings", partial(settings, section=at))
    yield from PLACES


def walk(running: Running) -> Iterator[tuple[Place, QWidget]]:
    """Go from place to place; gives each with the window."""
    window = running.window
    for place in places(running):
        running.app.practising.stop()
        running.app.open("home")
        place.show(running)
        settle()
        assert place.page == running.app.rooms.window.current(), place.name
        yield place, window


def remind(running: Running, *, discreet: bool = False) -> QWidget:
    """Let the reminder card come up."""
    running.app.card.show_reminder(Reminder(DAY, 1, discreet=discreet))
    settle()
    return running.app.card
