"""A line as it is heard: its breath, its high tones, its room, its loudness, its peaks and its ends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pauseknap.core.sound.clauses import breathed, clause_marks
from pauseknap.core.sound.kinder import LEAD, TAIL_SECONDS, kindness
from pauseknap.core.sound.line import LINE_LOUDNESS, LINE_PEAK, RECORDED, Finish, as_heard
from pauseknap.core.sound.loudness import loudness, true_peak
from pauseknap.core.sound.signal import Mono, on_grid, to_decibels
from pauseknap.core.timeline.model import RATE, to_frames

KIND = Finish(pause=0.3, softness=0.5, room=0.3)
TEXT = "Hej, du der"


def word(seconds: float, seed: int = 1, peak: float = 0.5) -> Mono:
    """Noise with the colour of speech."""
    noise = np.random.default_rng(seed).standard_normal(round(seconds * RATE))
    spectrum, hertz = np.fft.rfft(noise), np.fft.rfftfreq(len(noise), 1 / RATE)
    heard = np.fft.irfft(spectrum / (1 + (hertz / 800) ** 2), len(noise))
    return np.asarray(heard / np.max(np.abs(heard)) * peak, dtype=np.float32)


def silence(seconds: float) -> Mono:
    return np.zeros(round(seconds * RATE), dtype=np.float32)


def said(*pieces: Mono) -> Mono:
    return np.concatenate(pieces)


def heard_loudness(line: Mono) -> float:
    return loudness(np.pad(line, RATE // 2))


def level(clip: Mono) -> float:
    return to_decibels(float(np.sqrt(np.mean(clip.astype(np.float64) ** 2))))


SENTENCE = said(word(0.8), silence(0.27), word(1.0, seed=2))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Må du være tryg, rask og glad.", 1),
        ("Tænk på en, der irriterer dig lidt. Ikke den sværeste.", 2),
        ("Ind i 4,5 sekunder.", 0),
        ("Vent – og se: det går.", 2),
        ("Sig “tak”, og gå.", 1),
        ("Hvad nu? Vent… Nå!", 2),
        ("Tak", 0),
        ("", 0),
    ],
)
def test_clauses_are_counted_by_their_marks(text: str, count: int) -> None:
    assert clause_marks(text) == count


def test_the_pause_at_a_comma_grows_by_what_was_asked_and_the_words_stay() -> None:
    longer = breathed(SENTENCE, TEXT, 0.4)
    assert len(longer) == len(SENTENCE) + to_frames(0.4)
    assert np.array_equal(SENTENCE[: to_frames(0.8)], longer[: to_frames(0.8)])
    assert np.array_equal(SENTENCE[-RATE:], longer[-RATE:])


def test_the_longest_pauses_are_taken_as_many_as_there_are_marks() -> None:
    clip = said(word(0.5), silence(0.15), word(0.5), silence(0.3), word(0.5), silence(0.25), word(0.5))
    longer = breathed(clip, "a, b, c d", 1.0)
    assert len(longer) == len(clip) + 2 * RATE
    assert np.array_equal(clip[: to_frames(1.15)], longer[: to_frames(1.15)])


@pytest.mark.parametrize(
    ("clip", "text"),
    [
        (SENTENCE, "Hej du der"),
        (said(word(0.5), silence(0.08), word(0.5)), TEXT),
        (said(silence(0.5), word(1.0), silence(0.5)), TEXT),
        (silence(1.0), TEXT),
        (silence(0.0), TEXT),
    ],
    ids=["no mark", "a stop inside a word", "silence at the ends", "nothing but silence", "nothing"],
)
def test_nothing_grows_where_there_is_no_pause_between_clauses(clip: Mono, text: str) -> None:
    assert np.array_equal(clip, breathed(clip, text, 0.5))


@pytest.mark.parametrize("finish", [RECORDED, KIND, Finish(softness=1.0, room=1.0, pause=1.0)])
@pytest.mark.parametrize("peak", [0.01, 0.9])
def test_however_it_is_finished_a_line_is_as_loud_as_all_lines(finish: Finish, peak: float) -> None:
    line = as_heard(said(word(0.8, peak=peak), silence(0.3), word(1.0, peak=peak)), TEXT, finish)
    assert heard_loudness(line) == pytest.approx(LINE_LOUDNESS, abs=0.2)


@given(softness=st.floats(0, 1), room=st.floats(0, 1), knock=st.floats(0.1, 1.0), at=st.integers(0, RATE - 1))
@hypothesis_settings(max_examples=30, deadline=None)
def test_no_line_peaks_above_its_share(softness: float, room: float, knock: float, at: int) -> None:
    clip = word(1.0, peak=0.1)
    clip[at] = knock
    line = as_heard(clip, TEXT, Finish(softness=softness, room=room))
    assert true_peak(line) <= to_decibels(LINE_PEAK) + 0.01


def test_a_line_with_knocks_in_it_is_still_about_as_loud() -> None:
    clip = word(2.0, peak=0.2)
    clip[::12_000] = 0.9
    assert heard_loudness(as_heard(clip, TEXT, RECORDED)) == pytest.approx(LINE_LOUDNESS, abs=0.7)


def test_the_high_tones_are_lowered_and_the_words_keep_theirs() -> None:
    response = np.abs(np.fft.rfft(kindness(1.0, 0.0), 48_000))
    decibels = 20 * np.log10(response)
    assert max(abs(decibels[100:1000])) < 0.5
    assert -14.5 < decibels[12_000] < -11
    assert abs(decibels[4500] + 7) < 1


def test_the_room_answers_softly_early_and_briefly() -> None:
    taps = kindness(0.0, 1.0)
    direct = np.sum(taps[: LEAD + 20] ** 2)
    early = np.sum(taps[LEAD + 20 : LEAD + to_frames(0.05)] ** 2)
    late = np.sum(taps[LEAD + to_frames(0.05) :] ** 2)
    assert 6 < 10 * np.log10(direct / (early + late)) < 15
    assert 10 * np.log10((direct + early) / late) > 15  # C50; speech is clear from about 3 dB
    assert len(taps) < to_frames(0.35)


def test_a_little_room_is_less_than_a_whole_one_and_none_is_dry() -> None:
    dry, little, whole = (len(as_heard(SENTENCE, "", Finish(room=room))) for room in (0.0, 0.1, 1.0))
    assert dry == len(SENTENCE)
    assert little == whole == dry + to_frames(TAIL_SECONDS)
    tails = [level(as_heard(SENTENCE, "", Finish(room=room))[len(SENTENCE) :]) for room in (0.1, 1.0)]
    assert -75 < tails[0] < tails[1] - 10


@pytest.mark.parametrize("finish", [RECORDED, KIND])
def test_a_line_comes_and_goes_over_ten_milliseconds_at_least(finish: Finish) -> None:
    hum = (0.3 * np.cos(2 * np.pi * 100 * np.arange(RATE) / RATE)).astype(np.float32)
    line = as_heard(hum, "", finish)
    assert np.max(np.abs(line[[0, -1]])) < 0.001
    assert np.max(np.abs(np.diff(line))) < 0.3 * 2 * np.pi * 100 / RATE * 2


def test_a_hum_that_stands_still_is_taken_out() -> None:
    line = as_heard(word(1.0) + np.float32(0.2), "", RECORDED)
    assert abs(float(np.mean(line))) < 0.002


def test_the_same_clip_always_sounds_the_same_and_lies_on_the_grid_of_sixteen_bits() -> None:
    line = as_heard(SENTENCE, TEXT, KIND)
    assert np.array_equal(line, as_heard(SENTENCE.copy(), TEXT, KIND))
    assert np.array_equal(line, on_grid(line))


def test_silence_stays_silence() -> None:
    assert not as_heard(silence(1.0), TEXT, KIND).any()
    assert not len(as_heard(silence(0.0), TEXT, KIND))


def _voices() -> Iterator[tuple[int, float]]:
    return product((1, 2, 3), (0.02, 0.3))


def test_lines_of_many_kinds_are_within_one_loudness_unit() -> None:
    noise = np.random.default_rng(9).standard_normal(len(SENTENCE)) * 0.01
    lines = [as_heard(word(0.4 * seed, seed=seed, peak=peak), "", KIND) for seed, peak in _voices()]
    lines.append(as_heard((SENTENCE * 0.3 + noise).astype(np.float32), TEXT, RECORDED))
    heard = [heard_loudness(line) for line in lines]
    assert max(heard) - min(heard) < 1.0
