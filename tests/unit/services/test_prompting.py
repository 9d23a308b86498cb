"""A voice with the first breaths of a silent practice: when chosen, never waited for, in one's own words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fakes.background import FakeBackground
from tests.fakes.clips import FakeClips
from tests.fakes.library import FakeLibrary
from tests.fakes.player import FakePlayer
from tests.fakes.preferences import FakeSettingsFile
from tests.fakes.sound_files import FakeSoundFiles
from tests.fakes.voice import FakeVoice
from tests.fakes.wording import FakeWording

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, spoken_lines
from pauseknap.core.settings import Settings, Sound, VoiceChoice
from pauseknap.core.sound.mix import Mix, options_for
from pauseknap.core.sound.signal import Mono, Stereo
from pauseknap.core.timeline.model import RATE, Timeline
from pauseknap.ports.player import Source
from pauseknap.services.exporting import Exporting
from pauseknap.services.growing import SETTLED
from pauseknap.services.order import Order
from pauseknap.services.playing import Playing
from pauseknap.services.preferences import Preferences
from pauseknap.services.rendering import Rendering
from pauseknap.services.saving import Saving
from pauseknap.services.session import Session

IN, OUT = "Ind …", "og langsomt ud"
LIBRARY = ContentLibrary([packaged()])
PACER = next(one for one in LIBRARY.practices("da") if one.id == "long-out-breath")
CHOSEN = Settings(sound=Sound(breath_voice=True))


@dataclass
class Pacer:
    """Someone who breathes; the voice speaks when it is told to."""

    settings: Settings = CHOSEN
    voice: FakeVoice = field(default_factory=FakeVoice)
    wording: FakeWording = field(default_factory=FakeWording)
    practice: Practice = PACER

    def __post_init__(self) -> None:
        self.player, self.background = FakePlayer(), FakeBackground()
        self.timelines: list[Timeline] = []
        self.playing = Playing(
            player=self.player,
            rendering=Rendering(self.voice, FakeClips()),
            background=self.background,
            preferences=Preferences(FakeSettingsFile(self.settings)),
            library=FakeLibrary(),
            make_source=self._mix,
            wording=self.wording,
        )
        self.session: Session = self.playing.start(self.practice, Choices(minutes=1))

    def _mix(
        self, timeline: Timeline, clips: Mapping[str, Mono], settings: Settings, spoken: bool
    ) -> Source | None:
        self.timelines.append(timeline)
        mix = Mix(timeline, clips, options_for(settings.sound, spoken=spoken))
        return mix if mix.sounds else None

    def heard(self, start: int, end: int) -> Stereo:
        """What the player gets of a stretch."""
        assert self.player.source is not None
        return self.player.source.block(start, end - start)

    def said(self) -> list[str]:
        return [prompt.text for prompt in self.timelines[-1].prompts]


def test_nothing_is_said_until_it_is_chosen() -> None:
    for sound in (Sound(), Sound(on=False, breath_voice=True)):
        pacer = Pacer(Settings(sound=sound))
        pacer.background.work()
        assert ([], []) == (pacer.voice.asked, pacer.said())
        assert "playing" == pacer.session.moment().state
    assert not Pacer(Settings()).session.sounds


def test_the_practice_begins_at_once_and_the_voice_comes_with_its_breaths() -> None:
    pacer = Pacer()
    assert ("playing", []) == (pacer.session.moment().state, pacer.said())
    pacer.background.work()
    assert [IN, OUT] * 3 == pacer.said()
    assert {IN, OUT} == {asked.text for asked in pacer.voice.asked}
    for prompt in pacer.timelines[-1].prompts:
        assert np.max(np.abs(pacer.heard(prompt.start, prompt.end))) > 0.05
    assert not pacer.heard(0, pacer.timelines[-1].prompts[0].start).any()


@settings(max_examples=20, deadline=None)
@given(st.floats(0, 50))
def test_a_voice_that_comes_late_begins_with_the_next_breath_and_the_times_stay(seconds: float) -> None:
    pacer, ready = Pacer(), Pacer()
    ready.background.work()
    pacer.player.advance(seconds)
    settled = pacer.session.place() + SETTLED
    pacer.background.work()
    assert replace(pacer.timelines[-1], prompts=()) == pacer.timelines[0]
    assert [one for one in ready.timelines[-1].prompts if one.start >= settled] == list(
        pacer.timelines[-1].prompts
    )
    assert not pacer.heard(0, settled).any()


@pytest.mark.parametrize(
    ("voice", "said"), [(FakeVoice(voices=()), []), (FakeVoice(refused=[IN]), [OUT] * 3)]
)
def test_what_no_voice_can_say_is_silent_and_not_complained_of(voice: FakeVoice, said: list[str]) -> None:
    pacer = Pacer(voice=voice)
    pacer.background.work()
    moment = pacer.session.moment()
    assert ("playing", (), said) == (moment.state, moment.notices, pacer.said())


def test_it_is_said_in_ones_own_words() -> None:
    wording = FakeWording()
    wording.put("long-out-breath", "da", IN, "Træk vejret ind")
    pacer = Pacer(wording=wording)
    pacer.background.work()
    assert ["Træk vejret ind", OUT] == pacer.said()[:2]


def test_both_are_among_the_lines_that_one_can_say_oneself() -> None:
    lines = [line.written for line in spoken_lines(PACER, Choices(minutes=1))]
    assert ["Lad skuldrene synke.", IN, OUT] == lines[:3]


def test_a_voice_that_was_made_softer_is_softer_here_too() -> None:
    loud = Pacer()
    soft = Pacer(replace(CHOSEN, voices={"da": VoiceChoice(volume=0.5)}))
    peaks = []
    for pacer in (loud, soft):
        pacer.background.work()
        first = pacer.timelines[-1].prompts[0]
        peaks.append(float(np.max(np.abs(pacer.heard(first.start, first.end)))))
    assert 0.5 == pytest.approx(peaks[1] / peaks[0], abs=0.01)


def test_in_a_spoken_practice_it_comes_with_the_lines() -> None:
    pacer = Pacer(practice=replace(PACER, spoken=True))
    pacer.background.work()
    asked = [utterance.text for utterance in pacer.voice.asked]
    assert ["Lad skuldrene synke.", IN, OUT, "Lad vejret passe sig selv."] == asked
    assert [IN, OUT] * 3 == pacer.said()


def test_who_stopped_before_the_voice_was_ready_hears_nothing_of_it() -> None:
    pacer = Pacer()
    pacer.session.stop()
    pacer.background.work()
    assert 1 == len(pacer.timelines)


Save = Callable[[Settings, FakeVoice], FakeSoundFiles]


@pytest.fixture
def save() -> Save:
    """Saves the pacer as the settings have it."""

    def saved(settings: Settings, voice: FakeVoice) -> FakeSoundFiles:
        files = FakeSoundFiles("/here")
        exporting = Exporting(Rendering(voice, FakeClips()), files)
        saving = Saving(exporting, Preferences(FakeSettingsFile(settings)), LIBRARY, lambda: 0.0)
        order = Order(sound="/here/x.wav", captions="/here/x.vtt")
        saving.save(PACER, Choices(minutes=1), order, on_progress=lambda _: None)
        return files

    return saved


def test_in_a_file_it_is_heard_written_and_credited_if_it_was_chosen(save: Save) -> None:
    plain, chosen = save(Settings(), FakeVoice()), save(CHOSEN, FakeVoice())
    assert (0, 3) == (plain.texts["/here/x.vtt"].count(OUT), chosen.texts["/here/x.vtt"].count(OUT))
    there = np.abs(chosen.sounds["/here/x.wav"] - plain.sounds["/here/x.wav"])
    assert 0 == np.max(there[: 4 * RATE])
    assert np.max(there[5 * RATE : 7 * RATE]) > 0.1
    artists = [files.tags["/here/x.wav"].artist for files in (plain, chosen)]
    assert ["Pauseknap", "Brummer (computerstemme)"] == artists


def test_without_a_voice_there_is_a_file_all_the_same(save: Save) -> None:
    files = save(CHOSEN, FakeVoice(voices=()))
    assert OUT not in files.texts["/here/x.vtt"]
    assert 60 * RATE == len(files.sounds["/here/x.wav"])
