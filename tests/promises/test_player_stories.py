"""What every player promises, whatever is wished of it in whatever order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from tests.fakes.players import PLAYERS, Advance, Drone

from pauseknap.core.timeline.model import RATE
from pauseknap.ports.player import Player

wishes = st.one_of(
    st.tuples(st.just("play"), st.integers(0, 6 * RATE)),
    st.tuples(st.just("seek"), st.integers(0, 6 * RATE)),
    st.tuples(st.sampled_from(["pause", "stop", "louder"]), st.just(0)),
)


@pytest.mark.parametrize("make", PLAYERS)
@given(story=st.lists(st.tuples(wishes, st.floats(0, 1.5)), max_size=8))
@hypothesis_settings(max_examples=40)
def test_whatever_is_wished_time_runs_backwards_only_by_seeking(
    make: Callable[[], tuple[Player, Advance]], story: list[tuple[tuple[str, int], float]]
) -> None:
    player, advance = make()
    player.load(Drone())
    before = 0
    for (wish, frame), wait in story:
        match wish:
            case "play":
                player.play(frame)
            case "seek":
                player.seek(frame)
                assert player.position() == frame
                before = frame
            case "pause":
                player.pause()
            case "stop":
                player.stop()
            case "louder":
                player.set_volume(0.5)
        for _ in range(10):
            advance(wait / 10)
            now = player.position()
            assert now >= before
            before = now
    player.pause()
    advance(0.7)
    rest = player.position()
    advance(5.0)
    assert player.position() == rest
