"""One running window: everything the pages, the stage and the tray are joined to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

from pauseknap.core.language import LANGUAGES
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Settings
from pauseknap.ui.farewell import Farewell, last_words
from pauseknap.ui.filing import SoundFiling
from pauseknap.ui.filling import SHORTCUTS, Filling
from pauseknap.ui.folder_watch import LISTS, FolderWatch
from pauseknap.ui.gifts import Gifts
from pauseknap.ui.lining import OwnLines
from pauseknap.ui.pages.settings.page import SECTIONS
from pauseknap.ui.practising import Practising
from pauseknap.ui.reminder_card import ReminderCard
from pauseknap.ui.rhythm import Rhythm
from pauseknap.ui.rooms import Rooms, Services
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.tray import Tray
from pauseknap.ui.voices import Voices
from pauseknap.ui.words import Words
from pauseknap.ui.workshop import Workshop

FAREWELL = "take-care"
"""The practice whose last line is said when the computer is shut down."""


class App(QObject):
    """Joins the rooms of the window. `begin` shows it, or leaves it hidden in the tray."""

    def __init__(self, qt: QApplication, services: Services, resources: Path) -> None:
        super().__init__(qt)
        self._qt = qt
        self.services = services
        self.theme = Theme(qt.styleHints(), resources, self)
        self.words = Words(qt, resources / "translations", self)
        self._times = Times(self.words, self)
        self._dress(services.preferences.settings)
        self.theme.dress(qt)
        qt.setWindowIcon(QIcon(str(resources / "icons" / "app-icon.svg")))
        qt.setQuitOnLastWindowClosed(False)
        self.rooms = Rooms(
            self.theme,
            self._times,
            services,
            self,
            hear=lambda language, text: self.voices.hear(language, text),
        )
        self.voices = Voices(services, self.rooms, self)
        self._help_from = ""
        self._told_unsaved = False
        self.tray = Tray(self.theme, resources / "icons", self)
        self.card = ReminderCard(self.theme, self._times)
        self.farewell = Farewell(self.theme)
        self.practising = Practising(services, self.rooms, self.tray, self)
        self.filing = SoundFiling(services, self.rooms, self)
        self.gifts = Gifts(services, self.rooms, self)
        self.own_lines = OwnLines(services, self.rooms, self)
        self.rhythm = Rhythm(
            services.reminding,
            card=self.card,
            tray=self.tray,
            window=self.rooms.window,
            times=self._times,
            parent=self,
        )
        self.filling = Filling(
            services, self.rooms, self.tray, self._times, self.practising.minutes, self.rhythm.refresh, self
        )
        self.workshop = Workshop(services, self.rooms, self.practising, self.filling.fill, self)
        self.watch = FolderWatch(
            services.catalogue, self.rooms.window, services.looking, self.filling.fill, self
        )
        services.reminding.attend(self.card, self.practising.take_pause)
        services.preferences.watch(self._settings_changed)
        self._connect()
        self.filling.fill()

    def _connect(self) -> None:
        rooms, tray = self.rooms, self.tray
        rooms.window.page_asked.connect(self.open)
        rooms.window.settings_asked.connect(partial(self.open, "settings"))
        rooms.window.close_asked.connect(self._close)
        for under_bar in (rooms.home, rooms.listen, rooms.practices, rooms.check, rooms.plan):
            rooms.window.bar_height_changed.connect(under_bar.set_bar_height)
        rooms.home.shortcut_chosen.connect(self._take_shortcut)
        rooms.home.foot_changed.connect(partial(rooms.window.keep_free, "home"))
        rooms.home.last_check_asked.connect(partial(self.open, "check"))
        rooms.setup.left.connect(lambda: self.open(self.practising.set_up_from))
        for page in (rooms.check, rooms.settings):
            page.left.connect(partial(self.open, "home"))
        rooms.help.left.connect(self._leave_help)
        rooms.check.kept_changed.connect(self.filling.fill)
        rooms.check.bar_wanted.connect(rooms.window.want_bar)
        rooms.check.help_asked.connect(partial(self.open, "help"))
        rooms.stage.help_asked.connect(self._help_after_a_practice)
        rooms.small.close_asked.connect(self.practising.stop)
        rooms.settings.folder_asked.connect(self._open_folder)
        rooms.settings.workshop_asked.connect(self._set_workshop)
        rooms.settings.deleted.connect(self.filling.fill)
        self.practising.page_asked.connect(self._open_from_practice)
        tray.open_asked.connect(rooms.window.bring)
        tray.settings_asked.connect(partial(self.open, "settings"))
        tray.quit_asked.connect(self.quit)
        tray.available_changed.connect(self._tray_changed)
        self._qt.commitDataRequest.connect(lambda _session: self.say_farewell())

    def begin(self, *, hidden: bool) -> None:
        """Come up: as a window, or in the tray only, if there is one to be found in."""
        self.services.background.run(self.services.motion.unwanted, self._still, lambda _error: None)
        self.tray.show()
        self._show_page("home")
        if not hidden or not self.tray.available():
            self.rooms.window.show()
        self._tell_problems()
        if self.rooms.window.isVisible():
            self._tell_due()

    def _still(self, wished: bool | None) -> None:
        """The computer has said whether things may move."""
        self.theme.choose(system_still=bool(wished))

    def hear(self, words: Sequence[str]) -> None:
        """What a second start said: a practice to start, or just that the window is wanted."""
        match tuple(words):
            case ("start", practice, minutes, wished):
                length = float(minutes) if minutes.replace(".", "", 1).isdecimal() else None
                language = next((one for one in LANGUAGES if one == wished), None)
                self.practising.start(practice, minutes=length, language=language)
            case ("hidden",):
                pass  # a start at log-in while the app runs: nobody asked for the window
            case _:
                self.rooms.window.bring()

    def open(self, page: str) -> None:
        """Show a page to the person; what runs on the stage is ended first."""
        if self.rooms.window.current() in ("stage", "follow"):
            self.practising.stop()
        unseen = not self.rooms.window.isVisible()
        self._show_page(page)
        self.rooms.window.bring()
        if unseen:
            self._tell_due()

    def quit(self) -> None:
        """End everything, gently and for good."""
        self.practising.stop()
        self.services.filing.cancel()
        self.services.taking.drop()
        self.rhythm.end()
        self.card.withdraw()
        self.tray.close()
        self.rooms.window.hide()
        self._qt.quit()

    def say_farewell(self) -> None:
        """The computer is being shut down: a sentence to go home with, unless no words are to be seen."""
        if self.services.preferences.settings.reminders.discreet:
            return
        try:
            words = last_words(self.services.catalogue.practice(FAREWELL))
        except Unusable:
            return  # whoever has taken that practice away wants none
        if words:
            self.farewell.say(words)

    def _show_page(self, page: str) -> None:
        rooms = self.rooms
        if page == "help":
            self._help_from = rooms.window.current()
        if page == "check":
            rooms.check.refresh()
        elif page == "settings":
            rooms.settings.refresh()
        elif page in LISTS:
            self.watch.look()
        elif page == "plan":
            rooms.plan.refresh()
        elif page == "home":
            rooms.home.set_last_check(self.services.checking.last())
        rooms.window.show_page(page)
        if page == "check":
            rooms.window.want_bar(rooms.check.wants_bar)
        for name, shown in (
            ("home", rooms.home),
            ("listen", rooms.listen),
            ("practices", rooms.practices),
            ("settings", rooms.settings),
            ("check", rooms.check),
            ("plan", rooms.plan),
        ):
            if name == page:
                shown.focus_first()

    def _tell_problems(self) -> None:
        """What could not be read of settings, of one's own practices, words or recordings, by its place."""
        services, catalogue = self.services, self.services.catalogue
        told = (*services.preferences.told(), *catalogue.problems(), *services.lines.problems())
        for problem in told[:1]:
            file = Path(problem.file).name
            self.rooms.window.say(f"{file}:{problem.line}:{problem.column}: {catalogue.sentence(problem)}")

    def _set_workshop(self, on: bool) -> None:
        """Others look on, or no longer do."""
        self.services.kept.workshop = self.services.checking.workshop = on
        self.services.kept.lock.close()
        self.filling.fill()

    def _tell_due(self) -> None:
        """In passing, once a week at most, what one may look back with; nothing comes of leaving it."""
        practice = self.rooms.plan.to_tell()
        if practice is not None:
            said = self.tr("If you like, look back: “%1”. It is under My plan.")
            self.rooms.window.say(said.replace("%1", practice.title))

    def _leave_help(self) -> None:
        """Back to a self-check that was on its way, else home."""
        self.open("check" if self._help_from == "check" else "home")

    def _help_after_a_practice(self) -> None:
        self.practising.stop()
        self.open("help")

    def _open_from_practice(self, page: str) -> None:
        """A page that a practice leads to; a section of the settings is one, too."""
        if page in SECTIONS:
            self.open("settings")
            self.rooms.settings.show_section(SECTIONS[page])
        elif page == "words":
            self.practising.set_up(SHORTCUTS[0])  # where one chooses them
        else:
            self.open(page)

    def _take_shortcut(self, chosen: str) -> None:
        if chosen == "check":
            self.open("check")
        else:
            self.practising.start(chosen)

    def _close(self) -> None:
        """The window was closed: what plays ends, and the app stays where there is a tray to find it in."""
        self.services.kept.lock.close()
        self.practising.stop()
        if self.tray.available():
            self.rooms.window.hide()
        else:
            self.quit()

    def _tray_changed(self, available: bool) -> None:
        """Without a tray the window is the only way in."""
        if not available and not self.rooms.window.isVisible():
            self.rooms.window.show()

    def _settings_changed(self, settings: Settings) -> None:
        self._dress(settings)
        self.rooms.stage.set_sounding(settings.sound.on)
        self.rooms.settings.refresh()
        session = self.services.playing.session
        if session is not None:
            session.set_volume(settings.sound.volume if settings.sound.on else 0.0)
        self.filling.fill()
        if not (self.services.preferences.saved or self._told_unsaved):
            self._told_unsaved = True
            self.rooms.window.say(self.services.catalogue.sentence(Unusable("settings-unsaved")))

    def _dress(self, settings: Settings) -> None:
        """Language and look, as the person and the computer have them."""
        language = self.services.system_language if settings.language == "system" else settings.language
        self.services.catalogue.language = language
        self.words.use(language)
        self.theme.choose(theme=settings.theme, text_scale=settings.text_scale, motion=settings.motion)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.services.keeping.folder))
