"""The settings file: whatever happened to it, only what cannot be read is lost."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.adapters.storage.settings_file import YamlSettings
from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import PRESETS, own_id
from pauseknap.core.settings import Reminders, Settings, Sound

CHOSEN = replace(Settings(), theme="dark", reminders=Reminders(on=True, days=frozenset({1, 3})))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "config"
    folder.mkdir()
    return folder / "settings.yaml"


def loaded(path: Path, text: str | bytes) -> tuple[Settings, list[tuple[int, str, str]]]:
    """The settings of a file's text, and line, id and key of each problem."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    settings, problems = YamlSettings(path).load()
    return settings, [(one.line, one.what, dict(one.values).get("key", "")) for one in problems]


def test_a_value_that_does_not_fit_costs_only_itself(path: Path) -> None:
    settings, problems = loaded(path, "theme: dark\ntext-scale: 9\nsound:\n  volume: høj\n  on: false\n")
    assert settings == Settings(theme="dark", sound=Sound(on=False))
    assert [(2, "settings-value", "text-scale"), (4, "settings-value", "sound.volume")] == problems


def test_a_list_with_one_wrong_thing_is_the_list_from_the_beginning(path: Path) -> None:
    settings, problems = loaded(path, "reminders:\n  on: true\n  days: [1, 9]\n")
    assert settings.reminders == Reminders(on=True)
    assert [(3, "settings-value", "reminders.days")] == problems


def test_an_unknown_key_is_told_and_passed_over(path: Path) -> None:
    settings, problems = loaded(path, "theme: dark\nfarve: blå\n")
    assert settings.theme == "dark"
    assert [(2, "settings-unknown", "farve")] == problems


def test_a_group_that_is_no_group_costs_the_group(path: Path) -> None:
    settings, problems = loaded(path, "sound: høj\ntheme: dark\n")
    assert (Sound(), "dark") == (settings.sound, settings.theme)
    assert [(1, "settings-value", "sound")] == problems


def test_a_newer_file_is_read_as_far_as_it_can_be(path: Path) -> None:
    settings, problems = loaded(path, "version: 9\ntheme: dark\nsparkle: true\n")
    assert settings.theme == "dark"
    assert [(1, "settings-newer", ""), (3, "settings-unknown", "sparkle")] == problems


def test_times_are_written_as_on_a_clock(path: Path) -> None:
    settings, problems = loaded(path, 'reminders:\n  start: 22:00\n  end: "06:30"\n')
    assert (time(22), time(6, 30), []) == (settings.reminders.start, settings.reminders.end, problems)


@pytest.mark.parametrize("torn", ["a: [", b"\xff\xfe", "", "- 1", "x" * 1_100_000])
def test_a_torn_file_is_set_aside_and_the_one_before_it_used(path: Path, torn: str | bytes) -> None:
    file = YamlSettings(path)
    file.save(CHOSEN)
    file.save(replace(CHOSEN, theme="light"))
    path.write_bytes(torn.encode() if isinstance(torn, str) else torn)
    settings, (problem,) = file.load()
    assert settings == CHOSEN
    aside = path.with_name("settings.torn.yaml")
    assert ("settings-torn", (("kept", str(aside)),)) == (problem.what, problem.values)
    assert aside.read_bytes() == (torn.encode() if isinstance(torn, str) else torn)


def test_after_a_torn_file_saving_and_loading_go_on(path: Path) -> None:
    path.write_text("a: [")
    file = YamlSettings(path)
    file.load()
    assert file.save(CHOSEN)
    assert file.load() == (CHOSEN, ())


def test_a_file_that_went_away_is_found_in_the_copy_from_before(path: Path) -> None:
    file = YamlSettings(path)
    file.save(CHOSEN)
    file.save(CHOSEN)
    path.unlink()
    assert file.load() == (CHOSEN, ())


def test_a_disk_that_will_not_costs_nothing_that_was_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = YamlSettings(path)
    file.save(CHOSEN)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pauseknap.adapters.storage.whole_files.os.fsync", full)
    assert not file.save(Settings())
    assert file.load() == (CHOSEN, ())
    assert [path.name] == [one.name for one in path.parent.iterdir()]


def test_a_place_that_is_no_folder_is_answered_with_no(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not YamlSettings(tmp_path / "file" / "settings.yaml").save(CHOSEN)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folder to themselves in its own way")
def test_words_that_are_deleted_live_on_in_no_copy(path: Path) -> None:
    file = YamlSettings(path)
    file.save(replace(CHOSEN, my_words={"da": ("nænsomhed", "ro")}))
    file.save(replace(CHOSEN, my_words={"da": ("ro",)}))
    left = [one.read_text(encoding="utf-8") for one in path.parent.iterdir()]
    assert 2 == len(left)
    assert not any("nænsomhed" in text for text in left)


def test_names_are_for_their_owner_alone(path: Path) -> None:
    file = YamlSettings(path)
    file.save(replace(CHOSEN, names={"dear": "Søs"}))
    file.save(replace(CHOSEN, names={"dear": "Bo"}))
    assert {0o600} == {one.stat().st_mode & 0o777 for one in path.parent.iterdir()}


@given(
    text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40),
    at=st.integers(min_value=0, max_value=30),
)
def test_whatever_is_typed_into_it_settings_come_out(path: Path, text: str, at: int) -> None:
    file = YamlSettings(path)
    file.save(CHOSEN)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines[:at], text, *lines[at:]]), encoding="utf-8")
    settings, _ = file.load()
    assert isinstance(settings, Settings)
    assert file.save(settings)


@pytest.mark.parametrize("name", ["\x85", "Bo\u2028", "\ufeffIda", "\x07", " Åse ", "nej", "1", "'\"", "#"])
def test_a_name_comes_back_to_the_letter(name: str, tmp_path: Path) -> None:
    settings = Settings(names={"dear": name}, order=(name,))
    assert YamlSettings(tmp_path / "settings.yaml").save(settings)
    assert (settings, ()) == YamlSettings(tmp_path / "settings.yaml").load()


def test_breaths_of_ones_own_are_kept_as_they_were_set(path: Path) -> None:
    mine = {"Aften": Pattern(inhale=4.5, exhale=7.1, rest=0.5), "Suk": PRESETS["sigh"]}
    kept = Settings(breath=own_id("Aften"), breaths=mine)
    assert YamlSettings(path).save(kept)
    assert (kept, ()) == YamlSettings(path).load()


@pytest.mark.parametrize(
    "torn", ["{in: 30, out: 40}", "{in: 4}", "{in: 4, out: hurtigt}", "4-6", "{in: 4, out: 6, ud: 7}"]
)
def test_a_breath_that_is_none_costs_only_itself_and_is_told(path: Path, torn: str) -> None:
    settings, problems = loaded(path, f"breath: gentle\nbreaths:\n  God: {{in: 4, out: 7}}\n  Skæv: {torn}\n")
    assert ("gentle", {"God": Pattern(inhale=4, exhale=7)}) == (settings.breath, settings.breaths)
    assert [(4, "settings-breath", "breaths.Skæv")] == problems
