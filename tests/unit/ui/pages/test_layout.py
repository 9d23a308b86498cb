"""No page cuts a word or lays one thing on another, from 480×640 to full HD, with text up to 200 percent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes.own_practices import FakeOwnPractices
from tests.unit.ui.pages.conftest import Desk, Later
from tests.unit.ui.pages.lines.lines_desk import LinesDesk
from tests.unit.ui.pages.measure import troubles
from tests.unit.ui.pages.samples import preferences
from tests.unit.ui.pages.settings.kept import KeptInMemory

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.own_texts import copied, look_through
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import own_id
from pauseknap.core.check.model import Coins, Opening, Rate, Signs, Write
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, spoken_lines
from pauseknap.core.problems import Problem, Unusable
from pauseknap.core.settings import Reminders, Settings, Sound
from pauseknap.ports.voice import VoiceInfo
from pauseknap.services.filing import Filed
from pauseknap.services.time_left import Ahead
from pauseknap.services.writing import Writing
from pauseknap.ui.pages.check.page import CheckPage
from pauseknap.ui.pages.help import HelpPage
from pauseknap.ui.pages.own.page import WritingPage
from pauseknap.ui.pages.own.presenter import WritingPresenter
from pauseknap.ui.pages.practices.page import PracticesPage
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.pages.practices.setup import SetupPage
from pauseknap.ui.pages.saving.page import SavingPage
from pauseknap.ui.pages.settings.own_voices import OwnVoice
from pauseknap.ui.pages.settings.page import SettingsPage
from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.words import Language, Words

ROOMS: dict[float, list[tuple[int, int]]] = {
    1.0: [(480, 640), (1000, 720), (1920, 1080)],
    1.25: [(800, 600)],
    1.5: [(480, 640)],
    2.0: [(480, 640), (1000, 720), (1920, 1080)],
}
"""Text scale → width and height of the window."""
SETTLED = 30
"""Rounds of events in which a change of width reaches every layout inside a layout."""


@dataclass
class World:
    """Everything a page may be made of."""

    theme: Theme
    times: Times
    language: Language
    library: ContentLibrary
    desk: Desk
    later: Later


@pytest.fixture(params=["da", "en"])
def world(
    request: pytest.FixtureRequest,
    dressed: Theme,
    times: Times,
    words: Words,
    library: ContentLibrary,
    desk: Desk,
    later: Later,
) -> World:
    words.use(request.param)
    desk.catalogue.language = request.param
    return World(dressed, times, request.param, library, desk, later)


def settings(world: World) -> Iterator[QWidget]:
    heard = Sound(breath_sound="wave", ambience="own", own_background="/Music/En lang sang, live.flac")
    said = {"da": {"Ayse": "Ajsje", "Wojciech": "Vojtjek"}}
    own = {"Efter en lang nattevagt": Pattern(inhale=4.5, hold=1.5, exhale=7.5, rest=1.5)}
    night = Settings(
        reminders=Reminders(on=True),
        sound=heard,
        pronunciations=said,
        breaths=own,
        breath=own_id("Efter en lang nattevagt"),
    )
    page = SettingsPage(
        world.theme,
        world.times,
        SettingsPresenter(preferences(night), KeptInMemory(checks=2)),
        explain=str,
        hear=lambda *_: None,
    )
    page.set_voices(
        "da", (VoiceInfo("da", "Dansk", "da"), VoiceInfo("long", "En stemme med et langt navn", "da"))
    )
    page.set_voices("en", ())
    page.voices.own.set_voices(
        [OwnVoice("/a.onnx", "Talesyntese (medium)"), OwnVoice("/b.onnx", "b", "Stemmen kan ikke bruges.")]
    )
    page.voices.own.say("Stemmen bliver prøvet. Det kan tage et øjeblik.")
    for fold in page.findChildren(Fold):
        fold.set_open(True)
    for place in range(7):
        page.show_section(place)
        yield page


def practices(world: World) -> Iterator[QWidget]:
    page = PracticesPage(world.theme, world.times, which="all")
    page.set_practices(world.library.practices(world.language), lambda practice: practice.usual)
    yield page
    words = world.library.words(world.language)
    wrong = Problem("torn.yaml", 112, 17, "yaml-colon")
    mine = {"a-practice-with-a-long-name-2.yaml": wrong, "torn.yaml": wrong}
    page.broken.show_files(mine, {"theirs.yaml": wrong}, lambda one: words[f"problems.{one.what}"])
    yield page


def set_up(world: World) -> Iterator[QWidget]:
    page = SetupPage(world.theme, world.times)
    rights = world.library.words(world.language)["rights.shown"]
    for practice in world.library.practices(world.language):
        for minutes in {practice.lengths[0], practice.usual}:
            presenter = SetupPresenter(practice, preferences(), minutes=minutes)
            page.show_practice(presenter, rights=rights)
            yield page
        yield unfolded(page, practice, rights)


def unfolded(page: SetupPage, practice: Practice, rights: str) -> QWidget:
    """With everything that a person can make their own in sight."""
    stretches = {section.id: 1.5 + 0.5 * place for place, section in enumerate(practice.sections[:4])}
    mine = Settings(
        stretches={practice.id: stretches},
        my_words=dict.fromkeys(("da", "en"), ("barmhjertighed", "tenderness", "forbundethed")),
    )
    presenter = SetupPresenter(
        practice,
        preferences(mine),
        minutes=practice.lengths[-1] + 1,
        estimate=lambda _practice, _choices: 1770.0,
        own=True,
    )
    page.show_practice(presenter, rights=rights)
    return page


def saving(world: World) -> Iterator[QWidget]:
    page = SavingPage(world.theme, world.times, str)
    practice = world.library.practices(world.language)[1]
    page.show_practice(practice, Choices(minutes=10))
    file = "/home/mette/Musik/Et ganske langt navn på en lydfil – 10 min.mp3"
    made = Filed(stage="making", title=practice.title, file=file, ahead=Ahead(0.4, 20))
    yield page
    for filed in (
        made,
        replace(made, stage="saved", missing=("En linje.",)),
        replace(made, stage="failed", trouble=Unusable("disk-full")),
    ):
        page.show_filed(filed)
        yield page


def writing(world: World) -> Iterator[QWidget]:
    """A practice of one's own: whole, full of mistakes, and about to be deleted."""
    presenter = WritingPresenter(
        Writing(
            files=FakeOwnPractices(
                {"just-like-me-2.yaml": world.library.text(world.language, "just-like-me")}
            ),
            library=world.library,
            preferences=preferences(),
            look_through=look_through,
            copied=copied,
        )
    )
    page = WritingPage(world.theme, presenter, explain=world.desk.catalogue.sentence, once=world.later)
    page.open("just-like-me-2.yaml")
    yield page
    presenter.write(presenter.text.replace("quiet: 5,", "quiet: fem,").replace("usual:", "ussual:"))
    presenter.look()
    presenter.ask_deletion(on=True)
    page.retranslate()
    yield page


def check(world: World) -> Iterator[QWidget]:
    session = world.desk.checking.begin("full")
    world.desk.checking.save(session)
    page = CheckPage(world.theme, world.times, world.desk.checking, world.desk.catalogue, once=world.later)
    yield page
    for kind in ("quick", "full"):
        page.begin(kind)
        yield from wizard(page, world)
        yield page


def wizard(page: CheckPage, world: World) -> Iterator[QWidget]:
    """Every kind of page once; of the statements the longest."""
    session = page.session
    assert session is not None
    longest = max(
        (one.statement.text for one in session.check.pages(session.kind) if isinstance(one, Rate)), key=len
    )
    while not session.done:
        here = session.page
        if not isinstance(here, Rate) or here.statement.text == longest:
            yield page
        match here:
            case Rate():
                page.wizard.answer(2)
                world.later.pass_by()
            case Signs(statements=statements):
                for one in statements:
                    session.toggle(one.id)
                page.wizard.forward()
            case Opening() | Coins() | Write():
                page.wizard.forward()


def helping(world: World) -> Iterator[QWidget]:
    yield HelpPage(world.theme, world.desk.catalogue)


def lines(world: World) -> Iterator[QWidget]:
    desk = LinesDesk(world.theme, world.times, world.desk.catalogue.sentence)
    practice = max(world.library.practices(world.language), key=lambda one: one.spoken and len(one.persons))
    line = max(spoken_lines(practice, Choices(minutes=5)), key=lambda one: len(one.written))
    desk.wording.put(practice.id, practice.language, line.written, "Ord " * 50)
    desk.page.take_in(desk.give("En stemmepakke med en lang titel", "Bodil fra den store afdeling", "x"))
    desk.background.work()
    desk.show(practice)
    yield desk.page
    desk.rows()[0].click()
    yield desk.page
    desk.record()
    yield desk.page
    desk.microphone.gaps = True
    desk.microphone.unplug()
    desk.beat()
    desk.background.work()
    yield desk.page
    desk.page.panel.voice._keep.click()
    desk.page.panel.voice._remove.click()
    desk.page.packs._hand_on.click()
    yield desk.page


PAGES: list[Callable[[World], Iterator[QWidget]]] = [
    settings,
    practices,
    set_up,
    writing,
    saving,
    check,
    helping,
    lines,
]


@pytest.mark.parametrize("scale", ROOMS)
@pytest.mark.parametrize("pages", PAGES, ids=lambda make: make.__name__)
def test_nothing_is_cut_and_nothing_lies_on_something_else(
    pages: Callable[[World], Iterator[QWidget]],
    scale: float,
    world: World,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    world.theme.choose(text_scale=scale)
    shown: QWidget | None = None
    for page in pages(world):
        if page is not shown:
            qtbot.addWidget(page)
            page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # laid out, but not painted
            shown = page
        for width, height in ROOMS[scale]:
            page.resize(width, height)
            page.show()
            for _ in range(SETTLED):
                qapp.processEvents()
            assert not troubles(page), (width, height)
