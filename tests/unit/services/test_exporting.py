"""A practice becomes a file: spoken where its captions say, whole or not at all."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from tests.fakes.clips import FakeClips
from tests.fakes.music import FakeMusic
from tests.fakes.recordings import FakeRecordings
from tests.fakes.sound_files import FakeSoundFiles
from tests.fakes.voice import ENGLISH, FakeVoice

from pauseknap.core.practice.model import AnyStep, Bell, Quiet, Say, Section
from pauseknap.core.practice.personal import Script
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import VoiceChoice
from pauseknap.core.sound.mix import MixOptions
from pauseknap.core.sound.signal import Stereo, to_decibels
from pauseknap.core.speech.manner import Manner
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.recordings import Recorded
from pauseknap.ports.sound_files import SoundTags
from pauseknap.ports.voice import Utterance
from pauseknap.services.exporting import Cancelled, Exporting, Wish
from pauseknap.services.rendering import Rendering
from pauseknap.services.time_left import Done

STEPS: tuple[AnyStep, ...] = (
    Bell(kind="start"),
    Say(text="Sæt dig godt til rette."),
    Quiet(seconds=12),
    Say(text="Læg mærke til, at du trækker vejret."),
    Quiet(seconds=20),
    Say(text="Tak for nu."),
    Bell(kind="end"),
)
SCRIPT = Script(
    practice="prøve",
    language="da",
    title="En prøve",
    picture="still",
    minutes=1,
    sections=(Section(id="a", title="A", steps=STEPS),),
)
WISH = Wish(sound="/here/x.wav", captions="/here/x.vtt", mix=MixOptions(bells=False))
_CUE = re.compile(r"(\d+):(\d+):(\d+)[.,](\d+) --> (\d+):(\d+):(\d+)[.,](\d+)")


@pytest.fixture
def voice() -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def files() -> FakeSoundFiles:
    return FakeSoundFiles("/here")


@pytest.fixture
def exporting(voice: FakeVoice, files: FakeSoundFiles) -> Exporting:
    return Exporting(Rendering(voice, FakeClips()), files)


def spans(captions: str) -> list[tuple[float, float]]:
    """Seconds of every caption."""
    found = []
    for hit in _CUE.finditer(captions):
        h1, m1, s1, t1, h2, m2, s2, t2 = (int(part) for part in hit.groups())
        found.append((h1 * 3600 + m1 * 60 + s1 + t1 / 1000, h2 * 3600 + m2 * 60 + s2 + t2 / 1000))
    return found


def level(sound: Stereo, start: float, end: float) -> float:
    part = sound[round(start * RATE) : round(end * RATE)].astype(np.float64)
    return to_decibels(float(np.sqrt(np.mean(part**2))))


def test_the_file_is_as_long_as_was_wished(exporting: Exporting, files: FakeSoundFiles) -> None:
    exported = exporting.export(SCRIPT, WISH)
    assert exported.seconds == 60
    assert len(files.sounds["/here/x.wav"]) == 60 * RATE


def test_every_line_is_heard_while_its_caption_stands_and_nothing_between(
    exporting: Exporting, files: FakeSoundFiles
) -> None:
    exporting.export(SCRIPT, WISH)
    sound, captions = files.sounds["/here/x.wav"], spans(files.texts["/here/x.vtt"])
    assert len(captions) == 3
    for start, end in captions:
        assert level(sound, start, end) > -30
    for (_, end), (start, _) in pairwise(captions):
        assert not sound[round((end + 0.01) * RATE) : round((start - 0.01) * RATE)].any()


def test_the_same_wish_twice_gives_the_same_file(exporting: Exporting, files: FakeSoundFiles) -> None:
    exporting.export(SCRIPT, WISH)
    first, captions = files.sounds["/here/x.wav"], files.texts["/here/x.vtt"]
    exporting.export(SCRIPT, WISH)
    assert np.array_equal(first, files.sounds["/here/x.wav"])
    assert captions == files.texts["/here/x.vtt"]


def test_captions_come_as_subrip_too_or_not_at_all(exporting: Exporting, files: FakeSoundFiles) -> None:
    exporting.export(SCRIPT, replace(WISH, captions="/here/x.SRT"))
    assert files.texts["/here/x.SRT"].startswith("1\n00:00:")
    exporting.export(SCRIPT, replace(WISH, captions=""))
    assert list(files.texts) == ["/here/x.SRT"]


def test_the_file_says_what_it_is_who_is_heard_and_how_it_may_be_passed_on(
    exporting: Exporting, files: FakeSoundFiles
) -> None:
    exporting.export(SCRIPT, replace(WISH, synthetic="{voice} (computerstemme)", licence="https://by-sa"))
    assert files.tags["/here/x.wav"] == SoundTags(
        title="En prøve",
        language="da",
        artist="Brummer (computerstemme)",
        comment="Pauseknap",
        licence="https://by-sa",
    )


def test_a_colleague_whose_recording_is_heard_is_named_before_the_voice(
    voice: FakeVoice, files: FakeSoundFiles
) -> None:
    hum = Recorded(voice.speak(Utterance(text="Tak for nu.", voice="fake/da", rate=120)), "Åse")
    recordings = FakeRecordings({("da", "Tak for nu."): hum})
    Exporting(Rendering(voice, FakeClips(), recordings), files).export(SCRIPT, WISH)
    assert files.tags["/here/x.wav"].artist == "Åse, Brummer"


def test_a_voice_that_had_nothing_to_say_is_not_named(voice: FakeVoice, files: FakeSoundFiles) -> None:
    hum = Recorded(voice.speak(Utterance(text="Tak for nu.", voice="fake/da", rate=120)), "")
    recordings = FakeRecordings({("da", line): hum for line in SCRIPT.lines})
    Exporting(Rendering(voice, FakeClips(), recordings), files).export(SCRIPT, WISH)
    assert files.tags["/here/x.wav"].artist == "Pauseknap"


def test_another_length_stretches_the_silences_only(exporting: Exporting, files: FakeSoundFiles) -> None:
    exporting.export(SCRIPT, WISH)
    spoken = [end - start for start, end in spans(files.texts["/here/x.vtt"])]
    assert exporting.export(SCRIPT, replace(WISH, seconds=90.0)).seconds == 90
    assert [end - start for start, end in spans(files.texts["/here/x.vtt"])] == pytest.approx(
        spoken, abs=0.002
    )


def test_no_more_than_a_second_of_sound_is_held_at_a_time(
    exporting: Exporting, files: FakeSoundFiles
) -> None:
    exporting.export(SCRIPT, WISH)
    assert files.longest_block == RATE


def test_a_line_that_fails_stands_in_the_captions_and_is_told(
    exporting: Exporting, voice: FakeVoice, files: FakeSoundFiles
) -> None:
    voice.refused = {"Tak for nu."}
    exported = exporting.export(SCRIPT, WISH)
    assert exported.missing == ("Tak for nu.",)
    assert "Tak for nu." in files.texts["/here/x.vtt"]


def test_a_practice_that_is_not_spoken_asks_no_voice(
    exporting: Exporting, voice: FakeVoice, files: FakeSoundFiles
) -> None:
    exported = exporting.export(SCRIPT, replace(WISH, spoken=False, mix=MixOptions()))
    assert voice.asked == []
    assert exported.voice is None
    assert exported.missing == ()
    assert files.sounds["/here/x.wav"].any()


@pytest.mark.parametrize(
    ("wish", "what"),
    [
        (replace(WISH, sound="/here/x.aac"), "export-format"),
        (replace(WISH, sound="/gone/x.wav"), "folder-missing"),
        (replace(WISH, captions="/here/x.txt"), "captions-format"),
        (replace(WISH, captions="/gone/x.vtt"), "folder-missing"),
        (replace(WISH, manner=Manner(voice=VoiceChoice(id="nobody"))), "voice-unknown"),
        (replace(WISH, manner=Manner(voice=VoiceChoice(id=ENGLISH.id))), "voice-unknown"),
    ],
)
def test_what_cannot_be_is_said_before_anything_is_spoken(
    exporting: Exporting, voice: FakeVoice, files: FakeSoundFiles, wish: Wish, what: str
) -> None:
    with pytest.raises(Unusable, match=what):
        exporting.export(SCRIPT, wish)
    assert voice.asked == []
    assert files.sounds == {}


def test_without_a_voice_of_the_language_there_is_no_file(files: FakeSoundFiles) -> None:
    exporting = Exporting(Rendering(FakeVoice(voices=[ENGLISH]), FakeClips()), files)
    with pytest.raises(Unusable, match="no-voice"):
        exporting.export(SCRIPT, WISH)


def test_with_no_line_spoken_at_all_there_is_no_file(
    exporting: Exporting, voice: FakeVoice, files: FakeSoundFiles
) -> None:
    voice.refused = set(SCRIPT.lines)
    with pytest.raises(Unusable, match="no-speech"):
        exporting.export(SCRIPT, WISH)
    assert files.sounds == {}


def test_a_full_disk_leaves_neither_sound_nor_captions(exporting: Exporting, files: FakeSoundFiles) -> None:
    files.full_after = 30 * RATE
    with pytest.raises(Unusable, match="disk-full"):
        exporting.export(SCRIPT, WISH)
    assert (files.sounds, files.texts) == ({}, {})


def test_progress_tells_of_every_line_and_then_of_every_second(exporting: Exporting) -> None:
    told: list[Done] = []
    exporting.export(SCRIPT, WISH, on_progress=told.append)
    assert [Done(line, 3, 0.0, 60.0) for line in (1, 2, 3)] == told[:3]
    assert [Done(3, 3, float(second), 60.0) for second in range(1, 61)] == told[3:]


@pytest.mark.parametrize("after", [0, 2, 30])
def test_cancelling_leaves_nothing(exporting: Exporting, files: FakeSoundFiles, after: int) -> None:
    told: list[Done] = []
    with pytest.raises(Cancelled):
        exporting.export(SCRIPT, WISH, on_progress=told.append, cancelled=lambda: len(told) >= after)
    assert (files.sounds, files.texts) == ({}, {})


def song() -> Stereo:
    """Ten seconds of a chord."""
    moments = np.arange(10 * RATE) / RATE
    chord = 0.2 * (np.sin(2 * np.pi * 220 * moments) + np.sin(2 * np.pi * 331 * moments))
    return np.stack([chord, chord], axis=1).astype(np.float32)


OWN = replace(WISH, mix=MixOptions(bells=False, ambience="own"), music="/music/song.ogg")


def test_a_person_hears_their_own_music_behind_the_voice(voice: FakeVoice, files: FakeSoundFiles) -> None:
    music = FakeMusic()
    music.files["/music/song.ogg"] = song()
    exported = Exporting(Rendering(voice, FakeClips()), files, music).export(SCRIPT, OWN)
    quiet = files.sounds["/here/x.wav"][-8 * RATE : -6 * RATE]
    assert exported.left_out is None
    assert to_decibels(float(np.sqrt(np.mean(quiet**2)))) > -60


def test_music_that_is_gone_is_left_out_and_told_of(voice: FakeVoice, files: FakeSoundFiles) -> None:
    exported = Exporting(Rendering(voice, FakeClips()), files, FakeMusic()).export(SCRIPT, OWN)
    assert exported.left_out is not None
    assert ("music-missing", "/music/song.ogg") == (exported.left_out.what, exported.left_out.values["file"])
    assert "/here/x.wav" in files.sounds


def test_music_that_was_asked_for_by_name_must_be_there(voice: FakeVoice, files: FakeSoundFiles) -> None:
    with pytest.raises(Unusable, match="music-missing"):
        Exporting(Rendering(voice, FakeClips()), files, FakeMusic()).export(
            SCRIPT, replace(OWN, needs_music=True)
        )
    assert files.sounds == {}
