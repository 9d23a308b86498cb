"""How lines are spoken: what a person chose, and what suits a meditation where they chose nothing."""

from __future__ import annotations

from typing import get_args

import pytest

from pauseknap.core.settings import Settings, Sound, VoiceChoice
from pauseknap.core.speech.manner import Engine, Tuned, at_its_volume, manner_of, tuned


@pytest.mark.parametrize("engine", get_args(Engine))
def test_every_engine_is_calm_low_and_takes_a_breath_between_clauses(engine: Engine) -> None:
    calm = tuned(VoiceChoice(), engine)
    assert 110 <= calm.rate <= 130
    assert -15 <= calm.pitch < 0
    assert 0.2 <= calm.pause <= 0.6


def test_what_was_chosen_holds_also_when_it_is_nothing() -> None:
    assert Tuned(rate=140, pitch=0, pause=0.0) == tuned(VoiceChoice(rate=140, pitch=0, pause=0.0), "espeak")


def test_a_persons_own_way_to_say_a_word_goes_before_ours() -> None:
    settings = Settings(pronunciations={"da": {"tænk": "tenk", "Ayse": "Ajsje"}, "en": {"a": "b"}})
    given = manner_of(settings, "da", {"tænk": "tængk", "hm": "høm"}).pronunciation
    assert {"tænk": "tenk", "Ayse": "Ajsje", "hm": "høm"} == given


def test_a_voice_has_its_own_volume_under_that_of_all() -> None:
    settings = Settings(sound=Sound(voice_volume=0.5), voices={"da": VoiceChoice(volume=0.6)})
    assert 0.3 == pytest.approx(at_its_volume(settings, "da").sound.voice_volume)
    assert 0.5 == at_its_volume(settings, "en").sound.voice_volume
