"""Body budgets of several days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.fakes.library import A_PRACTICE

from pauseknap.core.plan.budget import MOST, budget_step, budgets
from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.model import Practice, Section
from pauseknap.core.practice.record import Record
from pauseknap.core.practice.waiting import Drawing, DrawKind, Option, Pile, Show, Sort

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
COINS = Sort(
    id="coins",
    ask="Hvad?",
    form="coins",
    keep=True,
    options=(
        Option(id="food", text="God mad", group="Ind"),
        Option(id="rest", text="Hvile", group="Ind"),
        Option(id="change", text="Forandringer", group="Ud"),
    ),
    piles=tuple(Pile(id=name, title=name) for name in ("none", "some", "more", "most")),
)


def practice(coins: Sort, what: DrawKind = "budget") -> Practice:
    card = Show(title="a", text="b", button="c", draw=Drawing(what=what, sources=("coins",)))
    return replace(A_PRACTICE, sections=(Section(id="a", title="A", steps=(coins, card)),))


def kept(days: int, *, opens: date | None = None, **coins: str) -> Record:
    items = tuple(Item(text=name, id=name, into=into) for name, into in coins.items())
    at = NOW + timedelta(days=days)
    return Record(id=str(days), practice="b", at=at, language="da", answers={"coins": items}, opens=opens)


@pytest.mark.parametrize(
    ("made", "step"),
    [
        (practice(COINS), COINS),
        (practice(COINS, "storeys"), None),
        (practice(replace(COINS, keep=False)), None),
        (A_PRACTICE, None),
    ],
)
def test_only_what_is_kept_and_drawn_as_a_budget_is_one(made: Practice, step: Sort | None) -> None:
    assert step == budget_step(made)


def test_every_day_has_all_kinds_in_the_same_order_under_their_headings() -> None:
    new, old = kept(1, change="most", food="some"), kept(0, rest="more", gone="most")
    first, last = budgets([new, old], COINS, NOW.date())
    assert (old.at, new.at) == (first.at, last.at)
    assert ("Ind", (("God mad", 0), ("Hvile", 2))) == (first.gives.title, first.gives.coins)
    assert ("Ud", (("Forandringer", 0),)) == (first.takes.title, first.takes.coins)
    assert ((("God mad", 1), ("Hvile", 0)), (("Forandringer", 3),)) == (last.gives.coins, last.takes.coins)


def test_the_last_seven_that_are_open_are_there() -> None:
    records = [kept(day) for day in range(10)]
    assert [one.at for one in records[-MOST:]] == [one.at for one in budgets(records, COINS, NOW.date())]
    assert () == budgets([kept(0, opens=date(2027, 1, 1))], COINS, NOW.date())
