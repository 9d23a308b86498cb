"""What is remembered of practice files saves reading them, and is believed in nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.adapters.content.a_practice import PRACTICE, changed, put

from pauseknap.adapters.content import reading
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import own
from pauseknap.adapters.content.written import Written
from pauseknap.adapters.storage.practice_index import PracticeIndex

LONG_AGO = 1_700_000_000


class Desk:
    """A folder of practices, written long ago, and an index of them."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder / "practices"
        self.index = folder / "cache" / "practices.json"
        self.read: list[str] = []
        really = reading.written

        def counted(path: Path) -> Written:
            self.read.append(path.name)
            return really(path)

        monkeypatch.setattr(reading, "written", counted)
        self.put("small.yaml", PRACTICE)
        self.put("other.yaml", PRACTICE.replace("id: small", "id: other"))
        self.put("broken.yaml", changed("usual: 1", "usual: en"))

    def put(self, name: str, text: str, *, age: int = 0) -> None:
        """Write a file as long ago as wished."""
        os.utime(put(self.folder, name, text), (LONG_AGO + age, LONG_AGO + age))

    def library(self) -> ContentLibrary:
        """Pauseknap started anew."""
        self.read.clear()
        return ContentLibrary([own(self.folder)], PracticeIndex(self.index))

    def told(self) -> tuple[list[str], list[str]]:
        """What a start tells of the practices, and of the mistakes."""
        library = self.library()
        titles = [f"{one.id}: {one.title}" for one in library.summaries("da")]
        return titles, [str(problem) for problem in library.problems()]

    def rows(self) -> dict[str, Any]:
        """The index as it stands."""
        whole = json.loads(self.index.read_bytes())
        assert isinstance(whole, dict)
        return whole


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


def test_the_second_start_tells_the_same_and_reads_no_file(desk: Desk) -> None:
    first = desk.told()
    assert ["broken.yaml", "other.yaml", "small.yaml"] == sorted(desk.read)
    assert first == desk.told()
    assert [] == desk.read
    assert ["other: Lille", "small: Lille"] == first[0]
    assert "minutes-form" in first[1][0]


def test_only_what_was_changed_is_read_again(desk: Desk) -> None:
    desk.told()
    desk.put("small.yaml", changed("title: Lille\nline", "title: Andet\nline"), age=5)
    assert ["other: Lille", "small: Andet"] == desk.told()[0]
    assert ["small.yaml"] == desk.read
    desk.told()
    assert [] == desk.read


def test_what_is_gone_is_forgotten(desk: Desk) -> None:
    desk.told()
    (desk.folder / "broken.yaml").unlink()
    assert (["other: Lille", "small: Lille"], []) == desk.told()
    assert [str(desk.folder / "other.yaml"), str(desk.folder / "small.yaml")] == sorted(desk.rows()["rows"])


def test_a_practice_is_always_read_from_its_file(desk: Desk) -> None:
    desk.told()
    whole = desk.rows()
    for row in whole["rows"].values():
        if "practice" in row:
            row["practice"]["title"] = "Somebody else's"
    desk.index.write_text(json.dumps(whole), encoding="utf-8")
    library = desk.library()
    practice = library.practice("da", "small")
    assert practice is not None
    assert "Lille" == practice.title
    assert ["small.yaml"] == desk.read
    assert {"Lille"} == {one.title for one in library.practices("da")}


def test_a_file_as_young_as_the_index_may_have_changed_under_its_date(desk: Desk) -> None:
    desk.told()
    moment = desk.index.stat().st_mtime_ns
    young = desk.folder / "small.yaml"
    os.utime(young, ns=(moment, moment))
    desk.told()
    desk.told()
    assert ["small.yaml"] == desk.read


def test_another_version_reads_everything_anew(desk: Desk) -> None:
    told = desk.told()
    desk.index.write_text(json.dumps({**desk.rows(), "reader": "another"}), encoding="utf-8")
    assert told == desk.told()
    assert 3 == len(desk.read)


@pytest.mark.parametrize(
    "torn",
    [b"", b"{", b"null", b"[]", b"\xff\xfe", b'{"rows": 3}', b"[" * 100_000, b"{}" + b" " * 20_000_001],
    ids=["empty", "torn", "nothing", "a list", "no text", "no rows", "deep", "huge"],
)
def test_a_torn_index_is_made_anew(desk: Desk, torn: bytes) -> None:
    told = desk.told()
    desk.index.write_bytes(torn)
    assert told == desk.told()
    assert 3 == len(desk.read)
    assert told == desk.told()
    assert [] == desk.read


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(way=st.integers(min_value=0), odd=ODD)
def test_whatever_stands_in_a_row_it_harms_nothing(tmp_path: Path, way: int, odd: object) -> None:
    with pytest.MonkeyPatch.context() as patch:
        desk = Desk(tmp_path, patch)
        desk.index.unlink(missing_ok=True)
        desk.told()
        whole = desk.rows()
        row = whole["rows"][sorted(whole["rows"])[way % 3]]
        places = [(row, key) for key in row] + [
            (row.get("practice", {}), key) for key in row.get("practice", {})
        ]
        group, key = places[way % len(places)]
        group[key] = odd
        desk.index.write_text(json.dumps(whole), encoding="utf-8")
        titles, problems = desk.told()
        assert 2 >= len(titles)
        assert all("\n" not in line and "\x1b" not in line for line in (*titles, *problems))
        assert {"Lille"} == {one.title for one in desk.library().practices("da")}


def test_signs_that_steer_a_terminal_are_not_believed_either(desk: Desk) -> None:
    told = desk.told()
    whole = desk.rows()
    for row in whole["rows"].values():
        if "practice" in row:
            row["practice"]["title"] = "\x1b[2J"
    desk.index.write_text(json.dumps(whole), encoding="utf-8")
    assert told == desk.told()


def test_where_the_index_cannot_be_written_all_else_works(desk: Desk) -> None:
    desk.index.parent.write_text("a file where the folder should be", encoding="utf-8")
    assert desk.told() == desk.told()
    assert 3 == len(desk.read)
