"""The speaking child over an engine like that of Windows: at once, loud on stdout, in a format of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance, VoiceError

ENGINE = """
import os
import re
import wave
from types import SimpleNamespace


def init():
    return Engine()


class Engine:
    driver_name = "sapi5"

    def __init__(self):
        self.on_error = None
        self.ran = 0

    def connect(self, topic, call):
        self.on_error = call

    def runAndWait(self):
        self.ran += 1

    def getProperty(self, name):
        token = "HKEY_LOCAL_MACHINE/SOFTWARE/Voices/"
        return [
            SimpleNamespace(id=token + "Helle", name="Microsoft Helle", languages=["da-DK"]),
            SimpleNamespace(id=token + "Zira", name="Microsoft Zira", languages=["en_US"]),
            SimpleNamespace(id=token + "Nobody", name="Nobody", languages=[]),
            SimpleNamespace(id=token + "Old", name="Old", languages=[bytes([5]) + b"da"]),
        ]

    def setProperty(self, name, value):
        if name == "voice" and not value.startswith("HKEY"):
            self.on_error(name=None, exception=ValueError("unknown voice id"))

    def save_to_file(self, text, path):
        assert self.ran, "lines asked for before the loop has run once are lost"
        print("Audio saved to", path)
        with open(os.environ["SAID"], "a") as said:
            said.write(text + "\\n")
        seconds = len(re.sub("^<.*?>|<.*?>$", "", text)) * 0.05
        with wave.open(path, "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(44100)
            wave_up, wave_down = b"\\x00\\x20" * 100, b"\\x00\\xe0" * 100
            file.writeframes((wave_up + wave_down) * int(441 * seconds))
"""


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PyttsxVoice]:
    package = tmp_path / "engine" / "pyttsx3"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(ENGINE)
    monkeypatch.setenv("PYTHONPATH", str(package.parent))
    monkeypatch.setenv("SAID", str(tmp_path / "said"))
    made = PyttsxVoice()
    yield made
    made.close()


def test_voices_are_known_by_two_letters_of_language(voice: PyttsxVoice) -> None:
    assert [info.language for info in voice.voices()] == ["da", "en", "", "da"]


def test_a_line_in_another_format_comes_at_our_rate(voice: PyttsxVoice) -> None:
    helle = voice.voices()[0].id
    clip = voice.speak(Utterance(text="Mærk åndedrættet.", voice=helle, rate=120))
    assert len(clip) / RATE == pytest.approx(17 * 0.05, abs=0.1)


def test_a_voice_the_engine_does_not_take_fails_the_line(voice: PyttsxVoice) -> None:
    with pytest.raises(VoiceError, match="unknown voice id"):
        voice.speak(Utterance(text="Hej.", voice="nobody", rate=120))


def test_its_voices_are_known_to_be_of_windows(voice: PyttsxVoice) -> None:
    assert {info.engine for info in voice.voices()} == {"sapi"}


def test_a_lower_tone_is_asked_for_in_its_own_words_and_only_where_wished(
    voice: PyttsxVoice, tmp_path: Path
) -> None:
    helle = voice.voices()[0].id
    voice.speak(Utterance(text="Ro & mag.", voice=helle, rate=120, pitch=-10))
    voice.speak(Utterance(text="Ro & mag.", voice=helle, rate=120))
    said = (tmp_path / "said").read_text().splitlines()
    assert ['<pitch absmiddle="-4">Ro &amp; mag.</pitch>', "Ro & mag."] == said
