"""A practice saved as a file: as long as asked for, spoken where its captions are, and quiet in between."""

from __future__ import annotations

import itertools
import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import mutagen
import numpy as np
import pytest
import soundfile
from tests.fakes.voice import DANISH, ENGLISH, FakeVoice
from tests.scenarios.conftest import Type
from tests.scenarios.houses import TerminalHouse

from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.core.language import Language
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.sound.signal import Mono
from pauseknap.core.speech.manner import Manner
from pauseknap.core.timeline.build import build
from pauseknap.ports.voice import Utterance, Voice, VoiceInfo
from pauseknap.services.catalogue import Catalogue

if sys.platform != "win32":
    from tests.scenarios.own_terminal import OwnTerminal

SPEAKING = 0.02
"""Root mean square above which somebody speaks; a tenth of it is not heard."""
EDGE = 0.05
"""Seconds around a caption in which a voice fades."""
STAMP = re.compile(r"(\d\d):(\d\d):(\d\d)[.,](\d\d\d)")
FORMATS = {".wav": "WAV", ".flac": "FLAC", ".mp3": "MP3", ".ogg": "OGG", ".opus": "OGG"}


class SpeakingHouse(TerminalHouse):
    """Speaks for real, through espeak in a process of its own."""

    @cached_property
    def voice(self) -> Voice:
        """The real one."""
        return PyttsxVoice()


@dataclass(frozen=True)
class Caption:
    """One caption, in seconds."""

    start: float
    end: float
    text: str


def captions_in(text: str) -> list[Caption]:
    """The captions of a VTT or SRT file."""
    found = []
    for block in text.strip().split("\n\n"):
        lines = block.splitlines()
        if len(lines) < 3 or "-->" not in lines[1]:
            continue
        start, end = (
            int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000
            for hours, minutes, seconds, thousandths in STAMP.findall(lines[1])
        )
        found.append(Caption(start, end, " ".join(lines[2:])))
    return found


def loudness(sound: Mono, rate: int, start: float, end: float) -> float:
    """Root mean square between two moments."""
    part = sound[round(start * rate) : round(end * rate)].astype(np.float64)
    return float(np.sqrt(np.mean(part**2))) if len(part) else 0.0


def exported(typed: Type, folder: Path, language: Language, name: str) -> tuple[str, Path]:
    """The command of the README in a language, and its captions and sound."""
    sound, captions = folder / f"{name}.wav", folder / f"{name}.vtt"
    told = typed(
        *("export", "just-like-me", "--language", language, "--minutes", "5"),
        *("-o", str(sound), "--captions", str(captions)),
        house=SpeakingHouse(),
    )
    assert (0, "", "") == (told.status, told.out, told.err)
    return captions.read_text(encoding="utf-8"), sound


@pytest.mark.parametrize("language", ["da", "en"])
def test_it_speaks_in_every_caption_and_is_quiet_in_between(
    language: Language, typed: Type, tmp_path: Path
) -> None:
    text, path = exported(typed, tmp_path, language, "x")
    sound, rate = soundfile.read(path, dtype="float32", always_2d=True)
    assert 299.0 <= len(sound) / rate <= 301.0
    assert float(np.abs(sound).max()) < 1.0
    mono = sound.mean(axis=1)
    captions = captions_in(text)
    practice = Catalogue(SpeakingHouse().library, language).practice("just-like-me")
    script = script_for(practice, Choices(minutes=5))
    assert set(script.lines) == {caption.text for caption in captions}
    for caption in captions:
        assert loudness(mono, rate, caption.start + EDGE, caption.end - EDGE) > SPEAKING, caption
    pauses = [(one.end + EDGE, two.start - EDGE) for one, two in itertools.pairwise(captions)]
    assert sum(end - start for start, end in pauses) > 60.0
    for start, end in pauses:
        assert loudness(mono, rate, start, end) < SPEAKING / 10, (start, end)


def test_the_same_command_twice_gives_the_same_length_and_captions(typed: Type, tmp_path: Path) -> None:
    first, sound = exported(typed, tmp_path, "da", "first")
    SpeakingHouse().clips.clear()  # so that the voice has to speak anew
    second, again = exported(typed, tmp_path, "da", "second")
    assert first == second
    assert soundfile.info(sound).frames == soundfile.info(again).frames


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_practice_at_every_length_lasts_as_long_as_it_says(language: Language) -> None:
    house = SpeakingHouse()
    for practice in (one for one in house.library.practices(language) if not one.asks):
        for minutes in practice.lengths:
            script = script_for(practice, Choices(minutes=minutes))
            spoken = house.rendering.render(script.lines, language, Manner())
            assert spoken.missing == ()
            timeline = build(script, {line: len(clip) for line, clip in spoken.clips.items()})
            assert abs(timeline.seconds - minutes * 60) <= 1.0, (practice.id, minutes)
    house.close()


@pytest.mark.parametrize("extension", FORMATS)
def test_each_kind_of_file_opens_again_with_its_length(extension: str, typed: Type, tmp_path: Path) -> None:
    path = tmp_path / f"breath{extension}"
    told = typed("export", "long-out-breath", "--minutes", "1", "-o", str(path), "--background", "water")
    assert told.status == 0
    found = soundfile.info(path)
    assert FORMATS[extension] == found.format
    assert found.duration == pytest.approx(60.0, abs=1.0)
    sound, _ = soundfile.read(path, dtype="float32")
    assert 0.0 < float(np.abs(sound).max()) < 1.0


def test_captions_for_players_that_want_srt(typed: Type, tmp_path: Path) -> None:
    srt, vtt = tmp_path / "x.srt", tmp_path / "x.vtt"
    for captions in (srt, vtt):
        sound = str(tmp_path / "x.ogg")
        told = typed("export", "just-like-me", "--minutes", "2", "-o", sound, "--captions", str(captions))
        assert told.status == 0
    assert captions_in(srt.read_text("utf-8")) == captions_in(vtt.read_text("utf-8")) != []
    assert vtt.read_text("utf-8").startswith("WEBVTT Language: en\n\n1\n")


def test_a_length_a_practice_cannot_reach_is_told(typed: Type, tmp_path: Path) -> None:
    told = typed("export", "just-like-me", "--minutes", "1", "-o", str(tmp_path / "x.ogg"), language="da")
    assert told.status == 0
    length = soundfile.info(tmp_path / "x.ogg").duration
    assert length > 62
    assert f"Filen varer {round(length) // 60}:{round(length) % 60:02}." in told.err


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_file_tells_a_music_player_its_title_its_language_and_its_voice(
    language: Language, typed: Type, tmp_path: Path
) -> None:
    path = tmp_path / "x.flac"
    typed("export", "just-like-me", "--language", language, "--minutes", "2", "-o", str(path))
    held = mutagen.File(path)
    assert held is not None
    title, voice, known_as = {
        "da": ("Ligesom mig", "Brummer (computerstemme)", "dan"),
        "en": ("Just like me", "Hummer (computer voice)", "eng"),
    }[language]
    assert ([title], [voice], [known_as]) == (held["title"], held["artist"], held["language"])


class Torn(FakeVoice):
    """Ctrl-C is pressed while it speaks its third line."""

    def speak(self, utterance: Utterance) -> Mono:
        if len(self.asked) >= 2:
            raise KeyboardInterrupt
        return super().speak(utterance)


def test_a_file_broken_off_by_hand_leaves_nothing(typed: Type, tmp_path: Path) -> None:
    told = typed("export", "bench", "-o", str(tmp_path / "x.wav"), house=TerminalHouse(voice=Torn()))
    assert 130 == told.status
    assert {"home"} == {path.name for path in tmp_path.iterdir()}


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of POSIX")
def test_ctrl_c_in_a_terminal_ends_it_with_nothing_but_the_line_it_stood_on(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    sound, captions = str(folder / "x.mp3"), str(folder / "x.vtt")
    with OwnTerminal(
        "export", "just-like-me", "--minutes", "30", "-o", sound, "--captions", captions
    ) as terminal:
        terminal.wait_for("30 %")
        terminal.press(b"\x03")
        assert 130 == terminal.status()
    assert re.search(r"\r\D+30 % · (cirka|about) \d+ ", terminal.text)
    assert "Traceback" not in terminal.text
    assert [] == list(folder.iterdir())


def test_a_voice_that_fails_on_a_line_names_it(typed: Type, tmp_path: Path) -> None:
    line = "Tænk på en, du holder af."
    given = line.replace("Tænk", "tængk")
    house = TerminalHouse(voice=FakeVoice(refused=[given]), language="da")
    told = typed("export", "just-like-me", "--minutes", "2", "-o", str(tmp_path / "x.ogg"), house=house)
    assert (0, f"Denne linje kunne ikke siges: {line}\n") == (told.status, told.err)


def test_a_name_one_keeps_is_spoken_but_its_lines_are_not_kept(typed: Type, tmp_path: Path) -> None:
    house = TerminalHouse(language="da")
    house.preferences.change(names={"dear": "Kirsten"})
    typed("export", "just-like-me", "--minutes", "2", "-o", str(tmp_path / "x.ogg"), house=house)
    with_name = {one.text for one in house.hummer.asked if "Kirsten" in one.text}
    without = {one.text for one in house.hummer.asked} - with_name
    assert with_name
    assert len(without) == len(list(house.folders.clips.iterdir()))


@pytest.mark.parametrize(
    ("arguments", "voices", "status", "told"),
    [
        (("-o", "x.wav", "--voice", "fake/en"), (DANISH, ENGLISH), 1, "fake/da"),
        (("-o", "x.wav", "--voice", "nobody"), (DANISH, ENGLISH), 1, "fake/da"),
        (("-o", "x.wav", "--minutes", "61"), (DANISH,), 1, "60"),
        (("-o", "x.aac"), (DANISH,), 1, ".flac"),
        (("-o", "x"), (DANISH,), 1, ".flac"),
        (("-o", "nowhere/x.wav"), (DANISH,), 1, "nowhere"),
        (("-o", "a-folder.wav"), (DANISH,), 1, "a-folder.wav"),
        (("-o", "x.wav", "--captions", "x.txt"), (DANISH,), 1, ".srt"),
        (("-o", "x.wav", "--captions", "nowhere/x.vtt"), (DANISH,), 1, "nowhere"),
        (("-o", "x.wav"), (ENGLISH,), 3, "stemme"),
        (("-o", "x.wav"), (), 3, "stemme"),
    ],
)
def test_what_cannot_be_saved_is_told_in_one_sentence_and_leaves_no_file(
    arguments: tuple[str, ...],
    voices: tuple[VoiceInfo, ...],
    status: int,
    told: str,
    typed: Type,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = tmp_path / "place"
    (place / "a-folder.wav").mkdir(parents=True)
    monkeypatch.chdir(place)
    house = TerminalHouse(voice=FakeVoice(voices=voices), language="da")
    done = typed("export", "just-like-me", *arguments, house=house)
    assert (status, "") == (done.status, done.out)
    assert done.err.count("\n") == 1
    assert told in done.err
    assert "problems." not in done.err
    assert ["a-folder.wav"] == [path.name for path in place.iterdir()]


def test_a_practice_that_asks_is_no_sound_file_and_says_so(typed: Type, tmp_path: Path) -> None:
    told = typed("export", "vik", "-o", str(tmp_path / "vik.wav"))
    assert 1 == told.status
    assert "asks questions" in told.err
    assert not (tmp_path / "vik.wav").exists()
