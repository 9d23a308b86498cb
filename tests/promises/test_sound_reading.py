"""What everything that reads sound files promises."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.fakes.sound_reading import FakeSoundReading
from tests.fakes.spoken import spoken

from pauseknap.adapters.audio.reading import DiskSoundReading
from pauseknap.core.problems import Unusable
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.sound_reading import SoundReading

Give = Callable[[str, Mono], str]


@pytest.fixture(params=["fake", "disk"])
def given(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[SoundReading, Give]:
    """What reads, and how a file is given to it; nothing in it makes one that cannot be read."""
    if request.param == "fake":
        fake = FakeSoundReading()

        def remember(name: str, clip: Mono) -> str:
            fake.files[name] = (clip, RATE)
            return name

        return fake, remember

    def write(name: str, clip: Mono) -> str:
        path = tmp_path / name
        if len(clip):
            soundfile.write(path, clip, RATE)
        else:
            path.write_bytes(b"RIFF and then nothing")
        return str(path)

    return DiskSoundReading(), write


def test_a_file_is_read_as_one_channel(given: tuple[SoundReading, Give]) -> None:
    reading, give = given
    clip, rate = reading.read(give("line.wav", spoken("Må du have ro.")), most_seconds=60)
    assert RATE == rate
    assert spoken("Må du have ro.") == pytest.approx(clip, abs=1e-4)


@pytest.mark.parametrize(
    ("name", "clip", "what"),
    [
        ("long.wav", spoken("", seconds=3), "sound-too-long"),
        ("torn.wav", np.zeros(0, np.float32), "sound-unreadable"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_name(
    name: str, clip: Mono, what: str, given: tuple[SoundReading, Give]
) -> None:
    reading, give = given
    with pytest.raises(Unusable) as told:
        reading.read(give(name, clip), most_seconds=2)
    assert (what, name) == (told.value.what, told.value.values["file"])


def test_a_file_that_is_not_there_is_told(given: tuple[SoundReading, Give]) -> None:
    with pytest.raises(Unusable, match="sound-missing"):
        given[0].read("nowhere.wav", most_seconds=60)
