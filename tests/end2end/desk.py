"""A desktop of the tests' own: screen, session bus, window manager and tray, gone without a trace."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from tests.end2end.sni_host import SniHost
from tests.end2end.sound_desk import SoundDesk, sound_desk, wait_until

TrayKind = Literal["xembed", "sni", "none"]
SCREEN = "1280x800x24"


class Desk:
    """`environment` leads any program to it; everything started here ends with it."""

    def __init__(self, folder: Path, stack: contextlib.ExitStack) -> None:
        self.folder = folder
        self._stack = stack
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY")
        } | {"XDG_RUNTIME_DIR": str(folder), "QT_QPA_PLATFORM": "xcb"}
        self.sni: SniHost | None = None
        self.sound: SoundDesk | None = None

    def start(self, words: Sequence[str], *, told_by: str = "") -> subprocess.Popen[bytes]:
        """Start a program of the desktop; `told_by` is a file name that it writes when it is ready.

        The program writes there through a descriptor whose number takes the place of `{ready}` in its words.
        """
        with (self.folder / (told_by or "nothing")).open("wb") as ready:
            process = subprocess.Popen(
                [word.format(ready=ready.fileno()) for word in words],
                env=self.environment,
                pass_fds=(ready.fileno(),) if told_by else (),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        self._stack.callback(end, process)
        if told_by and not wait_until(lambda: (self.folder / told_by).read_bytes().endswith(b"\n")):
            raise RuntimeError(f"{words[0]} did not start")
        return process

    def told(self, name: str) -> str:
        """What a program wrote when it was ready."""
        return (self.folder / name).read_text().strip()

    def run(self, *words: str) -> str:
        """Run a small program to its end, such as `xdotool`; what it says."""
        return subprocess.run(
            words, env=self.environment, capture_output=True, text=True, check=True, timeout=20
        ).stdout.strip()

    def has_window_manager_after(self, words: list[str]) -> bool:
        """Start a window manager, and say whether it took the screen."""
        self.start(words)
        return wait_until(self.has_window_manager)

    def has_window_manager(self) -> bool:
        """Whether one answers; it says which desktop is the current one."""
        asked = subprocess.run(
            ["xdotool", "get_desktop"], env=self.environment, capture_output=True, check=False, timeout=20
        )
        return asked.returncode == 0

    def click(self, where: Sequence[int], button: int = 1) -> None:
        """Click in the middle of a rectangle (left, top, width, height) of the screen."""
        left, top, width, height = where
        self.run("xdotool", "mousemove", str(left + width // 2), str(top + height // 2))
        self.run("xdotool", "click", str(button))

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, wherever the focus is."""
        self.run("xdotool", "key", "--delay", "30", *keys)

    def start_tray(self) -> subprocess.Popen[bytes]:
        """A panel that takes tray icons in, as the XEmbed system tray has it."""
        words = ["trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request"]
        words += ["--height", "32", "--SetDockType", "true", "--SetPartialStrut", "true"]
        return self.start([*words, "--expand", "true"])


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program, whatever state it is in."""
    process.kill()
    process.wait()


@contextlib.contextmanager
def desk(tray: TrayKind = "xembed", *, sound: bool = False) -> Iterator[Desk]:
    """A running desktop; with `sound` also a sound server, whose recording is at `Desk.sound`."""
    folder = Path(tempfile.mkdtemp(prefix="pkd"))  # short: socket paths have room for a hundred letters
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        made = Desk(folder, stack)
        if sound:
            server = stack.enter_context(sound_desk())
            made.environment |= {k: v for k, v in server.environment.items() if k.startswith("PULSE")}
            made.sound = server
        made.start(
            ["Xvfb", "-displayfd", "{ready}", "-screen", "0", SCREEN, "-nolisten", "tcp"], told_by="display"
        )
        made.environment["DISPLAY"] = ":" + made.told("display")
        made.start(["dbus-daemon", "--session", "--nofork", "--print-address={ready}"], told_by="bus")
        made.environment["DBUS_SESSION_BUS_ADDRESS"] = made.told("bus")
        # On a busy machine it may give up before the screen answers; it is then asked again.
        if not any(made.has_window_manager_after(["openbox"]) for _ in range(3)):
            raise RuntimeError("the window manager did not start")
        if tray == "xembed":
            made.start_tray()
        elif tray == "sni":
            made.sni = stack.enter_context(SniHost(made.environment["DBUS_SESSION_BUS_ADDRESS"]))
        yield made
