"""Turns what pydantic found wrong into problems with a place in the file."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from pauseknap.adapters.content.schema_base import STEP_KINDS, Keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic_core import ErrorDetails

    from pauseknap.adapters.content.yaml_nodes import Document, Where
    from pauseknap.core.problems import Problem

K = TypeVar("K", bound=Keys)

MOST_PROBLEMS = 20
"""In one file; who mends that many looks again anyway."""

LONGEST_SHOWN = 60
"""Letters of a value that are told with what is wrong with it."""

_WHAT = {
    "string_type": "wants-text",
    "int_type": "wants-whole-number",
    "float_type": "wants-number",
    "bool_type": "wants-true-or-false",
    "list_type": "wants-list",
    "model_type": "wants-keys",
    "model_attributes_type": "wants-keys",
    "dict_type": "wants-keys",
    "string_too_short": "text-empty",
    "too_short": "list-empty",
    "string_pattern_mismatch": "wrong-form",
    "date_from_datetime_parsing": "wants-date",
    "value_error": "wrong-form",
    "minutes": "minutes-form",
}


def fitted(schema: type[K], document: Document) -> tuple[K | None, tuple[Problem, ...]]:
    """The document as the schema's keys, or what hinders it."""
    if document.problems:
        return None, document.problems
    if not isinstance(document.data, dict):
        return None, (document.problem((), "wants-keys-on-top"),)
    try:
        return schema.model_validate(document.data), ()
    except ValidationError as wrong:
        found = wrong.errors(include_url=False)
        missing = [error for error in found if error["type"] == "missing"]
        others = [error for error in found if error["type"] != "missing"][:MOST_PROBLEMS]
        problems = {*_missing(missing, document), *(_problem(error, document) for error in others)}
        return None, tuple(sorted(problems)[:MOST_PROBLEMS])


def _missing(errors: Iterable[ErrorDetails], document: Document) -> Iterator[Problem]:
    """One problem for all the keys that are missing in one place."""
    keys: dict[Where, list[str]] = {}
    for error in errors:
        *around, key = _in_file(error["loc"])
        keys.setdefault(tuple(around), []).append(str(key))
    for where, names in keys.items():
        yield document.problem(where, "key-missing", key=", ".join(names))


def _problem(error: ErrorDetails, document: Document) -> Problem:
    where = _in_file(error["loc"])
    kind = error["type"]
    context = error.get("ctx", {})
    match kind:
        case "extra_forbidden":
            return _unknown_key(where, document)
        case "union_tag_not_found" | "union_tag_invalid":
            return document.problem(where, "step-kind", kinds=", ".join(STEP_KINDS))
        case "literal_error":
            return document.problem(
                where, "not-one-of", value=_shown(error["input"]), choices=_choices(context)
            )
        case "greater_than_equal":
            return document.problem(where, "too-small", least=f"{context['ge']:g}")
        case "less_than_equal":
            return document.problem(where, "too-large", most=f"{context['le']:g}")
        case "string_too_long":
            return document.problem(where, "text-too-long", most=context["max_length"])
        case "too_long":
            return document.problem(where, "list-too-long", most=context["max_length"])
        case _:
            return document.problem(where, _WHAT.get(kind, "wrong-form"))


def _shown(value: object) -> str:
    """What stands in the file, short enough to be told on a line."""
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"


def _choices(context: dict[str, object]) -> str:
    """ "'a', 'b' or 'c'" without its English."""
    return str(context.get("expected", "")).replace(" or ", ", ").replace("'", "")


def _unknown_key(where: Where, document: Document) -> Problem:
    key = _shown(where[-1]) if where else ""
    near = get_close_matches(key, sorted(_every_key(Keys)), n=1, cutoff=0.75)
    if near and near[0] != key:
        return document.problem_of_key(where, "key-unknown-near", key=key, near=near[0])
    return document.problem_of_key(where, "key-unknown", key=key)


def _every_key(schema: type[Keys]) -> set[str]:
    own = {field.alias or name for name, field in schema.model_fields.items()}
    return own.union(*(_every_key(below) for below in schema.__subclasses__()))


def _in_file(location: Iterable[str | int]) -> Where:
    """Pydantic's way to an error without the members that only name a branch of a union."""
    where: Where = ()
    for member in location:
        if isinstance(member, str) and member.startswith("(") and member.endswith(")"):
            continue
        where = (*where, member)
    return where
