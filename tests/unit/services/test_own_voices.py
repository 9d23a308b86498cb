"""Voices from files of a person's own: kept when they speak, told of when not, and dropped again."""

from __future__ import annotations

import pytest
from tests.fakes.background import FakeBackground
from tests.fakes.preferences import FakeSettingsFile
from tests.fakes.voice_files import FakeVoiceFiles

from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Settings, VoiceChoice
from pauseknap.ports.voice import VoiceInfo
from pauseknap.services.own_voices import OwnVoices
from pauseknap.services.preferences import Preferences

DANISH = VoiceInfo("piper:/da.onnx", "Tale", "da", "piper")
GERMAN = VoiceInfo("piper:/de.onnx", "Sprache", "de", "piper")


class Odd(FakeVoiceFiles):
    """Fails in a way it never promised."""

    def look(self, path: str) -> VoiceInfo:
        raise ZeroDivisionError


class Room:
    def __init__(self, files: FakeVoiceFiles, settings: Settings | None = None) -> None:
        self.preferences = Preferences(FakeSettingsFile(settings or Settings()))
        self.background = FakeBackground()
        self.own = OwnVoices(files, self.background, self.preferences)
        self.added: list[VoiceInfo] = []
        self.failed: list[str] = []

    def add(self, path: str) -> None:
        self.own.add(path, added=self.added.append, failed=lambda wrong: self.failed.append(wrong.what))
        self.background.work()

    @property
    def settings(self) -> Settings:
        return self.preferences.settings


FILES = FakeVoiceFiles(
    {"/da.onnx": DANISH, "/de.onnx": GERMAN, "/torn.onnx": Unusable("piper-model", file="x")}
)


def test_a_voice_that_speaks_is_kept_and_is_the_one_of_its_language_with_the_pace_chosen_before() -> None:
    room = Room(FILES, Settings(voices={"da": VoiceChoice(id="old", rate=110)}))
    room.add("/da.onnx")
    assert [DANISH] == room.added
    assert ("/da.onnx",) == room.settings.piper_voices
    assert VoiceChoice(id=DANISH.id, rate=110) == room.settings.voices["da"]


def test_a_voice_chosen_again_is_there_once() -> None:
    room = Room(FILES, Settings(piper_voices=("/da.onnx", "/x.onnx")))
    room.add("/da.onnx")
    assert ("/x.onnx", "/da.onnx") == room.settings.piper_voices


@pytest.mark.parametrize(
    ("files", "path", "what"),
    [
        (FILES, "/torn.onnx", "piper-model"),
        (FILES, "/none.onnx", "piper-model-missing"),
        (FILES, "/de.onnx", "piper-language"),
        (Odd(), "/da.onnx", "piper-model"),
    ],
)
def test_a_file_that_will_not_do_is_told_of_and_not_kept(files: FakeVoiceFiles, path: str, what: str) -> None:
    room = Room(files)
    room.add(path)
    assert [what] == room.failed
    assert Settings() == room.settings


def test_a_voice_that_is_dropped_leaves_its_language_to_the_first_one() -> None:
    room = Room(FILES, Settings(voices={"en": VoiceChoice(id="other")}))
    room.add("/da.onnx")
    room.own.drop("/da.onnx")
    assert () == room.settings.piper_voices
    assert {"da": "", "en": "other"} == {language: one.id for language, one in room.settings.voices.items()}
