"""What the settings show and change, without a window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from typing import Any, Literal, Protocol

from pauseknap.core.language import Language
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import (
    Ambience,
    Anchor,
    BreathSound,
    KinderVoice,
    LanguageChoice,
    MotionChoice,
    Reminders,
    Settings,
    Sound,
    ThemeChoice,
    VoiceChoice,
)
from pauseknap.core.speech.manner import Engine, Tuned, tuned
from pauseknap.services.preferences import Preferences

Deletion = Literal["checks", "practices", "everything"]

EVERY = (30, 45, 60, 90)
"""Minutes between pauses that can be chosen."""
BREATH_LENGTHS = (1, 3, 5)
"""Minutes of breathing that home offers."""
BACKGROUNDS: tuple[Ambience, ...] = ("none", "water", "wind", "rain", "tone", "room", "own")
BREATH_SOUNDS: tuple[BreathSound, ...] = ("none", "tone", "wave")
ANCHORS: tuple[Anchor, ...] = ("breath", "feet", "sound", "sight")
TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
THEMES: tuple[ThemeChoice, ...] = ("system", "light", "dark", "contrast")
MOTIONS: tuple[MotionChoice, ...] = ("system", "full", "reduced")
SPOKEN: tuple[LanguageChoice, ...] = ("system", "da", "en")
"""The languages of the window."""
RATES = (100, 160)
"""Words a minute, slowest and fastest."""
RATE_STEP = 5
PITCHES = (-30, 30)
"""Percent below and above a voice's own."""
PITCH_STEP = 1
VOLUMES = (10, 100)
"""Percent."""
PAUSES = (0, 150)
"""Hundredths of a second between the clauses of a line."""
PAUSE_STEP = 5
LONGEST_WORD = 80
"""Letters of a word that is said otherwise, and of the way to say it."""


class Kept(Protocol):
    """What is kept on this computer; see `services.keeping.Keeping`."""

    @property
    def folder(self) -> str:
        """Where it lies."""

    def checks(self) -> int:
        """How many self-checks are kept."""

    def forget_checks(self) -> None:
        """Delete them. Raises `Unusable`."""

    def practices(self) -> int:
        """How many records of practices are kept."""

    def forget_practices(self) -> None:
        """Delete them. Raises `Unusable`."""

    def forget_everything(self) -> None:
        """Delete all that was kept, settings and names too. Raises `Unusable`."""


class SettingsPresenter:
    """Reads the settings and changes one thing at a time; nothing waits for a button that says OK."""

    def __init__(self, preferences: Preferences, kept: Kept) -> None:
        self._preferences = preferences
        self._kept = kept
        self.asked: Deletion | None = None
        """The deletion that was asked for and waits for its second click."""
        self.done: Deletion | None = None
        """The deletion that was just carried out."""
        self.failed: Unusable | None = None
        """Why the last deletion could not be carried out."""

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._preferences.settings

    def change(self, **changes: Any) -> None:
        """Change fields of the settings themselves."""
        self._preferences.change(**changes)

    def change_reminders(self, **changes: Any) -> None:
        """Change fields of the reminders. Switching them on ends a silence that was asked for before."""
        before: Reminders = self.settings.reminders
        if changes.get("on") and not before.on:
            changes = {**changes, "quiet_until": ""}
        self._preferences.change(reminders=replace(before, **changes))

    def set_day(self, day: int, *, on: bool) -> None:
        """Let the working days hold a weekday (Monday = 0), or not."""
        days = self.settings.reminders.days
        self.change_reminders(days=days | {day} if on else days - {day})

    def past_midnight(self) -> bool:
        """Whether the working hours end on the day after they begin."""
        start: time = self.settings.reminders.start
        return self.settings.reminders.end <= start

    def change_sound(self, **changes: Any) -> None:
        """Change fields of what is heard."""
        before: Sound = self.settings.sound
        self._preferences.change(sound=replace(before, **changes))

    def change_kinder(self, **changes: Any) -> None:
        """Change fields of what makes a computer voice kinder."""
        before: KinderVoice = self.settings.kinder
        self._preferences.change(kinder=replace(before, **changes))

    def voice(self, language: Language) -> VoiceChoice:
        """The voice chosen for a language."""
        return self.settings.voices.get(language, VoiceChoice())

    def change_voice(self, language: Language, **changes: Any) -> None:
        """Change fields of a language's voice."""
        changed = replace(self.voice(language), **changes)
        self._preferences.change(voices={**self.settings.voices, language: changed})

    def tuned_voice(self, language: Language, engine: Engine) -> Tuned:
        """How a language's voice speaks; `engine` is what speaks it."""
        return tuned(self.voice(language), engine)

    def is_tuned(self, language: Language) -> bool:
        """Whether anything about a voice was chosen beside which it is."""
        return self.voice(language) != VoiceChoice(id=self.voice(language).id)

    def reset_voice(self, language: Language) -> None:
        """Let a voice speak as suits it, at full volume."""
        plain = VoiceChoice(id=self.voice(language).id)
        self._preferences.change(voices={**self.settings.voices, language: plain})

    def ways(self, language: Language) -> Mapping[str, str]:
        """Words and names the person has said otherwise."""
        return self.settings.pronunciations.get(language, {})

    def say_as(self, language: Language, word: str, way: str) -> None:
        """Say a word or name otherwise from now on; the way it had before is forgotten."""
        others = {one: said for one, said in self.ways(language).items() if one.casefold() != word.casefold()}
        self._set_ways(language, {**others, word: way})

    def forget_way(self, language: Language, word: str) -> None:
        """Say it as it is written, or as our own list has it."""
        self._set_ways(language, {one: said for one, said in self.ways(language).items() if one != word})

    def _set_ways(self, language: Language, ways: Mapping[str, str]) -> None:
        self._preferences.change(pronunciations={**self.settings.pronunciations, language: ways})

    @property
    def folder(self) -> str:
        """Where everything lies on this computer."""
        return self._kept.folder

    def has_checks(self) -> bool:
        """Whether there are saved self-checks; also when they cannot be counted, so that one may try."""
        try:
            return self._kept.checks() > 0
        except Unusable:
            return True

    def has_practices(self) -> bool:
        """Whether anything of practices is kept; also when it cannot be counted."""
        try:
            return self._kept.practices() > 0
        except Unusable:
            return True

    def ask(self, what: Deletion) -> None:
        """The first click: nothing is deleted yet."""
        self.asked, self.done, self.failed = what, None, None

    def keep(self) -> None:
        """Thought better of it."""
        self.asked = None

    def confirm(self) -> None:
        """The second click deletes what was asked for."""
        what, self.asked = self.asked, None
        if what is None:
            return
        try:
            if what == "checks":
                self._kept.forget_checks()
            elif what == "practices":
                self._kept.forget_practices()
            else:
                self._kept.forget_everything()
        except Unusable as wrong:
            self.failed = wrong
        else:
            self.done = what

    def leave(self) -> None:
        """Going away from the page takes back a half-made deletion and what was said about one."""
        self.asked, self.done, self.failed = None, None, None


def nearest_scale(scale: float) -> float:
    """The text size on offer that is nearest to the one in use."""
    return min(TEXT_SCALES, key=lambda offered: abs(offered - scale))
