"""One practice file as a row of the index and back; a row that is not just as we write it is no row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pauseknap.adapters.content.files import UNSEEN
from pauseknap.adapters.content.written import Written
from pauseknap.core.language import LANGUAGES
from pauseknap.core.practice.model import Company, Feel, Kind, Level, Place
from pauseknap.core.practice.summary import Summary
from pauseknap.core.problems import Problem

if TYPE_CHECKING:
    from pauseknap.adapters.content.files import Stamp

LONGEST = 2000
"""Letters of any text."""
_CHOICES: dict[str, tuple[str, ...]] = {
    "language": LANGUAGES,
    "kind": get_args(Kind),
    "level": get_args(Level),
    "feels": get_args(Feel),
    "company": get_args(Company),
    "offered": get_args(Place),
}
_TEXTS = ("id", "row", "language", "kind", "title", "line", "level")
_LISTS = ("feels", "company", "offered", "steps")


def as_row(written: Written, stamp: Stamp) -> dict[str, object]:
    """What JSON can hold of it."""
    row: dict[str, object] = {
        "stamp": list(stamp),
        "at": [*written.id_at, *written.language_at],
        "problems": [
            [one.line, one.column, one.what, [list(pair) for pair in one.values]] for one in written.problems
        ],
    }
    if written.summary is not None:
        row["practice"] = {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in vars(written.summary).items()
        }
    return row


def from_row(row: Any, file: str, stamp: Stamp) -> Written | None:
    """The file as it was when it had this stamp; None for a row of another time, or of another hand."""
    try:
        if tuple(row["stamp"]) != stamp:
            return None
        line, column, other_line, other_column = map(_whole, row["at"])
        practice = row.get("practice")
        return Written(
            summary=None if practice is None else _summary(practice),
            problems=tuple(_problem(one, file) for one in row["problems"]),
            id_at=(line, column),
            language_at=(other_line, other_column),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _summary(row: dict[str, Any]) -> Summary:
    texts: dict[str, Any] = {name: _text(row[name], _CHOICES.get(name)) for name in _TEXTS}
    lists: dict[str, Any] = {
        name: tuple(_text(one, _CHOICES.get(name)) for one in _list(row[name])) for name in _LISTS
    }
    if not isinstance(row["spoken"], bool):
        raise TypeError
    lengths = tuple(_number(one) for one in _list(row["lengths"]))
    return Summary(spoken=row["spoken"], lengths=lengths, usual=_number(row["usual"]), **texts, **lists)


def _problem(row: Any, file: str) -> Problem:
    line, column, what, values = row
    told = tuple((_text(name), _text(value)) for name, value in values)
    return Problem(file, _whole(line), _whole(column), _text(what), told)


def _text(value: object, among: tuple[str, ...] | None = None) -> str:
    if not isinstance(value, str) or len(value) > LONGEST or (among is not None and value not in among):
        raise TypeError
    if UNSEEN.search(value):
        raise ValueError
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10**9:
        raise TypeError
    return value


def _number(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= 60:
        raise TypeError
    return value
