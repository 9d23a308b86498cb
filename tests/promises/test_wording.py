"""What everything that keeps own words promises."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.wording import FakeWording

from pauseknap.adapters.storage.wording_file import YamlWording
from pauseknap.core.practice.wording import tidied
from pauseknap.ports.wording import Wording

LINE, OWN = "Må du have ro.", "Jeg håber, du får ro."
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).map(tidied).filter(bool)


@pytest.fixture(params=["fake", "yaml"])
def wording(request: pytest.FixtureRequest, tmp_path: Path) -> Wording:
    """The one in memory, and the one in a folder that is not there yet."""
    return FakeWording() if request.param == "fake" else YamlWording(tmp_path / "not" / "wording.yaml")


def test_at_first_every_line_is_as_it_is_written(wording: Wording) -> None:
    assert {} == dict(wording.of("just-like-me", "da"))
    assert () == wording.problems()


def test_own_words_are_found_by_practice_and_language(wording: Wording) -> None:
    wording.put("just-like-me", "da", LINE, OWN)
    assert {LINE: OWN} == dict(wording.of("just-like-me", "da"))
    assert {} == dict(wording.of("just-like-me", "en"))
    assert {} == dict(wording.of("self-compassion", "da"))


def test_nothing_goes_back_to_what_is_written(wording: Wording) -> None:
    wording.put("just-like-me", "da", LINE, OWN)
    wording.put("just-like-me", "da", LINE, None)
    wording.put("just-like-me", "da", LINE, None)
    assert {} == dict(wording.of("just-like-me", "da"))


def test_clearing_forgets_all_and_can_be_done_twice(wording: Wording) -> None:
    wording.put("just-like-me", "da", LINE, OWN)
    wording.clear()
    wording.clear()
    assert {} == dict(wording.of("just-like-me", "da"))


@given(own=WORDS.filter(lambda text: "{" not in text and "}" not in text))
def test_any_words_come_back_as_they_were_put(wording: Wording, own: str) -> None:
    wording.put("just-like-me", "da", LINE, own)
    assert own == wording.of("just-like-me", "da")[LINE]


@given(own=WORDS.filter(lambda text: "{" not in text and "}" not in text))
def test_any_words_are_still_there_tomorrow(tmp_path: Path, own: str) -> None:
    YamlWording(tmp_path / "wording.yaml").put("just-like-me", "en", LINE, own)
    tomorrow = YamlWording(tmp_path / "wording.yaml")
    assert {LINE: own} == dict(tomorrow.of("just-like-me", "en"))
    assert () == tomorrow.problems()
