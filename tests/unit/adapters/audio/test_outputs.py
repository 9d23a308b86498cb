"""What goes out to the card: in place, without gap or click; and what happens when the card goes away."""

from __future__ import annotations

import logging

import numpy as np
import pytest
from tests.fakes.sound_card import DeskPlayer, FakeCard

from pauseknap.core.sound.signal import Stereo
from pauseknap.core.timeline.model import RATE

STEEPEST = 0.5 / (0.05 * RATE) * 1.5
"""The steepest step of a 50 ms fade of our tone's height, with a little room."""


class Count:
    """Tells the place of each sample: a slow rise from 0 to 0.5 over a minute."""

    def block(self, start: int, frames: int) -> Stereo:
        rise = np.arange(start, start + frames) / (60 * RATE) * 0.5
        return np.stack([rise, rise], axis=1).astype(np.float32)


class Level:
    """Half of full scale, always: a click is a step in it."""

    def block(self, start: int, frames: int) -> Stereo:
        return np.full((frames, 2), 0.5, dtype=np.float32)


@pytest.fixture
def player() -> DeskPlayer:
    made = DeskPlayer()
    made.load(Level())
    return made


def steps(sound: Stereo) -> float:
    return float(np.max(np.abs(np.diff(sound[:, 0])), initial=0.0))


def test_every_sample_goes_out_once_and_in_order() -> None:
    player = DeskPlayer()
    player.load(Count())
    player.play(5 * RATE)
    player.advance(6.0)
    sound = player.card.sound()
    inner = slice(RATE // 10, 5 * RATE - RATE // 10)
    assert np.array_equal(Count().block(0, 5 * RATE)[inner], sound[inner])
    assert not sound[5 * RATE :].any()
    assert player.reel.feed.starved == 0


def test_it_begins_and_ends_softly(player: DeskPlayer) -> None:
    player.play(2 * RATE)
    player.advance(3.0)
    assert steps(player.card.sound()) < STEEPEST


@pytest.mark.parametrize("wish", ["pause", "seek", "stop", "load", "quieter", "end", "mute"])
def test_no_wish_makes_a_click_or_a_gap(player: DeskPlayer, wish: str) -> None:
    player.play(20 * RATE)
    player.advance(2.0)
    match wish:
        case "pause":
            player.pause()
        case "seek":
            player.seek(9 * RATE)
        case "stop":
            player.stop()
        case "load":
            player.load(Level())
        case "quieter":
            player.set_volume(0.2)
        case "end":
            player.play(2 * RATE + 9)
        case "mute":
            player.set_volume(0.0)
    player.advance(1.0)
    player.play(21 * RATE)
    player.advance(1.0)
    assert steps(player.card.sound()) < STEEPEST
    assert player.reel.feed.starved == 0


def test_a_pause_is_heard_within_a_third_of_a_second(player: DeskPlayer) -> None:
    player.play(20 * RATE)
    player.advance(2.0)
    player.pause()
    player.advance(0.15)  # and 0.2 s more to the ear
    assert not player.card.heard[-1].any()


def test_a_seek_goes_out_from_its_place_on() -> None:
    player = DeskPlayer()
    player.load(Count())
    player.play(50 * RATE)
    player.advance(2.0)
    player.seek(40 * RATE)
    player.advance(1.0)
    assert player.card.heard[-1][0, 0] == pytest.approx(0.5 * 40.8 / 60, abs=0.5 * 0.15 / 60)


def test_a_volume_is_heard_within_half_a_second_and_stays(player: DeskPlayer) -> None:
    player.play(20 * RATE)
    player.advance(2.0)
    player.set_volume(0.25)
    player.advance(0.3)
    assert player.card.heard[-1][-1, 0] == pytest.approx(0.125)
    player.pause()
    player.advance(1.0)
    player.play(20 * RATE)
    player.advance(1.0)
    assert player.card.heard[-1][-1, 0] == pytest.approx(0.125)


def test_what_was_muted_before_it_began_makes_no_sound_at_all(player: DeskPlayer) -> None:
    player.set_volume(0.0)
    player.play(2 * RATE)
    player.advance(3.0)
    assert not player.card.sound().any()


def test_the_position_is_what_is_heard_not_what_went_out(player: DeskPlayer) -> None:
    player.play(20 * RATE)
    player.advance(5.0)
    out = len(player.card.sound())
    assert player.position() == pytest.approx(out - 0.2 * RATE, abs=0.02 * RATE)


def test_stopping_gives_the_device_back_after_a_fade(player: DeskPlayer) -> None:
    player.play(20 * RATE)
    player.advance(2.0)
    player.stop()
    player.advance(1.0)
    assert player.card.stream is None
    assert player.reel.step() is None


def test_a_short_pause_keeps_the_device_a_long_one_gives_it_back(player: DeskPlayer) -> None:
    player.play(20 * RATE)
    player.advance(2.0)
    player.pause()
    player.advance(4.0)
    assert player.card.stream is not None
    player.advance(8.0)
    assert player.card.stream is None
    player.play(20 * RATE)
    player.advance(2.0)
    assert player.card.heard[-1].any()


def test_nothing_is_opened_before_something_is_to_play(player: DeskPlayer) -> None:
    player.seek(RATE)
    player.set_volume(0.5)
    player.pause()
    player.advance(1.0)
    assert player.card.streams == []


def test_without_a_device_the_same_time_runs_in_silence_and_says_so() -> None:
    player = DeskPlayer(FakeCard(there=False))
    player.load(Level())
    player.play(5 * RATE)
    player.advance(2.0)
    assert player.position() == pytest.approx(2.0 * RATE, abs=0.02 * RATE)
    assert player.silent()


@pytest.mark.parametrize("loss", ["pulled out", "stuck"])
def test_a_device_lost_in_the_middle_leaves_time_running_and_returns_with_its_sound(loss: str) -> None:
    player = DeskPlayer()
    player.load(Count())
    player.play(50 * RATE)
    player.advance(3.0)
    if loss == "stuck":
        player.card.stuck = True
        player.card.there = False
    else:
        player.card.pull_out()
    player.advance(2.0)
    assert player.silent()
    at = player.position()
    player.advance(4.0)
    assert player.position() - at == pytest.approx(4.0 * RATE, abs=0.01 * RATE)
    player.card.there, player.card.stuck = True, False
    player.advance(4.0)
    assert not player.silent()
    here = 0.5 * (player.position() / RATE + 0.2) / 60
    assert player.card.heard[-1][0, 0] == pytest.approx(here, abs=0.5 * 0.06 / 60)


def test_the_picture_never_jumps_when_the_device_goes_and_comes(player: DeskPlayer) -> None:
    player.play(50 * RATE)
    places = []
    for moment in range(200):
        if moment == 50:
            player.card.pull_out()
        if moment == 90:
            player.card.there = True
        player.advance(0.05)
        places.append(player.position())
    steps_ = np.diff(places) / RATE
    assert steps_.min() >= 0
    assert steps_.max() < 0.35
    assert steps_[60:].min() > 0.03  # nor stands still when it comes back


def test_a_device_that_comes_back_while_paused_is_left_alone(player: DeskPlayer) -> None:
    player.play(20 * RATE)
    player.advance(1.0)
    player.card.pull_out()
    player.advance(0.5)
    player.pause()
    player.advance(1.0)
    player.card.there = True
    player.advance(10.0)
    assert player.card.stream is None
    assert player.reel.step() is None


@pytest.mark.logs("sound failed")
def test_a_source_that_breaks_costs_the_sound_and_not_the_practice(caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def block(self, start: int, frames: int) -> Stereo:
            if start > RATE:
                raise RuntimeError("no more")
            return np.zeros((frames, 2), dtype=np.float32)

    player = DeskPlayer()
    player.load(Broken())
    with caplog.at_level(logging.ERROR):
        player.play(5 * RATE)
        player.advance(8.0)
    assert player.position() == 5 * RATE
    assert not player.playing()


def test_closing_gives_everything_back_at_once(player: DeskPlayer) -> None:
    player.play(20 * RATE)
    player.advance(1.0)
    player.close()
    assert player.card.stream is None
