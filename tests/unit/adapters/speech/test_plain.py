"""What is left of a text for a voice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pauseknap.adapters.speech.plain import plain


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Mærk åndedrættet, som det er – lige nu.", "Mærk åndedrættet, som det er – lige nu."),
        ("Godt 🙂 så", "Godt så"),
        ("familie 👨‍👩‍👧 her", "familie her"),
        ("nul\0tegn", "nul tegn"),
        ("<b>fed</b> og [[h@l'oU]]", "fed og h@l'oU"),
        ("*vigtigt* _her_ # 1", "vigtigt her 1"),
        ("to\nlinjer\t  her", "to linjer her"),
        ("åndedræt", "åndedræt"),
        ("bryst\u00adkassen", "brystkassen"),
        ("3 < 5", "3 5"),
        ("It’s fine", "It's fine"),
        ("…", ""),
        ("🙂", ""),
        ("", ""),
    ],
)
def test_only_what_can_be_said_is_left(written: str, said: str) -> None:
    assert said == plain(written)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert plain(text) == plain(plain(text))


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1))
def test_letters_and_digits_of_every_script_stay(text: str) -> None:
    assert plain(text)
