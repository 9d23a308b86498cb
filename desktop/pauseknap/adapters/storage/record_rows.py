"""The kept answers of a practice as one row of plain text, and back."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from pauseknap.core.language import LANGUAGES
from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.record import Record

Row = tuple[str, str, float, str, str, str, str]
"""Id, time with its zone, the same moment in seconds to sort by, practice, language, the day it opens or
nothing, the answers as JSON."""


def to_row(record: Record) -> Row:
    """The row of a record."""
    answers = {step: [_told(item) for item in answer] for step, answer in record.answers.items()}
    return (
        record.id,
        record.at.isoformat(),
        record.at.timestamp(),
        record.practice,
        record.language,
        record.opens.isoformat() if record.opens else "",
        json.dumps(answers, ensure_ascii=False),
    )


def from_row(row: Row) -> Record | None:
    """The record of a row; None when the row is damaged, so that one bad row costs no other."""
    name, at, _, practice, language, opens, told = row
    try:
        answers = json.loads(told)
        return Record(
            id=name,
            at=datetime.fromisoformat(at),
            practice=practice,
            language=next(one for one in LANGUAGES if one == language),
            opens=date.fromisoformat(opens) if opens else None,
            answers={step: tuple(_item(item) for item in answer) for step, answer in answers.items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration):
        return None


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
