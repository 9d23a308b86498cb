"""The speaking child and its troubles, with real processes each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from pauseknap.adapters.speech.child_voice import child_command
from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance, VoiceError

CHILD = Path(__file__).parents[3] / "fakes" / "speech_child.py"
GOOD = Utterance(text="en god linje her", voice="hum/da", rate=120)
BAD = Utterance(text="en bad linje her", voice="hum/da", rate=120)

Make = Callable[..., PyttsxVoice]


@pytest.fixture
def make() -> Iterator[Make]:
    """A voice whose child behaves as told; short deadlines, and nothing left behind."""
    made: list[PyttsxVoice] = []

    def voice(*words: str, line_seconds: float = 0.5, start_seconds: float = 15.0) -> PyttsxVoice:
        command = (sys.executable, str(CHILD), *words)
        made.append(PyttsxVoice(command=command, line_seconds=line_seconds, start_seconds=start_seconds))
        return made[-1]

    yield voice
    for one in made:
        one.close()


def gone(pid: int) -> bool:
    """Whether a process of ours is gone and buried."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_line_comes_at_our_rate_without_the_silence_behind_it(make: Make) -> None:
    clip = make("ok").speak(GOOD)
    assert len(clip) / RATE == pytest.approx(len(GOOD.text) * 0.05, abs=0.1)
    assert clip.dtype == np.float32


def test_one_child_speaks_many_lines(make: Make) -> None:
    voice = make("ok")
    voice.speak(GOOD)
    first = voice.pid
    for _ in range(5):
        voice.speak(GOOD)
    assert first == voice.pid


@pytest.mark.parametrize("word", ["hang", "die", "wrong", "endless"])
def test_a_line_that_fails_once_is_spoken_by_a_second_child(make: Make, tmp_path: Path, word: str) -> None:
    voice = make(word, "--once", str(tmp_path / "done"))
    voice.speak(GOOD)
    first = voice.pid
    assert len(voice.speak(BAD)) > 0
    assert first is not None
    assert first != voice.pid
    assert gone(first)


@pytest.mark.parametrize("word", ["hang", "die", "wrong", "torn", "nothing", "refuse", "endless"])
def test_a_line_that_always_fails_costs_only_itself(make: Make, word: str) -> None:
    voice = make(word)
    with pytest.raises(VoiceError):
        voice.speak(BAD)
    assert len(voice.speak(GOOD)) > 0


def test_rubbish_between_the_answers_is_passed_over(make: Make) -> None:
    voice = make("chatty")
    assert [info.id for info in voice.voices()] == ["hum/da"]
    assert len(voice.speak(GOOD)) > 0


def test_a_child_killed_between_two_lines_is_replaced(make: Make) -> None:
    voice = make("ok")
    voice.speak(GOOD)
    assert voice.pid
    os.kill(voice.pid, 9)
    assert len(voice.speak(GOOD)) > 0


@pytest.mark.parametrize("words", [("mute",), ("engineless",)])
def test_without_a_working_engine_there_are_no_voices_and_no_waiting_twice(
    make: Make, words: tuple[str, ...]
) -> None:
    voice = make(*words, start_seconds=0.3)
    assert voice.voices() == ()
    with pytest.raises(VoiceError):
        voice.speak(GOOD)
    assert voice.pid is None


def test_a_missing_program_means_no_voices() -> None:
    voice = PyttsxVoice(command=("/nonexistent/speaker",))
    assert voice.voices() == ()
    with pytest.raises(VoiceError):
        voice.speak(GOOD)


def test_a_program_that_ends_at_once_means_no_voices() -> None:
    assert PyttsxVoice(command=(sys.executable, "-c", "pass")).voices() == ()


def test_a_child_that_always_dies_is_given_up_and_forgiven_on_close(make: Make) -> None:
    voice = make("die")
    for _ in range(3):
        with pytest.raises(VoiceError):
            voice.speak(BAD)
    with pytest.raises(VoiceError, match="given up"):
        voice.speak(GOOD)
    voice.close()
    assert len(voice.speak(GOOD)) > 0


def test_a_voice_that_hangs_is_given_up_before_it_delays_a_practice_for_minutes(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pauseknap.adapters.speech.child_voice.MOST_WAITING_SECONDS", 1.5)
    voice = make("hang", line_seconds=0.2)
    with pytest.raises(VoiceError, match="silent"):
        voice.speak(BAD)
    with pytest.raises(VoiceError, match="given up"):
        voice.speak(BAD)


def test_closing_in_the_middle_of_a_line_ends_it_at_once(make: Make) -> None:
    voice = make("hang", line_seconds=50.0)
    voice.speak(GOOD)
    pid = voice.pid
    outcome: list[BaseException] = []

    def speak() -> None:
        try:
            voice.speak(BAD)
        except VoiceError as error:
            outcome.append(error)

    speaking = threading.Thread(target=speak)
    speaking.start()
    voice.close()
    speaking.join(10)
    assert not speaking.is_alive()
    assert [type(error) for error in outcome] == [VoiceError]
    assert pid is not None
    assert gone(pid)


def test_closing_leaves_no_process_and_no_folder_and_may_be_done_twice(make: Make, tmp_path: Path) -> None:
    before = set(Path(os.environ.get("TMPDIR", "/tmp")).glob("pauseknap-*"))
    voice = make("ok")
    voice.speak(GOOD)
    pid = voice.pid
    voice.close()
    voice.close()
    assert pid is not None
    assert gone(pid)
    assert set(Path(os.environ.get("TMPDIR", "/tmp")).glob("pauseknap-*")) <= before


def test_a_voice_that_nobody_closed_leaves_no_process_behind() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "from pauseknap.adapters.speech.pyttsx import PyttsxVoice\n"
            f"voice = PyttsxVoice(command={(sys.executable, str(CHILD), 'ok')!r})\n"
            "voice.voices()\n"
            "print(voice.pid)",
        ],
        capture_output=True,
        check=True,
        timeout=30,
        text=True,
    )
    assert gone(int(told.stdout))
    assert told.stderr == ""


@pytest.mark.parametrize("text", ["", " ", "…", "🙂", "\0"])
def test_a_line_with_nothing_to_say_is_refused_without_a_child(make: Make, text: str) -> None:
    voice = make("ok")
    with pytest.raises(VoiceError):
        voice.speak(Utterance(text=text, voice="hum/da", rate=120))
    assert voice.pid is None


def test_a_line_without_end_is_refused(make: Make) -> None:
    with pytest.raises(VoiceError):
        make("ok").speak(Utterance(text="æ" * 5001, voice="hum/da", rate=120))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="espeak-ng comes along on Linux")
def test_the_real_child_killed_in_the_middle_of_a_line_is_replaced_and_the_line_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    voice = PyttsxVoice()
    long_line = Utterance(text="Mærk åndedrættet, som det er lige nu. " * 40, voice="gmq/da", rate=120)
    spoken: list[int] = []
    speaking = threading.Thread(target=lambda: spoken.append(len(voice.speak(long_line))))
    voice.voices()
    first = voice.pid
    speaking.start()
    begun = threading.Event()
    for _ in range(2000):
        if list(tmp_path.glob("pauseknap-*/*.part.wav")):
            break
        begun.wait(0.002)
    assert first is not None
    os.kill(first, 9)
    speaking.join(30)
    second = voice.pid
    voice.close()
    assert spoken
    assert spoken[0] > 40 * RATE
    assert first != second


def test_the_real_child_prints_nothing_but_answers(tmp_path: Path) -> None:
    asked = {"id": 1, "text": "Hej.", "voice": "gmq/da", "rate": 120, "seconds": 5}
    paths = (str(tmp_path / "x.wav"), "/no/such/x.wav")
    question = b"".join(json.dumps({**asked, "path": path}).encode() + b"\n" for path in paths)
    told = subprocess.run(
        child_command("worker"), input=question, capture_output=True, check=True, timeout=30
    )
    lines = told.stdout.splitlines()
    assert lines[0].startswith(b'{"ready": true')
    assert lines[1] == b'{"id": 1}'
    assert b"error" in lines[2]
    assert len(lines) == 3
