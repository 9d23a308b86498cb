"""Writing a practice: what is typed is kept, what is whole can be saved, and the disk may say no."""

from __future__ import annotations

import pytest
from tests.fakes.own_practices import FakeOwnPractices
from tests.unit.ui.pages.own.desk import FILE, desk
from tests.unit.ui.pages.own.desk import PRACTICE as TEXT

from pauseknap.core.problems import Unusable

FAULTY = TEXT.replace("quiet: 8", "quiet: otte")
OTHER = TEXT.replace("Mærk fødderne.", "Mærk hænderne.")


def test_what_was_saved_is_what_one_begins_with() -> None:
    presenter, _ = desk()
    assert (TEXT, "saved", False, ()) == (
        presenter.text,
        presenter.state,
        presenter.changed,
        presenter.problems,
    )


def test_a_file_that_is_not_there_is_told() -> None:
    presenter, _ = desk()
    with pytest.raises(Unusable, match="file-missing"):
        presenter.open("gone.yaml")


def test_what_is_typed_is_a_draft_after_a_moment_and_the_practice_after_saving() -> None:
    presenter, files = desk()
    presenter.write(OTHER)
    assert files.drafts == {}
    presenter.look()
    assert ("draft", {FILE: OTHER}, {FILE: TEXT}) == (presenter.state, files.drafts, files.files)
    assert presenter.save()
    assert ("saved", {}, {FILE: OTHER}) == (presenter.state, files.drafts, files.files)


def test_a_faulty_text_is_not_saved_but_kept_and_opened_again() -> None:
    presenter, files = desk()
    presenter.write(FAULTY)
    assert not presenter.save()
    assert ("faulty", None) == (presenter.state, presenter.practice)
    assert [(21, "wants-number")] == [(one.line, one.what) for one in presenter.problems]
    assert {FILE: TEXT} == files.files
    presenter.open(FILE)
    assert (FAULTY, "faulty") == (presenter.text, presenter.state)


def test_undoing_goes_back_to_what_was_saved_last() -> None:
    presenter, files = desk()
    presenter.write(FAULTY)
    presenter.save()
    presenter.undo()
    assert (TEXT, "saved", {}) == (presenter.text, presenter.state, files.drafts)


def test_leaving_keeps_what_stands_there() -> None:
    presenter, files = desk()
    presenter.write(OTHER)
    presenter.leave()
    assert {FILE: OTHER} == files.drafts


@pytest.mark.parametrize("text", [OTHER, FAULTY])
def test_a_full_disk_costs_no_word(text: str) -> None:
    presenter, files = desk()
    files.break_with("disk-full")
    presenter.write(text)
    assert not presenter.save()
    presenter.leave()
    assert presenter.failed is not None
    assert presenter.failed.what == "disk-full"
    presenter.open(FILE)
    assert text == presenter.text
    files.break_with("")
    presenter.look()
    assert presenter.failed is None
    assert {FILE: text} == files.drafts


def test_deleting_takes_two_clicks() -> None:
    presenter, files = desk()
    assert not presenter.delete()
    presenter.ask_deletion(on=True)
    presenter.ask_deletion(on=False)
    assert not presenter.delete()
    assert {FILE: TEXT} == files.files
    presenter.ask_deletion(on=True)
    assert presenter.delete()
    assert {} == files.files
    presenter.leave()
    assert {} == files.drafts


def test_a_deletion_that_was_asked_for_is_forgotten_when_one_leaves() -> None:
    presenter, _ = desk()
    presenter.ask_deletion(on=True)
    presenter.leave()
    assert not presenter.delete()


def test_a_disk_that_will_not_delete_says_so_and_keeps_the_text() -> None:
    presenter, files = desk(FakeOwnPractices({FILE: TEXT}))
    files.break_with("disk-read-only")
    presenter.ask_deletion(on=True)
    assert not presenter.delete()
    assert presenter.failed is not None
    assert (FILE, TEXT) == (presenter.name, presenter.text)
