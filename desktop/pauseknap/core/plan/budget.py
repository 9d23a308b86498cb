"""Kept body budgets of several days: what gave and what took on each, with its coins; nothing is added up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.record import Record
from pauseknap.core.practice.waiting import Option, Show, Sort

MOST = 7
"""Budgets that stand beside each other."""


@dataclass(frozen=True)
class Side:
    """What gives, or what takes: its heading, and its kinds in their order, each with its coins."""

    title: str
    coins: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Budget:
    """One kept budget; all that are shown together have the same kinds in the same order."""

    at: datetime
    gives: Side
    takes: Side


def budget_step(practice: Practice) -> Sort | None:
    """The kept answer that a card of the practice draws as a body budget; None where there is none."""
    steps = [step for section in practice.sections for step in section.steps]
    drawn = {
        source
        for step in steps
        if isinstance(step, Show) and step.draw is not None and step.draw.what == "budget"
        for source in step.draw.sources
    }
    sorts = (step for step in steps if isinstance(step, Sort) and step.keep)
    return next((step for step in sorts if step.id in drawn), None)


def budgets(records: Iterable[Record], step: Sort, today: date) -> tuple[Budget, ...]:
    """The last seven that were kept, the oldest first; not what is closed.

    The first heading of the options gives, the others take; a pile's place is its number of coins.
    """
    there = [record for record in records if step.id in record.answers and (record.opens or today) <= today]
    there.sort(key=lambda record: record.at)
    first = step.options[0].group if step.options else ""
    gives = [option for option in step.options if option.group == first]
    takes = [option for option in step.options if option.group != first]
    places = {pile.id: place for place, pile in enumerate(step.piles)}

    def side(options: list[Option], record: Record) -> Side:
        lay = {item.id: places.get(item.into, 0) for item in record.answers[step.id]}
        title = options[0].group if options else ""
        return Side(title, tuple((option.text, lay.get(option.id, 0)) for option in options))

    return tuple(Budget(record.at, side(gives, record), side(takes, record)) for record in there[-MOST:])
