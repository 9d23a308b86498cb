"""The practice that suits the moment."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.library import A_PRACTICE

from pauseknap.core.practice.finding import FEELS, MINUTES, MOST_RECENT, SURE, Wish, fits, found, used

BREATH = replace(
    A_PRACTICE,
    id="breath",
    title="Lang udånding",
    spoken=False,
    feels=("alarm", "tired"),
    certainty=replace(A_PRACTICE.certainty, dots=2),
)
BENCH = replace(
    A_PRACTICE, id="bench", title="Fiskerbænk", lengths=(6, 12), company=("someone",), feels=("heavy",)
)
THANKS = replace(A_PRACTICE, id="thanks", title="Tak for", also="taknemmelig glæde", lengths=(2, 4))
THANKS = replace(THANKS, certainty=replace(A_PRACTICE.certainty, dots=3))
ALL = (BREATH, BENCH, THANKS)
ENGLISH = {"bench": replace(BENCH, title="The fishing bench", language="en")}
WISHES = st.builds(
    Wish,
    minutes=st.sampled_from([None, *MINUTES]),
    feel=st.sampled_from([None, *FEELS]),
    company=st.sampled_from([None, "alone", "someone"]),
    spoken=st.sampled_from([None, True, False]),
    dots=st.sampled_from([None, *SURE]),
)


@pytest.mark.parametrize(
    ("wish", "ids"),
    [
        (Wish(), ["breath", "bench", "thanks"]),
        (Wish(minutes=1), ["breath"]),
        (Wish(minutes=3), ["breath", "thanks"]),
        (Wish(feel="heavy"), ["bench"]),
        (Wish(company="alone"), ["breath", "thanks"]),
        (Wish(spoken=False), ["breath"]),
        (Wish(dots=2), ["breath", "thanks"]),
        (Wish(dots=3), ["thanks"]),
        (Wish(dots=3, minutes=1), []),
        (Wish(words="glæde"), ["thanks"]),
        (Wish(words="FISHING bench"), ["bench"]),
        (Wish(words="fiskerbænk", minutes=1), []),
    ],
)
def test_it_is_found_by_what_one_says(wish: Wish, ids: list[str]) -> None:
    assert ids == [one.id for one in found(ALL, wish, otherwise=ENGLISH)]


def test_the_last_used_comes_first() -> None:
    recent = used(used((), "bench"), "thanks")
    assert ["thanks", "bench", "breath"] == [one.id for one in found(ALL, Wish(), recent=recent)]


def test_a_title_with_the_words_comes_before_a_mention() -> None:
    other = replace(BREATH, id="other", also="tak")
    assert ["thanks", "other"] == [one.id for one in found((other, THANKS), Wish(words="tak"))]


@given(WISHES)
def test_all_that_is_found_fits_and_nothing_that_fits_is_missing(wish: Wish) -> None:
    assert {one.id for one in ALL if fits(one, wish)} == {one.id for one in found(ALL, wish)}


@given(st.lists(st.sampled_from("abcdefghijklmnop"), max_size=40))
def test_what_was_used_is_remembered_once_each_and_not_for_ever(ids: list[str]) -> None:
    recent: tuple[str, ...] = ()
    for one in ids:
        recent = used(recent, one)
    assert len(recent) == len(set(recent)) <= MOST_RECENT
    assert recent[:1] == tuple(ids[-1:])
