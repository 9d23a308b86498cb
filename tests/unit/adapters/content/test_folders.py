"""Three folders of practices: ours, the workplace's and a person's own, and who comes first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.unit.adapters.content.a_practice import PRACTICE, changed, put

from pauseknap.adapters.content import reading
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import own, packaged, site
from pauseknap.adapters.content.written import Written
from pauseknap.ports.library import Origin

HELP = """\
checked: 2026-11-23
title: Hjælp her på stedet
lead: Begynd med en kollega.
grounding: [Se dig om.]
routes: [{id: someone, title: Bodil, text: Hun sidder på kontoret.}]
"""


class Folders:
    """A workplace's folder and a person's own."""

    def __init__(self, folder: Path) -> None:
        self.site = folder / "site"
        self.shared = self.site / "practices"
        self.own = folder / "own"
        self.library = ContentLibrary([own(self.own), site(self.site), packaged()])

    def titles(self, id: str = "small") -> list[str]:
        """What practices of an id are called."""
        return [one.title for one in self.library.practices("da") if one.id == id]

    def owner(self, id: str = "small") -> str | None:
        """Whose it is."""
        origin = self.library.origin("da", id)
        return origin.owner if origin else None


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def named(title: str, id: str = "small") -> str:
    return changed("title: Lille\nline", f"title: {title}\nline").replace("id: small", f"id: {id}", 1)


def test_a_workplace_has_practices_for_everybody_there(folders: Folders) -> None:
    put(folders.shared, "any-name.yaml", PRACTICE)
    assert ["Lille"] == folders.titles()
    assert "site" == folders.owner()
    assert "ours" == folders.owner("bench")
    assert () == folders.library.problems()


def test_ones_own_stands_in_the_place_of_the_workplaces_without_a_fault(folders: Folders) -> None:
    put(folders.shared, "a.yaml", named("Arbejdspladsens"))
    put(folders.own, "b.yaml", named("Min"))
    assert ["Min"] == folders.titles()
    assert "own" == folders.owner()
    assert () == folders.library.problems()
    (folders.own / "b.yaml").unlink()
    assert folders.library.refresh()
    assert ["Arbejdspladsens"] == folders.titles()


@pytest.mark.parametrize("whose", ["own", "shared"])
def test_nobody_displaces_ours(folders: Folders, whose: str) -> None:
    folder: Path = getattr(folders, whose)
    path = put(folder, "bench.yaml", named("En anden bænk", "bench"))
    assert ["Fiskerbænken"] == folders.titles("bench") or "En anden bænk" not in folders.titles("bench")
    assert "ours" == folders.owner("bench")
    assert [(str(path), "id-taken")] == [(one.file, one.what) for one in folders.library.problems()]


def test_a_broken_file_of_the_workplace_is_named_and_the_rest_works(folders: Folders) -> None:
    broken = put(folders.shared, "broken.yaml", changed("usual: 1", "usual: en"))
    put(folders.shared, "whole.yaml", PRACTICE)
    assert ["Lille"] == folders.titles()
    ((origin, problem),) = folders.library.broken().items()
    assert Origin(str(broken), "site") == origin
    assert (12, 8, "minutes-form") == (problem.line, problem.column, problem.what)


def test_what_comes_to_the_workplace_is_there_at_the_next_look(folders: Folders) -> None:
    assert [] == folders.titles()
    put(folders.shared, "a.yaml", PRACTICE)
    assert folders.library.refresh()
    assert ["Lille"] == folders.titles()
    assert not folders.library.refresh()


def test_only_the_file_that_was_changed_is_read_again(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        put(folders.own, f"{number}.yaml", named("Lille", f"number-{number}"))
    folders.titles()
    read: list[str] = []
    really = reading.written

    def counted(path: Path) -> Written:
        read.append(path.name)
        return really(path)

    monkeypatch.setattr(reading, "written", counted)
    put(folders.own, "7.yaml", named("En ny titel", "number-7"))
    assert folders.library.refresh()
    assert ["En ny titel"] == folders.titles("number-7")
    assert ["7.yaml"] == read


def test_hidden_files_of_editors_and_network_drives_are_no_practices(folders: Folders) -> None:
    for name in ("._small.yaml", ".#small.yaml", ".yaml"):
        put(folders.own, name, "torn: [")
    assert [] == folders.titles()
    assert () == folders.library.problems()


def test_the_workplaces_help_page_stands_in_the_place_of_ours(folders: Folders) -> None:
    put(folders.site / "da", "help.yaml", HELP)
    page, other = folders.library.help("da"), folders.library.help("en")
    assert page is not None
    assert other is not None
    assert "Hjælp her på stedet" == page.title
    assert "Talk to someone" == other.title


def test_with_a_broken_help_page_of_the_workplace_ours_is_there(folders: Folders) -> None:
    put(folders.site / "da", "help.yaml", HELP.replace("lead:", "leed:"))
    page = folders.library.help("da")
    assert page is not None
    assert "112" == page.routes[-1].phone
    assert {"help.yaml"} == {Path(one.file).name for one in folders.library.problems()}


def linked(path: Path, target: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("no shortcuts here")
    return path


@pytest.mark.parametrize("whose", ["own", "shared"])
def test_a_shortcut_out_of_the_folder_is_not_followed(folders: Folders, tmp_path: Path, whose: str) -> None:
    folder: Path = getattr(folders, whose)
    outside = put(tmp_path / "outside", "secret.yaml", PRACTICE)
    linked(folder / "small.yaml", outside)
    linked(folder / "round.yaml", folder / "round.yaml")
    linked(folder / "nowhere.yaml", tmp_path / "nowhere.yaml")
    assert [] == folders.titles()
    told = {(Path(one.file).name, one.what) for one in folders.library.problems()}
    assert {(name, "own-elsewhere") for name in ("small.yaml", "round.yaml", "nowhere.yaml")} == told


def test_a_shortcut_inside_the_folder_is(folders: Folders) -> None:
    put(folders.own / "sub", "small.yaml", PRACTICE)
    linked(folders.own / "small.yaml", folders.own / "sub" / "small.yaml")
    assert ["Lille"] == folders.titles()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_or_a_folder_with_the_name_of_a_practice_holds_nobody_up(folders: Folders) -> None:
    folders.own.mkdir(parents=True)
    os.mkfifo(folders.own / "pipe.yaml")
    (folders.own / "folder.yaml").mkdir()
    assert [] == folders.titles()
    assert {"not-a-file"} == {one.what for one in folders.library.problems()}
