"""Moving through a self-check, and keeping its result only when asked."""

from __future__ import annotations

import pytest
from tests.unit.ui.pages.conftest import Desk, Later

from pauseknap.core.check.model import Kind, Rate
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.pages.check.presenter import (
    SEEN_MILLISECONDS,
    ResultPresenter,
    WizardPresenter,
    button_of,
    told,
)


def quick(desk: Desk) -> CheckSession:
    return desk.checking.begin("quick")


def test_an_answer_is_seen_for_a_moment_and_then_moves_on(desk: Desk, later: Later) -> None:
    wizard = WizardPresenter(quick(desk), later, lambda: None)
    wizard.answer(2)
    assert (1, 2) == (wizard.session.number, wizard.session.rated())
    assert [SEEN_MILLISECONDS] == later.pass_by()
    assert 2 == wizard.session.number


def test_changing_an_answer_in_the_meantime_moves_on_once(desk: Desk, later: Later) -> None:
    wizard = WizardPresenter(quick(desk), later, lambda: None)
    wizard.answer(2)
    wizard.answer(0)
    later.pass_by()
    assert 2 == wizard.session.number
    wizard.back()
    assert 0 == wizard.session.rated()


@pytest.mark.parametrize("move", ["back", "skip", "forward", "halt"])
def test_whoever_goes_elsewhere_in_the_meantime_is_not_moved_again(
    move: str, desk: Desk, later: Later
) -> None:
    wizard = WizardPresenter(quick(desk), later, lambda: None)
    wizard.forward()
    wizard.answer(1)
    getattr(wizard, move)()
    there = wizard.session.number
    later.pass_by()
    assert there == wizard.session.number


def test_an_answer_that_is_not_there_is_no_answer(desk: Desk, later: Later) -> None:
    wizard = WizardPresenter(quick(desk), later, lambda: None)
    wizard.answer(3)
    assert wizard.session.rated() is None
    assert [] == later.waiting


@pytest.mark.parametrize(("kind", "shapes"), [("quick", 3), ("full", 0)])
def test_only_the_quick_form_asks_by_shape(kind: Kind, shapes: int, desk: Desk) -> None:
    pages = desk.catalogue.check().pages(kind)
    assert shapes == sum(button_of(page) is not None for page in pages)
    assert any(isinstance(page, Rate) for page in pages)


def test_nothing_is_kept_until_asked_and_it_goes_as_easily(desk: Desk) -> None:
    result = ResultPresenter(quick(desk), desk.checking)
    assert not result.saved
    assert () == desk.store.checks()
    result.save()
    assert result.saved
    assert 1 == len(desk.store.checks())
    result.forget()
    assert not result.saved
    assert () == desk.store.checks()


def test_saving_twice_keeps_one(desk: Desk) -> None:
    result = ResultPresenter(quick(desk), desk.checking)
    result.save()
    result.save()
    assert 1 == len(desk.store.checks())


def test_a_disk_that_will_not_leaves_it_as_it_was(desk: Desk) -> None:
    result = ResultPresenter(quick(desk), desk.checking)
    desk.store.break_with("disk-full")
    result.save()
    assert not result.saved
    assert result.problem is not None
    assert "disk-full" == result.problem.what
    desk.store.break_with("")
    result.save()
    assert result.problem is None
    desk.store.break_with("disk-full")
    result.forget()
    assert result.saved


def test_the_picture_is_told_in_words_without_a_number(desk: Desk, later: Later) -> None:
    wizard = WizardPresenter(quick(desk), later, lambda: None)
    for answer in (2, 1, 0):
        wizard.answer(answer)
        later.pass_by()
    words = told(wizard.session.result())
    check = desk.catalogue.check()
    for button, amount in (("alarm", "many"), ("start", "some"), ("pause", "few")):
        named = check.buttons[button]  # type: ignore[index]  # the three are listed here
        assert f"{named.title}: {named.amount(amount)}." in words  # type: ignore[arg-type]  # likewise
    assert not any(letter.isdigit() for letter in words)
