"""Practices as the window plays them: from a click anywhere, over the stage, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.language import Language
from pauseknap.core.practice.answers import Answer
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import MOST_WORDS, Choices
from pauseknap.core.practice.usual import from_pace
from pauseknap.core.practice.waiting import Opening
from pauseknap.core.problems import Unusable
from pauseknap.services.session import Session
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.rooms import Rooms, Services
from pauseknap.ui.tray import Tray

PAGE = "page:"
CHECK = "self-check"
WORDS, WORDS_ANSWER = "my-words", "three"
"""The practice in which one chooses the words of one's wishes, and the answer that holds them."""
BREATH = "long-out-breath"
"""The practice behind the large button, and the one a reminder offers."""


class Practising(QObject):
    """Starts practices and takes the window back when they are over."""

    page_asked = Signal(str)
    """A page of the app that a practice leads to."""

    def __init__(self, services: Services, rooms: Rooms, tray: Tray, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._rooms = rooms
        self._tray = tray
        self._hide_after = False
        self._back_to = "home"
        self._following: tuple[Practice, Choices] | None = None
        """What begins once the person's own pace is known."""
        self.set_up_from = "practices"
        """The page from which a practice was opened to be set up."""
        rooms.home.breathe.connect(lambda minutes: self.start(BREATH, minutes=minutes))
        rooms.home.minutes_chosen.connect(lambda minutes: services.preferences.change(breath_minutes=minutes))
        rooms.listen.chosen.connect(self.set_up)
        rooms.practices.chosen.connect(self.set_up)
        rooms.plan.chosen.connect(self.set_up)
        rooms.plan.kept_asked.connect(self._show_kept)
        rooms.kept.begin_asked.connect(self.set_up)
        rooms.kept.left.connect(lambda: self.page_asked.emit("plan"))
        rooms.setup.started.connect(self.start)
        rooms.check.practice_chosen.connect(lambda practice, minutes: self.start(practice, minutes=minutes))
        tray.practice_asked.connect(lambda practice, minutes: self.start(practice, minutes=minutes))
        rooms.stage.left.connect(self._left)
        rooms.follow.left.connect(lambda: self._left(finished=False))
        rooms.follow.measured.connect(self._begin_at)
        rooms.stage.enlarge_asked.connect(self._enlarge)
        rooms.small.enlarge_asked.connect(self._enlarge)
        rooms.stage.answered.connect(services.playing.answered)
        rooms.stage.waiting.keep_asked.connect(self._keep)
        rooms.stage.waiting.opened.connect(self._go_on_to)
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
            if rooms.window.current() in ("stage", "follow") or rooms.small.holds():
                # A window that went and came back at once would come without the keyboard.
                self.stop()
            if choices is None:
                wished = self.minutes(practice) if minutes is None else minutes
                choices = services.playing.usual(practice, wished)
        except Unusable as trouble:
            self._refuse(trouble)
            return
        self._hide_after = from_tray and self._tray.available()
        if choices.breath is not None and services.preferences.settings.follow_breath:
            self._follow(practice, choices)
        elif not self._begin(practice, choices):
            self._hide_after = False

    def _begin(self, practice: Practice, choices: Choices) -> bool:
        """Play it on the stage; False when there is nothing to play, which is said."""
        try:
            session = self._services.playing.start(practice, choices)
        except Unusable as trouble:
            self._refuse(trouble)
            return False
        self._show(practice, session, choices)
        return True

    def _keep(self) -> None:
        """What the person just answered is to be kept."""
        playing = self._services.playing
        if playing.session is None or playing.practice is None:
            return
        answers = playing.session.answering.to_keep()
        kept, phrase = self._services.kept, self._rooms.stage.waiting.host.phrase
        try:
            if playing.practice.secret and kept.lock.state() != "open":
                if not phrase.agrees():
                    raise Unusable("seal-differs")
                kept.unlock(phrase.words())
            kept.keep(playing.practice, answers)
            self._take_words(playing.practice, answers)
        except Unusable as trouble:
            self._rooms.stage.waiting.tell_unkept(self._services.catalogue.sentence(trouble))
        else:
            self._rooms.stage.waiting.kept()

    def _show_kept(self, practice_id: str) -> None:
        """What was kept of a practice."""
        rooms = self._rooms
        rooms.kept.show_practice(self._services.catalogue.practice(practice_id))
        rooms.window.show_page("kept")
        rooms.kept.focus_first()

    def _take_words(self, practice: Practice, answers: Mapping[str, Answer]) -> None:
        """The words kept in "My three words" are those that are spoken in wishes from now on."""
        words = tuple(item.said or item.text for item in answers.get(WORDS_ANSWER, ()))[:MOST_WORDS]
        if practice.id == WORDS and words:
            mine = self._services.preferences.settings.my_words
            self._services.preferences.change(my_words={**mine, practice.language: words})

    def _go_on_to(self, opening: Opening) -> None:
        """On to another practice, with what was answered in this one; or to a page."""
        playing = self._services.playing
        if opening.to.startswith(PAGE) or opening.to == CHECK:
            self.page_asked.emit("check" if opening.to == CHECK else opening.to.removeprefix(PAGE))
            return
        try:
            practice = self._services.catalogue.practice(opening.to)
        except Unusable as trouble:
            self._refuse(trouble)
            return
        minutes = self.minutes(practice) if opening.minutes is None else opening.minutes
        self.start(practice.id, replace(playing.usual(practice, minutes), answers=playing.carried()))

    def _follow(self, practice: Practice, choices: Choices) -> None:
        """Let the person's own breath be found first."""
        rooms = self._rooms
        self._following = (practice, choices)
        self._services.reminding.practice_started()
        rooms.window.show_page("follow")
        rooms.window.bring()
        rooms.follow.begin(hidden=self._services.preferences.settings.hide_text)

    def _begin_at(self, pace: Pattern | None) -> None:
        """Begin at that pace, on the way to the one chosen; without one at the one chosen."""
        if self._following is None:
            return
        (practice, choices), self._following = self._following, None
        if not self._begin(practice, from_pace(choices, pace)):
            self._left(finished=False)

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
        away = self._hide_after and rooms.window.current() != "follow"
        if away and practice.picture == "breath":
            rooms.stage.set_small(True)
            rooms.small.take(rooms.stage)
        else:
            rooms.window.show_page("stage")
            rooms.window.bring()
        rooms.stage.set_sounding(settings.sound.on)
        rooms.stage.waiting.host.ask_phrase(services.kept.lock.state() if practice.secret else None)
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
                shared=services.writing.shared(practice),
                workshop=services.kept.workshop,
            ),
            rights=services.catalogue.words()["rights.shown"],
        )
        services.playing.expect(practice)
        rooms.setup.set_heard(services.lines.credits(practice, services.playing.usual(practice, minutes)))
        self.set_up_from = rooms.window.current()
        rooms.window.show_page("setup")
        rooms.setup.focus_first()

    def minutes(self, practice: Practice) -> float:
        """How long a practice is when it is started with one click."""
        if practice.id == BREATH:
            return self._services.preferences.settings.breath_minutes
        return self._services.playing.minutes_for(practice)

    def stop(self) -> None:
        """End what plays; the window stays."""
        self._hide_after = False
        self._rooms.follow.stop()
        self._rooms.stage.stop()

    def _left(self, finished: bool) -> None:
        """Back home, or back into the tray where it was started from."""
        self._services.reminding.practice_ended()
        if self._rooms.small.holds():
            self._hide_after = False
            self._take_back()
            return
        hide, self._hide_after = self._hide_after and self._tray.available(), False
        back, self._back_to = self._back_to, "home"
        self._rooms.window.show_page(back)
        (self._rooms.own if back == "own" else self._rooms.home).focus_first()
        if hide:
            self._rooms.window.hide()
        elif not finished:
            self._rooms.window.say(self.tr("That was a pause, too."))

    def _take_back(self) -> None:
        """The stage goes from the small window into the large one, which stays as it is."""
        rooms = self._rooms
        rooms.small.give_back()
        rooms.stage.set_small(False)
        rooms.window.add_page("stage", rooms.stage)

    def _enlarge(self) -> None:
        """Go on in the large window; it goes away afterwards if it was not there before."""
        if not self._rooms.small.holds():
            return
        self._hide_after = not self._rooms.window.isVisible()
        self._take_back()
        self._rooms.window.show_page("stage")
        self._rooms.window.bring()
        self._rooms.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_sound(self) -> None:
        preferences = self._services.preferences
        sound = preferences.settings.sound
        preferences.change(sound=replace(sound, on=not sound.on))
