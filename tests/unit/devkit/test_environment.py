"""The environment is made by whatever the computer has, and one that was left half made is made anew."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from devkit import environment, places
from devkit.environment import ready, why_not
from devkit.trouble import Trouble

NO_NETWORK = "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution"


class Computer:
    """Runs nothing: makes the files that a command would make, and remembers it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, *, has: Sequence[str]) -> None:
        self.ran: list[str] = []
        self.has = set(has)
        self.pip_says = (0, "")
        self.lock = folder / "requirements.lock"
        self.lock.write_text("a==1\n", encoding="utf-8")
        for name, path in (("VENV", "venv"), ("BUILD", "build"), ("UNFINISHED", "build/unfinished")):
            monkeypatch.setattr(places, name, folder / path)
        places.BUILD.mkdir()
        monkeypatch.setattr(environment, "quietly", self._run)
        monkeypatch.setattr(environment, "install", self._install)
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: name if name in self.has else None)
        monkeypatch.setattr(shutil, "which", lambda name: None)

    def _run(self, command: Sequence[str | Path], env: object = None) -> tuple[int, str]:
        words = [str(word) for word in command]
        if "venv" in words:
            self.ran.append("venv")
            places.packages_of(places.VENV, "3.11").mkdir(parents=True)
            places.python_of(places.VENV).parent.mkdir(exist_ok=True)
            places.python_of(places.VENV).touch()
        elif "pip" in words:
            self.ran.append("pip")
            return self.pip_says
        return 0, "3.11"

    def _install(self, missing: Sequence[str], *, why: str, yes: bool) -> bool:
        self.ran.append(f"system: {' '.join(missing).partition('.')[0]}")
        self.has |= {"venv", "ensurepip"}
        return yes


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    """One with all that Python usually brings."""
    return Computer(tmp_path, monkeypatch, has=("venv", "ensurepip"))


def test_from_nothing_an_environment_is_made_and_filled_once(computer: Computer) -> None:
    ready([computer.lock], yes=False)
    ready([computer.lock], yes=False)
    assert computer.ran == ["venv", "pip"]
    assert not places.UNFINISHED.exists()


def test_the_environment_finds_the_checkout_by_a_path_that_any_move_survives(computer: Computer) -> None:
    ready([computer.lock], yes=False)
    line = (places.packages_of(places.VENV, "3.11") / "pauseknap.pth").read_text(encoding="utf-8").strip()
    assert not Path(line).is_absolute()
    assert (places.packages_of(places.VENV, "3.11") / line).resolve() == places.SOURCE


def test_one_that_was_left_half_made_is_made_anew(computer: Computer) -> None:
    ready([computer.lock], yes=False)
    places.UNFINISHED.touch()
    ready([computer.lock], yes=False)
    assert computer.ran == ["venv", "pip"] * 2


def test_a_new_lock_is_installed_into_the_old_environment(computer: Computer) -> None:
    ready([computer.lock], yes=False)
    computer.lock.write_text("a==2\n", encoding="utf-8")
    ready([computer.lock], yes=False)
    assert computer.ran == ["venv", "pip", "pip"]


def test_without_a_network_what_was_whole_stays_whole(computer: Computer) -> None:
    ready([computer.lock], yes=False)
    computer.lock.write_text("a==2\n", encoding="utf-8")
    computer.pip_says = (1, NO_NETWORK)
    with pytest.raises(Trouble, match="Go online"):
        ready([computer.lock], yes=False)
    assert not places.UNFINISHED.exists()


def test_an_installation_that_broke_off_is_known_as_half_made(computer: Computer) -> None:
    computer.pip_says = (1, "Installing collected packages: a\nERROR: No space left on device")
    with pytest.raises(Trouble, match="disk is full"):
        ready([computer.lock], yes=False)
    assert places.UNFINISHED.exists()


def test_where_python_came_without_venv_the_system_is_asked_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = Computer(tmp_path, monkeypatch, has=())
    monkeypatch.setattr(environment, "installer", lambda: environment_of("apt-get"))
    ready([computer.lock], yes=True)
    assert computer.ran == ["system: python3", "venv", "pip"]


def test_where_nothing_helps_one_sentence_says_what_to_get(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = Computer(tmp_path, monkeypatch, has=())
    monkeypatch.setattr(environment, "installer", lambda: None)
    with pytest.raises(Trouble, match="venv and pip are packed apart"):
        ready([computer.lock], yes=True)
    assert computer.ran == []


def environment_of(program: str) -> object:
    """An installer of which only the name is asked."""
    return type("Way", (), {"program": program})()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (NO_NETWORK, "no way to the network"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("ERROR: No matching distribution found for numpy==9.9", "no ready-made numpy==9.9"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one we pinned"),
        ("something else", "setup.log"),
    ],
)
def test_what_pip_says_at_length_is_told_in_a_sentence(said: str, expected: str) -> None:
    assert expected in why_not(said)
