"""The next start trusts a note of the last one exactly as long as it is true."""

from __future__ import annotations

from pathlib import Path

import pytest
from devkit import installed, places
from devkit.installed import Stamp


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A lock, and an environment that was made in another place."""
    venv = tmp_path / "venv"
    python = places.python_of(venv)
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(places, "VENV", venv)
    made = tmp_path / "requirements.lock"
    made.write_text("a==1\n", encoding="utf-8")
    return made


def test_a_note_holds_while_nothing_changed(lock: Path) -> None:
    installed.write("run", Stamp(installed.made_from([lock]), (str(lock),), ("libno-such-thing.so.9",)))
    found = installed.read("run")
    assert found is not None
    assert found.holds(installed.made_from([lock]))


def test_a_new_lock_ends_it(lock: Path) -> None:
    stamp = Stamp(installed.made_from([lock]))
    lock.write_text("a==2\n", encoding="utf-8")
    assert not stamp.holds(installed.made_from([lock]))


def test_another_python_behind_the_same_name_ends_it(lock: Path, tmp_path: Path) -> None:
    stamp = Stamp(installed.made_from([lock]))
    python = places.python_of(places.VENV)
    python.unlink()
    python.symlink_to(tmp_path / "python3.99")
    assert not stamp.holds(installed.made_from([lock]))


def test_a_library_that_was_removed_ends_it(lock: Path, tmp_path: Path) -> None:
    library = tmp_path / "libEGL.so.1"
    library.touch()
    stamp = Stamp(installed.made_from([lock]), (str(library),))
    assert stamp.holds(installed.made_from([lock]))
    library.unlink()
    assert not stamp.holds(installed.made_from([lock]))


def test_a_missing_library_that_came_ends_it(lock: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = Stamp(installed.made_from([lock]), (), ("libportaudio.so.2",))
    monkeypatch.setattr(installed, "loads", lambda name: True)
    assert not stamp.holds(installed.made_from([lock]))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"made_from": 1}', "\x00"])
def test_a_torn_note_is_no_note(lock: Path, text: str) -> None:
    (places.VENV / "stamp-run.json").write_text(text, encoding="utf-8")
    (places.VENV / "stamp-packages.json").write_text(text, encoding="utf-8")
    assert installed.read("run") is None
    assert not installed.holds([lock])


def test_installed_locks_add_up_and_starts_are_forgotten_apart_from_them(lock: Path, tmp_path: Path) -> None:
    other = tmp_path / "requirements-dev.lock"
    other.write_text("b==1\n", encoding="utf-8")
    installed.add([lock])
    assert installed.holds([lock])
    assert not installed.holds([lock, other])
    installed.add([other])
    installed.write("run", Stamp("x"))
    installed.forget_stamps()
    assert installed.holds([lock, other])
    assert installed.read("run") is None
