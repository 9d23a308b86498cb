"""What is missing is read from the loader's own answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from devkit import libraries
from devkit.libraries import READER, SOUND, Found, read_ldd, screen
from devkit.package_names import NAMES

SAID = """/x/.venv/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-icccm.so.4 => not found
\tlibQt6Gui.so.6 => /x/.venv/lib/python3.11/site-packages/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f01)
\tlibEGL.so.1 => /lib/x86_64-linux-gnu/libEGL.so.1 (0x00007f02)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f03)
/x/.venv/lib/python3.11/site-packages/PySide6/QtCore.abi3.so:
\tlibxcb-icccm.so.4 => not found
\tlibEGL.so.1 => /lib/x86_64-linux-gnu/libEGL.so.1 (0x00007f04)
"""


def test_ldd_tells_what_is_missing_once_and_which_system_files_were_found() -> None:
    expected = Found(missing=("libxcb-icccm.so.4",), leaned_on=("/lib/x86_64-linux-gnu/libEGL.so.1",))
    assert expected == read_ldd(SAID)


def test_two_looks_add_up_to_one() -> None:
    both = Found(("b",), ("/2",)) + Found(("a", "b"), ("/1",))
    assert Found(("a", "b"), ("/1", "/2")) == both


def test_without_a_screen_no_kind_of_window_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "on_linux", lambda: True)
    assert screen() == ()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert screen() == ("wayland",)
    monkeypatch.setenv("DISPLAY", ":1")
    assert screen() == ("xcb", "wayland")


def test_outside_linux_nothing_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":1")
    monkeypatch.setattr(libraries, "on_linux", lambda: False)
    assert screen() == ()
    assert Found() == libraries.look_for_sound()


def test_a_library_that_does_not_load_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "on_linux", lambda: True)
    monkeypatch.setattr(libraries, "loads", lambda name: False)
    assert Found(missing=(SOUND,)) == libraries.look_for_sound()


def test_no_library_of_that_name_can_be_loaded() -> None:
    assert not libraries.loads("libno-such-thing.so.9")
    assert not libraries.loads("no-such-program")


def test_without_the_bus_of_screen_readers_it_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(libraries, "SERVICES", tmp_path)
    assert READER in libraries.look_for_programs().missing
    (tmp_path / READER).touch()
    found = libraries.look_for_programs()
    assert READER not in found.missing
    assert str(tmp_path / READER) in found.leaned_on


def test_a_dictionary_that_is_not_there_is_missing_and_one_that_is_there_is_leaned_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(libraries, "DICTIONARY_FOLDERS", (tmp_path / "none", tmp_path))
    (tmp_path / "da_DK.dic").write_text("1\nro\n")
    expected = Found(missing=("en_GB.dic",), leaned_on=(str(tmp_path / "da_DK.dic"),))
    assert expected == libraries.look_for_dictionaries()


@pytest.mark.parametrize("name", libraries.DICTIONARIES)
def test_a_dictionary_has_a_package(name: str) -> None:
    assert {"apt-get", "dnf", "zypper"} <= NAMES[name].keys()
