"""The time left is about right, comes down in calm steps and does not jump about."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pauseknap.services.time_left import Ahead, Done, TimeLeft

STEPS = {0, 5, 10, 15, 20, 25, 30, 40, 50}
PACES = st.floats(0.3, 3.0)


def made(
    *, lines: int = 30, line: float, sound: float = 240.0, second: float, wobble: float = 0.0
) -> Iterator[tuple[float, float, Ahead]]:
    """A whole file at a steady pace: what is told, the moment, and how long it really took from there."""
    left, moment = TimeLeft(100.0), 100.0
    whole = lines * line + sound * second
    for number in range(1, lines + 1):
        moment += line
        yield moment, 100.0 + whole - moment, left.at(Done(number, lines, 0.0, sound), moment)
    for number in range(1, round(sound) + 1):
        moment += second * (1 + wobble * (-1) ** number)
        yield moment, 100.0 + whole - moment, left.at(Done(lines, lines, float(number), sound), moment)


def test_nothing_is_said_of_the_time_before_there_is_something_to_go_by() -> None:
    assert all(ahead.left is None for moment, _, ahead in made(line=0.1, second=0.05) if moment < 101.0)


@settings(max_examples=40)
@given(PACES, st.floats(0.01, 0.1))
def test_what_is_said_comes_in_steps_as_one_says_them(line: float, second: float) -> None:
    told = {ahead.left for _, _, ahead in made(line=line, second=second)} - {None}
    assert all(left in STEPS or (left and left % 60 == 0) for left in told)


@settings(max_examples=40)
@given(st.floats(0.05, 0.2), st.floats(0.0, 0.5))
def test_at_an_uneven_pace_it_comes_down_and_never_goes_up_again(second: float, wobble: float) -> None:
    told = [ahead.left for _, _, ahead in made(lines=0, line=0, second=second, wobble=wobble)]
    settled = [left for left in told[60:] if left is not None]
    assert all(after <= before for before, after in pairwise(settled))


@settings(max_examples=40)
@given(PACES, st.floats(0.01, 0.1))
def test_from_half_way_on_it_is_right_within_a_step(line: float, second: float) -> None:
    told = list(made(line=line, second=second))
    for _, real, ahead in told[len(told) // 2 :]:
        assert ahead.left is not None or real < 1
        if ahead.left is not None:
            assert abs(ahead.left - real) <= max(5.0, 0.3 * real) if real < 60 else 35.0


@settings(max_examples=40)
@given(PACES, st.floats(0.001, 0.1))
def test_the_bar_only_grows_and_is_full_at_the_end_alone(line: float, second: float) -> None:
    shares = [ahead.share for _, _, ahead in made(line=line, second=second)]
    assert sorted(shares) == shares
    assert shares[-1] == 1.0
    assert shares[-2] < 1.0


def test_a_kind_of_file_that_takes_long_does_not_make_it_jump_up() -> None:
    told = [
        ahead.left for _, _, ahead in made(line=0.05, sound=1800.0, second=0.03) if ahead.left is not None
    ]
    assert told[0] is not None
    assert 40 <= told[0] <= 60
    assert all(after <= before for before, after in pairwise(told))


def test_a_slow_voice_is_told_of_while_it_speaks() -> None:
    first = next(ahead for _, _, ahead in made(line=1.0, second=0.01) if ahead.left is not None)
    assert first.share < 0.2


def test_lines_that_were_spoken_before_and_take_no_time_do_not_mislead_it() -> None:
    told = [(real, ahead.left) for _, real, ahead in made(line=0.0, second=0.05)]
    real, left = next((real, left) for real, left in told if left is not None)
    assert left == pytest.approx(real, abs=10)


def test_more_time_than_was_said_is_owned_up_to_only_when_it_lasts() -> None:
    left, moment = TimeLeft(0.0), 0.0
    for number in range(1, 301):
        moment += 0.05
        before = left.at(Done(0, 0, float(number), 600.0), moment).left
    assert before == 15
    moment += 40.0  # the computer was busy with something else
    assert left.at(Done(0, 0, 301.0, 600.0), moment).left == before
    for number in range(302, 350):
        moment += 0.2
        ahead = left.at(Done(0, 0, float(number), 600.0), moment)
    assert ahead.left is not None
    assert ahead.left >= 30


def test_a_practice_without_sound_or_lines_is_done_at_once() -> None:
    assert Ahead(1.0, None) == TimeLeft(0.0).at(Done(0, 0, 0.0, 0.0), 0.0)
