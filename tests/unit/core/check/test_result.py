"""The result page in sentences."""

from __future__ import annotations

import re
from dataclasses import fields, replace

from tests.fakes.library import A_PRACTICE
from tests.unit.core.check.a_check import CHECK, full

from pauseknap.core.check.advice import advise
from pauseknap.core.check.model import Answers
from pauseknap.core.check.result import Result, result_of

PRACTICES = [
    replace(A_PRACTICE, id="a", offered=("check",)),
    replace(A_PRACTICE, id="b", title="Bænk"),
    replace(A_PRACTICE, id="c", offered=("home",)),
    replace(A_PRACTICE, id="d", offered=("check", "home")),
]


def result(answers: Answers) -> Result:
    return result_of(CHECK, advise(CHECK, answers), PRACTICES)


def test_there_is_one_thing_to_do_on_every_level() -> None:
    shown = result(full({"alarm": 9}))
    assert ["me", "team", "leader", "organisation"] == [one.level for one in shown.todo]
    assert [f"<level-{one.level}>" for one in shown.todo] == [one.whose for one in shown.todo]


def test_only_practices_that_are_there_are_offered_and_others_fill_up() -> None:
    shown = result(full())
    assert [("b", 3), ("a", 1), ("d", 1)] == [(one.practice, one.minutes) for one in shown.offers]


def test_a_length_the_practice_does_not_come_in_becomes_its_usual_one() -> None:
    short = [replace(PRACTICES[1], lengths=(1,), usual=1)]
    offers = result_of(CHECK, advise(CHECK, full()), short).offers
    assert [1] == [one.minutes for one in offers]


def test_no_sentence_holds_a_number() -> None:
    shown = result(replace(full({"alarm": 9, "pause": 3}, C6=3, G1=3), coins={"I1": 3, "U3": 1}))
    told = [getattr(shown, one.name) for one in fields(Result)]
    words = " ".join(text for text in told if isinstance(text, str))
    words += " ".join(one.title + one.words + one.change for one in shown.buttons)
    assert not re.search(r"\d", words)


def test_what_was_not_told_has_no_heading() -> None:
    shown = result(full(kind="quick", alarm=2))
    assert ("", (), "", (), "", "") == (
        shown.wears_title,
        shown.wears,
        shown.duty_title,
        shown.duties,
        shown.balance,
        shown.help_text,
    )
    assert shown.carries == ("<carries-nothing>",)


def test_help_comes_with_its_reason() -> None:
    shown = result(full(bad=True))
    assert shown.needs_help
    assert ("<help-title>", "<help-bad>") == (shown.help_title, shown.help_text)
