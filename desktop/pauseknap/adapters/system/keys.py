"""Keys of a POSIX or Windows terminal, and the silent keyboard of a pipe."""

from __future__ import annotations

import os
import select
import sys
import threading
from typing import IO

from pauseknap.ports.keys import Key, Keys

_PLAIN: dict[bytes, Key] = {
    b" ": "space",
    b"\r": "enter",
    b"\n": "enter",
    b"q": "quit",
    b"\x03": "quit",
    b"\x1b": "escape",
    b"\x1b[C": "right",
    b"\x1b[D": "left",
    b"\xe0M": "right",
    b"\xe0K": "left",
    b"1": "1",
    b"2": "2",
    b"3": "3",
}


def key_of(pressed: bytes) -> Key | None:
    """The key a terminal means by these bytes; None for one we have no use for."""
    return _PLAIN.get(pressed)


def keys_for(stdin: IO[str] | None) -> Keys:
    """The keyboard behind `stdin`: a real one where it is a terminal, else a silent one."""
    try:
        tty = stdin is not None and stdin.isatty()
    except ValueError:
        tty = False
    if not tty or stdin is None:
        return NoKeys()
    if sys.platform == "win32":
        return WindowsKeys()
    return PosixKeys(stdin.fileno())


class NoKeys:
    """No keyboard: time passes and nobody presses anything."""

    def __init__(self) -> None:
        self._never = threading.Event()

    def live(self) -> bool:
        """Nobody can press a key."""
        return False

    def wait(self, seconds: float) -> Key | None:
        """Let the time pass."""
        self._never.wait(seconds)
        return None

    def line(self) -> str | None:
        """Nobody types."""
        return None

    def close(self) -> None:
        """Nothing to give back."""


if sys.platform != "win32":
    import termios
    import tty

    class PosixKeys:
        """A terminal that hands over keys one by one, unechoed, and is given back as it was."""

        def __init__(self, descriptor: int) -> None:
            self._descriptor = descriptor
            self._before = termios.tcgetattr(descriptor)
            tty.setcbreak(descriptor)

        def live(self) -> bool:
            """There is a keyboard."""
            return True

        def wait(self, seconds: float) -> Key | None:
            """The next key within `seconds`."""
            ready, _, _ = select.select([self._descriptor], [], [], seconds)
            if not ready:
                return None
            pressed = os.read(self._descriptor, 8)
            # An empty read is the end of a terminal that was closed: end the practice with it.
            return key_of(pressed) if pressed else "quit"

        def line(self) -> str | None:
            """A line, with the terminal as it usually is meanwhile."""
            termios.tcsetattr(self._descriptor, termios.TCSADRAIN, self._before)
            try:
                typed = b""
                while not typed.endswith(b"\n"):
                    part = os.read(self._descriptor, 1024)
                    if not part:
                        return None
                    typed += part
                return typed.decode("utf-8", errors="replace").rstrip("\r\n")
            finally:
                tty.setcbreak(self._descriptor)

        def close(self) -> None:
            """Give the terminal back as it was."""
            termios.tcsetattr(self._descriptor, termios.TCSADRAIN, self._before)

else:
    import msvcrt

    class WindowsKeys:
        """The console's keys; asked for in short waits, since a console cannot be waited on."""

        def __init__(self) -> None:
            self._never = threading.Event()

        def live(self) -> bool:
            """There is a keyboard."""
            return True

        def wait(self, seconds: float) -> Key | None:
            """The next key within `seconds`."""
            self._never.wait(seconds)
            if not msvcrt.kbhit():
                return None
            pressed = msvcrt.getch()
            return key_of(pressed + msvcrt.getch() if pressed == b"\xe0" else pressed)

        def line(self) -> str | None:
            """A line of the console."""
            typed = sys.stdin.readline()
            return typed.rstrip("\r\n") if typed else None

        def close(self) -> None:
            """Nothing to give back."""
