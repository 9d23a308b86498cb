"""What a practice is: a short score of steps, in one language, with its lengths, persons and care notes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pauseknap.core.breath.course import Course
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.language import Language
from pauseknap.core.practice.waiting import AnyWaiting, Asking, Step

Level = Literal["me", "team", "leader", "organisation"]
Picture = Literal["breath", "duo", "self", "bench", "still"]
BellKind = Literal["start", "interval", "end"]
Place = Literal["home", "tray", "check", "transition"]
Kind = Literal["practice", "tool", "card", "check", "path"]
Feel = Literal["alarm", "start", "tired", "heavy", "anger"]
"""What one may feel when looking for a practice: on guard, going too fast, tired, heavy at heart, or with
someone's anger still in the room."""
Company = Literal["alone", "someone"]

LONGEST_MINUTES = 30
LONGEST_WITH_TURNS = 20
"""So far a practice stretches; where two people take turns, the longest turns end it sooner."""
BREATH_OF_SILENCE = 4.0
"""Seconds below which a silence is never pressed (unless it was written shorter)."""


@dataclass(frozen=True, kw_only=True)
class Say(Step):
    """A line that is spoken and captioned. `{name}` stands for the person of the section."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Quiet(Step):
    """Silence that stretches with the wished length; `seconds` is its length as written and its weight."""

    seconds: float
    stretch: bool = True

    @property
    def least(self) -> float:
        """The shortest this silence may become, in seconds."""
        return min(self.seconds, BREATH_OF_SILENCE) if self.stretch else self.seconds


@dataclass(frozen=True, kw_only=True)
class Bell(Step):
    """A stroke of the bell; the step lasts `seconds` while the bell rings out."""

    kind: BellKind = "end"
    seconds: float = 6.0


@dataclass(frozen=True, kw_only=True)
class Breathe(Step):
    """So many `breaths` in a pattern, or, when None, as many whole ones as the length has room for."""

    pattern: Pattern
    breaths: int | None = None
    text: str = ""
    lead: tuple[Pattern, ...] = ()
    """The breaths before it gets to the pattern, from a person's own pace."""
    say_in: str = ""
    """What a voice says as the first in-breaths begin, for those who wish it."""
    say_out: str = ""
    """And as the first out-breaths begin."""

    @cached_property
    def course(self) -> Course:
        """Its breaths, one after another."""
        return Course(self.pattern, self.lead)

    @property
    def prompts(self) -> tuple[str, ...]:
        """What a voice says with it."""
        return tuple(text for text in (self.say_in, self.say_out) if text)


@dataclass(frozen=True, kw_only=True)
class Turn(Step):
    """One of two people has the word for `seconds`; a soft bell sounds `warn` seconds before the end."""

    who: Literal["first", "second"]
    text: str
    hint: str
    seconds: float
    warn: float = 30.0
    done: str
    """What the button says that ends the turn early."""


TimedStep = Say | Quiet | Bell | Breathe | Turn
AnyStep = TimedStep | AnyWaiting


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of a practice, with a title on the timeline. `person` names whom it is about, if anyone."""

    id: str
    title: str
    steps: tuple[AnyStep, ...]
    person: str = ""
    lengths: tuple[float, ...] = ()
    stretch: float = 1.0
    """How many times its silences a person wishes, 0.5–3."""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Someone a practice is about; `spoken` is what is said for `{name}` when no name was given."""

    id: str
    title: str
    spoken: str


@dataclass(frozen=True, kw_only=True)
class Certainty:
    """How sure we are that it helps: one to three dots, one sentence, one reference."""

    dots: int
    sentence: str
    reference: str


@dataclass(frozen=True, kw_only=True)
class Care:
    """What keeps a practice kind: when to stop, and other ways in."""

    stop_if: str
    other_ways: str = ""


@dataclass(frozen=True, kw_only=True)
class LookBack:
    """When a kept practice is looked back on, and with which practice."""

    practice: str
    days: int
    """After how many days; with `weekday`, on the first such day not before."""
    weekday: int | None = None
    """Monday = 0."""
    nothing_within_weeks: int = 0
    """Only while no kept day lies within so many weeks from now, and then again and again; 0 for once."""


@dataclass(frozen=True)
class SeenColumn:
    """A column of what was kept, side by side: an answer, and the column's heading."""

    answer: str
    title: str


@dataclass(frozen=True, kw_only=True)
class Seen:
    """How what was kept in a week is seen side by side: a row for each thing chosen in the answer `by`."""

    by: str
    columns: tuple[SeenColumn, ...]


@dataclass(frozen=True, kw_only=True)
class Practice:
    """One practice in one language. Sections with a `person` follow the person's order and may be skipped."""

    id: str
    row: str
    """The row of the inventory it comes from, S01–S44, or "own"."""
    language: Language
    title: str
    line: str
    """A few words under the title, before the minutes: "Lyt", "Når noget er svært"."""
    lead: str
    """One or two sentences that say what one will be doing."""
    icon: str
    picture: Picture
    level: Level
    spoken: bool
    """Whether its lines are meant to be heard (else they are captions until a voice is chosen)."""
    lengths: tuple[float, ...]
    """Minutes it comes in, ascending."""
    usual: float
    """The length it opens with."""
    sections: tuple[Section, ...]
    care: Care
    certainty: Certainty
    persons: tuple[Person, ...] = ()
    one_person: tuple[float, ...] = ()
    """Lengths that hold room for one person only; one is chosen before the start."""
    offered: tuple[Place, ...] = ()
    words: str = ""
    """What is said for `{words}` when a person has chosen none of their own."""
    ask_after: bool = True
    """Whether better / same / harder is asked at the end."""
    kind: Kind = "practice"
    feels: tuple[Feel, ...] = ()
    """What it is good for when one feels so."""
    company: tuple[Company, ...] = ("alone",)
    also: str = ""
    """More words to find it by."""
    keeps: str = ""
    """One sentence: what it keeps when one says so."""
    keeps_date: bool = False
    """Whether the day alone can be kept, where nothing is answered."""
    secret: bool = False
    """Whether what is kept is sealed with the person's own pass-phrase."""
    look_back: LookBack | None = None
    sealed_days: int = 0
    """For how many days what is kept stays closed."""
    seen: Seen | None = None
    """How a week of it is seen side by side."""

    @property
    def asks(self) -> bool:
        """Whether anything is to be written, chosen or sorted; such a practice keeps its written lengths."""
        return any(isinstance(step, Asking) for section in self.sections for step in section.steps)
