"""The keys of content files as a JSON Schema, from which editors tell an author what may stand where."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from pauseknap.adapters.content.schema import ListKeys, PracticeKeys
from pauseknap.adapters.content.schema_asking import OpeningKeys
from pauseknap.adapters.content.schema_base import Keys
from pauseknap.adapters.content.words import words_from
from pauseknap.adapters.content.yaml_nodes import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pauseknap.ports.library import FileKind

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The one that every editor knows."""
_MODELS: dict[FileKind, type[Keys]] = {"practice": PracticeKeys, "list": ListKeys}
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def schema_text(kind: FileKind, told: Mapping[str, str]) -> str:
    """The schema of one kind of file; `told` says of each key, as `group.key`, what it is."""
    model = _MODELS[kind]
    raw = model.model_json_schema()
    named = {one.__name__: one for one in _schemas()}
    _tell(raw, model, told)
    for name, part in raw.get("$defs", {}).items():
        _tell(part, named[name], told)
    whole = {"$schema": DIALECT, **_plain(raw)}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def told_in(folder: Path) -> dict[str, str]:
    """What is told of each key in the language of a folder."""
    return words_from(read(folder / "keys.yaml"))[0]


def untold(told: Mapping[str, str]) -> tuple[set[str], set[str]]:
    """The keys of which nothing is told, and what is told of keys that there are not."""
    used: set[str] = set()
    missing: set[str] = set()
    for schema in _schemas():
        for key in _keys_of(schema):
            found = next((one for one in _names(schema, key) if one in told), None)
            if found is None:
                missing.add(next(_names(schema, key)))
            else:
                used.add(found)
    return missing, told.keys() - used


def _schemas(above: type[Keys] = Keys) -> Iterator[type[Keys]]:
    """Every group of keys that a practice or a list may have."""
    for one in above.__subclasses__():
        if one.__module__.startswith(PracticeKeys.__module__):
            yield one
        yield from _schemas(one)


def _keys_of(schema: type[Keys]) -> list[str]:
    return [field.alias or name for name, field in schema.model_fields.items()]


def _names(schema: type[Keys], key: str) -> Iterator[str]:
    """Where something may be told of a key: in its own group, or in that of a group it shares."""
    for one in schema.__mro__:
        if issubclass(one, Keys) and one is not Keys:
            group = one.__name__.strip("_").removesuffix("Keys").removesuffix("Body")
            yield f"{_CAPITAL.sub('-', group).lower()}.{key}"


def _tell(part: dict[str, Any], schema: type[Keys], told: Mapping[str, str]) -> None:
    part.pop("description", None)  # that is for whoever reads the code
    for key, value in part.get("properties", {}).items():
        sentence = next((told[name] for name in _names(schema, key) if name in told), None)
        if sentence is not None:
            # Beside a reference older editors see nothing else.
            inner = {"allOf": [{"$ref": value.pop("$ref")}]} if "$ref" in value else {}
            value.update(inner, description=sentence)


def _plain(value: Any) -> Any:
    """The schema as an author writes: no value that says nothing, and a way on by its name alone."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.get("items") == {"$ref": f"#/$defs/{OpeningKeys.__name__}"}:
        value = {**value, "items": {"anyOf": [_TARGET, value["items"]]}}
    made = {key: _plain(inner) for key, inner in value.items() if not _says_nothing(key, inner)}
    if "anyOf" in made:
        choices = [one for one in made.pop("anyOf") if one != {"type": "null"}]
        made = {**choices[0], **made} if len(choices) == 1 else {"anyOf": choices, **made}
    return made


_TARGET = OpeningKeys.model_json_schema()["properties"]["to"]


def _says_nothing(key: str, inner: object) -> bool:
    return (key == "title" and isinstance(inner, str)) or (key == "default" and inner is None)
