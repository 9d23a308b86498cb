"""Starts a practice: personal choices, voice, timeline and sound put together into a session."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pauseknap.core.practice.answers import Answers
from pauseknap.core.practice.finding import used
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.noticing import BEFORE, noticing
from pauseknap.core.practice.personal import Choices, Script, chooses_breath, longest_minutes, script_for
from pauseknap.core.practice.usual import usual
from pauseknap.core.practice.waiting import Choose
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Settings, VoiceChoice
from pauseknap.core.speech.manner import at_its_volume, manner_of, tuned
from pauseknap.core.timeline.build import build
from pauseknap.core.timeline.model import Timeline
from pauseknap.core.timeline.pace import Pace, pace_at
from pauseknap.ports.background import Background
from pauseknap.ports.library import Library
from pauseknap.ports.player import Player, Source
from pauseknap.ports.wording import Wording
from pauseknap.services.answering import Answering
from pauseknap.services.growing import Growing
from pauseknap.services.hearing import Hearing, MakeSource
from pauseknap.services.lines import in_own_words
from pauseknap.services.moment import Feeling
from pauseknap.services.preferences import Preferences
from pauseknap.services.rendering import OnClip, Rendered, Rendering
from pauseknap.services.session import Session

if TYPE_CHECKING:
    from pauseknap.core.sound.signal import Mono

RIGHTS_SPOKEN = 3
"""The three rights are spoken the first three times, later only shown."""
RIGHTS_FROM_MINUTES = 2


OpenMusic = Callable[[str], object]
"""Opens a person's music and holds it open as long as what it gives is held; raises `Unusable`."""


class Playing:
    """Starts one session at a time; starting another stops the one before."""

    def __init__(
        self,
        *,
        player: Player,
        rendering: Rendering,
        background: Background,
        preferences: Preferences,
        library: Library,
        make_source: MakeSource,
        open_music: OpenMusic = lambda path: None,
        wording: Wording | None = None,
        slept: Callable[[], float] = lambda: 0.0,
        known: Callable[[], Answers] = dict,
        keepable: Callable[[], bool] = lambda: True,
        new_seed: Callable[[], int] = int,
    ) -> None:
        self._slept = slept
        self._new_seed = new_seed
        self._player = player
        self._rendering = rendering
        self._background = background
        self._preferences = preferences
        self._library = library
        self._make_source = make_source
        self._open_music = open_music
        self._wording = wording
        self.session: Session | None = None
        self._practice: Practice | None = None
        self._known = known
        self._keepable = keepable
        self._drafts: dict[str, Answers] = {}
        """Practice id → what was answered when it was left before its end."""
        self.hearing = Hearing(
            player=player,
            rendering=rendering,
            background=background,
            preferences=preferences,
            library=library,
            make_source=make_source,
            busy=self.busy,
        )
        """A voice can be heard while no practice runs."""

    def busy(self) -> bool:
        """Whether a practice runs."""
        return self.session is not None and not self.session.is_over()

    def minutes_for(self, practice: Practice) -> float:
        """The length to open with: the shortest after "harder", else the last used, else the usual one."""
        settings = self._preferences.settings
        if settings.shorter_next_time:
            return practice.lengths[0]
        last = settings.minutes.get(practice.id, practice.usual)
        return last if practice.lengths[0] <= last <= longest_minutes(practice) else practice.usual

    def usual(self, practice: Practice, minutes: float | None = None) -> Choices:
        """What was chosen the last time, for a start without a question; `minutes` is another length."""
        wished = self.minutes_for(practice) if minutes is None else minutes
        whole = usual(practice, self._preferences.settings, wished)
        return whole if self._keepable() else replace(whole, names={}, words=())

    def start(self, practice: Practice, choices: Choices) -> Session:
        """Start a practice; the session answers at once and plays when its voice is ready.

        Raises `Unusable` when the choices leave nothing to play.
        """
        settings = self._preferences.settings
        choices = in_own_words(practice, self._with_rights(practice, choices), self._wording)
        choices = replace(
            choices,
            answers={**self._known(), **choices.answers},
            lists=self._library.options(practice.language),
            before=self._noticing(practice),
        )
        script_for(practice, choices)
        self._leave()
        answering = Answering(self._drafts.get(practice.id), self._new_seed())
        session = self.session = Session(
            self._player,
            ask_after=practice.ask_after,
            slept=self._slept,
            answering=answering,
            keepable=self._keepable(),
            keeps_date=practice.keeps_date,
        )
        self._practice = practice
        session.speaks_rights = bool(choices.rights)
        self._remember(practice, choices)
        session.set_volume(settings.sound.volume if settings.sound.on else 0.0)

        music = self._music(settings, session)

        def mixing(timeline: Timeline, clips: Mapping[str, Mono], _held: object = music) -> Source | None:
            heard = at_its_volume(settings, practice.language)
            return self._make_source(timeline, clips, heard, practice.spoken)

        def derive() -> Script:
            return script_for(practice, replace(choices, answers={**choices.answers, **answering.given}))

        def speak(script: Script) -> None:
            self._background.run(
                lambda: self._render(script, choices, settings, session, take),
                done,
                lambda _error: growing.end({}, voiceless=True),
            )

        def take(line: str, clip: Mono) -> None:
            self._background.post(partial(growing.take, line, clip))

        def done(rendered: Rendered) -> None:
            growing.end(rendered.clips, voiceless=rendered.voice is None and bool(rendered.missing))

        voiced = practice.spoken and settings.sound.on
        growing = Growing(derive, session, mixing, self._pace(practice), speak=speak if voiced else None)
        if voiced:
            speak(growing.script)
        else:
            growing.end({}, voiceless=False)
            self._prompt(growing, choices, settings, session)
        return session

    @property
    def practice(self) -> Practice | None:
        """The practice of the present session, or of the last one."""
        return self._practice

    def carried(self) -> Answers:
        """What was answered in that session, as another practice refers to it."""
        if self.session is None or self._practice is None:
            return {}
        given, practice = self.session.answering.given, self._practice.id
        return {f"{practice}/{step}": answer for step, answer in given.items()}

    def _noticing(self, practice: Practice) -> Choose | None:
        """The question before the breath, where it is wished."""
        if not (self._preferences.settings.ask_before and chooses_breath(practice) and practice.ask_after):
            return None
        return noticing(self._library.words(practice.language))

    def _prompt(self, growing: Growing, choices: Choices, settings: Settings, session: Session) -> None:
        """Let a voice say in and out with the breaths of a practice that has begun in silence."""
        script = growing.script
        if settings.sound.on and settings.sound.breath_voice and script.said(lines=False, prompts=True):
            self._background.run(
                lambda: self._render(script, choices, settings, session, _nothing, lines=False),
                lambda rendered: growing.prompt(rendered.clips),
                _nothing,
            )

    def _leave(self) -> None:
        """End what runs. What was answered is held in memory, so that nothing written is lost by leaving."""
        if self.session is None or self._practice is None:
            return
        self.session.stop()
        ended = self.session.moment().finished
        drafts = {} if ended else {**self.session.answering.drafts(), BEFORE: ()}
        self._drafts = {**self._drafts, self._practice.id: drafts}

    def estimate(self, practice: Practice, choices: Choices) -> float:
        """About how many seconds a practice will last; raises `Unusable` as `start` does."""
        if practice.asks:
            return choices.minutes * 60
        whole = in_own_words(practice, self._with_rights(practice, choices), self._wording)
        script = script_for(practice, whole)
        return build(script, {}, guess=self._pace(practice).frames_of).seconds

    def expect(self, practice: Practice) -> None:
        """Somebody is about to start this practice: have its voice ready when they do."""
        settings = self._preferences.settings
        if practice.spoken and settings.sound.on:
            manner = manner_of(settings, practice.language, {})
            self._background.run(lambda: self._rendering.warm(practice.language, manner), _nothing, _nothing)

    def answered(self, feeling: Feeling | None) -> None:
        """After "harder" the shorter form is offered next time; "better" and "same" lift that again."""
        if feeling is not None:
            self._preferences.change(shorter_next_time=feeling == "harder")

    def _pace(self, practice: Practice) -> Pace:
        choice = self._preferences.settings.voices.get(practice.language, VoiceChoice())
        return pace_at(tuned(choice, "espeak").rate)

    def trouble_with(self, music: str) -> Unusable | None:
        """What is wrong with a person's music, if anything."""
        try:
            self._open_music(music)
        except Unusable as trouble:
            return trouble
        return None

    def _music(self, settings: Settings, session: Session) -> object:
        """The person's music, open as long as it may be mixed anew; if it cannot be heard, it is told."""
        if settings.sound.ambience == "own" and settings.sound.on:
            try:
                return self._open_music(settings.sound.own_background)
            except Unusable:
                session.tell("no-background")
        return None

    def _render(
        self,
        script: Script,
        choices: Choices,
        settings: Settings,
        session: Session,
        take: OnClip,
        *,
        lines: bool = True,
    ) -> Rendered:
        return self._rendering.render(
            script.said(lines=lines, prompts=settings.sound.breath_voice),
            script.language,
            manner_of(settings, script.language, self._library.pronunciation(script.language)),
            on_clip=take,
            names=(*choices.names.values(), *session.answering.texts()),
            cancelled=session.is_over,
        )

    def _with_rights(self, practice: Practice, choices: Choices) -> Choices:
        heard = self._preferences.settings.rights_heard
        if not practice.spoken or choices.minutes < RIGHTS_FROM_MINUTES or heard >= RIGHTS_SPOKEN:
            return choices
        return replace(choices, rights=self._library.words(practice.language).get("rights.spoken", ""))

    def _remember(self, practice: Practice, choices: Choices) -> None:
        settings = self._preferences.settings
        spoken = practice.spoken and choices.minutes >= RIGHTS_FROM_MINUTES
        self._preferences.change(
            recent=used(settings.recent, practice.id),
            minutes={**settings.minutes, practice.id: choices.minutes},
            rights_heard=min(RIGHTS_SPOKEN, settings.rights_heard + spoken),
        )


def _nothing(*_outcome: object) -> None:
    """Whether a voice is ready, and what it has said, shows when it is wanted."""
