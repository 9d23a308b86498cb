"""What a step of a practice file refers to: answers asked before, what was kept, lists."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pydantic import BaseModel

from pauseknap.adapters.content.schema_asking import AskingBody, WriteBody
from pauseknap.adapters.content.schema_base import STEP_KINDS
from pauseknap.core.practice.answers import ITEM, holes_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from pauseknap.adapters.content.schema import StepKeys
    from pauseknap.adapters.content.yaml_nodes import Where

PUT_IN = frozenset({"name", "words"})
"""Holes that are filled before any answer is."""
RESERVED = PUT_IN | {ITEM}
_REFERRING = ("source", "sources", "each", "tagged")


def kind_of(step: StepKeys) -> str:
    """The key that says what a step is."""
    return _kind_of(type(step))


@cache
def _kind_of(schema: type[BaseModel]) -> str:
    return next(kind for kind in STEP_KINDS if kind in schema.model_fields)


def asking_body(step: StepKeys) -> AskingBody | None:
    """What stands under `write`, `choose` or `sort`."""
    body = getattr(step, kind_of(step))
    return body if isinstance(body, AskingBody) else None


def chosen_in(body: AskingBody) -> Iterator[str]:
    """The fields of a question in which a file is chosen, as `answer.field`."""
    if isinstance(body, WriteBody):
        yield from (f"{body.id}.{one.id}" for one in body.fields if one.kind in ("file", "picture"))


def is_chosen(hole: str | None, chosen: Container[str]) -> bool:
    """Whether what a card opens is a file that the person chose, here or in a practice that was kept."""
    if hole is None:
        return True
    (answer, field), *_ = (*holes_of(hole), ("", ""))
    return bool(field) and ("/" in answer or f"{answer}.{field}" in chosen)


def used_by(step: StepKeys) -> Iterator[tuple[Where, str]]:
    """Every answer or list a step refers to, and where in the step that stands."""
    for key in ("when", "unless"):
        for answer in getattr(step, key):
            yield (key, answer), answer
    kind = kind_of(step)
    yield from _in_value((kind,), getattr(step, kind), loops=_loops(step))


def _loops(step: StepKeys) -> bool:
    return bool(getattr(asking_body(step), "each", None))


def _in_value(way: Where, value: object, *, loops: bool) -> Iterator[tuple[Where, str]]:
    if isinstance(value, str):
        for answer, _part in holes_of(value) if "{" in value else ():
            if answer not in PUT_IN and not (loops and answer == ITEM):
                yield way, answer
    elif isinstance(value, BaseModel):
        for name, key in _keys_of(type(value)):
            held = getattr(value, name)
            if not held or not isinstance(held, str | list | BaseModel):
                continue  # most keys are left out, and numbers refer to nothing
            if name in _REFERRING and isinstance(held, str):
                yield (*way, key), held
            elif name in _REFERRING and isinstance(held, list):
                yield from (((*way, key, place), one) for place, one in enumerate(held))
            else:
                yield from _in_value((*way, key), held, loops=loops)
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from _in_value((*way, place), one, loops=loops)


@cache
def _keys_of(schema: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Each key as it is called in code and in a file."""
    return tuple((name, field.alias or name) for name, field in schema.model_fields.items())
