"""Own words take the place of written ones, and every line of a practice is found once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.ui.pages.samples import practice

from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.model import Practice, Say, Section
from pauseknap.core.practice.personal import Choices, script_for, spoken_lines
from pauseknap.core.practice.wording import wrong_with

WRITTEN = "Just like me, {name}."


def lines(made: Practice, **choices: object) -> list[str]:
    return [line.said for line in spoken_lines(made, Choices(minutes=5, **choices))]  # type: ignore[arg-type]


def test_own_words_are_said_with_the_name_in_them() -> None:
    choices = Choices(minutes=5, names={"dear": "Bo"}, wording={WRITTEN: "{name} is like me."})
    said = script_for(practice(), choices).lines
    assert "Bo is like me." in said
    assert "this person is like me." in said
    assert not [line for line in said if line.startswith("Just")]


def test_own_words_without_the_name_are_fine() -> None:
    assert ("We are alike.", "So do I.") == script_for(
        practice(), Choices(minutes=5, wording={WRITTEN: "We are alike."})
    ).lines


def test_words_for_a_line_that_is_not_there_change_nothing() -> None:
    assert script_for(practice(), Choices(minutes=5)) == script_for(
        practice(), Choices(minutes=5, wording={"Gone.": "Still gone."})
    )


def test_a_line_is_listed_once_with_what_is_written_and_what_is_said() -> None:
    assert ["Just like me, this person.", "So do I."] == lines(practice())
    named = spoken_lines(practice(), Choices(minutes=2, names={"dear": "Bo"}, skipped=frozenset({"dear"})))
    assert [(WRITTEN, "Just like me, Bo.", True), (WRITTEN, "Just like me, this person.", False)] == [
        (line.written, line.said, line.private) for line in named[:2]
    ]
    assert "Someone you are fond of" == named[0].section


def test_a_line_that_an_answer_is_put_into_is_there_once_it_was_kept_and_is_private() -> None:
    asked = replace(
        practice(), persons=(), sections=(Section(id="a", title="A", steps=(Say(text="{sentence}"),)),)
    )
    assert () == spoken_lines(asked, Choices(minutes=2))
    kept = {f"{asked.id}/sentence": (Item(text="You may rest."),), "other/sentence": (Item(text="No."),)}
    (line,) = spoken_lines(asked, Choices(minutes=2, answers=kept))
    assert ("{sentence}", "You may rest.", True) == (line.written, line.said, line.private)


@pytest.mark.parametrize(
    ("own", "what"),
    [
        ("", "text-empty"),
        ("  \n ", "text-empty"),
        ("x" * 241, "text-too-long"),
        ("I wish {nmae} well.", "wording-hole"),
        ("I wish {words}.", "wording-hole"),
        ("Open { and shut.", "wording-hole"),
    ],
)
def test_words_that_cannot_be_said_are_told(own: str, what: str) -> None:
    wrong = wrong_with(WRITTEN, own)
    assert wrong is not None
    assert what == wrong[0]


@pytest.mark.parametrize("own", ["{name}, just like me.", "We two.", "x" * 240, "{name} and {name}."])
def test_a_hole_may_be_moved_left_out_or_said_twice(own: str) -> None:
    assert wrong_with(WRITTEN, own) is None


def test_the_rights_that_are_said_first_can_be_said_otherwise_as_well() -> None:
    choices = Choices(minutes=5, rights="You may stop.", wording={"You may stop.": "Stop when you like."})
    first = spoken_lines(practice(), choices)[0]
    assert ("You may stop.", "Stop when you like.") == (first.written, first.said)
    assert "Stop when you like." == script_for(practice(), choices).lines[0]
