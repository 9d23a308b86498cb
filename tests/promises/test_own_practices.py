"""What every folder of own practices promises."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.own_practices import FakeOwnPractices

from pauseknap.adapters.storage.own_files import OwnFiles
from pauseknap.core.problems import Unusable
from pauseknap.ports.own_practices import OwnPractices, OwnText

NAME = "mine.yaml"
ELSEWHERE = (
    "",
    ".",
    "..",
    "../up.yaml",
    "down/deep.yaml",
    "/top.yaml",
    "c:\\top.yaml",
    "a\\b.yaml",
    "mine.txt",
)
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff")


@pytest.fixture(params=["fake", "files"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> OwnPractices:
    """The one in memory, and the one in a folder that is not there yet."""
    return FakeOwnPractices() if request.param == "fake" else OwnFiles(tmp_path / "not" / "yet")


def test_there_is_nothing_to_begin_with(own: OwnPractices) -> None:
    assert own.names() == ()
    with pytest.raises(Unusable, match="file-missing"):
        own.read(NAME)


def test_what_was_saved_is_what_is_read(own: OwnPractices) -> None:
    own.save(NAME, "id: mine # æøå\n")
    own.save("another.yml", "id: another\n")
    assert own.read(NAME) == OwnText("id: mine # æøå\n")
    assert own.names() == ("another.yml", NAME)


def test_a_draft_stands_beside_the_practice_and_is_none_itself(own: OwnPractices) -> None:
    own.save(NAME, "id: mine\n")
    own.keep_draft(NAME, "id: min")
    assert own.read(NAME) == OwnText("id: mine\n", "id: min")
    assert own.names() == (NAME,)


def test_saving_makes_the_draft_go(own: OwnPractices) -> None:
    own.keep_draft(NAME, "id: min")
    own.save(NAME, "id: mine\n")
    assert own.read(NAME) == OwnText("id: mine\n")


def test_a_draft_can_be_let_go_and_need_not_be_there(own: OwnPractices) -> None:
    own.save(NAME, "id: mine\n")
    own.keep_draft(NAME, "id: min")
    for _ in range(2):
        own.drop_draft(NAME)
        assert own.read(NAME) == OwnText("id: mine\n")


def test_a_draft_whose_practice_was_taken_away_is_still_read(own: OwnPractices) -> None:
    own.keep_draft(NAME, "id: min")
    assert own.read(NAME) == OwnText("", "id: min")


def test_what_is_forgotten_is_gone_with_its_draft(own: OwnPractices) -> None:
    own.save(NAME, "id: mine\n")
    own.keep_draft(NAME, "id: min")
    own.forget(NAME)
    own.forget(NAME)
    assert own.names() == ()
    with pytest.raises(Unusable, match="file-missing"):
        own.read(NAME)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_nothing_outside_the_folder_is_read_written_or_deleted(own: OwnPractices, name: str) -> None:
    for touch in (
        lambda: own.read(name),
        lambda: own.save(name, "x"),
        lambda: own.keep_draft(name, "x"),
        lambda: own.drop_draft(name),
        lambda: own.forget(name),
    ):
        with pytest.raises(Unusable, match="file-missing"):
            touch()


def test_a_text_beyond_a_megabyte_is_refused_and_the_one_before_stays(own: OwnPractices) -> None:
    own.save(NAME, "id: mine\n")
    for write in (own.save, own.keep_draft):
        with pytest.raises(Unusable, match="file-too-big"):
            write(NAME, "#" * 1_000_001)
    assert own.read(NAME) == OwnText("id: mine\n")


@given(text=st.text(alphabet=LETTERS, max_size=60), draft=st.text(alphabet=LETTERS, max_size=60))
def test_any_text_comes_back_letter_for_letter(own: OwnPractices, text: str, draft: str) -> None:
    own.save(NAME, text)
    own.keep_draft(NAME, draft)
    assert own.read(NAME) == OwnText(text, draft)
