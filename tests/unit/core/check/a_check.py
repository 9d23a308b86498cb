"""A small whole self-check."""

from __future__ import annotations

from collections.abc import Mapping

from pauseknap.core.check.advice import COMBINATIONS
from pauseknap.core.check.model import (
    Answers,
    Button,
    ButtonWords,
    Check,
    Coins,
    Combination,
    Kind,
    Offer,
    Opening,
    Rate,
    Signs,
    Statement,
    Suggestion,
    Write,
)
from pauseknap.core.check.result import TEXTS

FOUR = ("Slet ikke", "Af og til", "Ofte", "Det meste af tiden")
WORDS = {"few": "mest slukket", "some": "af og til", "many": "ofte", "unanswered": "ikke i dag"}


def signs(button: Button, letter: str, count: int, *, carries: bool = False) -> Signs:
    """A page of signs T1, T2, …"""
    numbers = range(1, count + 1)
    statements = (
        Statement(id=f"{letter}{number}", text=f"Tegn {letter}{number}.", carries=carries)
        for number in numbers
    )
    return Signs(
        id=f"{button}-signs",
        part="Knapper",
        button=button,
        title=button,
        hint="",
        statements=tuple(statements),
    )


def rate(name: str, *, carries: bool = False, duty: bool = False) -> Rate:
    """A page with one statement and four answers."""
    statement = Statement(id=name, text=f"Udsagn {name}.", carries=carries, duty=duty)
    return Rate(id=f"rate-{name}", part="Belastning", statement=statement, answers=FOUR)


def coins(name: str, letter: str, count: int, *, carries: bool) -> Coins:
    """A page of coins."""
    kinds = (
        Statement(id=f"{letter}{number}", text=f"Slags {letter}{number}", carries=carries)
        for number in range(1, count + 1)
    )
    return Coins(id=name, part="Budget", title=name, hint="", statements=tuple(kinds))


def now(button: Button) -> Rate:
    """A page of the quick form."""
    statement = Statement(id=button, text=button)
    return Rate(id=f"now-{button}", part="Nu", statement=statement, answers=("Slukket", "Lidt", "Meget"))


CHECK = Check(
    id="self-check",
    row="S15",
    language="da",
    title="Tjek ind",
    line="Alarm, start og pause",
    lead="Se, hvordan knapperne står.",
    icon="systems",
    quick_minutes=1,
    full_minutes=7,
    quick=(
        now("alarm"),
        now("start"),
        now("pause"),
        Write(id="word", part="Ord", title="", hint="", letters=10),
    ),
    full=(
        Opening(id="opening", part="Ind", title="Ind", text="Ånd ud."),
        signs("alarm", "T", 10),
        signs("start", "D", 10, carries=True),
        signs("pause", "P", 10, carries=True),
        rate("C3"),
        rate("C6", duty=True),
        rate("C7", duty=True),
        coins("deposits", "I", 5, carries=True),
        coins("withdrawals", "U", 7, carries=False),
        rate("G1", carries=True),
    ),
    bad="Jeg har det rigtig dårligt.",
    buttons={
        "alarm": ButtonWords(title="Alarm", **WORDS),
        "start": ButtonWords(title="Start", **WORDS),
        "pause": ButtonWords(title="Pause", **WORDS),
    },
    combinations=tuple(
        Combination(
            id=name,
            title=f"{name}.",
            text=f"Om {name}.",
            me="Ånd ud.",
            offers=(Offer(practice="b", minutes=3), Offer(practice="gone", minutes=1)),
        )
        for name in COMBINATIONS
    ),
    suggestions=(
        Suggestion(id="team-listen", level="team", text="Lyt.", answers=("G1", "C3")),
        Suggestion(id="team-always", level="team", text="Spørg."),
        Suggestion(id="leader-pace", level="leader", text="Tempo.", answers=("C7",)),
        Suggestion(id="leader-tasks", level="leader", text="Opgaver.", answers=("C6", "T1")),
        Suggestion(id="leader-always", level="leader", text="Sig én ting."),
        Suggestion(id="work-always", level="organisation", text="Spørg AMO."),
    ),
    texts={name: f"<{name}>" for name in TEXTS},
)


def full(
    ticked: Mapping[Button, int] | None = None, *, kind: Kind = "full", bad: bool = False, **rated: int
) -> Answers:
    """Answers with so many signs of each button ticked, and statements rated by name."""
    letters: dict[Button, str] = {"alarm": "T", "start": "D", "pause": "P"}
    ticks = {
        button: frozenset(f"{letters[button]}{number}" for number in range(1, count + 1))
        for button, count in (ticked or {}).items()
    }
    return Answers(kind=kind, ticked=ticks, rated=rated, bad=bad)
