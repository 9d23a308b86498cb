"""A practice is saved the way its person hears it: their names, words, silences and background."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes.clips import FakeClips
from tests.fakes.preferences import FakeSettingsFile
from tests.fakes.sound_files import FakeSoundFiles
from tests.fakes.voice import FakeVoice

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.settings import Settings, Sound
from pauseknap.services.exporting import Exporting
from pauseknap.services.order import Order
from pauseknap.services.preferences import Preferences
from pauseknap.services.rendering import Rendering
from pauseknap.services.saving import LICENCE, Saving
from pauseknap.services.time_left import Ahead

ORDER = Order(sound="/here/x.wav", captions="/here/x.vtt")


class Desk:
    """Someone who saves practices."""

    def __init__(self, settings: Settings) -> None:
        self.files, self.voice, self.clips = FakeSoundFiles("/here"), FakeVoice(), FakeClips()
        self.library = ContentLibrary([packaged()])
        self.saving = Saving(
            Exporting(Rendering(self.voice, self.clips), self.files),
            Preferences(FakeSettingsFile(settings)),
            self.library,
            lambda: 0.0,
        )
        self.told: list[Ahead] = []

    def practice(self) -> Practice:
        (found,) = (one for one in self.library.practices("da") if one.id == "just-like-me")
        return found

    def save(self, practice: Practice, choices: Choices, order: Order = ORDER) -> None:
        self.saving.save(practice, choices, order, on_progress=self.told.append)


def test_the_usual_choices_are_those_of_the_settings() -> None:
    desk = Desk(
        Settings(
            names={"dear": "Kirsten"},
            order=("self", "dear"),
            stretches={"just-like-me": {"arrive": 2.0}},
            my_words={"da": ("ro",), "en": ("calm",)},
        )
    )
    usual = desk.saving.usual(desk.practice(), 5)
    assert usual == Choices(
        minutes=5, names={"dear": "Kirsten"}, order=("self", "dear"), stretch={"arrive": 2.0}, words=("ro",)
    )


def test_what_was_chosen_for_this_file_is_what_is_said_in_it() -> None:
    desk = Desk(Settings())
    desk.save(desk.practice(), Choices(minutes=2, names={"dear": "Kirsten"}))
    assert "Kirsten" in desk.files.texts["/here/x.vtt"]
    assert not any("Kirsten" in line.text for line in desk.clips.kept)


def test_the_file_is_credited_to_the_voice_and_progress_ends_full() -> None:
    desk = Desk(Settings())
    desk.save(desk.practice(), Choices(minutes=2))
    assert "Brummer (computerstemme)" == desk.files.tags["/here/x.wav"].artist
    assert 1.0 == desk.told[-1].share


@pytest.mark.parametrize(
    ("row", "sound", "licence"),
    [
        ("S19", Sound(), LICENCE),
        ("own", Sound(), ""),
        ("S19", Sound(ambience="own", own_background="/music/song.ogg"), ""),
    ],
)
def test_our_licence_is_put_on_nothing_that_is_not_ours(row: str, sound: Sound, licence: str) -> None:
    desk = Desk(Settings(sound=sound))
    desk.save(replace(desk.practice(), row=row), Choices(minutes=2))
    assert licence == desk.files.tags["/here/x.wav"].licence
