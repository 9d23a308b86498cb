"""What was kept in the last seven days, side by side: a row a situation, and what was chosen in each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.model import Seen
from pauseknap.core.practice.record import Record

DAYS = 7


@dataclass(frozen=True)
class Said:
    """One thing that was chosen, and how many times in that row and column."""

    item: Item
    times: int


@dataclass(frozen=True)
class Row:
    """One situation; for each column what was chosen there, the newest first."""

    name: Item
    cells: tuple[tuple[Said, ...], ...]


def week(records: Iterable[Record], seen: Seen, today: date) -> tuple[Row, ...]:
    """The rows of the seven days that end today, the situation last met first.

    Options are known by their ids, own words by their letters, large or small. What is closed is not read,
    and a situation in which nothing was chosen has no row.
    """
    there = [
        record
        for record in records
        if today - timedelta(days=DAYS) < record.at.date() <= today
        and (record.opens is None or record.opens <= today)
    ]
    names: dict[str, Item] = {}
    cells: dict[str, tuple[list[Item], ...]] = {}
    for record in sorted(there, key=lambda one: one.at, reverse=True):
        for name in record.answers.get(seen.by, ()):
            row = _key(name)
            names.setdefault(row, name)
            lists = cells.setdefault(row, tuple([] for _ in seen.columns))
            for column, items in zip(seen.columns, lists, strict=True):
                items.extend(record.answers.get(column.answer, ()))
    return tuple(
        Row(names[row], tuple(_gathered(items) for items in lists))
        for row, lists in cells.items()
        if any(lists)
    )


def _gathered(items: list[Item]) -> tuple[Said, ...]:
    first: dict[str, Item] = {}
    times: dict[str, int] = {}
    for item in items:
        first.setdefault(_key(item), item)
        times[_key(item)] = times.get(_key(item), 0) + 1
    return tuple(Said(item, times[key]) for key, item in first.items())


def _key(item: Item) -> str:
    return f"id:{item.id}" if item.id else " ".join(item.text.casefold().split())
