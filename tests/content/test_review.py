"""The rules of the house as a command: each fault is told at its place, and what is good is left alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.unit.adapters.content.a_practice import PRACTICE, put

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.looking_through import advice_in
from pauseknap.adapters.content.review.library import review_library
from pauseknap.adapters.content.roots import Root
from pauseknap.core.practice.waiting import PAGES
from pauseknap.core.problems import Problem

NEVER = 'never: [husk at, "score*"]\nunder: [also]\nallowed: ["Det er ikke en score."]\n'
LIST = "options: [{id: rain, text: Regn, tags: [wet]}, {id: sun, text: Sol}]\n"
WHOLE = PRACTICE.replace("lengths: [1, 3]", "lengths: [1]").replace("title: Lille\nline", "title: Et\nline")
ASKING = """\
      - choose: {id: mood, ask: Hvad nu?, seconds: 1, options: [{id: wet, text: Vådt}]}
      - sort: {id: where, ask: Hvor?, from: "@weather", piles: [{id: in, title: A}, {id: out, title: B}]}
      - write: {id: note, ask: Og?, from: where, seconds: 1, fields: [{id: day, ask: Hvornår?, kind: date}]}
"""
Change = Callable[[str], str]


class Desk:
    """A small library with one practice in both languages."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for language in ("da", "en"):
            self.put(language, WHOLE)
            put(folder / language, "never.yaml", NEVER)
            put(folder / language / "lists", "weather.yaml", LIST)

    def put(self, language: str, text: str) -> None:
        """Another practice in one language."""
        text = text.replace("language: da", f"language: {language}")
        put(self.folder / language / "practices", "small.yaml", text)

    def both(self, change: Change) -> None:
        """Change the practice in both languages."""
        for language in ("da", "en"):
            self.put(language, change(WHOLE))

    def found(self) -> list[Problem]:
        """What is told of it."""
        return sorted(set(review_library(self.folder, ContentLibrary([Root(self.folder)]))))

    def told(self, language: str = "da") -> list[tuple[int, int, str]]:
        """Line, column and id of each fault in the practice of one language."""
        file = str(self.folder / language / "practices" / "small.yaml")
        return [(one.line, one.column, one.what) for one in self.found() if one.file == file]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_what_is_good_is_left_alone(desk: Desk) -> None:
    assert [] == desk.found()
    desk.both(lambda text: text + ASKING)
    assert [] == desk.found()


def line(text: str) -> Change:
    """Another line is said."""
    return lambda whole: whole.replace("Mærk fødderne.", text)


def instead(old: str, new: str) -> Change:
    """One thing written otherwise."""
    return lambda whole: whole.replace(old, new)


def added(text: str) -> Change:
    """A step after all the questions."""
    return lambda whole: f"{whole}{ASKING}      - {text}\n"


def said(text: str) -> Change:
    """A line after all the questions."""
    return added(f"say: '{text}'\n      - quiet: 4")


def shown(more: str) -> Change:
    """A card after all the questions."""
    return added(f"show: {{title: A, text: b, button: C, seconds: 1, {more}}}")


def chosen(more: str) -> Change:
    """Something to choose after all the questions."""
    return added(f"choose: {{id: z, ask: Z?, seconds: 1, {more}}}")


def named(whole: str) -> str:
    """A long line with a name in it."""
    whole = line("'{name} " + "x" * 81 + "'")(whole)
    whole = whole.replace("care:", "persons: [{id: a, title: A, spoken: den}]\ncare:")
    return whole.replace("title: Lille\n    steps", "title: Lille\n    person: a\n    steps")


SILENCE = "line-without-silence"
LOOK = instead("care:", "look-back: {practice: nowhere, days: 1}\ncare:")
FAULTS: dict[str, tuple[Change, int, int, str]] = {
    "too many letters": (line("Ro " * 30 + "x"), 20, 14, "line-too-long"),
    "too many words": (line("I " * 19), 20, 14, "line-too-long"),
    "long with a name in it": (named, 22, 14, "line-too-long"),
    "a line after a line": (instead("- quiet: 8", "- say: Ro."), 20, 14, SILENCE),
    "a line at the end": (instead("- bell: end", "- say: Ro."), 23, 14, SILENCE),
    "no drawing": (instead("icon: breath", "icon: dragon"), 7, 7, "icon-unknown"),
    "looks back with nothing": (LOOK, 13, 23, "way-unknown"),
    "a way to nowhere": (shown("open: [nowhere]"), 27, 65, "way-unknown"),
    "a page that is not there": (shown('open: ["page:moon"]'), 27, 65, "page-unknown"),
    "a way that is too long": (shown("open: [{to: small, minutes: 50}]"), 27, 86, "way-length"),
    "a list that is not there": (
        lambda text: (text + ASKING).replace("@weather", "@nowhere"), 25, 45, "list-unknown",
    ),
    "an answer nobody gave": (said("Så {small/nothing}."), 27, 14, "kept-unknown"),
    "an answer of no practice": (said("Så {x/y}."), 27, 14, "kept-unknown"),
    "a pile that is not there": (said("Så {where.up}."), 27, 14, "part-unknown"),
    "a field that is not there": (shown("more: 'Den {note.time}.'"), 27, 64, "part-unknown"),
    "into a pile that is not there": (chosen("from: where, into: [up]"), 27, 66, "part-unknown"),
    "an option that is not there": (added("{quiet: 4, when: {mood: [angry]}}"), 27, 34, "option-unknown"),
    "a tag that nothing has": (
        lambda text: chosen("from: '@weather', tagged: mood")(text).replace("{id: wet,", "{id: dry,"),
        27, 72, "tag-unused",
    ),
    "a length that comes out otherwise": (
        instead("- quiet: 8", "- {quiet: 200, stretch: false}"), 11, 11, "length-off",
    ),
    "a word to be kept away": (line("Nu skal du husk at ånde."), 20, 14, "word-never"),
    "any ending of it": (line("Se dine scoretal."), 20, 14, "word-never"),
    "careless signs": (line("Ro ... og hvil."), 20, 14, "signs-careless"),
}  # fmt: skip


@pytest.mark.parametrize("case", FAULTS)
def test_each_fault_is_told_at_its_place(desk: Desk, case: str) -> None:
    change, *expected = FAULTS[case]
    desk.both(change)
    # Another step takes another while; that is told as well.
    assert [tuple(expected)] == [one for one in desk.told() if one[2] in ("length-off", expected[2])][-1:]
    assert {expected[2], "length-off"} >= {what for *_, what in desk.told()}


FINE: dict[str, Change] = {
    "said on purpose": line("Det er ikke en score."),
    "only looked for": instead("care:", "also: husk at\ncare:"),
    "piles and fields": said("Så {where.in} {note.day} {note.in}."),
    "piles and options": added("{quiet: 4, when: {where: [in, rain], mood: any}}"),
    "pages": shown("open: " + json.dumps([f"page:{page}" for page in PAGES])),
    "itself": shown("open: [small, {to: small, minutes: 1}]"),
    "a tag": chosen("from: '@weather', tagged: mood"),
}


@pytest.mark.parametrize("case", FINE)
def test_what_only_looks_like_a_fault_is_none(desk: Desk, case: str) -> None:
    desk.both(FINE[case])
    assert {"length-off"} >= {what for *_, what in desk.told()}


BUILT = {
    "a key too many": ("spoken: true", "ask-after: false\nspoken: true", 10, 1, "only-here"),
    "another number": ("quiet: 8", "quiet: 7", 21, 16, "value-differs"),
    "another kind of step": ("- bell: end", "- quiet: 4", 23, 9, "only-here"),
    "another mark": ("icon: breath", "icon: duo", 7, 7, "value-differs"),
    "a step less": ("      - bell: end\n", "", 20, 7, "list-differs"),
}


@pytest.mark.parametrize("case", BUILT)
def test_the_two_languages_may_differ_in_their_words_alone(desk: Desk, case: str) -> None:
    old, new, *expected = BUILT[case]
    desk.put("da", WHOLE.replace(old, new))
    assert tuple(expected) in desk.told() + desk.told("en")


def test_the_same_answers_are_put_in_in_both_languages(desk: Desk) -> None:
    desk.put("da", said("Så {where.in}.")(WHOLE))
    desk.put("en", said("So {where.out}.")(WHOLE))
    assert (27, 14, "holes-differ") in desk.told()


def test_other_words_are_no_difference(desk: Desk) -> None:
    desk.put("en", WHOLE.replace("Mærk fødderne.", "Feel your feet.").replace("title: Et", "title: One"))
    assert [] == desk.found()


def test_a_list_without_a_translation_is_told(desk: Desk) -> None:
    (desk.folder / "en" / "lists" / "weather.yaml").unlink()
    assert "translation-missing" in {one.what for one in desk.found()}


def test_ones_own_gets_advice_on_ways_and_silence_and_none_on_words(desk: Desk, tmp_path: Path) -> None:
    text = WHOLE.replace("id: small", "id: mine").replace("Mærk fødderne.", "Husk at mærke ... fødderne.")
    path = put(tmp_path / "own", "mine.yaml", text.replace("- bell: end", "- say: Ro."))
    library = ContentLibrary([Root(desk.folder)])
    assert ["line-without-silence"] == [one.what for one in advice_in([path], library)]
    put(tmp_path / "own", "mine.yaml", shown("open: [mine, small, nowhere]")(text))
    assert {"way-unknown", "list-unknown"} >= {one.what for one in advice_in([tmp_path / "own"], library)}
    put(tmp_path / "own", "mine.yaml", text.replace("usual: 1", "usual: en"))
    assert () == advice_in([path, desk.folder], library)
