"""A wish for pace and pitch in each engine's own measure; what espeak makes of it is measured on clips."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.speech.pyttsx import PyttsxVoice
from pauseknap.adapters.speech.tuning import espeak_pitch, espeak_rate, sapi_text, say_text, share_of_tone
from pauseknap.core.language import Language
from pauseknap.core.practice.model import Say
from pauseknap.core.settings import VoiceChoice
from pauseknap.core.sound.signal import Mono
from pauseknap.core.speech.manner import tuned
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.voice import Utterance

LINES = {"da": "Mærk åndedrættet, som det er lige nu.", "en": "Feel your breath, just as it is right now."}
VOICES = {"da": "gmq/da", "en": "gmw/en"}
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="espeak-ng comes along on Linux")


@pytest.fixture(scope="module")
def espeak() -> Iterator[PyttsxVoice]:
    voice = PyttsxVoice()
    yield voice
    voice.close()


def tone(clip: Mono) -> float:
    """The middle of the tones of all voiced moments, in hertz, by autocorrelation."""
    long, found = round(0.08 * RATE), []
    for start in range(0, len(clip) - long, long // 2):
        piece = clip[start : start + long] - clip[start : start + long].mean()
        spectrum = np.fft.rfft(piece, 2 * long)
        like = np.fft.irfft(np.abs(spectrum) ** 2)[:long]
        first, last = RATE // 300, RATE // 50
        best = first + int(np.argmax(like[first:last]))
        if like[0] > 1.0 and like[best] > 0.5 * like[0]:
            found.append(RATE / best)
    return float(np.median(found))


@on_linux
@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("percent", [-25, -10, 10, 25])
def test_espeak_speaks_as_much_higher_or_lower_as_was_asked(
    espeak: PyttsxVoice, language: str, percent: int
) -> None:
    def spoken(pitch: int) -> float:
        line = Utterance(text=LINES[language], voice=VOICES[language], rate=120, pitch=pitch)
        return tone(espeak.speak(line))

    assert 1 + percent / 100 == pytest.approx(spoken(percent) / spoken(0), abs=0.05)


@on_linux
@pytest.mark.parametrize("language", ["da", "en"])
def test_our_practices_are_read_at_the_pace_of_a_meditation(espeak: PyttsxVoice, language: Language) -> None:
    how = tuned(VoiceChoice(), "espeak")
    sections = (one for practice in LIBRARY.practices(language) for one in practice.sections)
    lines = {step.text for one in sections for step in one.steps if isinstance(step, Say)}
    words = sum(len(line.split()) for line in lines)
    clips = (espeak.speak(Utterance(line, VOICES[language], how.rate, how.pitch)) for line in lines)
    assert 115 < words / sum(len(clip) / RATE for clip in clips) * 60 < 125


LIBRARY = ContentLibrary([packaged()])


@given(st.floats(-200, 400), st.floats(-200, 400))
def test_a_higher_wish_is_never_a_lower_pitch(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= espeak_pitch(low) <= espeak_pitch(high) <= 99


def test_no_wish_is_the_voice_as_it_is() -> None:
    assert (50, "Hej.", "Hej.") == (espeak_pitch(0), sapi_text("Hej.", 0), say_text("Hej.", 0))


@pytest.mark.parametrize("nonsense", [math.nan, math.inf, "high", None, [3]])
def test_a_wish_that_is_no_number_changes_nothing(nonsense: object) -> None:
    assert 1.0 == share_of_tone(nonsense)
    assert (50, "Hej.", "Hej.") == (
        espeak_pitch(nonsense),
        sapi_text("Hej.", nonsense),
        say_text("Hej.", nonsense),
    )


@given(st.integers(-(10**6), 10**6), st.sampled_from(["da", "en", "fr", ""]))
def test_espeak_is_told_a_pace_that_it_keeps_to(rate: int, language: str) -> None:
    assert 80 <= espeak_rate(rate, language) <= 450


@pytest.mark.parametrize(
    ("percent", "steps"), [(-100, -10), (-25, -10), (-10, -4), (10, 3), (33, 10), (400, 10)]
)
def test_windows_is_asked_in_steps_of_a_quarter_tone_up_to_ten(percent: int, steps: int) -> None:
    assert f'<pitch absmiddle="{steps}">Hej.</pitch>' == sapi_text("Hej.", percent)


def test_for_windows_signs_of_markup_in_a_text_stay_signs() -> None:
    assert '<pitch absmiddle="3">2 &lt; 3 &amp; 4</pitch>' == sapi_text("2 < 3 & 4", 10)
    assert "Ro & mag." == sapi_text("Ro & mag.", 0)


@pytest.mark.parametrize(
    ("percent", "told"), [(-10, "-1.82"), (12, "+1.96"), (100, "+12.00"), (10**6, "+12.00")]
)
def test_macos_is_asked_in_semitones(percent: int, told: str) -> None:
    assert f"[[pbas {told}]] Hej." == say_text("Hej.", percent)
