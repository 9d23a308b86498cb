"""Every word is spelled right, and some words never come near a tired person."""

from __future__ import annotations

import gc
import re
import warnings
from functools import cache
from pathlib import Path

import pytest
from devkit import libraries
from devkit.system_packages import how_to_get
from spylls.hunspell import Dictionary
from tests.content.texts import LANGUAGES, Text, texts

from pauseknap.adapters.content.review.words import CARELESS, never_in
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.language import Language

DICTIONARIES = {"da": "da_DK", "en": "en_GB"}

MISSPELLED = {
    "da": ("vejtrækning", "åndedrætet", "åndredræt", "ligsom", "idag", "istedet", "iøvrigt"),
    "en": ("breathe in and breath out", "alot", "color", "center", "realize", "behavior"),
}
"""What the dictionaries let pass: false compounds in Danish, and American spelling."""


@cache
def dictionary(language: Language) -> Dictionary:
    """The language's dictionary. Only ever ask it `lookup`: `suggest` does not come back on Danish."""
    name = DICTIONARIES[language]
    found = libraries.dictionary(f"{name}.dic")
    if found is None and not libraries.on_linux():
        pytest.skip(f"the dictionary {name} is not on this computer")
    assert found, how_to_get([f"{name}.dic"])
    with warnings.catch_warnings():
        # The reader leaves its files to the collector, which would complain in some later test.
        warnings.simplefilter("ignore", ResourceWarning)
        words: Dictionary = Dictionary.from_files(str(found.with_suffix("")))
        gc.collect()
    return words


def reviewed(language: Language) -> set[str]:
    """Words that we have looked at ourselves."""
    lines = Path(__file__).with_name(f"words.{language}.txt").read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line and not line.startswith("#")}


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
    known, words = reviewed(language), dictionary(language)
    wrong = [
        f"{word} – {text}"
        for word, text in places(language).items()
        if word not in known and not words.lookup(word)
    ]
    assert not wrong, "mend them, or add them to words.*.txt:\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_reviewed_word_is_kept_for_nothing(language: Language) -> None:
    words = dictionary(language)
    idle = {word for word in reviewed(language) if word not in places(language) or words.lookup(word)}
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
