"""A `say` that hums: lists its voices, and writes the file it is told to; "bad" in a text makes it hang."""

from __future__ import annotations

import math
import re
import struct
import sys
import threading
import wave

VOICES = """\
Albert              en_US    # Hello! My name is Albert.
Eddy (Danish (Denmark)) da_DK    # Hej! Jeg hedder Eddy.
Sara                da_DK    # Hej! Jeg hedder Sara.
"""


def main() -> None:
    options = dict(zip(sys.argv[1:], sys.argv[2:], strict=False))
    if options["-v"] == "?":
        sys.stdout.buffer.write(VOICES.encode())
        return
    text = sys.stdin.buffer.read().decode()
    if "bad" in text:
        threading.Event().wait()
    if options["-v"] not in VOICES:
        sys.exit("Voice not found")
    text = re.sub(r"\[\[.*?\]\]", "", text)  # commands to the voice, which are not said
    letters = sum(sign.isalnum() for sign in text)
    frames = round(22050 * letters * 0.075 * 120 / int(options["-r"]))
    hum = b"".join(struct.pack("<h", round(9000 * math.sin(i * 0.05))) for i in range(frames))
    with wave.open(options["-o"], "wb") as file:
        file.setsampwidth(2)
        file.setnchannels(1)
        file.setframerate(22050)
        file.writeframes(hum + bytes(22050))


if __name__ == "__main__":
    main()
