"""What every library promises."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes.library import A_PRACTICE, FakeLibrary

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.language import Language
from pauseknap.core.practice.summary import summary_of
from pauseknap.ports.library import Library

LANGUAGES: tuple[Language, ...] = ("da", "en")


@pytest.fixture(params=["fake", "files"])
def library(request: pytest.FixtureRequest) -> Library:
    """The one in memory, and the one read from our own content."""
    if request.param == "files":
        return ContentLibrary([packaged()])
    words: dict[Language, dict[str, str]] = {"da": {"a": "å"}, "en": {"a": "a"}}
    return FakeLibrary([A_PRACTICE, replace(A_PRACTICE, language="en")], words=words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_asked_for_in_a_language_is_in_that_language(library: Library, language: Language) -> None:
    assert {language} == {one.language for one in library.practices(language)}
    assert all(one.language == language for one in library.checks(language))


def test_both_languages_have_the_same_practices_in_the_same_order(library: Library) -> None:
    danish, english = ([one.id for one in library.practices(language)] for language in LANGUAGES)
    assert danish == english
    assert len(set(danish)) == len(danish)


def test_both_languages_have_the_same_sentences(library: Library) -> None:
    danish, english = (library.words(language).keys() for language in LANGUAGES)
    assert danish == english


def test_asking_twice_gives_the_same(library: Library) -> None:
    for language in LANGUAGES:
        assert library.practices(language) == library.practices(language)
        assert library.checks(language) == library.checks(language)
        assert library.words(language) == library.words(language)
        assert library.help(language) == library.help(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_lists_say_is_what_the_practices_say_before_and_after_they_are_read(
    library: Library, language: Language
) -> None:
    early = library.summaries(language)
    practices = library.practices(language)
    assert early == tuple(summary_of(one) for one in practices)
    assert early == library.summaries(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_practice_is_found_by_its_id(library: Library, language: Language) -> None:
    for one in library.summaries(language):
        found = library.practice(language, one.id)
        assert found is not None
        assert (language, one.id) == (found.language, found.id)
        assert library.origin(language, one.id) is not None
    assert library.practice(language, "nowhere") is None


def test_content_that_is_whole_has_no_problems(library: Library) -> None:
    for language in LANGUAGES:
        library.practices(language)
        library.checks(language)
        library.words(language)
        library.help(language)
    assert library.problems() == ()
    assert library.broken() == {}
