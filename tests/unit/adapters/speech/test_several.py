"""Several engines as one voice."""

from __future__ import annotations

import pytest
from tests.fakes.voice import DANISH, ENGLISH, FakeVoice

from pauseknap.adapters.speech.several import SeveralVoices
from pauseknap.core.problems import Problem
from pauseknap.core.sound.signal import Mono
from pauseknap.ports.voice import Utterance, VoiceError, VoiceInfo

OTHER = VoiceInfo(id="other/da", name="Anden", language="da", engine="piper")


class Broken(FakeVoice):
    """Fails at everything, and not in the way it promised to."""

    def voices(self) -> tuple[VoiceInfo, ...]:
        raise ZeroDivisionError

    def speak(self, utterance: Utterance) -> Mono:
        raise ZeroDivisionError

    def close(self) -> None:
        raise ZeroDivisionError


class Chosen(FakeVoice):
    def problems(self) -> tuple[Problem, ...]:
        return (Problem("x.onnx", 0, 0, "piper-model"),)


def said(voice: str) -> Utterance:
    return Utterance(text="Hej.", voice=voice, rate=120)


def test_the_first_engines_voices_come_first_and_each_id_once() -> None:
    several = SeveralVoices([FakeVoice(), FakeVoice(voices=[OTHER, DANISH])])
    assert (DANISH, ENGLISH, OTHER) == several.voices()


def test_a_line_goes_to_the_engine_that_has_the_voice_also_before_anyone_asked_for_voices() -> None:
    one, two = FakeVoice(), FakeVoice(voices=[OTHER])
    several = SeveralVoices([one, two])
    several.speak(said(OTHER.id))
    several.speak(said(DANISH.id))
    assert [DANISH.id] == [asked.voice for asked in one.asked]
    assert [OTHER.id] == [asked.voice for asked in two.asked]


def test_a_voice_that_nobody_has_fails_its_line() -> None:
    with pytest.raises(VoiceError):
        SeveralVoices([FakeVoice()]).speak(said("nobody"))


@pytest.mark.logs("an engine could not")
def test_an_engine_that_fails_does_not_take_the_others_with_it() -> None:
    good = FakeVoice()
    several = SeveralVoices([Broken(), good])
    assert (DANISH, ENGLISH) == several.voices()
    assert len(several.speak(said(DANISH.id))) > 0
    several.close()
    assert 1 == good.closed


def test_the_problems_of_all_are_told() -> None:
    assert ["piper-model"] == [problem.what for problem in SeveralVoices([FakeVoice(), Chosen()]).problems()]


def test_an_id_that_two_engines_have_is_spoken_by_the_first() -> None:
    one, two = FakeVoice(), FakeVoice(voices=[OTHER, DANISH])
    SeveralVoices([one, two]).speak(said(DANISH.id))
    assert (1, 0) == (len(one.asked), len(two.asked))
