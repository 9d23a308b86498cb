"""What there is to choose from, and how a problem is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes.library import A_PRACTICE, FakeLibrary
from tests.unit.core.check.a_check import CHECK

from pauseknap.core.problems import Problem, Unusable
from pauseknap.services.catalogue import Catalogue

TRAY = replace(A_PRACTICE, id="b", offered=("tray",))
WORDS = {"problems.key-missing": "Nøglen {key} mangler.", "problems.odd": "Kun {name"}


@pytest.fixture
def catalogue() -> Catalogue:
    library = FakeLibrary([A_PRACTICE, TRAY], checks=[CHECK], words={"da": WORDS})
    return Catalogue(library, "da")


def test_a_practice_is_found_by_its_id(catalogue: Catalogue) -> None:
    assert catalogue.practice("b") == TRAY


def test_one_that_is_not_there_is_told_with_those_that_are(catalogue: Catalogue) -> None:
    with pytest.raises(Unusable, match="practice-unknown") as wrong:
        catalogue.practice("nope")
    assert wrong.value.values == {"id": "nope", "known": "a-breath, b"}
    with pytest.raises(Unusable, match="check-unknown"):
        catalogue.check("nope")


def test_a_place_offers_its_own(catalogue: Catalogue) -> None:
    assert catalogue.practices(offered="tray") == (TRAY,)


def test_another_language_is_another_shelf(catalogue: Catalogue) -> None:
    catalogue.language = "en"
    assert catalogue.practices() == ()
    with pytest.raises(Unusable):
        catalogue.check()


def test_a_problem_is_one_line_with_its_place_and_its_words(catalogue: Catalogue) -> None:
    problem = Problem("x.yaml", 3, 5, "key-missing", (("key", "title"),))
    assert catalogue.told(problem) == "x.yaml:3:5: Nøglen title mangler."


@pytest.mark.parametrize(
    ("what", "told"),
    [("nowhere", "problems.nowhere"), ("odd", "Kun {name"), ("key-missing", "Nøglen key mangler.")],
)
def test_a_sentence_that_is_missing_or_broken_still_says_something(
    catalogue: Catalogue, what: str, told: str
) -> None:
    assert catalogue.sentence(Unusable(what)) == told
