"""No click, whatever a person does and whenever they do it."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from tests.fakes.sound_card import DeskPlayer

from pauseknap.core.breath.pattern import LONG_OUT_BREATH
from pauseknap.core.practice.model import Bell, Breathe, Say
from pauseknap.core.sound.line import Finish, as_heard
from pauseknap.core.sound.mix import Mix, MixOptions
from pauseknap.core.sound.signal import Mono, Stereo
from pauseknap.core.timeline.model import RATE, Cue, Timeline, to_frames

FASTEST_FADE_SECONDS = 0.010
LEVEL = 0.5
SOON = to_frames(0.3)

WISHES = st.one_of(
    st.tuples(st.just("seek"), st.floats(0.0, 12.0)),
    st.tuples(st.just("play"), st.floats(0.0, 12.0)),
    st.tuples(st.just("volume"), st.floats(0.0, 1.0)),
    st.tuples(st.sampled_from(["pause", "stop", "load"]), st.just(0.0)),
)
STORIES = st.lists(st.tuples(WISHES, st.floats(0.0, 1.5)), min_size=1, max_size=12)


class Level:
    """Always half of full scale: what goes out is the gain itself, and a click is a step in it."""

    def block(self, start: int, frames: int) -> Stereo:
        return np.full((frames, 2), LEVEL, dtype=np.float32)


def played(source: Level | Mix, story: list[tuple[tuple[str, float], float]]) -> Mono:
    """What goes out to the card while someone does all that, and then waits."""
    player = DeskPlayer()
    player.load(source)
    player.play(12 * RATE)
    player.advance(0.4)
    for (wish, value), wait in story:
        match wish:
            case "seek":
                player.seek(to_frames(value))
            case "play" if abs(to_frames(value) - player.position()) > SOON:  # a rest just here is no wish
                player.play(to_frames(value))
            case "volume":
                player.set_volume(value)
            case "pause":
                player.pause()
            case "stop":
                player.stop()
            case "load":
                player.load(source)
        player.advance(wait)
    player.advance(1.0)
    return np.asarray(player.card.sound()[:, 0])


@given(STORIES)
@example([(("seek", 11.984), 0.5), (("seek", 11.996), 0.5)])
@hypothesis_settings(max_examples=40, deadline=None)
def test_no_wish_at_any_time_changes_the_sound_faster_than_in_ten_milliseconds(
    story: list[tuple[tuple[str, float], float]],
) -> None:
    steps = np.abs(np.diff(played(Level(), story)))
    assert steps.max(initial=0.0) <= 1.01 * LEVEL / (FASTEST_FADE_SECONDS * RATE)


def full_mix() -> Mix:
    """A bell, a line, breaths and water."""
    hum = (0.3 * np.sin(2 * np.pi * 150 * np.arange(2 * RATE) / RATE)).astype(np.float32)
    line = as_heard(hum, "", Finish(softness=0.5, room=0.3))
    steps = ((Bell(kind="start"), 1.0), (Say(text="a"), 3.0), (Breathe(pattern=LONG_OUT_BREATH), 10.0))
    cues, at = [], 0
    for step, seconds in steps:
        end = at + to_frames(seconds)
        spoken = len(line) if isinstance(step, Say) else 0
        cues.append(Cue(step=step, section=0, start=at, end=end, spoken=spoken, breaths=1))
        at = end
    options = MixOptions(ambience="water", breath_sound="wave", bell_volume=1.0, background_volume=1.0)
    return Mix(Timeline(cues=tuple(cues), spans=(), frames=at, wished=at), {"a": line}, options)


MIX = full_mix()
SHARPEST = float(np.abs(np.diff(MIX.block(0, MIX.frames)[:, 0], n=2)).max())


@given(STORIES)
@hypothesis_settings(max_examples=25, deadline=None)
def test_in_a_whole_mix_no_wish_makes_a_sharper_edge_than_the_sounds_themselves(
    story: list[tuple[tuple[str, float], float]],
) -> None:
    edges = np.abs(np.diff(played(MIX, story), n=2))
    assert edges.max(initial=0.0) <= 1.05 * SHARPEST + 1e-3
