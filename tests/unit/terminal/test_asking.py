"""Questions answered by typing: numbers, letters and lines."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from pauseknap.adapters.content import roots
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.core.practice.answers import Answer, Item
from pauseknap.core.practice.waiting import Asking, Choose, Field, Option, Pile, Sort, Write
from pauseknap.services.catalogue import Catalogue
from pauseknap.terminal.asking import Questions

WORDS = Catalogue(ContentLibrary([roots.packaged()]), "da").words()
OPTIONS = (Option(id="calm", text="Rolig", reply="Det er godt."), Option(id="cross", text="Vred"))
PILES = (Pile(id="influence", title="Indflydelse", key="I"), Pile(id="control", title="Kontrol", key="K"))
NOISE = Item(text="Larm", id="own-1")


def asked(step: Asking, *lines: str) -> tuple[Answer | None, list[str]]:
    typed: Iterable[str] = iter(lines)
    said: list[str] = []
    return Questions(WORDS, said.append, lambda: next(iter(typed), None)).ask(step), said


@pytest.mark.parametrize(
    ("step", "lines", "answer"),
    [
        (Write(id="a", ask="?", most=3), ("Larm", " For  lidt tid", ""), ["Larm", "For lidt tid"]),
        (Write(id="a", ask="?"), ("",), []),
        (Choose(id="a", ask="?", options=OPTIONS), ("2",), ["Vred"]),
        (Choose(id="a", ask="?", options=OPTIONS, most=0), ("2, 1",), ["Vred", "Rolig"]),
        (Choose(id="a", ask="?", options=OPTIONS, most=1), ("1 2",), ["Rolig"]),
        (Choose(id="a", ask="?", options=OPTIONS), ("9", "hvad", "1"), ["Rolig"]),
        (Choose(id="a", ask="?", options=OPTIONS, own=True), ("Spændt",), ["Spændt"]),
        (Choose(id="a", ask="?", options=OPTIONS), ("",), []),
    ],
)
def test_what_is_typed_is_the_answer(step: Asking, lines: tuple[str, ...], answer: list[str]) -> None:
    given, _ = asked(step, *lines)
    assert given is not None
    assert answer == [item.text for item in given]


def test_a_card_goes_where_its_letter_says_and_enter_leaves_it() -> None:
    given, said = asked(Sort(id="a", ask="?", options=OPTIONS, piles=PILES), "x", "k", "")
    assert given is not None
    assert ["control", ""] == [item.into for item in given]
    assert WORDS["terminal.not-understood"] in said


def test_fields_are_asked_about_each_thing() -> None:
    fields = (Field(id="who", ask="Hvem om {item}?"), Field(id="day", ask="Hvornår?"))
    given, said = asked(Write(id="a", ask="?", each="b", items=(NOISE,), fields=fields), "Bo", "")
    assert given is not None
    assert [("Larm", {"who": "Bo"})] == [(item.text, dict(item.notes)) for item in given]
    assert "Hvem om Larm?" in said


def test_a_reply_is_told() -> None:
    assert "Det er godt." in asked(Choose(id="a", ask="?", options=OPTIONS), "1")[1]


def test_where_nobody_types_there_is_no_answer() -> None:
    assert asked(Choose(id="a", ask="?", options=OPTIONS))[0] is None
    assert not Questions(WORDS, lambda _line: None, lambda: None).yes("?")
