"""The kept answers of a practice as one row of plain text, and back."""

from __future__ import annotations

from datetime import date, datetime

from pauseknap.core.language import LANGUAGES
from pauseknap.core.practice.record import Record, as_text, from_text

Row = tuple[str, str, float, str, str, str, str]
"""Id, time with its zone, the same moment in seconds to sort by, practice, language, the day it opens or
nothing, the answers as JSON."""


def to_row(record: Record) -> Row:
    """The row of a record."""
    return (
        record.id,
        record.at.isoformat(),
        record.at.timestamp(),
        record.practice,
        record.language,
        record.opens.isoformat() if record.opens else "",
        as_text(record.answers),
    )


def from_row(row: Row) -> Record | None:
    """The record of a row; None when the row is damaged, so that one bad row costs no other."""
    name, at, _, practice, language, opens, told = row
    try:
        return Record(
            id=name,
            at=datetime.fromisoformat(at),
            practice=practice,
            language=next(one for one in LANGUAGES if one == language),
            opens=date.fromisoformat(opens) if opens else None,
            answers=from_text(told),
        )
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration):
        return None
