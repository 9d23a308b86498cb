"""The result page in sentences: no number, no sum, and never only the person's own task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pauseknap.core.check.advice import Advice
from pauseknap.core.check.model import Button, Check
from pauseknap.core.practice.model import Level, Practice

OFFERS = 3

TEXTS = (
    "note",
    "carries",
    "carries-nothing",
    "wears",
    "not-only-you",
    "duty",
    "level-me",
    "level-team",
    "level-leader",
    "level-organisation",
    "change-fewer",
    "change-same",
    "change-more",
    "budget-in",
    "budget-even",
    "budget-out",
    "help-title",
    "help-bad",
    "help-often",
    "again",
)
"""Ids of the sentences that every check has to bring."""


@dataclass(frozen=True, kw_only=True)
class ButtonLine:
    """One button as it is drawn and told."""

    button: Button
    title: str
    words: str
    change: str
    """How it stands against last time; empty when there is no last time."""
    level: float
    """0..1, the height of its shape; it is never shown as a number."""


@dataclass(frozen=True, kw_only=True)
class ToDo:
    """One suggestion, with whose it is."""

    level: Level
    whose: str
    text: str


@dataclass(frozen=True, kw_only=True)
class OfferLine:
    """A practice that starts at once."""

    practice: str
    title: str
    line: str
    icon: str
    minutes: float


@dataclass(frozen=True, kw_only=True)
class Result:
    """Everything on the result page, in the order it is read."""

    buttons: tuple[ButtonLine, ...]
    title: str
    text: str
    note: str
    """That this is a picture, neither a measurement nor a diagnosis."""
    help_title: str
    help_text: str
    """Why the help page comes first; empty when it does not."""
    carries_title: str
    carries: tuple[str, ...]
    wears_title: str
    """Empty when nothing was told that wears."""
    wears: tuple[str, ...]
    duty_title: str
    """Heads what the employer has to prevent; empty when there is none."""
    duties: tuple[str, ...]
    balance: str
    """A sentence on the body budget; empty when it was passed over."""
    not_only_you: str
    todo: tuple[ToDo, ...]
    """One each for me, the team, the leader and the organisation."""
    offers: tuple[OfferLine, ...]
    again: str

    @property
    def needs_help(self) -> bool:
        """Whether the help page opens at once."""
        return bool(self.help_text)


def result_of(check: Check, advice: Advice, practices: Sequence[Practice]) -> Result:
    """The advice in the check's own words; only practices that are there are offered."""
    texts = check.texts
    return Result(
        buttons=tuple(
            ButtonLine(
                button=one.button,
                title=check.buttons[one.button].title,
                words=check.buttons[one.button].amount(one.amount),
                change=texts[f"change-{advice.changes[one.button]}"] if one.button in advice.changes else "",
                level=one.level,
            )
            for one in advice.readings
        ),
        title=advice.combination.title,
        text=advice.combination.text,
        note=texts["note"],
        help_title=texts["help-title"] if advice.help else "",
        help_text=texts[f"help-{advice.help}"] if advice.help else "",
        carries_title=texts["carries"],
        carries=tuple(one.text for one in advice.carries) or (texts["carries-nothing"],),
        wears_title=texts["wears"] if advice.wears else "",
        wears=tuple(one.text for one in advice.wears),
        duty_title=texts["duty"] if advice.duties else "",
        duties=tuple(one.text for one in advice.duties),
        balance=texts[f"budget-{advice.balance}"] if advice.balance else "",
        not_only_you=texts["not-only-you"],
        todo=(
            ToDo(level="me", whose=texts["level-me"], text=advice.combination.me),
            *(
                ToDo(level=one.level, whose=texts[f"level-{one.level}"], text=one.text)
                for one in advice.suggestions
            ),
        ),
        offers=_offers(advice, practices),
        again=texts["again"],
    )


def _offers(advice: Advice, practices: Sequence[Practice]) -> tuple[OfferLine, ...]:
    """The combination's own practices first, then others made for after a check, three in all."""
    there = {practice.id: practice for practice in practices}
    wished = {offer.practice: offer.minutes for offer in advice.combination.offers if offer.practice in there}
    for practice in practices:
        if "check" in practice.offered:
            wished.setdefault(practice.id, practice.usual)
    return tuple(_offer(there[name], minutes) for name, minutes in list(wished.items())[:OFFERS])


def _offer(practice: Practice, minutes: float) -> OfferLine:
    return OfferLine(
        practice=practice.id,
        title=practice.title,
        line=practice.line,
        icon=practice.icon,
        minutes=minutes if minutes in practice.lengths else practice.usual,
    )
