"""Builds the window with all its pages; what they do for each other is the app's business."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from pauseknap.core.language import Language
from pauseknap.ports.background import Background
from pauseknap.ports.motion import Motion
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.checking import Checking
from pauseknap.services.filing import Filing
from pauseknap.services.keeping import Keeping
from pauseknap.services.kept import Kept
from pauseknap.services.lines import Lines
from pauseknap.services.own_voices import OwnVoices
from pauseknap.services.playing import Playing
from pauseknap.services.preferences import Preferences
from pauseknap.services.reminding import Reminding
from pauseknap.services.rendering import Rendering
from pauseknap.services.taking import Taking
from pauseknap.services.writing import Writing
from pauseknap.ui.break_window import BreakWindow
from pauseknap.ui.bridge import Ticker
from pauseknap.ui.pages.check.page import CheckPage
from pauseknap.ui.pages.help import HelpPage
from pauseknap.ui.pages.home import HomePage
from pauseknap.ui.pages.kept.page import KeptPage
from pauseknap.ui.pages.kept.plan_page import PlanPage
from pauseknap.ui.pages.kept.presenter import KeptPresenter
from pauseknap.ui.pages.lines.page import LinesPage
from pauseknap.ui.pages.lines.presenter import LinesPresenter
from pauseknap.ui.pages.own.page import WritingPage
from pauseknap.ui.pages.own.presenter import WritingPresenter
from pauseknap.ui.pages.practices.page import PracticesPage
from pauseknap.ui.pages.practices.setup import SetupPage
from pauseknap.ui.pages.saving.page import SavingPage
from pauseknap.ui.pages.settings.page import SettingsPage
from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.pages.settings.said_as import Hear
from pauseknap.ui.pages.sheet import SheetPage
from pauseknap.ui.stage.follow_page import FollowPage
from pauseknap.ui.stage.page import StagePage
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.window import Window


@dataclass(frozen=True, kw_only=True)
class Services:
    """What the window asks for things."""

    preferences: Preferences
    catalogue: Catalogue
    playing: Playing
    checking: Checking
    keeping: Keeping
    kept: Kept
    own_voices: OwnVoices
    rendering: Rendering
    reminding: Reminding
    writing: Writing
    filing: Filing
    lines: Lines
    taking: Taking
    background: Background
    looking: Background
    """Looks at folders, which may lie on a network that takes its time."""
    motion: Motion
    system_language: Language
    today: Callable[[], date]
    now: Callable[[], float]
    """Seconds that only ever grow."""


class Rooms:
    """The window and its pages, by name."""

    def __init__(
        self,
        theme: Theme,
        times: Times,
        services: Services,
        owner: QObject,
        *,
        hear: Hear,
    ) -> None:
        settings = services.preferences.settings
        self.window = Window(theme)
        self.small = BreakWindow(theme)
        self.home = HomePage(theme, times, minutes=settings.breath_minutes)
        self.listen = PracticesPage(theme, times, which="spoken")
        self.practices = PracticesPage(theme, times, which="all")
        self.setup = SetupPage(theme, times)
        self.saving = SavingPage(theme, times, services.catalogue.sentence)
        self.own = WritingPage(theme, WritingPresenter(services.writing), explain=services.catalogue.sentence)
        self.lines = LinesPage(
            theme,
            times,
            LinesPresenter(services.lines, services.taking, services.playing.hearing),
            Ticker(owner),
            services.catalogue.sentence,
        )
        keeping = KeptPresenter(services.kept, services.catalogue, services.today, services.preferences)
        self.plan = PlanPage(theme, times, keeping, services.catalogue.sentence)
        self.kept = KeptPage(theme, times, keeping, services.catalogue.sentence)
        self.sheet = SheetPage(theme)
        self.check = CheckPage(theme, times, services.checking, services.catalogue)
        self.help = HelpPage(theme, services.catalogue)
        self.follow = FollowPage(theme, Ticker(owner), services.now)
        self.stage = StagePage(theme, times, Ticker(owner))
        self.settings = SettingsPage(
            theme,
            times,
            SettingsPresenter(services.preferences, services.keeping),
            explain=services.catalogue.sentence,
            trouble_with=services.playing.trouble_with,
            hear=hear,
        )
        for name, page in (
            ("home", self.home),
            ("listen", self.listen),
            ("check", self.check),
            ("plan", self.plan),
            ("kept", self.kept),
            ("sheet", self.sheet),
            ("practices", self.practices),
            ("setup", self.setup),
            ("saving", self.saving),
            ("own", self.own),
            ("lines", self.lines),
            ("follow", self.follow),
            ("stage", self.stage),
            ("settings", self.settings),
            ("help", self.help),
        ):
            self.window.add_page(name, page)
