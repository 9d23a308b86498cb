"""The mix: each sound in its place, soft joins, never too loud, the same from wherever it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pauseknap.core.breath.pattern import LONG_OUT_BREATH
from pauseknap.core.practice.model import AnyStep, Bell, Breathe, Quiet, Say, Turn
from pauseknap.core.practice.waiting import Show
from pauseknap.core.settings import Ambience, Sound
from pauseknap.core.sound.ambience import SOUNDINGS
from pauseknap.core.sound.bell import BELL_PEAK
from pauseknap.core.sound.line import LINE_PEAK, Finish, as_heard
from pauseknap.core.sound.loudness import true_peak
from pauseknap.core.sound.mix import CEILING, Mix, MixOptions, options_for
from pauseknap.core.sound.signal import Mono, Stereo, to_decibels
from pauseknap.core.timeline.model import RATE, Cue, Timeline, to_frames
from pauseknap.core.timeline.prompts import prompted

RUMBLE = 0.3 * np.sin(2 * np.pi * 150 * np.arange(2 * RATE) / RATE)
HUM: Mono = as_heard(RUMBLE.astype(np.float32), "", Finish())
QUIETEST = MixOptions(bells=False)


def timeline(*steps: tuple[AnyStep, float], breaths: int = 0) -> Timeline:
    """Steps and their seconds, one after another."""
    cues, at = [], 0
    for step, seconds in steps:
        end = at + to_frames(seconds)
        spoken = min(len(HUM), end - at) if isinstance(step, Say) else 0
        count = breaths if isinstance(step, Breathe) else 0
        cues.append(Cue(step=step, section=0, start=at, end=end, spoken=spoken, breaths=count))
        at = end
    return Timeline(cues=tuple(cues), spans=(), frames=at, wished=at)


SPOKEN = timeline(
    (Bell(kind="start"), 3.0),
    (Say(text="en"), 2.0),
    (Quiet(seconds=4), 4.0),
    (Say(text="to"), 2.0),
    (Breathe(pattern=LONG_OUT_BREATH), 20.0),
    (Bell(kind="end"), 6.0),
    breaths=2,
)
CLIPS = {"en": HUM, "to": HUM}
EVERYTHING = MixOptions(ambience="water", breath_sound="tone", bell_volume=1.0, background_volume=1.0)
FULL = Mix(SPOKEN, CLIPS, EVERYTHING)
WHOLE = FULL.block(0, SPOKEN.frames)


def mixed(score: Timeline, options: MixOptions, clips: Mapping[str, Mono] = CLIPS) -> Stereo:
    return Mix(score, clips, options).block(0, score.frames)


def seconds(sound: Stereo, start: float, end: float) -> Stereo:
    return sound[to_frames(start) : to_frames(end)]


def level(sound: Stereo) -> float:
    return to_decibels(float(np.sqrt(np.mean(sound.astype(np.float64) ** 2))))


@given(st.integers(-2 * RATE, SPOKEN.frames + RATE), st.integers(1, RATE))
@hypothesis_settings(max_examples=60)
def test_any_stretch_is_the_same_as_that_stretch_of_the_whole(start: int, frames: int) -> None:
    expected = np.zeros((frames, 2), dtype=np.float32)
    first, last = max(0, start), min(start + frames, len(WHOLE))
    if last > first:
        expected[first - start : last - start] = WHOLE[first:last]
    assert np.array_equal(expected, FULL.block(start, frames))


def test_two_mixes_of_the_same_score_are_the_same_sample_for_sample() -> None:
    assert np.array_equal(WHOLE, mixed(SPOKEN, EVERYTHING))


def test_a_line_is_heard_in_its_place_in_the_middle_and_nowhere_else() -> None:
    heard = mixed(SPOKEN, QUIETEST)
    assert np.array_equal(HUM, seconds(heard, 3, 5)[:, 0])
    assert np.array_equal(heard[:, 0], heard[:, 1])
    assert not seconds(heard, 0, 3).any()
    assert not seconds(heard, 5, 9).any()


def test_a_line_whose_clip_is_missing_leaves_silence() -> None:
    heard = mixed(SPOKEN, QUIETEST, {"to": HUM})
    assert not seconds(heard, 0, 9).any()
    assert seconds(heard, 9, 11).any()


def test_a_clip_longer_than_its_place_is_cut_to_it() -> None:
    score = timeline((Say(text="en"), 1.0), (Quiet(seconds=2), 2.0))
    heard = mixed(score, QUIETEST)
    assert not seconds(heard, 1.0, 3.0).any()
    assert np.max(np.abs(heard[RATE - 5 : RATE])) < 0.001


def test_bells_ring_where_they_stand_and_on_into_what_follows() -> None:
    heard = mixed(SPOKEN, MixOptions(voice_volume=0.0))
    assert level(seconds(heard, 0, 1)) > -35
    assert seconds(heard, 3, 4).any()
    assert level(seconds(heard, 31, 32)) > -35


def test_bells_can_be_left_out() -> None:
    assert not mixed(SPOKEN, replace(QUIETEST, voice_volume=0.0)).any()


def test_a_soft_bell_warns_before_a_turn_ends() -> None:
    turn = Turn(who="first", text="a", hint="b", seconds=120, warn=30, done="c")
    heard = mixed(timeline((turn, 120.0)), MixOptions())
    assert not seconds(heard, 0, 90).any()
    assert level(seconds(heard, 90, 91)) > -50


def test_a_turn_shorter_than_its_warning_has_none() -> None:
    turn = Turn(who="first", text="a", hint="b", seconds=20, warn=30, done="c")
    assert not mixed(timeline((turn, 20.0)), MixOptions()).any()


def test_breaths_are_heard_one_after_another_when_chosen() -> None:
    heard = mixed(SPOKEN, replace(QUIETEST, breath_sound="tone", voice_volume=0.0))
    for breath in (11, 21):
        assert level(seconds(heard, breath + 1, breath + 3)) > -50
        assert level(seconds(heard, breath + 5, breath + 8)) > -55
    assert not seconds(heard, 0, 11).any()
    assert not seconds(heard, 31, 37).any()


GUIDED = Breathe(pattern=LONG_OUT_BREATH, say_in="ind", say_out="ud")
PACED = prompted(timeline((Quiet(seconds=5), 5.0), (GUIDED, 50.0), breaths=5), {"ind": RATE, "ud": RATE})


def test_a_voice_begins_the_first_three_breaths_and_is_heard_nowhere_else() -> None:
    heard = mixed(PACED, replace(QUIETEST, prompt_volume=1.0), {"ind": HUM[:RATE], "ud": HUM[:RATE]})
    spoken = [5.0, 9.0, 15.0, 19.0, 25.0, 29.0]
    assert np.array_equal(HUM[:RATE], seconds(heard, 5, 6)[:, 0])
    for at, then in zip(spoken, [*spoken[1:], 55.0], strict=True):
        assert level(seconds(heard, at, at + 1)) > -30
        assert not seconds(heard, at + 1, then).any()
    assert not seconds(heard, 0, 5).any()


@pytest.mark.parametrize("volume", [0.0, 0.25, 1.0])
def test_what_is_said_with_a_breath_has_a_volume_of_its_own(volume: float) -> None:
    heard = mixed(PACED, MixOptions(voice_volume=0.3, prompt_volume=volume), {"ind": HUM[:RATE]})
    assert np.max(np.abs(seconds(heard, 5, 6))) == pytest.approx(volume * np.max(np.abs(HUM)), abs=1e-3)


def test_a_line_longer_than_its_part_of_the_breath_fades_out_with_it() -> None:
    long = np.concatenate([HUM, HUM, HUM[: RATE // 2]])
    score = prompted(timeline((GUIDED, 50.0), breaths=5), {"ind": len(long)})
    heard = mixed(score, replace(QUIETEST, prompt_volume=1.0), {"ind": long})
    assert level(seconds(heard, 3.0, 3.6)) > -30
    assert np.max(np.abs(seconds(heard, 3.999, 4.0))) < 0.001
    assert not seconds(heard, 4.0, 10.0).any()


def test_what_a_voice_may_yet_say_is_something_to_hear() -> None:
    plain = replace(PACED, prompts=())
    assert Mix(plain, {}, replace(QUIETEST, prompt_volume=0.5)).sounds
    assert not Mix(plain, {}, QUIETEST).sounds


def test_a_line_pushes_the_ambience_twelve_decibels_down() -> None:
    score = timeline((Quiet(seconds=20), 20.0), (Say(text="en"), 2.0), (Quiet(seconds=20), 20.0))
    silent_line = {"en": np.zeros_like(HUM)}
    beside = mixed(score, replace(QUIETEST, ambience="tone", voice_volume=0.0), {})
    under = mixed(score, replace(QUIETEST, ambience="tone"), silent_line)
    ducked = level(seconds(under, 20, 22)) - level(seconds(beside, 20, 22))
    assert ducked == pytest.approx(-12, abs=0.2)
    assert np.array_equal(seconds(under, 5, 19), seconds(beside, 5, 19))


def test_the_ambience_comes_from_and_goes_to_silence() -> None:
    heard = mixed(timeline((Quiet(seconds=60), 60.0)), replace(QUIETEST, ambience="tone"))
    assert np.max(np.abs(heard[[0, -1]])) < 1e-6
    assert level(seconds(heard, 0, 0.3)) < level(seconds(heard, 20, 40)) - 20
    assert level(seconds(heard, 59.5, 60)) < level(seconds(heard, 20, 40)) - 20


@pytest.mark.parametrize("ambience", SOUNDINGS)
def test_everything_at_once_at_full_volume_stays_below_the_ceiling(ambience: Ambience) -> None:
    knocks = np.zeros(2 * RATE, dtype=np.float32)
    knocks[4800::4800] = 1.0
    loud = as_heard(np.convolve(knocks, np.hanning(30), "same").astype(np.float32), "", Finish())
    assert true_peak(loud) == pytest.approx(to_decibels(LINE_PEAK), abs=0.1)
    score = timeline(
        (Bell(kind="start"), 0.0),
        (Bell(kind="end"), 0.0),
        (Say(text="en"), 2.0),
        (Breathe(pattern=LONG_OUT_BREATH, say_in="en", say_out="en"), 10.0),
        (Bell(kind="end"), 0.1),
        (Say(text="en"), 2.0),
        breaths=1,
    )
    score = prompted(score, {"en": len(loud)})
    heard = mixed(score, replace(EVERYTHING, ambience=ambience, prompt_volume=1.0), {"en": loud})
    assert 2 == len(score.prompts)
    assert true_peak(heard) <= to_decibels(CEILING)


def test_bells_that_ring_together_are_no_louder_than_one() -> None:
    strokes = [(Bell(kind="end"), 0.0)] * 12
    heard = mixed(timeline(*strokes, (Quiet(seconds=3), 3.0)), MixOptions(bell_volume=1.0))
    assert np.max(np.abs(heard)) == pytest.approx(BELL_PEAK, abs=0.02)


def test_nowhere_is_there_a_click() -> None:
    steps = np.abs(np.diff(WHOLE, axis=0)).max()
    assert steps < 0.05


def test_a_session_that_ends_in_the_middle_of_a_ring_ends_softly() -> None:
    heard = mixed(timeline((Bell(kind="end"), 0.5)), MixOptions(bell_volume=1.0))
    assert np.max(np.abs(heard[-3:])) < 1e-4


@pytest.mark.parametrize("volume", [0.0, 0.25, 1.0])
def test_each_volume_scales_its_own_sound_only(volume: float) -> None:
    heard = mixed(SPOKEN, MixOptions(voice_volume=volume))
    assert np.max(np.abs(seconds(heard, 9, 11))) == pytest.approx(volume * np.max(np.abs(HUM)), abs=1e-3)
    assert np.array_equal(seconds(heard, 31, 37), seconds(mixed(SPOKEN, MixOptions()), 31, 37))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (QUIETEST, True),
        (replace(QUIETEST, voice_volume=0.0), False),
        (replace(QUIETEST, voice_volume=0.0, ambience="wind"), True),
        (replace(QUIETEST, voice_volume=0.0, ambience="wind", background_volume=0.0), False),
        (replace(QUIETEST, voice_volume=0.0, breath_sound="tone"), True),
        (replace(QUIETEST, voice_volume=0.0, bells=True), True),
    ],
)
def test_it_knows_whether_there_is_anything_to_hear(options: MixOptions, expected: bool) -> None:
    mix = Mix(SPOKEN, CLIPS, options)
    assert mix.sounds is expected
    assert mix.block(0, SPOKEN.frames).any() == expected


def test_a_card_that_waits_takes_no_sound_and_no_time() -> None:
    score = timeline((Show(title="a", text="b", button="c"), 0.0), (Say(text="en"), 2.0))
    assert score.frames == 2 * RATE
    assert np.array_equal(HUM[:RATE], seconds(mixed(score, QUIETEST), 0, 1)[:, 0])


def test_a_session_without_length_is_silence() -> None:
    mix = Mix(timeline(), {}, EVERYTHING)
    assert not mix.sounds
    assert not mix.block(-5, 10).any()


def test_a_pacer_rings_only_when_chosen_a_spoken_practice_always() -> None:
    assert not options_for(Sound(), spoken=False).bells
    assert options_for(Sound(pacer_bell=True), spoken=False).bells
    assert options_for(Sound(), spoken=True).bells


def test_music_of_ones_own_is_the_background_and_without_it_there_is_none() -> None:
    class Hum:
        def block(self, start: int, frames: int) -> Stereo:
            return np.full((2, frames), 0.1, dtype=np.float32)

    score = timeline((Quiet(seconds=20), 20.0))
    options = replace(QUIETEST, ambience="own")
    heard = Mix(score, {}, options, Hum()).block(0, score.frames)
    assert seconds(heard, 5, 6) == pytest.approx(0.1 * options.background_volume)
    assert not Mix(score, {}, options).sounds
