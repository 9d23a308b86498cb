"""Hearing a voice: one sentence as chosen, never into a practice, and the sound card given back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from tests.fakes.background import FakeBackground
from tests.fakes.clips import FakeClips
from tests.fakes.library import FakeLibrary
from tests.fakes.player import FakePlayer
from tests.fakes.preferences import FakeSettingsFile
from tests.fakes.voice import FakeVoice

from pauseknap.core.settings import Settings, Sound, VoiceChoice
from pauseknap.core.sound.mix import Mix, options_for
from pauseknap.core.sound.signal import Mono
from pauseknap.core.timeline.model import Timeline
from pauseknap.ports.player import Source
from pauseknap.services.hearing import Hearing
from pauseknap.services.preferences import Preferences
from pauseknap.services.rendering import Rendering

SENTENCE = "Sådan lyder jeg."


@dataclass
class Room:
    """Everything a sentence needs, with hands on each part."""

    voice: FakeVoice = field(default_factory=FakeVoice)
    player: FakePlayer = field(default_factory=FakePlayer)
    settings: Settings = field(default_factory=Settings)
    busy: bool = False

    def __post_init__(self) -> None:
        self.background = FakeBackground()
        self.begun: list[float] = []
        self.failed = 0
        self.hearing = Hearing(
            player=self.player,
            rendering=Rendering(self.voice, FakeClips()),
            background=self.background,
            preferences=Preferences(FakeSettingsFile(self.settings)),
            library=FakeLibrary(words={"da": {"voice.sample": SENTENCE}}),
            make_source=_mix,
            busy=lambda: self.busy,
        )

    def hear(self) -> None:
        self.hearing.hear("da", begun=self.begun.append, failed=self._fail)

    def _fail(self) -> None:
        self.failed += 1


def _mix(timeline: Timeline, clips: Mapping[str, Mono], settings: Settings, spoken: bool) -> Source:
    return Mix(timeline, clips, options_for(settings.sound, spoken=spoken))


def test_one_sentence_is_said_in_the_voice_and_at_the_pace_chosen() -> None:
    room = Room(settings=Settings(voices={"da": VoiceChoice(id="fake/da", rate=100)}))
    room.hear()
    room.background.work()
    (asked,) = room.voice.asked
    assert (SENTENCE, "fake/da", 100) == (asked.text, asked.voice, asked.rate)
    assert room.player.playing()
    assert room.player.source is not None
    assert abs(room.player.source.block(0, 48_000)).max() > 0.1


def test_it_is_as_loud_as_everything_else_and_has_no_sound_behind_it() -> None:
    room = Room(settings=Settings(sound=Sound(volume=0.3, ambience="water", voice_volume=0.0)))
    room.hear()
    room.background.work()
    assert room.player.volume == 0.3
    assert room.player.source is not None
    assert abs(room.player.source.block(0, 48_000)).max() == 0


def test_the_sound_card_is_given_back_when_the_sentence_is_over() -> None:
    room = Room()
    room.hear()
    room.background.work()
    assert room.hearing.finish()
    assert not room.player.stopped, "it still speaks"
    room.player.advance(room.begun[0])
    assert room.hearing.finish()
    assert room.player.stopped


def test_a_practice_that_runs_is_left_alone() -> None:
    room = Room(busy=True)
    room.hear()
    room.background.work()
    assert ([], 0, None) == (room.begun, room.failed, room.player.source)


def test_a_practice_that_starts_meanwhile_takes_over() -> None:
    room = Room()
    room.hear()
    room.busy = True
    room.background.work()
    assert room.player.source is None
    room.hearing.finish()
    assert not room.player.stopped


def test_who_asks_twice_hears_the_later_one_only() -> None:
    room = Room()
    room.hear()
    room.hear()
    room.background.work()
    assert len(room.begun) == 1


def test_a_voice_that_does_not_speak_is_told_of() -> None:
    room = Room(voice=FakeVoice(refused=[SENTENCE]))
    room.hear()
    room.background.work()
    assert ([], 1) == (room.begun, room.failed)


def test_a_computer_without_sound_is_told_of() -> None:
    room = Room(player=FakePlayer(broken=True))
    room.hear()
    room.background.work()
    room.player.advance(room.begun[0])
    assert not room.hearing.finish()


def test_a_word_alone_can_be_heard_as_it_will_be_said() -> None:
    room = Room(settings=Settings(pronunciations={"da": {"Ayse": "Ajsje"}}))
    room.hearing.hear_line("Ayse", "da", begun=room.begun.append, failed=room._fail, private=True)
    room.background.work()
    assert ["Ajsje"] == [asked.text for asked in room.voice.asked]
    assert len(room.begun) == 1


def test_a_voice_is_heard_at_its_own_volume() -> None:
    loud, soft = Room(), Room(settings=Settings(voices={"da": VoiceChoice(volume=0.5)}))
    peaks = []
    for room in (loud, soft):
        room.hear()
        room.background.work()
        assert room.player.source is not None
        peaks.append(abs(room.player.source.block(0, 48_000)).max())
    assert 0.5 * peaks[0] == pytest.approx(peaks[1], rel=0.02)
