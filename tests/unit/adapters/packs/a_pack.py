"""A voice pack that is fine, to be spoilt by tests."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import soundfile
from tests.fakes.spoken import in_a_room, spoken

from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE

LINE = "Må du have ro."
HEAD = "version: 1\ntitle: Rolige linjer\nby: Bodil\nlines:\n"


def wav(clip: Mono | None = None, rate: int = RATE) -> bytes:
    """A sound file of somebody saying the line, or of a clip."""
    raw = BytesIO()
    soundfile.write(raw, in_a_room(spoken(LINE)) if clip is None else clip, rate, format="WAV")
    return raw.getvalue()


def listed(file: str = "ro.wav", say: str = LINE, language: str = "da") -> str:
    """A `pack.yaml` of one line."""
    return f"{HEAD}  {language}:\n    - say: {say}\n      file: {file}\n"


def make_pack(folder: Path) -> Path:
    """A folder with both."""
    folder.mkdir()
    (folder / "pack.yaml").write_text(listed(), encoding="utf-8")
    (folder / "ro.wav").write_bytes(wav())
    return folder
