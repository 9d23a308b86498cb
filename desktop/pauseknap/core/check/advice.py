"""What follows from a self-check: what carries, what wears, and something to do on every level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pauseknap.core.check.model import (
    Amount,
    Answers,
    Button,
    Check,
    Coins,
    Combination,
    Rate,
    SavedCheck,
    Signs,
    Statement,
    Suggestion,
)
from pauseknap.core.check.score import Reading, readings
from pauseknap.core.practice.model import Level

SHARED_LEVELS: tuple[Level, ...] = ("team", "leader", "organisation")
"""No result without one of each: it is never only the person's own task."""
COMBINATIONS = ("alarm-start", "alarm", "alarm-pause", "start", "pause", "quiet", "mixed", "unanswered")
LISTED = 3
"""How many things that carry, or wear, are named; a longer list would be a burden of its own."""
STRONG = 2
"""From "often", or two coins, an answer counts."""
HELP_WITHIN = 4
HELP_FROM = 3
"""Many alarm signs in three of the last four checks (safety rule 7)."""

Balance = Literal["in", "even", "out"]
Change = Literal["fewer", "same", "more"]

_ORDER: tuple[Amount, ...] = ("few", "some", "many")


@dataclass(frozen=True, kw_only=True)
class Advice:
    """Everything a result says, as parts of the check it came from."""

    readings: tuple[Reading, ...]
    combination: Combination
    carries: tuple[Statement, ...]
    wears: tuple[Statement, ...]
    duties: tuple[Statement, ...]
    """Of what wears: what the employer has to prevent."""
    suggestions: tuple[Suggestion, ...]
    """One each for the team, the leader and the organisation."""
    balance: Balance | None
    """How deposits and withdrawals stand; None when there were none."""
    changes: Mapping[Button, Change]
    """Against the last saved check of the same form, for buttons answered both times."""
    help: Literal["bad", "often"] | None
    """Why the help page comes at once, if it does."""


def advise(check: Check, answers: Answers, saved: Sequence[SavedCheck] = ()) -> Advice:
    """Read one check. `saved` are earlier ones, oldest first; this one is not among them."""
    read = readings(check, answers)
    weights = _weights(check, answers)
    statements = tuple(_statements(check, answers))
    wears = tuple(one for one in statements if not one.carries and one.id in weights)
    ranked = sorted(wears, key=lambda one: -weights[one.id])
    return Advice(
        readings=read,
        combination=_combination(check, read),
        carries=_carrying(check, answers),
        wears=tuple(ranked[:LISTED]),
        duties=tuple(one for one in ranked if one.duty)[:LISTED],
        suggestions=tuple(_suggestion(check, level, weights) for level in SHARED_LEVELS),
        balance=_balance(check, answers),
        changes=_changes(read, answers, saved),
        help=_help(read, answers, saved),
    )


def combination_of(amounts: Mapping[Button, Amount | None]) -> str:
    """Which of `COMBINATIONS` three amounts make (row S06); a button passed over counts as few."""
    alarm, start, pause = (amounts.get(button) for button in ("alarm", "start", "pause"))
    if alarm is None and start is None and pause is None:
        return "unanswered"
    if alarm == "many":
        if pause == "many":
            return "alarm-pause"
        return "alarm-start" if start == "many" else "alarm"
    if pause == "many":
        return "pause"
    if start == "many":
        return "start"
    return "quiet" if alarm == start == pause == "few" else "mixed"


def _combination(check: Check, read: Sequence[Reading]) -> Combination:
    wanted = combination_of({one.button: one.amount for one in read})
    return next(one for one in check.combinations if one.id == wanted)


def _statements(check: Check, answers: Answers) -> Iterator[Statement]:
    """Every statement that was asked, what is rated first: it says more than a tick."""
    pages = check.pages(answers.kind)
    yield from (page.statement for page in pages if isinstance(page, Rate))
    for page in pages:
        if isinstance(page, Coins):
            yield from page.statements
    for page in pages:
        if isinstance(page, Signs):
            yield from page.statements


def _weights(check: Check, answers: Answers) -> dict[str, int]:
    """How much each statement weighs: strong answers, ticked alarm signs, and good things missed."""
    weights: dict[str, int] = {}
    for page in check.pages(answers.kind):
        match page:
            case Rate(statement=statement, answers=choices) if statement.id in answers.rated:
                value = answers.rated[statement.id]
                weights[statement.id] = len(choices) - 1 - value if statement.carries else value
            case Coins(statements=statements):
                weights.update(
                    {one.id: answers.coins.get(one.id, 0) for one in statements if not one.carries}
                )
            case Signs(button="alarm"):
                weights.update(dict.fromkeys(answers.ticked.get("alarm", ()), STRONG - 1))
    ticks = answers.ticked.get("alarm", frozenset())
    buttons = {"alarm", "start", "pause"}
    return {
        one: weight
        for one, weight in weights.items()
        if one not in buttons and (weight >= STRONG or one in ticks)
    }


def _carrying(check: Check, answers: Answers) -> tuple[Statement, ...]:
    """The strongest of what carries: rated lines, deposits, then ticked signs of calm and of drive."""
    ticked = answers.ticked.get("pause", frozenset()) | answers.ticked.get("start", frozenset())
    pages = check.pages(answers.kind)
    found = [
        page.statement
        for page in pages
        if isinstance(page, Rate)
        and page.statement.carries
        and answers.rated.get(page.statement.id, 0) >= STRONG
    ]
    for coins in (page for page in pages if isinstance(page, Coins)):
        found += [one for one in coins.statements if one.carries and answers.coins.get(one.id, 0) >= STRONG]
    for signs in sorted((page for page in pages if isinstance(page, Signs)), key=lambda one: one.button):
        found += [one for one in signs.statements if one.carries and one.id in ticked]
    return tuple(found[:LISTED])


def _suggestion(check: Check, level: Level, weights: Mapping[str, int]) -> Suggestion:
    """The level's suggestion that answers what weighs most; the one that always suits when nothing does."""
    candidates = [one for one in check.suggestions if one.level == level]
    answering = [one for one in candidates if any(answer in weights for answer in one.answers)]
    if not answering:
        return next(one for one in candidates if not one.answers)
    return max(answering, key=lambda one: max(weights.get(answer, 0) for answer in one.answers))


def _balance(check: Check, answers: Answers) -> Balance | None:
    coins = [page for page in check.pages(answers.kind) if isinstance(page, Coins)]
    if not answers.coins or len(coins) < 2:
        return None
    into, out = (
        sum(answers.coins.get(one.id, 0) for one in page.statements) / len(page.statements)
        for page in coins[:2]
    )
    # Deposits have five kinds and withdrawals seven, so it is the coins a kind that are compared; closer
    # than half a coin a kind is "even".
    if abs(into - out) < 0.5:
        return "even"
    return "in" if into > out else "out"


def _changes(read: Sequence[Reading], answers: Answers, saved: Sequence[SavedCheck]) -> dict[Button, Change]:
    last = next((one for one in reversed(saved) if one.answers.kind == answers.kind), None)
    if last is None:
        return {}
    changes: dict[Button, Change] = {}
    for one in read:
        before = last.amounts.get(one.button)
        if one.amount is None or before is None:
            continue
        step = _ORDER.index(one.amount) - _ORDER.index(before)
        changes[one.button] = "same" if step == 0 else "more" if step > 0 else "fewer"
    return changes


def _help(
    read: Sequence[Reading], answers: Answers, saved: Sequence[SavedCheck]
) -> Literal["bad", "often"] | None:
    if answers.bad:
        return "bad"
    alarms = [one.amounts.get("alarm") for one in saved]
    alarms.append(next(one.amount for one in read if one.button == "alarm"))
    return "often" if alarms[-HELP_WITHIN:].count("many") >= HELP_FROM else None
