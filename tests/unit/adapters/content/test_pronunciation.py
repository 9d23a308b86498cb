"""The list of words that voices say wrong: read, and looked through for mistakes with their places."""

from __future__ import annotations

from pathlib import Path

import pytest

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.looking_through import problems_in
from pauseknap.adapters.content.roots import Root, packaged
from pauseknap.core.language import LANGUAGES, Language


def put(folder: Path, text: str) -> Path:
    path = folder / "da" / "pronunciation.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("tænk: tængk\nhm: 3\n", 2, 5, "wants-text"),
        ("tænk: tængk\ntænk: tenk\n", 2, 1, "duplicate-key"),
        ("- tænk\n", 1, 1, "wants-keys-on-top"),
        ("tænk:\n  da: tængk\n", 2, 3, "wants-text"),
        (f"tænk: {'x' * 81}\n", 1, 7, "text-too-long"),
        ('tænk: ""\n', 1, 7, "wants-text"),
    ],
)
def test_a_mistake_is_told_with_its_place(
    tmp_path: Path, text: str, line: int, column: int, what: str
) -> None:
    path = put(tmp_path, text)
    for looked_at in (path, tmp_path):
        (problem,) = (one for one in problems_in([looked_at]) if one.file == str(path))
        assert (line, column, what) == (problem.line, problem.column, problem.what)


def test_what_is_whole_in_a_list_with_a_mistake_is_used(tmp_path: Path) -> None:
    put(tmp_path, f"tænk: ' tængk '\nlang: {'x' * 81}\n")
    assert {"tænk": "tængk"} == ContentLibrary([Root(tmp_path)]).pronunciation("da")


def test_a_library_without_a_list_has_no_problem(tmp_path: Path) -> None:
    (tmp_path / "da").mkdir()
    library = ContentLibrary([Root(tmp_path)])
    assert {} == library.pronunciation("da")
    assert () == library.problems()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_way_to_say_a_word_of_ours_holds_another_word_of_the_list(language: Language) -> None:
    ways = ContentLibrary([packaged()]).pronunciation(language)
    assert ways
    assert not {part for way in ways.values() for part in way.split()} & ways.keys()
