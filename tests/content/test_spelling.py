"""Every word is spelled right, and some words never come near a tired person."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from devkit import libraries
from tests.content.texts import LANGUAGES, Text, texts

from pauseknap.adapters.content.review.spelling import FILES, Knows, dictionary, misspelled, reviewed_in
from pauseknap.adapters.content.review.words import CARELESS, never_in
from pauseknap.adapters.content.roots import packaged
from pauseknap.adapters.content.yaml_nodes import read
from pauseknap.core.language import Language
from pauseknap.core.problems import Unusable

MISSPELLED = {
    "da": ("vejtrækning", "åndedrætet", "åndredræt", "ligsom", "idag", "istedet", "iøvrigt"),
    "en": ("breathe in and breath out", "alot", "color", "center", "realize", "behavior"),
}
"""What the dictionaries let pass: false compounds in Danish, and American spelling."""


def asked(language: Language) -> Knows:
    """The dictionary; on Linux it has to be there, as the tests install it."""
    try:
        return dictionary(language)
    except Unusable:
        if not libraries.on_linux():
            pytest.skip(f"the dictionary {FILES[language]} is not on this computer")
        raise


def reviewed(language: Language) -> frozenset[str]:
    """Words that we have looked at ourselves."""
    return reviewed_in(packaged().folder / language)


@cache
def places(language: Language) -> dict[str, Text]:
    """Every word once, with the first place it stands."""
    first: dict[str, Text] = {}
    for text in texts(language):
        for word in text.words:
            first.setdefault(word, text)
    return first


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_in_the_dictionary_or_has_been_looked_at(language: Language) -> None:
    known, knows = reviewed(language), asked(language)
    wrong = [
        f"{word} – {text}" for word, text in places(language).items() if word not in known and not knows(word)
    ]
    assert not wrong, "mend them, or add them to reviewed.txt:\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_reviewed_word_is_kept_for_nothing(language: Language) -> None:
    knows = asked(language)
    idle = {word for word in reviewed(language) if word not in places(language) or knows(word)}
    assert idle == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_dictionary_lets_pass_is_not_there_either(language: Language) -> None:
    wrong = [
        str(text)
        for text in texts(language)
        for word in MISSPELLED[language]
        if re.search(rf"\b{word}", text.text, re.IGNORECASE)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_blames_measures_or_diagnoses(language: Language) -> None:
    never, problems = never_in(packaged().folder / language / "never.yaml")
    assert never is not None, problems
    wrong = [f"{never.found_in(text)} – {text}" for text in texts(language) if never.found_in(text)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_on_purpose_is_still_said(language: Language) -> None:
    never, _ = never_in(packaged().folder / language / "never.yaml")
    assert never is not None
    assert never.allowed <= {text.text for text in texts(language)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_are_set_as_in_print(language: Language) -> None:
    wrong = [str(text) for text in texts(language) if CARELESS.search(text.text)]
    assert not wrong, "\n".join(wrong)


def test_a_word_that_no_dictionary_knows_is_told_by_its_place(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("one: Træk vejret\ntwo: Træk vejrtet, og hvil\n", encoding="utf-8")
    (problem,) = misspelled([read(file)], lambda word: word != "vejrtet", frozenset())
    assert (2, "word-unknown", ("word", "vejrtet")) == (problem.line, problem.what, problem.values[0])
    assert [] == list(misspelled([read(file)], lambda word: word != "vejrtet", frozenset({"vejrtet"})))


def test_a_computer_without_a_dictionary_says_which_one_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(Unusable) as trouble:
        dictionary("da", (tmp_path,))
    assert "no-dictionary" == trouble.value.what
