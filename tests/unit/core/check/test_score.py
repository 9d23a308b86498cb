"""How much each button shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.core.check.a_check import CHECK, full

from pauseknap.core.check.model import BUTTONS, Answers
from pauseknap.core.check.score import amount_of, readings


@pytest.mark.parametrize(
    ("share", "amount"),
    [(0.0, "few"), (0.2, "few"), (0.21, "some"), (0.5, "some"), (0.51, "many"), (1.0, "many")],
)
def test_a_fifth_is_few_a_half_is_some_and_more_is_many(share: float, amount: str) -> None:
    assert amount == amount_of(share)


def test_the_shape_stands_as_high_as_the_share_of_its_own_list() -> None:
    read = readings(CHECK, full({"alarm": 3, "start": 0, "pause": 10}))
    assert [("alarm", 0.3, "some"), ("start", 0.0, "few"), ("pause", 1.0, "many")] == [
        (one.button, one.level, one.amount) for one in read
    ]


def test_a_button_passed_over_has_no_amount() -> None:
    alarm, start, pause = readings(CHECK, full({"start": 2}))
    assert (None, "few", None) == (alarm.amount, start.amount, pause.amount)


def test_signs_that_are_not_on_the_list_count_for_nothing() -> None:
    odd = Answers(kind="full", ticked={"alarm": frozenset({"T1", "P1", "X9"})})
    assert readings(CHECK, odd)[0].level == pytest.approx(0.1)


@pytest.mark.parametrize(("value", "amount", "level"), [(0, "few", 0.0), (1, "some", 0.5), (2, "many", 1.0)])
def test_the_quick_form_reads_off_a_little_and_very_much(value: int, amount: str, level: float) -> None:
    read = readings(CHECK, full(kind="quick", alarm=value))
    assert (amount, level) == (read[0].amount, read[0].level)
    assert [None, None] == [one.amount for one in read[1:]]


@given(ticked=st.dictionaries(st.sampled_from(BUTTONS), st.integers(min_value=0, max_value=10)))
def test_more_signs_never_lower_a_shape_and_no_button_moves_another(ticked: dict[str, int]) -> None:
    read = readings(CHECK, full({button: ticked[button] for button in BUTTONS if button in ticked}))
    assert list(BUTTONS) == [one.button for one in read]
    assert [ticked.get(one.button, 0) / 10 for one in read] == pytest.approx([one.level for one in read])
