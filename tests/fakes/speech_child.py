"""A speaking child that behaves as badly as it is told: `python speech_child.py WORD… [--once FILE]`.

It hums instead of speaking. `ok` does nothing wrong; `mute` never gets ready; `engineless` has nothing to
speak with; `chatty` prints rubbish between its answers. On lines that hold "bad", `endless` prints without
end of line, `hang` says nothing more, `die` is killed, `torn` leaves half a file and `nothing` none, `wrong`
answers another question and `refuse` says no. With `--once FILE` only while FILE is not there, and makes it.
"""

from __future__ import annotations

import json
import math
import os
import signal
import struct
import sys
import threading
import wave
from pathlib import Path


def main() -> None:
    words = sys.argv[1:]
    once = Path(words[words.index("--once") + 1]) if "--once" in words else None
    if "mute" in words:
        threading.Event().wait()
    if "engineless" in words:
        say({"ready": False, "error": "no engine here"})
        sys.exit(3)
    if "chatty" in words:
        chatter()
    say({"ready": True, "voices": [{"id": "hum/da", "name": "Hum", "language": "da"}]})
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        if "chatty" in words:
            chatter()
        if "bad" in asked["text"] and not (once and once.exists()):
            if once:
                once.touch()
            misbehave(words, asked)
        else:
            hum(Path(asked["path"]), seconds=len(asked["text"]) * 0.05)
            say({"id": asked["id"]})


def misbehave(words: list[str], asked: dict[str, object]) -> None:
    path = Path(str(asked["path"]))
    if "hang" in words:
        threading.Event().wait()
    if "die" in words:
        path.write_bytes(b"RIFF")
        os.kill(os.getpid(), signal.SIGKILL)
    if "endless" in words:
        while True:
            sys.stdout.write("x" * 100_000)
    if "torn" in words:
        hum(path, seconds=1.0)
        path.write_bytes(path.read_bytes()[:5000])
    if "refuse" in words:
        say({"id": asked["id"], "error": "refused"})
    else:
        say({"id": 999 if "wrong" in words else asked["id"]})


def hum(path: Path, *, seconds: float) -> None:
    tone = (round(9000 * math.sin(i * 0.05)) for i in range(round(22050 * seconds)))
    with wave.open(str(path), "wb") as file:
        file.setsampwidth(2)
        file.setnchannels(1)
        file.setframerate(22050)
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in tone) + bytes(22050))


def chatter() -> None:
    sys.stdout.buffer.write(
        b'Audio saved to nowhere\n\n\xff\xfe\x00{"id": \n[1, 2]\n"id"\n{{{{\n' + b"[" * 20_000 + b"\n"
    )


def say(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
