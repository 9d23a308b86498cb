"""What follows from a self-check."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.core.check.a_check import CHECK, full

from pauseknap.core.check.advice import COMBINATIONS, advise, combination_of
from pauseknap.core.check.model import BUTTONS, Amount, Answers, Button, Rate, SavedCheck
from pauseknap.core.check.shuffle import shuffled

AMOUNTS = st.sampled_from(["few", "some", "many", None])


def saved(alarm: Amount, *, days_ago: int = 0, kind: str = "full") -> SavedCheck:
    """A check kept before."""
    return SavedCheck(
        id=f"{days_ago}",
        at=datetime(2026, 3, 2, tzinfo=UTC) - timedelta(days=days_ago),
        check="self-check",
        answers=Answers(kind="quick" if kind == "quick" else "full"),
        amounts={"alarm": alarm},
    )


@pytest.mark.parametrize(
    ("alarm", "start", "pause", "wanted"),
    [
        ("many", "few", "few", "alarm"),
        ("many", "some", "some", "alarm"),
        ("many", "many", "few", "alarm-start"),
        ("many", "many", "some", "alarm-start"),
        ("many", "many", "many", "alarm-pause"),
        ("many", None, None, "alarm"),
        ("few", "many", "few", "start"),
        ("some", "many", "some", "start"),
        ("few", "many", "many", "pause"),
        ("some", "few", "many", "pause"),
        ("few", "few", "few", "quiet"),
        ("few", "few", None, "mixed"),
        ("some", "few", "few", "mixed"),
        ("some", "some", "some", "mixed"),
        (None, None, None, "unanswered"),
    ],
)
def test_the_words_come_from_the_combination(
    alarm: Amount | None, start: Amount | None, pause: Amount | None, wanted: str
) -> None:
    assert wanted == combination_of({"alarm": alarm, "start": start, "pause": pause})


@given(amounts=st.fixed_dictionaries(dict.fromkeys(BUTTONS, AMOUNTS)))
def test_every_combination_has_words(amounts: dict[Button, Amount | None]) -> None:
    assert combination_of(amounts) in COMBINATIONS


@given(
    rated=st.dictionaries(
        st.sampled_from([page.statement.id for page in CHECK.full if isinstance(page, Rate)]),
        st.integers(min_value=0, max_value=3),
    ),
    counts=st.dictionaries(st.sampled_from(BUTTONS), st.integers(min_value=0, max_value=10)),
    bad=st.booleans(),
)
def test_it_is_never_only_you(rated: dict[str, int], counts: dict[Button, int], bad: bool) -> None:
    advice = advise(CHECK, replace(full(counts, bad=bad), rated=rated))
    assert ["team", "leader", "organisation"] == [one.level for one in advice.suggestions]
    assert not {one.id for one in advice.carries} & {one.id for one in advice.wears}
    assert set(advice.duties) <= {page.statement for page in CHECK.full if isinstance(page, Rate)}


def test_a_suggestion_answers_what_weighs_most() -> None:
    by_tasks = advise(CHECK, full(C6=3, C7=2))
    by_pace = advise(CHECK, full(C6=2, C7=3))
    assert ["leader-tasks", "leader-pace"] == [by_tasks.suggestions[1].id, by_pace.suggestions[1].id]


def test_what_hardly_weighs_gets_the_suggestion_that_always_suits() -> None:
    assert ["team-always", "leader-always", "work-always"] == [
        one.id for one in advise(CHECK, full(C6=1, C7=1, C3=1)).suggestions
    ]


def test_something_good_that_is_missing_is_answered_but_not_held_against_anyone() -> None:
    advice = advise(CHECK, full(G1=0))
    assert advice.suggestions[0].id == "team-listen"
    assert advice.wears == advice.carries == ()


def test_a_ticked_alarm_sign_is_answered_and_named_after_what_is_rated() -> None:
    advice = advise(CHECK, full({"alarm": 1}, C3=2))
    assert ["C3", "T1"] == [one.id for one in advice.wears]
    assert advice.suggestions[1].id == "leader-tasks"


def test_what_carries_is_people_first_then_deposits_then_signs() -> None:
    answers = replace(full({"pause": 1, "start": 1}, G1=3), coins={"I2": 2, "U1": 3})
    assert ["G1", "I2", "P1"] == [one.id for one in advise(CHECK, answers).carries]


def test_no_more_than_three_things_are_named() -> None:
    advice = advise(CHECK, full({"alarm": 10, "pause": 10}, C3=3, C6=3, C7=3))
    assert (3, 3) == (len(advice.carries), len(advice.wears))


def test_what_the_employer_has_to_prevent_is_told_apart() -> None:
    assert ["C7", "C6"] == [one.id for one in advise(CHECK, full(C3=3, C6=2, C7=3)).duties]


@pytest.mark.parametrize(
    ("into", "out", "balance"), [(0, 3, "out"), (3, 0, "in"), (2, 2, "even"), (1, 1, "even")]
)
def test_deposits_and_withdrawals_are_compared_kind_by_kind(into: int, out: int, balance: str) -> None:
    coins = {f"I{n}": into for n in range(1, 6)} | {f"U{n}": out for n in range(1, 8)}
    assert balance == advise(CHECK, replace(full(), coins=coins)).balance


def test_a_budget_passed_over_says_nothing() -> None:
    assert advise(CHECK, full()).balance is None


@pytest.mark.parametrize(
    ("before", "signs", "change"), [("many", 1, "fewer"), ("few", 1, "same"), ("few", 9, "more")]
)
def test_change_is_told_in_words_against_the_last_of_the_same_form(
    before: Amount, signs: int, change: str
) -> None:
    history = [saved(before, days_ago=20), saved("some", days_ago=1, kind="quick")]
    assert {"alarm": change} == dict(advise(CHECK, full({"alarm": signs}), history).changes)


def test_without_a_last_time_there_is_no_change() -> None:
    assert advise(CHECK, full({"alarm": 1})).changes == {}


def test_feeling_really_bad_calls_for_help_at_once_whatever_else_was_answered() -> None:
    assert advise(CHECK, full({"pause": 10}, bad=True)).help == "bad"


@pytest.mark.parametrize(
    ("history", "signs", "wanted"),
    [
        (["many", "many"], 9, "often"),
        (["many", "few", "many"], 9, "often"),
        (["many", "many", "many"], 0, "often"),
        (["many", "few", "few", "many"], 9, None),
        (["many"], 9, None),
        ([], 9, None),
        (["many", "many", "many", "few", "few"], 9, None),
    ],
)
def test_many_alarm_signs_in_three_of_the_last_four_call_for_help(
    history: list[Amount], signs: int, wanted: str | None
) -> None:
    kept = [saved(amount, days_ago=len(history) - place) for place, amount in enumerate(history)]
    assert wanted == advise(CHECK, full({"alarm": signs}), kept).help


def test_the_same_seed_shuffles_the_same_and_another_differs() -> None:
    first, again, other = (shuffled(CHECK.full, seed) for seed in (1, 1, 2))
    assert first == again
    assert first != other


@given(seed=st.integers())
def test_shuffling_loses_nothing_and_moves_no_page(seed: int) -> None:
    for before, after in zip(CHECK.full, shuffled(CHECK.full, seed), strict=True):
        assert before.id == after.id
        if hasattr(before, "statements") and hasattr(after, "statements"):
            assert set(before.statements) == set(after.statements)
