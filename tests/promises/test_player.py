"""What every player promises, whether it sounds or not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from tests.fakes.clock import FakeClock
from tests.fakes.player import FakePlayer
from tests.fakes.sound_card import Drone, deaf_desk, desk

from pauseknap.adapters.audio.silent import silent_player
from pauseknap.core.timeline.model import RATE
from pauseknap.ports.player import Player

SETTLED = 0.7
"""Seconds after which a wish has come true: 0.2 s delay of the card, 0.1 s already copied, a fade."""

Advance = Callable[[float], None]


def fake() -> tuple[Player, Advance]:
    player = FakePlayer()
    return player, player.advance


def silent() -> tuple[Player, Advance]:
    clock = FakeClock()
    return silent_player(clock), clock.advance


PLAYERS = (fake, silent, desk, deaf_desk)


@pytest.fixture(params=PLAYERS)
def made(request: pytest.FixtureRequest) -> tuple[Player, Advance]:
    """Each player with what lets time pass for it."""
    player, advance = request.param()
    player.load(Drone())
    return player, advance


def seconds(player: Player) -> float:
    return player.position() / RATE


def test_a_new_player_is_at_the_beginning_and_still(made: tuple[Player, Advance]) -> None:
    player, advance = made
    advance(1.0)
    assert player.position() == 0
    assert not player.playing()


def test_playing_goes_with_time(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(20 * RATE)
    assert player.playing()
    advance(2.0)
    first = seconds(player)
    advance(5.0)
    assert first == pytest.approx(2.0, abs=0.3)
    assert seconds(player) - first == pytest.approx(5.0, abs=0.01)


def test_it_comes_to_rest_exactly_where_it_was_told(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(RATE + 7)
    advance(1.0 + SETTLED)
    assert player.position() == RATE + 7
    assert not player.playing()


def test_after_coming_to_rest_it_can_be_told_to_go_on(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(RATE)
    advance(1.0 + SETTLED)
    player.play(2 * RATE)
    assert player.playing()
    advance(1.0 + SETTLED)
    assert player.position() == 2 * RATE


def test_a_pause_holds_it_and_playing_goes_on_from_there(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(20 * RATE)
    advance(3.0)
    player.pause()
    assert not player.playing()
    advance(SETTLED)
    held = seconds(player)
    assert 2.7 < held < 3.5
    advance(60.0)
    assert seconds(player) == held
    player.play(20 * RATE)
    advance(1.0)
    assert held + 0.5 < seconds(player) <= held + 1.0


def test_pausing_twice_is_pausing_once(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(20 * RATE)
    advance(1.0)
    player.pause()
    player.pause()
    advance(SETTLED)
    held = player.position()
    player.pause()
    advance(SETTLED)
    assert player.position() == held


def test_seeking_while_paused_goes_there_and_stays(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.seek(5 * RATE)
    assert player.position() == 5 * RATE
    advance(SETTLED)
    assert player.position() == 5 * RATE
    assert not player.playing()


@pytest.mark.parametrize("place", [0, 7])
def test_seeking_while_playing_goes_there_and_plays_on_to_the_same_end(
    made: tuple[Player, Advance], place: int
) -> None:
    player, advance = made
    player.play(10 * RATE)
    advance(3.0)
    player.seek(place * RATE)
    assert player.position() == place * RATE
    assert player.playing()
    advance(1.0)
    assert place + 0.5 < seconds(player) <= place + 1.0
    advance(10.0 - place + SETTLED)
    assert player.position() == 10 * RATE
    assert not player.playing()


def test_seeking_and_then_naming_another_end_at_once_does_both(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(10 * RATE)
    advance(3.0)
    player.seek(7 * RATE)
    player.play(8 * RATE)
    assert player.position() == 7 * RATE
    assert player.playing()
    advance(1.0 + SETTLED)
    assert player.position() == 8 * RATE


def test_seeking_and_pausing_at_once_rests_at_the_new_place(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(10 * RATE)
    advance(3.0)
    player.seek(7 * RATE)
    player.pause()
    advance(SETTLED)
    assert player.position() == 7 * RATE


def test_seeking_to_or_past_the_end_rests_there(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(2 * RATE)
    advance(1.0)
    player.seek(3 * RATE)
    advance(SETTLED)
    assert player.position() == 3 * RATE
    assert not player.playing()


def test_there_is_nothing_before_the_beginning(made: tuple[Player, Advance]) -> None:
    player, _ = made
    player.seek(-RATE)
    assert player.position() == 0


def test_an_end_that_lies_behind_is_come_to_rest_at(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.seek(5 * RATE)
    player.play(4 * RATE)
    assert not player.playing()
    advance(SETTLED)
    assert player.position() == 5 * RATE


def test_loading_something_new_ends_what_played_and_begins_anew(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(10 * RATE)
    advance(3.0)
    player.load(Drone())
    assert player.position() == 0
    assert not player.playing()
    advance(SETTLED)
    assert player.position() == 0
    player.play(RATE)
    advance(1.0 + SETTLED)
    assert player.position() == RATE


def test_a_stop_ends_it_within_a_second_and_playing_can_begin_again(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.play(10 * RATE)
    advance(3.0)
    player.stop()
    assert not player.playing()
    advance(1.0)
    held = player.position()
    advance(30.0)
    assert player.position() == held
    player.load(Drone())
    player.play(RATE)
    advance(1.0 + SETTLED)
    assert player.position() == RATE


def test_stopping_what_never_played_does_no_harm(made: tuple[Player, Advance]) -> None:
    player, advance = made
    player.stop()
    player.stop()
    advance(SETTLED)
    assert player.position() == 0


def test_without_a_source_nothing_is_missed_and_time_runs_all_the_same(
    made: tuple[Player, Advance],
) -> None:
    player, advance = made
    player.load(None)
    player.play(RATE)
    advance(1.0 + SETTLED)
    assert player.position() == RATE
    assert not player.silent()


@pytest.mark.parametrize("volume", [-1.0, 0.0, 0.5, 1.0, 7.0])
def test_a_volume_changes_nothing_about_time(made: tuple[Player, Advance], volume: float) -> None:
    player, advance = made
    player.set_volume(volume)
    player.play(RATE)
    advance(0.5)
    player.set_volume(volume / 2)
    advance(0.5 + SETTLED)
    assert player.position() == RATE


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
    advance(SETTLED)
    rest = player.position()
    advance(5.0)
    assert player.position() == rest
