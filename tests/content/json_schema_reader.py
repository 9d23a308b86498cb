"""Holds values against a JSON Schema as an editor does: all that our schemas say, and nothing passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
_SAID = {"$schema", "$defs", "description", "default"}
"""What is for people, or looked up elsewhere."""


def faults(value: object, schema: dict[str, Any], whole: dict[str, Any], way: str = "") -> Iterator[str]:
    """Where a value is not as its schema says."""
    for word, wish in schema.items():
        if word not in _SAID:
            yield from _fault(word, wish, value, schema, whole, way)


def _fault(
    word: str, wish: Any, value: Any, schema: dict[str, Any], whole: dict[str, Any], way: str
) -> Iterator[str]:
    match word:
        case "$ref":
            yield from faults(value, whole["$defs"][wish.rpartition("/")[2]], whole, way)
        case "allOf":
            for one in wish:
                yield from faults(value, one, whole, way)
        case "anyOf" | "oneOf":
            fitting = [one for one in wish if not list(faults(value, one, whole, way))]
            if not fitting or (word == "oneOf" and len(fitting) > 1):
                yield f"{way}: {word}"
        case "type":
            fits = isinstance(value, _TYPES[wish]) and not (isinstance(value, bool) and wish != "boolean")
            if not fits:
                yield f"{way}: {wish}"
        case "properties" | "patternProperties" | "items":
            for key, inner, below in _inner(word, wish, value):
                yield from faults(inner, below, whole, f"{way}/{key}")
        case "additionalProperties" if wish is False:
            value = value if isinstance(value, dict) else {}
            yield from (f"{way}: {key}" for key in value if key not in schema["properties"])
        case _:
            if not _plain(word, wish, value):
                yield f"{way}: {word}"


def _inner(word: str, wish: Any, value: Any) -> Iterator[tuple[object, object, dict[str, Any]]]:
    if word == "items":
        yield from ((place, one, wish) for place, one in enumerate(value if isinstance(value, list) else ()))
    elif isinstance(value, dict):
        for key, inner in value.items():
            for pattern, below in wish.items():
                if key == pattern if word == "properties" else re.search(pattern, key):
                    yield key, inner, below


def _plain(word: str, wish: Any, value: Any) -> bool:
    """Rules that look at one value alone; they hold for values of another type."""
    many = isinstance(value, str | list)
    number = isinstance(value, int | float)
    match word:
        case "minLength" | "minItems":
            return not many or len(value) >= wish
        case "maxLength" | "maxItems":
            return not many or len(value) <= wish
        case "maxProperties":
            return not isinstance(value, dict) or len(value) <= wish
        case "pattern":
            return not isinstance(value, str) or re.search(wish, value) is not None
        case "minimum":
            return not number or value >= wish
        case "maximum":
            return not number or value <= wish
        case "enum":
            return value in wish
        case "const":
            return bool(value == wish)
        case "required":
            return not isinstance(value, dict) or all(key in value for key in wish)
        case "propertyNames":
            return not isinstance(value, dict) or all(len(key) <= wish["maxLength"] for key in value)
    raise AssertionError(f"this word of JSON Schema is new: {word}")
