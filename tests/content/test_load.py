"""What weighs (S11) says the same as the long check-in, and nobody is left with only themselves to mend."""

from __future__ import annotations

import pytest
from tests.content.texts import LANGUAGES

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.check.model import Rate
from pauseknap.core.language import Language
from pauseknap.core.practice.waiting import Choose, Option

LIBRARY = ContentLibrary([packaged()])
CAUSES = {f"c{number}" for number in range(1, 13)}


def suggested(language: Language, question: str) -> tuple[Option, ...]:
    """What is offered where the load practice asks this."""
    load = next(one for one in LIBRARY.practices(language) if one.id == "load")
    steps = (step for section in load.sections for step in section.steps)
    return next(step.options for step in steps if isinstance(step, Choose) and step.id == question)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_twelve_causes_are_those_of_the_check_in(language: Language) -> None:
    (check,) = LIBRARY.checks(language)
    rated = [page.statement for page in check.full if isinstance(page, Rate)]
    expected = {one.id.lower(): one.text for one in rated if one.id.lower() in CAUSES}
    assert expected.keys() == CAUSES
    assert expected == {one.id: one.text for one in LIBRARY.options(language)["load-causes"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_suggestion_that_both_make_has_the_same_words_and_answers_the_same_causes(
    language: Language,
) -> None:
    (check,) = LIBRARY.checks(language)
    made = {one.id: one for one in check.suggestions}
    shared = [
        one for question in ("ours", "theirs") for one in suggested(language, question) if one.id in made
    ]
    assert len(shared) >= 15
    for one in shared:
        causes = {answer.lower() for answer in made[one.id].answers} & CAUSES
        assert (made[one.id].text, causes or CAUSES) == (one.text, set(one.tags)), one.id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", ["mine", "ours", "theirs"])
def test_every_cause_has_something_for_me_for_us_and_for_the_management(
    language: Language, question: str
) -> None:
    assert set().union(*(one.tags for one in suggested(language, question))) == CAUSES
