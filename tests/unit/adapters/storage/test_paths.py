"""The person's folders."""

from __future__ import annotations

from pathlib import Path

from pauseknap.adapters.storage.paths import person_folders


def test_one_named_folder_holds_everything(tmp_path: Path) -> None:
    folders = person_folders({"PAUSEKNAP_HOME": str(tmp_path)})
    kept = (folders.config, folders.data, folders.cache, folders.state, folders.run, folders.clips)
    assert all(path.is_relative_to(tmp_path) for path in kept)
    assert len(set(kept)) == 6
    assert tmp_path / "site" == folders.site


def test_a_workplace_names_its_folder_or_has_it_where_all_who_use_the_computer_look(tmp_path: Path) -> None:
    named = {"PAUSEKNAP_SITE": str(tmp_path / "shared")}
    for environment in (named, named | {"PAUSEKNAP_HOME": str(tmp_path)}):
        assert tmp_path / "shared" == person_folders(environment).site
    usual = person_folders({"PAUSEKNAP_SITE": "  "})
    assert usual.site.is_absolute()
    assert not usual.site.is_relative_to(Path.home())


def test_without_a_named_folder_each_kind_has_its_usual_place() -> None:
    for environment in ({}, {"PAUSEKNAP_HOME": "  "}):
        folders = person_folders(environment)
        assert folders.clips.is_absolute()
        assert "pauseknap" in folders.config.parts


def test_asking_makes_no_folder(tmp_path: Path) -> None:
    person_folders({"PAUSEKNAP_HOME": str(tmp_path / "mine")})
    assert not (tmp_path / "mine").exists()
