"""Words and names are given to a voice as it should say them; nothing else of a text is touched."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.speech.pronunciation import pronounced

TABLE = {
    "tænk": "tængk",
    "Ayse": "Ajsje",
    "åndedrættet": "ånde-drættet",
    "to": "tu",
    "to tre": "totre",
    "hm": "høm",
}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Tænk på en, du holder af.", "tængk på en, du holder af."),
        ("Tænker du? Omtænk.", "Tænker du? Omtænk."),
        ("TÆNK, tænk – (tænk)!", "tængk, tængk – (tængk)!"),
        ("to tre, en to", "totre, en tu"),
        ("to\u00a0 tre", "totre"),
        ("Et nik eller et hm er nok.", "Et nik eller et høm er nok."),
        ("Ayses hånd, Ayse's og Ayse’s", "Ajsjes hånd, Ajsje's og Ajsje’s"),
        ("AYSE og ayse", "Ajsje og Ajsje"),
        ("Aysen", "Aysen"),
        ("tænks", "tænks"),
        ("mærk åndedrættet", "mærk ånde-drættet"),
        (unicodedata.normalize("NFD", "mærk åndedrættet"), "mærk ånde-drættet"),
        ("to-do og 2to", "tu-do og 2to"),
        ("", ""),
    ],
)
def test_whole_words_are_said_otherwise_whatever_stands_around_them(written: str, said: str) -> None:
    assert said == pronounced(written, TABLE)


def test_a_blank_word_or_way_counts_for_nothing() -> None:
    assert "Hej du" == pronounced("Hej du", {"": "x", "  ": "y", "du": " "})


def test_signs_in_a_word_are_taken_as_they_are() -> None:
    said = {"f.eks.": "for eksempel", "(a": "x"}
    assert "for eksempel fxeksx x|b)" == pronounced("f.eks. fxeksx (a|b)", said)


@pytest.mark.parametrize("name", ["Ann", "Annes"])
def test_a_name_that_ends_in_s_by_itself_goes_before_the_s_of_an_owner(name: str) -> None:
    said = {"Ann": "Æn", "Annes": "Ænnis"}
    assert said[name] == pronounced(name, said)


LETTERS = st.text("abcæøåABCÆØÅsS'’- .,:\u00a0", max_size=30)
WORDS = st.text("abcæøåÆ", min_size=1, max_size=4)
WAYS = st.text("xyzq", min_size=1, max_size=5)


@given(LETTERS, st.dictionaries(WORDS, WAYS, max_size=5))
def test_what_was_put_in_once_is_not_put_in_again(text: str, table: dict[str, str]) -> None:
    once = pronounced(text, table)
    assert once == pronounced(once, table)


@given(st.text(), st.dictionaries(st.text("xyzq", min_size=1), st.text(), max_size=5))
def test_a_text_without_any_of_the_words_is_not_touched(text: str, table: dict[str, str]) -> None:
    if not any(sign in text.casefold() for sign in "xyzq"):
        assert text == pronounced(text, table)


@given(st.text(max_size=40), st.dictionaries(st.text(max_size=6), st.text(max_size=6), max_size=6))
def test_no_text_and_no_table_is_too_odd(text: str, table: dict[str, str]) -> None:
    pronounced(text, table)
