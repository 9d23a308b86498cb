"""Missing libraries are named as each system names them, and nobody's system is changed unasked."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence

import pytest
from devkit import system_packages
from devkit.libraries import ALSA_TO_PULSE, PROGRAMS, READER
from devkit.system_packages import INSTALLERS, Installer, how_to_get, install, one_line, packages_for

WAYS = {each.program: each for each in INSTALLERS}
MISSING = ("libEGL.so.1", "libportaudio.so.2", "Xvfb")


class Machine:
    """A computer of which only the answers matter."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, way: str, root: bool, fails: int = 0) -> None:
        self.calls: list[tuple[str, ...]] = []
        self.asked: list[str] = []
        self.answer = "n"
        self._fails = fails
        monkeypatch.setattr(system_packages, "installer", lambda: WAYS[way])
        monkeypatch.setattr(system_packages, "_is_root", lambda: root)
        monkeypatch.setattr(system_packages, "_has_lists", lambda way: True)
        monkeypatch.setattr(system_packages, "_call", self._call)
        monkeypatch.setattr(shutil, "which", lambda name: f"bin/{name}")
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr("builtins.input", self._input)

    def _call(self, way: Installer, words: Sequence[str]) -> bool:
        self.calls.append(tuple(words))
        self._fails -= 1
        return self._fails < 0

    def _input(self, question: str) -> str:
        self.asked.append(question)
        return self.answer


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("apt-get", ["libegl1", "libportaudio2", "xvfb"]),
        ("dnf", ["libEGL.so.1()(64bit)", "libportaudio.so.2()(64bit)", "xorg-x11-server-Xvfb"]),
        ("zypper", ["libEGL.so.1()(64bit)", "libportaudio.so.2()(64bit)", "xorg-x11-server-Xvfb"]),
        ("pacman", ["libglvnd", "portaudio", "xorg-server-xvfb"]),
    ],
)
def test_each_system_has_its_own_names(way: str, expected: list[str]) -> None:
    assert (expected, []) == packages_for(MISSING, WAYS[way])


def test_what_no_system_is_known_to_have_is_told_apart() -> None:
    assert (["portaudio"], ["libEGL.so.1"]) == packages_for(MISSING[:2], WAYS["brew"])


@pytest.mark.parametrize("way", ["apt-get", "dnf", "zypper", "pacman"])
def test_every_program_of_the_tests_has_a_package(way: str) -> None:
    assert packages_for((*PROGRAMS, ALSA_TO_PULSE, READER), WAYS[way])[1] == []


def test_the_line_to_paste_quotes_what_a_shell_would_read_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: False)
    assert one_line(["xvfb"], WAYS["apt-get"]) == "sudo apt-get install -y --no-install-recommends xvfb"
    assert one_line(["libEGL.so.1()(64bit)"], WAYS["dnf"]).endswith("'libEGL.so.1()(64bit)'")
    assert one_line(["portaudio"], WAYS["brew"]) == "brew install portaudio"


def test_root_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, way="apt-get", root=True)
    assert install(MISSING, why="the app", yes=False)
    assert machine.asked == []
    assert machine.calls[0][-3:] == ("libegl1", "libportaudio2", "xvfb")


def test_anyone_else_is_asked_and_a_no_leaves_the_system_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(monkeypatch, way="apt-get", root=False)
    assert not install(MISSING, why="the app", yes=False)
    assert len(machine.asked) == 1
    assert machine.calls == []
    assert "sudo apt-get install" in capsys.readouterr().err


def test_a_yes_in_words_or_as_an_option_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, way="apt-get", root=False)
    machine.answer = "ja"
    assert install(MISSING, why="the app", yes=False)
    assert install(MISSING, why="the app", yes=True)
    assert len(machine.asked) == 1


def test_where_nobody_can_answer_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, way="apt-get", root=False)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    assert not install(MISSING, why="the app", yes=False)
    assert (machine.asked, machine.calls) == ([], [])


def test_a_stale_list_of_packages_is_fetched_anew_once(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, way="apt-get", root=True, fails=1)
    assert install(MISSING[:1], why="the app", yes=False)
    assert [call[0] for call in machine.calls] == ["install", "update", "install"]


def test_one_unknown_package_does_not_cost_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, way="apt-get", root=True, fails=3)
    assert install(MISSING, why="the app", yes=False)
    singles = [call[-1] for call in machine.calls if call[0] == "install"][-3:]
    assert singles == ["libegl1", "libportaudio2", "xvfb"]


def test_a_system_that_is_not_known_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "installer", lambda: None)
    assert not install(MISSING, why="the app", yes=True)
    assert how_to_get(["libEGL.so.1"]) == "install libEGL.so.1 with your system's package manager"
