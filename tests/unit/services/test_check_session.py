"""One self-check on its way, page by page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.core.check.a_check import CHECK

from pauseknap.core.check.model import Coins, Kind, Opening, Rate, Signs, Write
from pauseknap.services.check_session import CheckSession


def session(kind: Kind = "full") -> CheckSession:
    return CheckSession(CHECK, kind, seed=7)


def go_to(check: CheckSession, page: str) -> None:
    """Go on until this page; the answers on the way are none."""
    while check.page.id != page:
        check.skip()


def test_it_begins_on_the_first_page_of_all() -> None:
    check = session()
    assert (1, 10, True, False) == (check.number, check.count, check.first, check.done)
    assert isinstance(check.page, Opening)


def test_forward_reaches_the_result_and_back_comes_from_it() -> None:
    check = session("quick")
    for _ in range(4):
        check.forward()
    assert check.done
    assert (4, 4) == (check.number, check.count)
    check.forward()
    check.back()
    assert (False, "word") == (check.done, check.page.id)


def test_back_stops_at_the_first_page() -> None:
    check = session()
    check.back()
    assert check.first


def test_signs_are_ticked_and_unticked() -> None:
    check = session()
    go_to(check, "alarm-signs")
    check.toggle("T3")
    check.toggle("T4")
    check.toggle("T3")
    assert check.ticked() == {"T4"}


def test_signs_looked_at_and_left_alone_count_as_none() -> None:
    check = session()
    go_to(check, "alarm-signs")
    check.forward()
    assert check.answers().ticked == {"alarm": frozenset()}


def test_not_today_leaves_a_page_unanswered_even_after_ticking() -> None:
    check = session()
    go_to(check, "alarm-signs")
    check.toggle("T3")
    check.skip()
    assert check.answers().ticked == {}
    assert check.page.id == "start-signs"


def test_an_answer_stays_when_one_comes_back_to_it() -> None:
    check = session()
    go_to(check, "rate-C6")
    check.rate(2)
    check.forward()
    check.back()
    assert check.rated() == 2
    check.skip()
    assert check.answers().rated == {}


@pytest.mark.parametrize("value", [-1, 4])
def test_an_answer_that_is_not_among_them_is_none(value: int) -> None:
    check = session()
    go_to(check, "rate-C6")
    check.rate(value)
    assert check.rated() is None


def test_coins_stay_between_none_and_three() -> None:
    check = session()
    go_to(check, "deposits")
    check.put("I1", 9)
    check.put("I2", -1)
    check.put("U1", 2)
    assert check.coins() == {"I1": 3, "I2": 0, "I3": 0, "I4": 0, "I5": 0}
    assert check.answers().coins == {"I1": 3, "I2": 0}


def test_own_words_are_cut_to_their_length_and_kept_on_one_line() -> None:
    check = session("quick")
    go_to(check, "word")
    check.write("  træt\n men glad i dag ")
    assert check.written() == "træt men g"
    check.write("")
    assert check.answers().written == {}


def test_what_does_not_belong_on_a_page_changes_nothing() -> None:
    check = session()
    check.toggle("T1")
    check.rate(1)
    check.put("I1", 1)
    check.write("x")
    assert check.answers() == session().answers()
    assert (frozenset(), None, {}, "") == (check.ticked(), check.rated(), check.coins(), check.written())


def test_feeling_really_bad_can_be_said_on_every_page() -> None:
    check = session()
    while not check.done:
        check.feel_bad(True)
        assert check.result().needs_help
        check.feel_bad(False)
        assert not check.result().needs_help
        check.forward()


def test_the_result_can_be_seen_when_one_leaves_on_any_page() -> None:
    check = session()
    while not check.done:
        assert len(check.result().todo) == 4
        check.forward()


def test_the_whole_check_can_be_answered_to_the_end() -> None:
    check = session()
    while not check.done:
        match check.page:
            case Signs(statements=statements):
                for statement in statements:
                    check.toggle(statement.id)
            case Rate():
                check.rate(3)
            case Coins(statements=statements):
                check.put(statements[0].id, 2)
            case Write():
                check.write("fint")
        check.forward()
    assert [1.0, 1.0, 1.0] == [one.level for one in check.result().buttons]


def test_another_language_keeps_the_page_and_the_answers() -> None:
    check = session()
    go_to(check, "rate-C6")
    check.rate(3)
    english = replace(CHECK, language="en", title="Check in")
    check.translate(english, [])
    assert ("rate-C6", 3, "Check in") == (check.page.id, check.rated(), check.check.title)
