"""What a person chose to keep of a practice: their answers, and when."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from pauseknap.core.language import Language
from pauseknap.core.practice.answers import Answer, Answers, Item
from pauseknap.core.practice.model import LookBack, Practice

DAYS_A_MONTH = 30.44
WEEK = 7
"""Days in which one is told at most once, in passing, that one may look back."""
SEALED = "sealed"
"""The one answer of a record that is sealed: its item's text is all the others, as nobody can read them."""


@dataclass(frozen=True, kw_only=True)
class Record:
    """The kept answers of one practice."""

    id: str
    practice: str
    at: datetime
    """With its zone."""
    language: Language
    answers: Answers
    opens: date | None = None
    """The day before which it stays closed."""


def latest(records: Iterable[Record], today: date) -> dict[str, Answer]:
    """`practice/step` → what was kept of it last, for other practices to refer to; not what is closed."""
    known: dict[str, Answer] = {}
    for record in sorted(records, key=lambda one: one.at):
        if record.opens is None or record.opens <= today:
            known.update({f"{record.practice}/{step}": answer for step, answer in record.answers.items()})
    return known


def outlived(records: Iterable[Record], months: Mapping[str, int], today: date) -> tuple[Record, ...]:
    """Those of practices that are to be forgotten after so many months, once that time has passed."""
    return tuple(
        record
        for record in records
        if (after := months.get(record.practice))
        and record.at.date() + timedelta(days=round(after * DAYS_A_MONTH)) < today
    )


def looked_back_on(kept: date, back: LookBack) -> date:
    """The day from which one may look back on what was kept on a day."""
    day = kept + timedelta(days=back.days)
    return day if back.weekday is None else day + timedelta(days=(back.weekday - day.weekday()) % 7)


def due(records: Iterable[Record], practices: Iterable[Practice], today: date) -> tuple[str, ...]:
    """Ids of practices that look back on something kept, once its day has come and until they are done.

    What was kept on the same day did not look back on it. Where days are looked for, a practice is due while
    none lies ahead, counted from what was kept last of either practice.
    """
    newest: dict[str, Record] = {}
    for record in sorted(records, key=lambda one: one.at):
        newest[record.practice] = record
    waiting = []
    for practice in practices:
        back, kept = practice.look_back, newest.get(practice.id)
        if back is None or kept is None:
            continue
        seen = newest.get(back.practice) if back.practice != practice.id else None
        day = kept.at.date()
        if back.nothing_within_weeks:
            there = [kept, *([seen] if seen else [])]
            until = today + timedelta(weeks=back.nothing_within_weeks)
            day = max(record.at.date() for record in there)
            done = any(_lies_between(record, today, until) for record in there)
        else:
            done = seen is not None and seen.at.date() > day
        if today >= looked_back_on(day, back) and not done:
            waiting.append(back.practice)
    return tuple(dict.fromkeys(waiting))


def _lies_between(record: Record, first: date, last: date) -> bool:
    """Whether a day that was written, or the time from one to another, touches these days."""
    spans = (_days(item) for answer in record.answers.values() for item in answer)
    return any(min(days) <= last and max(days) >= first for days in spans if days)


def _days(item: Item) -> tuple[date, ...]:
    found = []
    for note in item.notes.values():
        try:
            found.append(date.fromisoformat(note))
        except ValueError:
            continue
    return tuple(found)


def next_to_tell(
    waiting: Iterable[str], told: Mapping[str, str], today: date
) -> tuple[str | None, dict[str, str]]:
    """The first of what is due that was not told of within a week, and when each was told of, that one too.

    One a day at most. Days stand as 2026-11-28; what is older than a week is let go, so is what lies ahead
    since a clock was set back.
    """
    since = today - timedelta(days=WEEK)
    lately = {one: day for one, day in told.items() if since.isoformat() < day <= today.isoformat()}
    quiet = today.isoformat() in lately.values()
    chosen = None if quiet else next((one for one in waiting if one not in lately), None)
    return chosen, lately if chosen is None else {**lately, chosen: today.isoformat()}


def as_text(answers: Answers) -> str:
    """Answers as JSON."""
    told = {step: [_told(item) for item in answer] for step, answer in answers.items()}
    return json.dumps(told, ensure_ascii=False)


def from_text(text: str) -> dict[str, Answer]:
    """The answers again. Raises `ValueError`, `KeyError`, `TypeError` or `AttributeError` when it is none."""
    return {step: tuple(_item(item) for item in answer) for step, answer in json.loads(text).items()}


def _told(item: Item) -> dict[str, object]:
    told: dict[str, object] = {"text": item.text}
    for key in ("id", "into", "said"):
        if value := getattr(item, key):
            told[key] = value
    return {**told, "notes": dict(item.notes)} if item.notes else told


def _item(told: dict[str, Any]) -> Item:
    return Item(
        text=str(told["text"]),
        id=str(told.get("id", "")),
        into=str(told.get("into", "")),
        said=str(told.get("said", "")),
        notes={str(key): str(value) for key, value in told.get("notes", {}).items()},
    )
