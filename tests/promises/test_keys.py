"""What every keyboard promises: keys come once and in order, and silence ends when its time is over."""

from __future__ import annotations

import io
import os
import pty
import sys
import termios
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from tests.fakes.keys import FakeKeys

from pauseknap.adapters.system.keys import NoKeys, PosixKeys, key_of, keys_for
from pauseknap.ports.keys import Keys

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")


@dataclass
class Board:
    """A keyboard, and a way to press space and then the right arrow on it."""

    keys: Keys
    press: Callable[[], object]


@pytest.fixture(params=["fake", "real"])
def board(request: pytest.FixtureRequest) -> Iterator[Board]:
    if request.param == "fake":
        yield Board(FakeKeys({0.0: "space", 0.5: "right"}), lambda: None)
        return
    ours, theirs = pty.openpty()
    keys = PosixKeys(theirs)
    pressed = iter([b" ", b"\x1b[C"])
    yield Board(keys, lambda: os.write(ours, next(pressed)))
    keys.close()
    os.close(ours)
    os.close(theirs)


def test_keys_come_once_and_in_order(board: Board) -> None:
    board.press()
    assert board.keys.wait(0.4) == "space"
    board.press()
    assert board.keys.wait(1.0) == "right"
    assert board.keys.wait(0.01) is None


def test_there_is_somebody_at_a_keyboard(board: Board) -> None:
    assert board.keys.live()


def test_a_terminal_is_given_back_as_it_was() -> None:
    ours, theirs = pty.openpty()
    before = termios.tcgetattr(theirs)
    keys = PosixKeys(theirs)
    assert termios.tcgetattr(theirs) != before
    keys.close()
    assert before == termios.tcgetattr(theirs)
    os.close(ours)
    os.close(theirs)


def test_a_terminal_that_was_closed_ends_the_practice() -> None:
    reading, writing = os.pipe()
    keys = PosixKeys.__new__(PosixKeys)
    keys._descriptor = reading
    os.close(writing)
    assert keys.wait(1.0) == "quit"
    os.close(reading)


@pytest.mark.parametrize("stdin", [None, io.StringIO()])
def test_where_there_is_no_terminal_nobody_presses_anything(stdin: io.StringIO | None) -> None:
    keys = keys_for(stdin)
    assert isinstance(keys, NoKeys)
    assert (keys.live(), keys.wait(0.0)) == (False, None)
    keys.close()


def test_a_closed_stdin_is_no_terminal() -> None:
    stdin = io.StringIO()
    stdin.close()
    assert isinstance(keys_for(stdin), NoKeys)


def test_keys_without_a_meaning_are_passed_over() -> None:
    assert key_of(b"x") is None
