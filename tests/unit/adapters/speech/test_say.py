"""The voices of macOS, through a program that behaves like its `say`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pauseknap.adapters.speech.say import SayVoice, listed
from pauseknap.ports.voice import Utterance, VoiceError, VoiceInfo

PROGRAM = (sys.executable, str(Path(__file__).parents[3] / "fakes" / "say_program.py"))


def test_voices_are_read_from_the_list_with_names_of_any_kind() -> None:
    told = (
        "Alex                en_US    # Most people recognize me by my voice.\n"
        "Eddy (Danish (Denmark)) da_DK    # Hej! Jeg hedder Eddy.\n"
        "Amélie              fr-CA    # Bonjour! # hm\n"
        "Majed               ar_001   # مرحبًا!\n"
        "\n"
        "nothing of use\n"
    )
    assert listed(told) == (
        VoiceInfo(id="Alex", name="Alex", language="en", engine="say"),
        VoiceInfo(id="Eddy (Danish (Denmark))", name="Eddy (Danish (Denmark))", language="da", engine="say"),
        VoiceInfo(id="Amélie", name="Amélie", language="fr", engine="say"),
        VoiceInfo(id="Majed", name="Majed", language="ar", engine="say"),
    )


def test_a_text_that_looks_like_an_option_is_spoken_as_text() -> None:
    voice = SayVoice(command=PROGRAM)
    assert len(voice.speak(Utterance(text="-v ? og -o x.wav", voice="Sara", rate=120))) > 0


def test_a_line_that_hangs_is_given_up_after_its_time() -> None:
    voice = SayVoice(command=PROGRAM, line_seconds=0.2)
    with pytest.raises(VoiceError, match="TimeoutExpired"):
        voice.speak(Utterance(text="bad", voice="Sara", rate=120))


def test_without_the_program_there_are_no_voices() -> None:
    voice = SayVoice(command=("/no/such/say",))
    assert voice.voices() == ()
    with pytest.raises(VoiceError):
        voice.speak(Utterance(text="Hej", voice="Sara", rate=120))
