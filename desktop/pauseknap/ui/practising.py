"""Practices as the window plays them: from a click anywhere, over the stage, and back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from pauseknap.core.practice.model import Language, Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Unusable
from pauseknap.services.session import Session
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.rooms import Rooms, Services
from pauseknap.ui.tray import Tray

BREATH = "long-out-breath"
"""The practice behind the large button, and the one a reminder offers."""


class Practising(QObject):
    """Starts practices and takes the window back when they are over."""

    def __init__(self, services: Services, rooms: Rooms, tray: Tray, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        self._tray = tray
        self._hide_after = False
        self._back_to = "home"
        self.set_up_from = "practices"
        """The page from which a practice was opened to be set up."""
        rooms.home.breathe.connect(lambda minutes: self.start(BREATH, minutes=minutes))
        rooms.home.minutes_chosen.connect(lambda minutes: services.preferences.change(breath_minutes=minutes))
        rooms.listen.chosen.connect(self.set_up)
        rooms.practices.chosen.connect(self.set_up)
        rooms.setup.started.connect(self.start)
        rooms.check.practice_chosen.connect(lambda practice, minutes: self.start(practice, minutes=minutes))
        tray.practice_asked.connect(lambda practice, minutes: self.start(practice, minutes=minutes))
        rooms.stage.left.connect(self._left)
        rooms.stage.answered.connect(services.playing.answered)
        rooms.stage.sound_toggled.connect(self._toggle_sound)
        rooms.stage.captions_toggled.connect(lambda on: services.preferences.change(captions=on))

    def start(
        self,
        practice_id: str,
        choices: Choices | None = None,
        *,
        minutes: float | None = None,
        language: Language | None = None,
    ) -> None:
        """Start a practice at once; without choices as it was last done, and in the window's language."""
        services, rooms = self._services, self._rooms
        try:
            practice = services.catalogue.practice(practice_id, language)
            from_tray = self._hide_after or not rooms.window.isVisible()
            if rooms.window.current() == "stage":
                # A window that went and came back at once would come without the keyboard.
                self.stop()
            if choices is None:
                wished = self.minutes(practice) if minutes is None else minutes
                choices = services.playing.usual(practice, wished)
            session = services.playing.start(practice, choices)
        except Unusable as trouble:
            self._refuse(trouble)
            return
        self._hide_after = from_tray and self._tray.available()
        self._show(practice, session, choices)

    def try_out(self, practice: Practice) -> None:
        """Play a practice that is being written, and come back to it."""
        playing = self._services.playing
        try:
            choices = playing.usual(practice)
            session = playing.start(practice, choices)
        except Unusable as trouble:
            self._refuse(trouble)
            return
        self._hide_after = False
        self._show(practice, session, choices)
        self._back_to = "own"

    def _refuse(self, trouble: Unusable) -> None:
        self._rooms.window.bring()
        self._rooms.window.say(self._services.catalogue.sentence(trouble))

    def _show(self, practice: Practice, session: Session, choices: Choices) -> None:
        services, rooms = self._services, self._rooms
        self._back_to = "home"
        services.reminding.practice_started()
        settings = services.preferences.settings
        rooms.window.show_page("stage")
        rooms.window.bring()
        rooms.stage.set_sounding(settings.sound.on)
        rooms.stage.play(
            practice,
            session,
            rights="" if session.speaks_rights else services.catalogue.words()["rights.shown"],
            captions=settings.captions,
            hidden=settings.hide_text,
            anchor=settings.anchor,
            heard=services.lines.credits(practice, choices) if practice.spoken else (),
        )

    def take_pause(self) -> None:
        """What a reminder offers."""
        self.start(BREATH, minutes=self._services.preferences.settings.breath_minutes)

    def set_up(self, practice_id: str) -> None:
        """Show what can be chosen before a practice."""
        services, rooms = self._services, self._rooms
        practice = services.catalogue.practice(practice_id)
        minutes = services.playing.minutes_for(practice)
        rooms.setup.show_practice(
            SetupPresenter(
                practice,
                services.preferences,
                minutes=minutes,
                estimate=services.playing.estimate,
                own=services.writing.file_of(practice) is not None,
            ),
            rights=services.catalogue.words()["rights.shown"],
        )
        services.playing.expect(practice)
        rooms.setup.set_heard(services.lines.credits(practice, services.playing.usual(practice, minutes)))
        self.set_up_from = rooms.window.current()
        rooms.window.show_page("setup")
        rooms.setup.focus_first()

    def minutes(self, practice: Practice) -> int:
        """How long a practice is when it is started with one click."""
        if practice.id == BREATH:
            return self._services.preferences.settings.breath_minutes
        return self._services.playing.minutes_for(practice)

    def stop(self) -> None:
        """End what plays; the window stays."""
        self._hide_after = False
        self._rooms.stage.stop()

    def _left(self, finished: bool) -> None:
        """Back home, or back into the tray where it was started from."""
        self._services.reminding.practice_ended()
        hide, self._hide_after = self._hide_after and self._tray.available(), False
        back, self._back_to = self._back_to, "home"
        self._rooms.window.show_page(back)
        (self._rooms.own if back == "own" else self._rooms.home).focus_first()
        if hide:
            self._rooms.window.hide()
        elif not finished:
            self._rooms.window.say(self.tr("That was a pause, too."))

    def _toggle_sound(self) -> None:
        preferences = self._services.preferences
        sound = preferences.settings.sound
        preferences.change(sound=replace(sound, on=not sound.on))
