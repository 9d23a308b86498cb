"""What every voice promises."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.fakes import piper_model
from tests.fakes.voice import FakeVoice

from pauseknap.adapters.speech.piper import PiperVoice
from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.adapters.speech.say import SayVoice
from pauseknap.adapters.speech.several import SeveralVoices
from pauseknap.core.sound.line import LINE_LOUDNESS, Finish, as_heard
from pauseknap.core.sound.loudness import loudness
from pauseknap.core.sound.signal import on_grid, trimmed
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance, Voice, VoiceError

LINE = "Lad skuldrene falde, og giv slip."


SAY = (sys.executable, str(Path(__file__).parents[1] / "fakes" / "say_program.py"))


def piper(folder: Path) -> Voice:
    models = [str(piper_model.write(folder / f"{one}.onnx", language=one)) for one in ("da", "en")]
    return PiperVoice(lambda: models)


MAKERS: dict[str, Callable[[Path], Voice]] = {
    "fake": lambda folder: FakeVoice(),
    "pyttsx3": lambda folder: PyttsxVoice(),
    "say": lambda folder: SayVoice(command=SAY),
    "piper": piper,
    "several": lambda folder: SeveralVoices([piper(folder), FakeVoice()]),
}


@pytest.fixture(params=list(MAKERS), scope="module")
def voice(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Voice]:
    """The one that hums, the real one of this computer, that of macOS over a program like its own, Piper over
    a model that holds a tone, and several as one."""
    if request.param == "pyttsx3" and not sys.platform.startswith("linux"):
        pytest.skip("other systems come with voices of their own, or none")
    made = MAKERS[request.param](tmp_path_factory.mktemp("voices"))
    yield made
    made.close()


def danish(voice: Voice, text: str = LINE) -> Utterance:
    id_ = next(info.id for info in voice.voices() if info.language == "da")
    return Utterance(text=text, voice=id_, rate=120)


def test_there_is_a_danish_and_an_english_voice(voice: Voice) -> None:
    assert {"da", "en"} <= {info.language for info in voice.voices()}


def test_every_voice_has_an_id_of_its_own_and_a_name(voice: Voice) -> None:
    voices = voice.voices()
    assert len(voices) == len({info.id for info in voices})
    assert all(info.name for info in voices)


def test_a_line_is_heard_from_its_first_to_its_last_moment(voice: Voice) -> None:
    clip = voice.speak(danish(voice))
    assert clip.ndim == 1
    assert clip.dtype == np.float32
    assert 0.01 < np.max(np.abs(clip)) <= 1.0
    assert len(trimmed(clip)) == pytest.approx(len(clip), abs=0.08 * RATE)


@pytest.mark.parametrize(
    "text", [LINE, "Tak.", "Hun har, ligesom mig, kendt til at være træt og bange for ikke at slå til."]
)
def test_every_line_can_be_brought_to_one_loudness(voice: Voice, text: str) -> None:
    heard = as_heard(voice.speak(danish(voice, text)), text, Finish())
    assert loudness(np.pad(heard, RATE // 2)) == pytest.approx(LINE_LOUDNESS, abs=0.5)


def test_a_line_comes_back_from_a_file_as_it_was(voice: Voice) -> None:
    clip = voice.speak(danish(voice))
    assert np.array_equal(clip, on_grid(clip))


def test_a_line_takes_about_as_long_as_a_calm_reader(voice: Voice) -> None:
    assert 1.0 < len(voice.speak(danish(voice))) / RATE < 5.0


def test_a_longer_line_takes_longer(voice: Voice) -> None:
    assert len(voice.speak(danish(voice))) < len(voice.speak(danish(voice, LINE + " " + LINE)))


def test_a_slower_rate_takes_longer_and_is_kept_to_line_by_line(voice: Voice) -> None:
    line = danish(voice)
    lengths = [len(voice.speak(replace(line, rate=rate))) for rate in (100, 160) * 15]
    assert min(lengths[0::2]) > 1.2 * max(lengths[1::2])


@pytest.mark.parametrize("pitch", [-20, 20])
def test_a_higher_or_lower_tone_takes_as_long(voice: Voice, pitch: int) -> None:
    line = danish(voice)
    straight = len(voice.speak(line))
    assert straight == pytest.approx(len(voice.speak(replace(line, pitch=pitch))), rel=0.03)


@pytest.mark.parametrize("pitch", [-100, -1000, 10**9])
def test_a_tone_that_nobody_has_still_says_the_line(voice: Voice, pitch: int) -> None:
    assert len(voice.speak(replace(danish(voice), pitch=pitch))) > 0


def test_voices_that_work_have_no_problems(voice: Voice) -> None:
    assert voice.problems() == ()


def test_the_same_line_takes_the_same_time_within_a_blink(voice: Voice) -> None:
    lengths = [len(voice.speak(danish(voice))) for _ in range(5)]
    assert max(lengths) - min(lengths) < 0.05 * RATE


def test_an_unknown_voice_fails_that_line_only(voice: Voice) -> None:
    with pytest.raises(VoiceError):
        voice.speak(replace(danish(voice), voice="nobody/xx"))
    assert len(voice.speak(danish(voice))) > 0


@pytest.mark.parametrize("text", ["", "…", " \n "])
def test_a_line_with_nothing_to_say_is_an_error_not_a_silence(voice: Voice, text: str) -> None:
    with pytest.raises(VoiceError):
        voice.speak(danish(voice, text))


def test_after_closing_it_speaks_again(voice: Voice) -> None:
    line = danish(voice)
    voice.close()
    assert len(voice.speak(line)) > 0


def test_two_that_ask_at_once_each_get_their_own_line(voice: Voice) -> None:
    short, long = danish(voice, "Tak."), danish(voice, LINE)
    alone = [len(voice.speak(line)) for line in (short, long)]
    with ThreadPoolExecutor(2) as both:
        asked = [both.submit(voice.speak, line) for line in (short, long) * 4]
        lengths = [len(one.result()) for one in asked]
    assert lengths == pytest.approx(alone * 4, abs=0.05 * RATE)
