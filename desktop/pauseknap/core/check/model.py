"""What a self-check is: pages of statements, the answers a person gave, and the words of its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.language import Language
from pauseknap.core.practice.model import Level

Button = Literal["alarm", "start", "pause"]
Amount = Literal["few", "some", "many"]
Kind = Literal["quick", "full"]

BUTTONS: tuple[Button, ...] = ("alarm", "start", "pause")


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One short sentence in the first person; `id` is its mark in the inventory (T1, C6, L2)."""

    id: str
    text: str
    carries: bool = False
    """Whether a yes here is something that carries a person rather than something that wears."""
    duty: bool = False
    """Whether mending it is the employer's duty by law."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """What every page has: its own id and the title of the part it belongs to."""

    id: str
    part: str


@dataclass(frozen=True, kw_only=True)
class Opening(Page):
    """A calm beginning: what it is about, what time it is about, and a breath if there is one."""

    title: str
    text: str
    breath: Pattern | None = None


@dataclass(frozen=True, kw_only=True)
class Signs(Page):
    """The signs of one button, to tick; none is required."""

    button: Button
    title: str
    hint: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, kw_only=True)
class Rate(Page):
    """One statement and its possible answers; an answer is its place among them, from 0."""

    statement: Statement
    answers: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Coins(Page):
    """Kinds of deposit or withdrawal, each with none to `most` coins."""

    title: str
    hint: str
    statements: tuple[Statement, ...]
    most: int = 3


@dataclass(frozen=True, kw_only=True)
class Write(Page):
    """A few words of one's own, at most `letters` long."""

    title: str
    hint: str
    letters: int


AnyPage = Opening | Signs | Rate | Coins | Write


@dataclass(frozen=True, kw_only=True)
class ButtonWords:
    """A button's name and how its signs are told: never a number."""

    title: str
    few: str
    some: str
    many: str
    unanswered: str

    def amount(self, amount: Amount | None) -> str:
        """The words for an amount; None when it was not answered."""
        return (
            self.unanswered
            if amount is None
            else {"few": self.few, "some": self.some, "many": self.many}[amount]
        )


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A practice that starts at once, in one of its lengths (minutes)."""

    practice: str
    minutes: float


@dataclass(frozen=True, kw_only=True)
class Combination:
    """What is said when the three buttons stand like this, what one can do oneself, and what is offered."""

    id: str
    title: str
    text: str
    me: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """Something to do on one level; it answers some statements, or, with none, it always suits."""

    id: str
    level: Level
    text: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Check:
    """One self-check in one language."""

    id: str
    row: str
    language: Language
    title: str
    line: str
    lead: str
    icon: str
    quick_minutes: int
    full_minutes: int
    quick: tuple[AnyPage, ...]
    full: tuple[AnyPage, ...]
    bad: str
    """The tick that stands free on every page: "Jeg har det rigtig dårligt."."""
    buttons: Mapping[Button, ButtonWords]
    combinations: tuple[Combination, ...]
    suggestions: tuple[Suggestion, ...]
    texts: Mapping[str, str]
    """The result page's other sentences, by id."""

    def pages(self, kind: Kind) -> tuple[AnyPage, ...]:
        """The pages of the quick or the full form."""
        return self.quick if kind == "quick" else self.full


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What a person answered. What is not in a mapping was passed over."""

    kind: Kind
    ticked: Mapping[Button, frozenset[str]] = field(default_factory=dict)
    """The ids ticked for each button; an empty set means that none fitted."""
    rated: Mapping[str, int] = field(default_factory=dict)
    """Statement id → 0..3; in the quick form button → 0..2."""
    coins: Mapping[str, int] = field(default_factory=dict)
    """Kind of deposit or withdrawal → 0..3."""
    written: Mapping[str, str] = field(default_factory=dict)
    """Page id → own words."""
    bad: bool = False
    """Whether "Jeg har det rigtig dårligt" was ticked."""


@dataclass(frozen=True, kw_only=True)
class SavedCheck:
    """A self-check a person chose to keep."""

    id: str
    at: datetime
    """When it was saved, with its zone."""
    check: str
    answers: Answers
    amounts: Mapping[Button, Amount]
    """How much each answered button showed, as it was told then."""
