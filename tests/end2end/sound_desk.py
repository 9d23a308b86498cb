"""A sound server of the tests' own, with a sink that goes nowhere and can be recorded."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE

SINK = "desk"
_READY_SECONDS = 15.0


def wait_until(come_true: Callable[[], bool], seconds: float = _READY_SECONDS) -> bool:
    """Look every 20 ms until it is so, or the time is up."""
    pause = threading.Event()
    for _ in range(round(seconds / 0.02)):
        if come_true():
            return True
        pause.wait(0.02)
    return come_true()


@dataclass(frozen=True)
class Recording:
    """What the sink is being sent, from when the recording began."""

    file: Path

    def sound(self) -> Stereo:
        """Everything so far."""
        samples = np.fromfile(self.file, dtype=np.float32)
        return samples[: len(samples) // 2 * 2].reshape(-1, 2)


class SoundDesk:
    """PulseAudio on a socket of its own. `environment` leads any program to it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        socket = folder / "native"
        self._socket = socket
        self._server: subprocess.Popen[bytes] | None = None
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_STATE_PATH": str(folder / "state"),
            "PULSE_SERVER": f"unix:{socket}",
        }

    def start(self) -> None:
        """Start the server and wait until it answers."""
        # norewinds: without it a null sink stalls its first second and the recording has holes.
        sink = f"module-null-sink sink_name={SINK} norewinds=1 rate={RATE} channels=2"
        self._server = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--disable-shm=yes",
                "--use-pid-file=no",
                "--log-target=stderr",
                "--log-level=1",
                "-L",
                f"module-native-protocol-unix auth-anonymous=1 socket={self._socket}",
                "-L",
                sink,
            ],
            env={**os.environ, **self.environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if not wait_until(lambda: self._told("info")):
            self.stop()
            raise RuntimeError("the sound server did not start")
        self._told("set-default-sink", SINK)

    def stop(self) -> None:
        """End the server as if it had crashed."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None
        self._socket.unlink(missing_ok=True)

    @contextlib.contextmanager
    def recording(self) -> Iterator[Recording]:
        """Record the sink; ready when it is being written."""
        file = self._folder / "recording.raw"
        with file.open("wb") as out:
            recorder = subprocess.Popen(
                [
                    "parec",
                    f"--device={SINK}.monitor",
                    f"--rate={RATE}",
                    "--channels=2",
                    "--format=float32le",
                    "--raw",
                    "--latency-msec=20",
                ],
                env={**os.environ, **self.environment},
                stdout=out,
                stderr=subprocess.DEVNULL,
            )
            try:
                if not wait_until(lambda: file.stat().st_size > 0):
                    raise RuntimeError("nothing was recorded")
                yield Recording(file)
            finally:
                recorder.kill()
                recorder.wait()

    def _told(self, *words: str) -> bool:
        told = subprocess.run(
            ["pactl", *words],
            env={**os.environ, **self.environment},
            capture_output=True,
            check=False,
            timeout=_READY_SECONDS,
        )
        return told.returncode == 0


@contextlib.contextmanager
def sound_desk() -> Iterator[SoundDesk]:
    """A running desk that leaves nothing behind."""
    folder = Path(tempfile.mkdtemp(prefix="pkd"))  # short: socket paths have room for a hundred letters
    desk = SoundDesk(folder)
    try:
        desk.start()
        yield desk
    finally:
        desk.stop()
        shutil.rmtree(folder, ignore_errors=True)
