"""The mix as it is saved and heard: one loudness, below the ceiling, every voice as loud as the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.scenarios.conftest import Type
from tests.scenarios.test_export import SpeakingHouse

from pauseknap.core.language import Language
from pauseknap.core.sound.line import LINE_LOUDNESS, RECORDED, Finish, as_heard
from pauseknap.core.sound.loudness import Meter, loudness
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance, Voice

SAID = {"da": "Må du være tryg, rask og glad.", "en": "May you be safe, well and happy."}


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(("practice", "minutes"), [("just-like-me", "5"), ("self-compassion", "3")])
def test_a_guided_practice_has_the_loudness_and_the_peak_that_were_promised(
    practice: str, minutes: str, language: Language, tmp_path: Path, typed: Type
) -> None:
    path = tmp_path / "practice.wav"
    asked = ("export", practice, "--minutes", minutes, "-o", str(path), "--language", language)
    assert typed(*asked, house=SpeakingHouse()).status == 0
    meter = Meter()
    for block in soundfile.blocks(path, blocksize=RATE, dtype="float32"):
        meter.add(block)
    assert meter.loudness() == pytest.approx(-20.0, abs=0.5)
    assert meter.true_peak() <= -2.0


@pytest.fixture
def voice() -> Iterator[Voice]:
    """The voices of this computer."""
    made = SpeakingHouse().voice
    yield made
    made.close()


def noisy(clip: Mono) -> Mono:
    """As a cheap microphone in a room with a fan would have it."""
    hiss = np.random.default_rng(4).standard_normal(len(clip)) * 0.004
    return (0.15 * clip + hiss).astype(np.float32)


def test_lines_of_different_voices_are_within_one_loudness_unit(voice: Voice) -> None:
    kind = Finish(pause=0.3, softness=0.5, room=0.3)
    lines = []
    for language, text in SAID.items():
        id_ = next(one.id for one in voice.voices() if one.language == language)
        for variant in ("", "+f3", "+m3", "+croak", "+whisper"):
            clip = voice.speak(Utterance(text=text, voice=id_ + variant, rate=120))
            lines.append(as_heard(clip, text, kind))
            lines.append(as_heard(noisy(clip), text, RECORDED))
    heard = [loudness(np.pad(line, RATE // 2)) for line in lines]
    assert max(heard) - min(heard) < 1.0
    assert np.mean(heard) == pytest.approx(LINE_LOUDNESS, abs=0.3)
