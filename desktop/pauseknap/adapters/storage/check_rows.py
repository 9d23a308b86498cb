"""A saved self-check as one row of plain text, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pauseknap.core.check.model import BUTTONS, Amount, Answers, Button, Kind, SavedCheck

Row = tuple[str, str, float, str, str]
"""Id, time with its zone, the same moment in seconds to sort by, the check's id, the answers as JSON."""

_KINDS: tuple[Kind, ...] = ("quick", "full")
_AMOUNTS: tuple[Amount, ...] = ("few", "some", "many")


def to_row(saved: SavedCheck) -> Row:
    """The row of a check."""
    answers = saved.answers
    body = {
        "kind": answers.kind,
        "ticked": {button: sorted(ticked) for button, ticked in answers.ticked.items()},
        "rated": dict(answers.rated),
        "coins": dict(answers.coins),
        "written": dict(answers.written),
        "bad": answers.bad,
        "amounts": dict(saved.amounts),
    }
    told = json.dumps(body, ensure_ascii=False, sort_keys=True)
    return saved.id, saved.at.isoformat(), saved.at.timestamp(), saved.check, told


def from_row(row: Row) -> SavedCheck | None:
    """The check of a row; None when the row is damaged, so that one bad row costs no other."""
    name, at, _, check, told = row
    try:
        body = json.loads(told)
        return SavedCheck(
            id=name,
            at=datetime.fromisoformat(at),
            check=check,
            answers=_answers(body),
            amounts={_button(one): _amount(amount) for one, amount in body["amounts"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _answers(body: Mapping[str, Any]) -> Answers:
    if body["kind"] not in _KINDS:
        raise ValueError(body["kind"])
    return Answers(
        kind=body["kind"],
        ticked={
            _button(one): frozenset(str(sign) for sign in ticked) for one, ticked in body["ticked"].items()
        },
        rated={str(one): int(value) for one, value in body["rated"].items()},
        coins={str(one): int(value) for one, value in body["coins"].items()},
        written={str(one): str(text) for one, text in body["written"].items()},
        bad=bool(body["bad"]),
    )


def _button(value: str) -> Button:
    for button in BUTTONS:
        if button == value:
            return button
    raise ValueError(value)


def _amount(value: str) -> Amount:
    for amount in _AMOUNTS:
        if amount == value:
            return amount
    raise ValueError(value)
