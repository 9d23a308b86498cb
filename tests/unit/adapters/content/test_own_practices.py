"""Own practices on disk: a copy keeps its comments, a change is seen, and nothing reaches outside."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.adapters.content.a_practice import PRACTICE, changed, put

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.own_texts import copied, look_through
from pauseknap.adapters.content.reading import read_practice
from pauseknap.adapters.content.roots import own, packaged
from pauseknap.adapters.content.yaml_nodes import parse
from pauseknap.adapters.storage import own_files
from pauseknap.adapters.storage.own_files import OwnFiles
from pauseknap.core.problems import Unusable
from pauseknap.ports.own_practices import OwnText

OURS = sorted(packaged().folder.glob("*/practices/*.yaml"))
LOCKED_FOR_ALL = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.mark.parametrize("path", OURS, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_a_copy_of_ours_differs_in_three_values_and_in_nothing_else(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    copy = copied(text, known_as="mine-2", title="Noget andet (min)")
    others = [
        (old.split(":")[0], new)
        for old, new in zip(text.splitlines(), copy.splitlines(), strict=True)
        if old != new
    ]
    assert others == [("id", "id: mine-2"), ("row", "row: own"), ("title", "title: Noget andet (min)")]
    practice, problems = read_practice(parse(copy.encode(), "copy"))
    assert problems == ()
    assert practice is not None
    assert ("mine-2", "own", "Noget andet (min)") == (practice.id, practice.row, practice.title)


def test_a_copy_is_made_of_whatever_could_be_read() -> None:
    asking = changed("- quiet: 8", "- choose: {id: noget, ask: Hvad nu?, options: [{id: y, text: Hvad?}]}")
    for text in (asking, asking.replace("\n", "\r\n"), asking.replace("Prøv", "Prøv 🌊")):
        assert read_practice(parse(text.encode(), "x"))[0] is not None
        copy = copied(text, known_as="mine", title="Ny")
        assert text.replace("small", "mine", 1).replace("title: Lille", "title: Ny", 1) == copy


@given(title=st.text(min_size=1, max_size=60))
def test_a_copy_may_be_called_anything(title: str) -> None:
    wished = " ".join(title.encode(errors="replace").decode().split())
    if not wished or not wished.isprintable():
        return
    practice, problems = read_practice(parse(copied(PRACTICE, known_as="x", title=wished).encode(), "copy"))
    assert problems == ()
    assert practice is not None
    assert practice.title == wished


@pytest.mark.parametrize(
    "title",
    [
        "title: >-\n  En lang\n  titel\n",
        "title: 'Lille'   # et navn\n",
        '"title": Lille\n',
        "title:\n  Lille\n",
    ],
)
def test_a_title_is_found_however_it_is_written(title: str) -> None:
    text = changed("title: Lille\nline", f"{title}line")
    copy = copied(text, known_as="x", title="Ny: titel")
    practice, problems = read_practice(parse(copy.encode(), "copy"))
    assert problems == ()
    assert practice is not None
    assert practice.title == "Ny: titel"
    assert ("# et navn" in copy) == ("# et navn" in title)


def test_an_id_that_stands_in_another_file_is_a_mistake_on_its_line() -> None:
    practice, (problem,) = look_through(PRACTICE, "mine.yaml", {("da", "small"): "there.yaml"})
    assert practice is None
    assert (1, 5, "id-taken") == (problem.line, problem.column, problem.what)
    assert look_through(PRACTICE, "mine.yaml", {("en", "small"): "there.yaml"})[1] == ()


def test_a_text_that_grew_beyond_a_megabyte_is_told_and_not_read() -> None:
    practice, (problem,) = look_through("#" * 1_000_001, "mine.yaml", {})
    assert (None, "file-too-big") == (practice, problem.what)


def test_letters_that_are_none_are_read_as_well_as_can_be() -> None:
    practice, problems = look_through(changed("Mærk", "M\ud800rk"), "mine.yaml", {})
    assert problems == ()
    assert practice is not None


def test_what_comes_changes_and_goes_in_the_folder_is_seen_at_the_next_look(tmp_path: Path) -> None:
    library = ContentLibrary([packaged(), own(tmp_path)])
    before = library.practices("da")
    assert not library.refresh()
    path = put(tmp_path, "small.yaml", PRACTICE)
    assert library.refresh()
    assert [one.title for one in library.practices("da") if one not in before] == ["Lille"]
    OwnFiles(tmp_path).save("small.yaml", changed("title: Lille\nline", "title: Andet\nline"))
    assert library.refresh()
    assert [one.title for one in library.practices("da") if one not in before] == ["Andet"]
    OwnFiles(tmp_path).save("small.yaml", "torn: [")
    assert library.refresh()
    assert [problem.file for problem in library.problems()] == [str(path)]
    path.unlink()
    assert library.refresh()
    assert (before, ()) == (library.practices("da"), library.problems())
    assert not library.refresh()


def test_a_practice_knows_its_file_and_its_text(tmp_path: Path) -> None:
    path = put(tmp_path, "any-name.yaml", PRACTICE)
    library = ContentLibrary([packaged(), own(tmp_path)])
    mine, ours = library.origin("da", "small"), library.origin("da", "bench")
    assert mine is not None
    assert ours is not None
    assert (str(path), True, False) == (mine.file, mine.own, ours.own)
    assert library.text("da", "small") == PRACTICE
    assert library.origin("en", "small") is None
    with pytest.raises(Unusable, match="file-missing"):
        library.text("en", "small")


def test_the_version_before_the_last_lies_beside_it(tmp_path: Path) -> None:
    files = OwnFiles(tmp_path)
    for text in ("one", "two", "two"):
        files.save("mine.yaml", text)
    assert (tmp_path / "mine.yaml.bak").read_text() == "one"
    assert files.names() == ("mine.yaml",)


def test_a_file_in_an_old_encoding_can_be_mended_in_the_editor(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_bytes("say: Mærk\r\nline: å\r".encode("cp1252"))
    assert OwnFiles(tmp_path).read("mine.yaml") == OwnText("say: Mærk\nline: å\n")


@pytest.mark.parametrize("beside", ["mine.yaml", "mine.yaml.draft", "mine.yaml.bak"])
def test_a_shortcut_to_elsewhere_is_neither_followed_nor_replaced(tmp_path: Path, beside: str) -> None:
    outside = put(tmp_path / "outside", "secret.txt", "secret")
    folder = tmp_path / "own"
    folder.mkdir()
    try:
        (folder / beside).symlink_to(outside)
    except OSError:
        pytest.skip("no shortcuts here")
    files = OwnFiles(folder)
    for touch in (
        lambda: files.read("mine.yaml"),
        lambda: files.save("mine.yaml", "x"),
        lambda: files.keep_draft("mine.yaml", "x"),
        lambda: files.drop_draft("mine.yaml"),
        lambda: files.forget("mine.yaml"),
    ):
        with pytest.raises(Unusable, match="own-elsewhere"):
            touch()
    assert outside.read_text() == "secret"


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.ENOSPC, "disk-full"), (errno.EROFS, "disk-read-only"), (errno.EIO, "disk-trouble")],
)
def test_a_disk_that_will_not_is_told_and_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    files = OwnFiles(tmp_path)
    files.save("mine.yaml", "one")

    def refuse(path: Path, raw: bytes) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(own_files, "write_whole", refuse)
    for write in (files.save, files.keep_draft):
        with pytest.raises(Unusable, match=told):
            write("mine.yaml", "two")
    assert files.read("mine.yaml") == OwnText("one")


@pytest.mark.skipif(LOCKED_FOR_ALL, reason="nothing is locked for root")
def test_a_locked_folder_is_told_as_locked(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Unusable, match="disk-read-only"):
        OwnFiles(tmp_path).save("mine.yaml", "one")


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").mkdir()
    with pytest.raises(Unusable, match="not-a-file"):
        OwnFiles(tmp_path).read("mine.yaml")


@pytest.mark.parametrize(
    "value",
    [
        "!!python/object/apply:os.system [echo hello]",
        "!!python/name:os.system",
        "!!python/object/new:os.system [x]",
        "!include /etc/passwd",
        "!!binary aGVsbG8=",
        "*elsewhere",
        "&here there",
    ],
)
def test_nothing_in_a_practice_runs_reads_or_points_anywhere(value: str) -> None:
    text = changed("title: Lille\nline", f"title: {value}\nline")
    practice, problems = look_through(text, "mine.yaml", {})
    assert practice is None
    assert problems[0].what in {"tag", "alias", "yaml-wrong"}
