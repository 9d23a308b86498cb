"""Answers put into the sentences that follow, and what hangs on them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.practice.answers import Condition, Item, filled, holes_of, joined, lines_of

CALM, HELP = Item(text="Ro", id="calm", said="ro"), Item(text="Hjælp", into="influence", notes={"who": "Bo"})
ANSWERS = {
    "mood": (CALM, Item(text="glæde")),
    "cards": (HELP, Item(text="Regn", into="conditions")),
    "no": (),
}


@pytest.mark.parametrize(
    ("text", "put_in"),
    [
        ("Du mærker {mood}.", "Du mærker ro og glæde."),
        ("{cards.influence} først", "Hjælp først"),
        ("Sammen med {cards.who}", "Sammen med Bo"),
        ("Uden huller", "Uden huller"),
        ("{no} er tom", None),
        ("{ukendt}", None),
        ("{cards.control}", None),
    ],
)
def test_a_hole_is_filled_or_the_whole_text_is_not_there(text: str, put_in: str | None) -> None:
    assert put_in == filled(text, ANSWERS, "da")


def test_a_line_that_is_a_hole_becomes_a_line_for_each_item() -> None:
    assert ("Hjælp", "Regn") == lines_of("{cards}", ANSWERS, "da")
    assert () == lines_of("{no}", ANSWERS, "da")
    assert ("Vi ser: ro og glæde",) == lines_of("Vi ser: {mood}", ANSWERS, "da")


@given(st.lists(st.text(alphabet="abcæøå ", min_size=1), min_size=1, max_size=5))
def test_every_text_is_among_those_joined(texts: list[str]) -> None:
    assert all(text in joined(tuple(texts), "en") for text in texts)


@given(st.text(alphabet="ab{}./-1 ", max_size=30))
def test_no_text_makes_filling_fail(text: str) -> None:
    whole = filled(text, {"a": (CALM,), "b": ()}, "da")
    assert (whole is None) == any(answer != "a" or part for answer, part in holes_of(text))


@pytest.mark.parametrize(
    ("condition", "met"),
    [
        (Condition("mood", ("calm", "sad")), True),
        (Condition("mood", ("sad",)), False),
        (Condition("cards", ("conditions",)), True),
        (Condition("mood"), True),
        (Condition("no"), False),
        (Condition("no", wanted=False), True),
        (Condition("mood", ("calm",), wanted=False), False),
        (Condition("ukendt", ("calm",)), False),
    ],
)
def test_a_condition_asks_for_ids_and_piles(condition: Condition, met: bool) -> None:
    assert met == condition.met(ANSWERS)
