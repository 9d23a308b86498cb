"""What a person chose to keep of a practice: their answers, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pauseknap.core.language import Language
from pauseknap.core.practice.answers import Answer, Answers
from pauseknap.core.practice.model import LookBack, Practice


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


def looked_back_on(kept: date, back: LookBack) -> date:
    """The day from which one may look back on what was kept on a day."""
    day = kept + timedelta(days=back.days)
    return day if back.weekday is None else day + timedelta(days=(back.weekday - day.weekday()) % 7)


def due(records: Iterable[Record], practices: Iterable[Practice], today: date) -> tuple[str, ...]:
    """Ids of practices that look back on something kept, once its day has come and until they are done."""
    newest: dict[str, date] = {}
    for record in records:
        day = record.at.date()
        newest[record.practice] = max(day, newest.get(record.practice, day))
    waiting = []
    for practice in practices:
        back, kept = practice.look_back, newest.get(practice.id)
        if back is None or kept is None:
            continue
        seen = newest.get(back.practice)
        looked = seen is not None and seen >= kept and back.practice != practice.id
        if today >= looked_back_on(kept, back) and not looked:
            waiting.append(back.practice)
    return tuple(dict.fromkeys(waiting))
