"""What an editor knows of our files is what the app reads, and every key is told in both languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.content.json_schema_reader import faults
from tests.content.test_handbook import EXAMPLE
from tests.content.texts import LANGUAGES
from tests.unit.adapters.content.test_broken_files import BROKEN

from pauseknap.adapters.content.json_schema import schema_text, told_in, untold
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.content.yaml_nodes import parse, read
from pauseknap.core.language import Language
from pauseknap.ports.library import FileKind

CONTENT = packaged().folder
KINDS: tuple[FileKind, ...] = ("practice", "list")
NO_KEY = {
    "too fast a breath", "a long hold", "lengths out of order", "usual is no length", "a step for no length",
    "a length with no steps", "a name without a person", "an unknown hole", "an open hole",
    "nothing to choose", "a place for words without any", "an unknown person", "each person of none",
    "a person without a section", "blank text", "ten megabytes", "a file nobody chose",
    "a week of what is not kept",
}  # fmt: skip
"""Faults that no single key has; only the app finds them."""


def schema(kind: FileKind) -> dict[str, Any]:
    made = json.loads((CONTENT / "schema" / f"{kind}.schema.json").read_text(encoding="utf-8"))
    assert isinstance(made, dict)
    return made


def refused(value: object, kind: FileKind = "practice") -> list[str]:
    return list(faults(value, schema(kind), schema(kind)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_copy_beside_the_practices_is_the_one_the_app_makes(kind: FileKind) -> None:
    made = schema_text(kind, told_in(CONTENT / "en"))
    copy = (CONTENT / "schema" / f"{kind}.schema.json").read_text(encoding="utf-8")
    how = f"pauseknap content schema {kind} --language en -o content/schema/{kind}.schema.json"
    assert made == copy, f"make it anew: {how}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_told_and_nothing_is_told_of_keys_that_there_are_not(language: Language) -> None:
    assert (set(), set()) == untold(told_in(CONTENT / language)), f"mend content/{language}/keys.yaml"


def test_both_languages_tell_of_the_same_keys() -> None:
    danish, english = (told_in(CONTENT / language) for language in LANGUAGES)
    assert list(danish) == list(english)


@pytest.mark.parametrize("path", sorted(CONTENT.glob("*/practices/*.yaml")), ids=lambda path: path.stem)
def test_each_practice_of_ours_is_as_the_schema_says(path: Path) -> None:
    assert [] == refused(read(path).data)


@pytest.mark.parametrize("path", sorted(CONTENT.glob("*/lists/*.yaml")), ids=lambda path: path.stem)
def test_each_list_of_ours_is_as_the_schema_says(path: Path) -> None:
    assert [] == refused(read(path).data, "list")


def test_the_practice_of_the_handbook_is_as_the_schema_says() -> None:
    assert [] == refused(parse(EXAMPLE.encode(), "README.md").data)


@pytest.mark.parametrize("case", [name for name in BROKEN if name not in NO_KEY])
def test_an_editor_sees_what_is_wrong_under_a_key(case: str) -> None:
    text = BROKEN[case][0]
    document = parse(text if isinstance(text, bytes) else text.encode(), "small.yaml")
    assert document.problems or refused(document.data)
