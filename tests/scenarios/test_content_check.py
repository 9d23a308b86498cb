"""Practice files with mistakes: each is told on one line with its place, and the others are still there."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT
from tests.scenarios.conftest import Type
from tests.scenarios.houses import TerminalHouse
from tests.scenarios.practices import handbook_practice, spoilt

from pauseknap.core.language import Language

OURS = len(list((ROOT / "content" / "en" / "practices").iterdir()))
"""Practices that come with the app."""


def own_folder() -> Path:
    """The person's own folder of practices, ready to put files in."""
    folder = TerminalHouse().own_practices
    folder.mkdir(parents=True)
    return folder


def test_the_practice_of_the_handbook_is_fine(typed: Type, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(handbook_practice(), encoding="utf-8")
    told = typed("content", "check", str(file), language="da")
    assert (0, "Alt er, som det skal være.\n", "") == (told.status, told.out, told.err)


def test_our_own_content_is_fine(typed: Type) -> None:
    assert typed("content", "check", str(ROOT / "content")).status == 0


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("mistake", spoilt())
def test_a_mistake_is_told_on_one_line_with_its_place(
    mistake: str, language: Language, typed: Type, tmp_path: Path
) -> None:
    raw, place = spoilt()[mistake]
    file = tmp_path / f"{mistake}.yaml"
    file.write_bytes(raw)
    told = typed("content", "check", str(file), language=language)
    assert (1, "") == (told.status, told.err)
    (line,) = told.out.splitlines()
    assert line.startswith(f"{file}:{place}: ")
    said = line.removeprefix(f"{file}:{place}: ")
    assert said.endswith((".", "?"))
    assert "{" not in said
    assert " " in said, "an id stands there instead of its sentence"


def test_a_missing_translation_is_told_on_one_line(typed: Type, tmp_path: Path) -> None:
    library = tmp_path / "content"
    shutil.copytree(ROOT / "content", library)
    (library / "en" / "practices" / "bench.yaml").unlink()
    told = typed("content", "check", str(library))
    assert told.status == 1
    lines = told.out.splitlines()
    assert [f"{library / 'da' / 'practices' / 'bench.yaml'}:0:0:"] == [
        line.split(" ")[0] for line in lines if ":0:0:" in line
    ]
    assert all("no practice called bench" in line for line in lines if ":0:0:" not in line)


def test_all_files_of_a_folder_are_looked_through(typed: Type, tmp_path: Path) -> None:
    for name, (raw, _) in spoilt().items():
        (tmp_path / f"{name}.yaml").write_bytes(raw)
    (tmp_path / "fine.yaml").write_text(handbook_practice(), encoding="utf-8")
    told = typed("content", "check", str(tmp_path))
    assert told.status == 1
    files = [line.removeprefix(str(tmp_path)).split(":")[0] for line in told.out.splitlines()]
    assert [f"/{name}.yaml" for name in sorted(spoilt())] == [name.replace("\\", "/") for name in files]


@pytest.mark.parametrize("path", ["nowhere.yaml", "a-folder", "nowhere/mine.yaml"])
def test_a_path_with_nothing_in_it_is_told(path: str, typed: Type, tmp_path: Path) -> None:
    (tmp_path / "a-folder").mkdir()
    told = typed("content", "check", str(tmp_path / path))
    assert told.status == 1
    assert told.out.startswith(f"{tmp_path / path}:0:0: ")
    assert told.out.count("\n") == 1


def test_broken_files_of_ones_own_leave_the_others_standing_and_are_told_once(typed: Type) -> None:
    folder = own_folder()
    for name, (raw, _) in spoilt().items():
        (folder / f"{name}.yaml").write_bytes(raw)
    (folder / "mine.yaml").write_text(handbook_practice(), encoding="utf-8")
    told = typed("list", "--language", "en")
    assert told.status == 0
    assert OURS + 1 == len(told.out.splitlines())
    assert "At the window" in told.out
    expected = sorted(f"{folder / name}.yaml:{place}:" for name, (_, place) in spoilt().items())
    assert expected == [line.split(" ")[0] for line in told.err.splitlines()]
    rows = json.loads(typed("list", "--json").out)
    assert 2 * OURS + 1 == len(rows)


def test_a_practice_of_ones_own_can_be_played_and_saved_like_any_other(typed: Type, tmp_path: Path) -> None:
    (own_folder() / "mine.yaml").write_text(handbook_practice(), encoding="utf-8")
    played = typed("start", "window", "--terminal", "--minutes", "1")
    assert played.status == 0
    assert "Let your eyes rest there: no hurry." in played.out
    assert typed("export", "window", "--minutes", "1", "-o", str(tmp_path / "w.ogg")).status == 0


def test_a_practice_of_ones_own_may_not_push_ours_away(typed: Type) -> None:
    same = handbook_practice().replace("id: window ", "id: bench ")
    (own_folder() / "mine.yaml").write_text(same, encoding="utf-8")
    told = typed("list", "--language", "en")
    assert "The bench" in told.out
    assert not re.search(r"At the window$|At the window  ", told.out, re.MULTILINE)
    assert told.err.count("\n") == 1


def test_a_voice_pack_is_looked_through_like_a_practice(typed: Type, tmp_path: Path) -> None:
    head = "version: 1\ntitle: Rolige linjer\nby: Bodil\n"
    text = f"{head}lines:\n  da:\n    - say: Tak.\n      file: ../tak.wav\n"
    (tmp_path / "pack.yaml").write_text(text, encoding="utf-8")
    told = typed("content", "check", str(tmp_path), language="da")
    assert 1 == told.status
    assert f"{tmp_path / 'pack.yaml'}:7:13: Navnet ../tak.wav fører ud af stemmepakken." in told.out


def test_the_app_prints_the_schema_and_writes_it_where_one_wishes(typed: Type, tmp_path: Path) -> None:
    shown = typed("content", "schema", "--language", "da")
    assert 0 == shown.status
    assert "Hvad den hedder." == json.loads(shown.out)["properties"]["title"]["description"]
    file = tmp_path / "list.schema.json"
    assert ("", "") == (typed("content", "schema", "list", "-o", str(file)).out, "")
    assert ["options"] == list(json.loads(file.read_text(encoding="utf-8"))["properties"])
    assert 2 == typed("content", "schema", "song").status
    nowhere = typed("content", "schema", "-o", str(tmp_path / "nowhere" / "x.json"))
    assert (3, 1) == (nowhere.status, nowhere.err.count("\n"))


def test_without_a_path_ours_and_ones_own_are_looked_through(typed: Type) -> None:
    assert (0, "Everything is as it should be.\n") == (
        (told := typed("content", "check")).status,
        told.out,
    )
    (own_folder() / "mine.yaml").write_text(
        handbook_practice().replace("usual: 1 ", "usual: en"), encoding="utf-8"
    )
    told = typed("content", "check")
    assert (1, 1) == (told.status, told.out.count("\n"))
    assert f"{TerminalHouse().own_practices / 'mine.yaml'}:13:8:" in told.out


def test_advice_is_told_and_is_no_fault(typed: Type, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    text = handbook_practice().replace("      - quiet: 8\n", "")
    file.write_text(text, encoding="utf-8")
    told = typed("content", "check", str(file), language="da")
    assert (0, f"{file}:27:14: Et råd: Der er ingen stilhed efter linjen.") == (
        told.status,
        told.out.split(" Sæt ")[0],
    )
    assert 1 == told.out.count("\n")
