"""Whether a window can be opened, asked before Qt can fall over it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml._yaml
from tests.unit.adapters.system.servers import bus, refused, told, x_server

from pauseknap.adapters.system.screen import Screen, has_tray, look_at_screen, missing_library

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="display servers of Linux")
NOTHING = {"DISPLAY": "", "QT_QPA_PLATFORM": ""}


@on_linux
@pytest.mark.parametrize(
    "environment",
    [{}, NOTHING, {"DISPLAY": ":59999"}, {"DISPLAY": "rubbish"}, {"WAYLAND_DISPLAY": "wayland-9"}],
)
def test_without_an_answering_display_there_is_no_window(environment: dict[str, str]) -> None:
    assert Screen(usable=False, why="no-display") == look_at_screen(environment, "linux")


@on_linux
def test_a_display_that_does_not_let_us_in_is_none() -> None:
    with x_server(lets_in=False) as environment:
        assert look_at_screen(environment, "linux").why == "no-display"


@on_linux
def test_an_answering_display_is_good_when_the_libraries_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    with x_server() as environment:
        monkeypatch.setattr("pauseknap.adapters.system.screen.missing_library", lambda plugin: "")
        assert Screen(usable=True, why="fine", detail="xcb") == look_at_screen(environment, "linux")
        monkeypatch.setattr(
            "pauseknap.adapters.system.screen.missing_library", lambda plugin: "libxcb-cursor.so.0"
        )
        expected = Screen(usable=False, why="no-libraries", detail="libxcb-cursor.so.0")
        assert expected == look_at_screen(environment, "linux")


@on_linux
def test_a_kind_of_screen_that_was_asked_for_is_the_only_one_that_counts() -> None:
    with x_server() as environment:
        wayland = environment | {"QT_QPA_PLATFORM": "wayland"}
        assert look_at_screen(wayland, "linux").why == "no-display"
    assert look_at_screen({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, "linux").usable


def test_windows_and_mac_always_have_a_screen() -> None:
    assert look_at_screen({}, "win32").usable
    assert look_at_screen({}, "darwin").usable


def test_where_qt_is_not_installed_there_is_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert Screen(usable=False, why="no-qt") == look_at_screen({"QT_QPA_PLATFORM": "offscreen"})


@on_linux
def test_a_missing_library_is_named_as_the_loader_names_it(tmp_path: Path) -> None:
    whole = Path(yaml._yaml.__file__).read_bytes()
    assert b"libc.so.6" in whole
    broken = tmp_path / "plugin.so"
    broken.write_bytes(whole.replace(b"libc.so.6", b"libQ.so.6"))
    assert missing_library(broken) == "libQ.so.6"


@on_linux
def test_looking_does_not_import_qt() -> None:
    program = (
        "import os, sys\n"
        "from pauseknap.adapters.system.screen import look_at_screen\n"
        "look_at_screen(os.environ)\n"
        "sys.exit('PySide6' in sys.modules)\n"
    )
    with x_server() as environment:
        found = {**os.environ, **environment, "QT_QPA_PLATFORM": ""}
        assert subprocess.run([sys.executable, "-c", program], env=found, check=False).returncode == 0


@on_linux
def test_a_tray_is_a_host_on_the_bus_or_a_selection_on_the_display() -> None:
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    with bus(runtime, told("v", ("b", True))) as environment:
        assert has_tray(environment, "linux")
    (runtime / "bus").unlink()
    with bus(runtime, refused) as environment, x_server(tray=5) as display:
        assert has_tray(environment | display, "linux")
        assert not has_tray(environment, "linux")
    with x_server(tray=0) as display:
        assert not has_tray(display, "linux")
    assert has_tray({}, "win32")
