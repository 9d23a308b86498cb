"""What can be chosen is gentle, and a breath of one's own is kept so while it is set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import (
    PRESETS,
    Part,
    changed,
    chosen,
    free_name,
    own_id,
    range_of,
)

PARTS: tuple[Part, ...] = ("inhale", "hold", "exhale", "rest")
steps = st.lists(st.tuples(st.sampled_from(PARTS), st.floats(-5, 30)), min_size=1, max_size=12)


def of(pattern: Pattern, part: Part) -> float:
    return float(getattr(pattern, part))


def test_the_presets_are_those_of_the_inventory() -> None:
    seconds = {name: (one.inhale, one.top_up, one.exhale) for name, one in PRESETS.items()}
    assert seconds == {
        "gentle": (3, 0, 5),
        "long": (4, 0, 6),
        "longer": (4, 0, 8),
        "sigh": (2, 1, 6),
        "even": (5, 0, 5),
    }


@given(steps)
def test_whatever_is_set_stays_inside_the_limits_and_in_tenths(wishes: list[tuple[Part, float]]) -> None:
    pattern = PRESETS["sigh"]
    for part, seconds in wishes:
        pattern = changed(pattern, part, seconds)  # a Pattern outside the limits cannot be made
        for one in PARTS:
            assert round(of(pattern, one), 1) == of(pattern, one)


@given(steps, st.sampled_from(("inhale", "exhale")), st.floats(0, 1))
def test_in_and_out_become_what_was_wished_and_the_others_give_way(
    wishes: list[tuple[Part, float]], part: Part, share: float
) -> None:
    pattern = PRESETS["long"]
    for one, seconds in wishes:
        pattern = changed(pattern, one, seconds)
    least, most = range_of(part)
    wished = round(least + share * (most - least), 1)
    assert wished == of(changed(pattern, part, wished), part)


def test_a_hold_takes_what_room_there_is() -> None:
    long = changed(changed(PRESETS["long"], "exhale", 10.0), "inhale", 4.0)
    assert 1.0 == changed(long, "hold", 2.0).hold


def test_the_usual_breath_is_there_where_the_chosen_one_is_gone() -> None:
    own = {"Aften": PRESETS["longer"]}
    assert PRESETS["longer"] == chosen(own_id("Aften"), own)
    assert PRESETS["long"] == chosen(own_id("Morgen"), own)
    assert PRESETS["long"] == chosen("unheard-of", own)


@pytest.mark.parametrize(("taken", "free"), [([], "Min"), (["Min"], "Min 2"), (["Min", "Min 2"], "Min 3")])
def test_a_name_that_is_taken_gets_a_number(taken: list[str], free: str) -> None:
    assert free == free_name("Min", dict.fromkeys(taken, PRESETS["long"]))
