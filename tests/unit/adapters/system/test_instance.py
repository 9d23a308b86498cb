"""The seat against power cuts, hung programs, crowds and strangers."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pauseknap.adapters.system.instance import Invitation, Seat

SIT = """
import sys
from pathlib import Path
from pauseknap.adapters.system.instance import Seat
seat = Seat(Path(sys.argv[1]))
sys.stdin.readline()
print(seat.claim(lambda words: print(*words, flush=True)), flush=True)
sys.stdin.readline()
seat.release()
"""
on_unix = pytest.mark.skipif(os.name == "nt", reason="signals and file modes of Unix")


@pytest.fixture
def folder() -> Path:
    """Where the seat stands."""
    return Path(os.environ["XDG_RUNTIME_DIR"]) / "seat"


@pytest.fixture
def seat(folder: Path) -> Iterator[Seat]:
    """A seat of our own, free."""
    made = Seat(folder)
    yield made
    made.release()


def sitter(folder: Path) -> subprocess.Popen[str]:
    """Another process that takes the seat when it is told to go on, and gives it up when told again."""
    return subprocess.Popen(
        [sys.executable, "-c", SIT, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def go_on(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def leave(process: subprocess.Popen[str]) -> None:
    with process:
        process.kill()


def test_of_many_that_start_at_once_exactly_one_takes_the_seat(folder: Path) -> None:
    crowd = [sitter(folder) for _ in range(4)]
    try:
        for process in crowd:
            go_on(process)
        assert ["False"] * 3 + ["True"] == sorted(line_of(process) for process in crowd)
    finally:
        for process in crowd:
            leave(process)


def test_another_process_hears_us(folder: Path, seat: Seat) -> None:
    first = sitter(folder)
    try:
        go_on(first)
        assert line_of(first) == "True"
        assert not seat.claim(lambda words: None)
        assert seat.tell(("start", "just-like-me"))
        assert line_of(first) == "start just-like-me"
    finally:
        leave(first)


@on_unix
def test_a_seat_whose_holder_was_killed_is_taken_over_without_a_word(folder: Path, seat: Seat) -> None:
    first = sitter(folder)
    go_on(first)
    assert line_of(first) == "True"
    leave(first)
    assert (folder / "seat.sock").exists()
    heard: queue.Queue[tuple[str, ...]] = queue.Queue()
    assert seat.claim(heard.put)
    assert Seat(folder).tell(("again",))
    assert heard.get(timeout=5) == ("again",)


@on_unix
def test_a_holder_that_hangs_is_given_up_within_two_seconds(folder: Path, seat: Seat) -> None:
    first = sitter(folder)
    try:
        go_on(first)
        assert line_of(first) == "True"
        first.send_signal(signal.SIGSTOP)
        begun = time.monotonic()
        assert not seat.tell(("anyone?",))
        assert time.monotonic() - begun < 2
    finally:
        leave(first)


def test_a_caller_who_says_nothing_does_not_keep_others_from_being_heard(folder: Path, seat: Seat) -> None:
    heard: queue.Queue[tuple[str, ...]] = queue.Queue()
    seat.claim(heard.put)
    with Invitation.read(folder).call():
        assert Seat(folder).tell(("hello",))
    assert heard.get(timeout=5) == ("hello",)


@pytest.mark.parametrize("said", [b"", b"\0" * 32, b"\0" * 32 + b"\0\0\0\2[]", b"x" * 40 + b"\xff" * 400])
def test_a_stranger_without_the_key_is_not_heard(folder: Path, seat: Seat, said: bytes) -> None:
    heard: queue.Queue[tuple[str, ...]] = queue.Queue()
    seat.claim(heard.put)
    with Invitation.read(folder).call() as line, contextlib.suppress(ConnectionError):
        line.sendall(said)
        line.shutdown(socket.SHUT_WR)
        while line.recv(64):
            pass
    assert Seat(folder).tell(("it is me",))
    assert heard.get(timeout=5) == ("it is me",)
    assert heard.empty()


def test_a_stranger_in_the_seat_is_not_believed(folder: Path, seat: Seat) -> None:
    seat.claim(lambda words: pytest.fail("heard, though the key was another"))
    told = json.loads((folder / "seat.json").read_text())
    Invitation(told["address"], b"another key").write(folder)
    assert not Seat(folder).tell(("secret",))


@on_unix
def test_an_invitation_that_others_can_write_is_not_trusted(folder: Path, seat: Seat) -> None:
    seat.claim(lambda words: None)
    (folder / "seat.json").chmod(0o666)
    assert not Seat(folder).tell(("hello",))


@pytest.mark.parametrize("rubbish", ["", "{", "[]", '{"address": 3}', '{"address": "x", "key": "zz"}', "æ"])
def test_an_invitation_that_makes_no_sense_leads_nowhere(folder: Path, seat: Seat, rubbish: str) -> None:
    seat.claim(lambda words: None)
    path = folder / "seat.json"
    path.write_text(rubbish, encoding="utf-8")
    assert not Seat(folder).tell(("hello",))


@on_unix
def test_the_seat_is_for_this_person_alone(folder: Path, seat: Seat) -> None:
    folder.mkdir(mode=0o755)
    seat.claim(lambda words: None)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "seat.json").stat().st_mode) == 0o600


@on_unix
def test_where_no_seat_can_be_held_every_start_runs(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "elsewhere").mkdir(mode=0o777)
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for folder in (tmp_path / "file" / "seat", tmp_path / "link"):
        seat = Seat(folder)
        assert seat.claim(lambda words: None)
        assert not seat.tell(("hello",))
        seat.release()
