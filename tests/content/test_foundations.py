"""The foundations and the three buttons (S01–S09): the signs of the check-in, a suggestion for any panel."""

from __future__ import annotations

from itertools import product

import pytest
from tests.content.texts import LANGUAGES

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.check.model import Coins, Signs
from pauseknap.core.language import Language
from pauseknap.core.practice.answers import Answer, Answers, Item
from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices, Script, script_for
from pauseknap.core.practice.waiting import Asking, Show, Sort

LIBRARY = ContentLibrary([packaged()])
LEVELS = ("", "off", "some", "much")
"""How a button may stand; empty where nobody said."""
ALL_22 = {f"p{number}" for number in range(1, 23)}


def practice(name: str, language: Language) -> Practice:
    return next(one for one in LIBRARY.practices(language) if one.id == name)


def asking(name: str, language: Language, question: str) -> Asking:
    steps = (step for section in practice(name, language).sections for step in section.steps)
    return next(step for step in steps if isinstance(step, Asking) and step.id == question)


def script(name: str, language: Language, minutes: float, answers: Answers) -> Script:
    """The practice once all of it is answered: what is not in `answers` was left open."""
    lists = LIBRARY.options(language)
    given = dict(answers)
    while True:
        found = script_for(practice(name, language), Choices(minutes=minutes, answers=given, lists=lists))
        steps = (step for section in found.sections for step in section.steps)
        open_yet = next((one.id for one in steps if isinstance(one, Asking) and one.id not in given), None)
        if open_yet is None:
            return found
        given[open_yet] = ()


def cards(found: Script) -> list[Show]:
    return [step for section in found.sections for step in section.steps if isinstance(step, Show)]


def chosen(option: str) -> Answer:
    return (Item(text=option, id=option),) if option else ()


def signs_of_the_check(language: Language) -> dict[str, str]:
    (check,) = LIBRARY.checks(language)
    pages = [page for page in check.full if isinstance(page, Signs)]
    return {one.id.lower(): one.text for page in pages for one in page.statements}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sign_says_the_same_here_as_in_the_check_in(language: Language) -> None:
    lists, signs = LIBRARY.options(language), signs_of_the_check(language)
    for name, letter in (("alarm-signs", "t"), ("start-signs", "d")):
        expected = {sign: text for sign, text in signs.items() if sign.startswith(letter)}
        assert expected == {one.id: one.text for one in lists[name]}, name
    assert signs == {one.id: one.text for one in lists["signs"]}
    noticed = {one.id: one.text for one in lists["pause-signs"] if one.text in signs.values()}
    assert {sign: text for sign, text in signs.items() if sign.startswith("p")} == noticed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pause_button_has_its_22_signs_to_notice_or_to_do(language: Language) -> None:
    options = LIBRARY.options(language)["pause-signs"]
    assert len(options) == len({one.id for one in options})
    assert ALL_22 == {one.id.removesuffix("b") for one in options}
    assert len({one.group for one in options}) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_opens_its_own_signs_and_no_others(language: Language) -> None:
    for button, letter, count in (("alarm", "t", 15), ("start", "d", 12), ("pause", "p", 16)):
        found = script("three-buttons", language, 1, {"which": chosen(button)})
        steps = (step for section in found.sections for step in section.steps)
        signs = next(step for step in steps if getattr(step, "id", "") == "signs")
        letters = [one.id[0] for one in getattr(signs, "options", ())]
        assert [letter] * count == letters, button


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("levels", list(product(LEVELS, repeat=3)), ids="-".join)
def test_however_the_buttons_stand_there_is_one_suggestion(
    language: Language, levels: tuple[str, str, str]
) -> None:
    answers = {name: chosen(level) for name, level in zip(("alarm", "start", "pause"), levels, strict=True)}
    assert len(cards(script("three-buttons", language, 1, answers))) == 1


@pytest.mark.parametrize(
    ("levels", "opens"),
    [
        (("much", "off", "off"), "orient"),
        (("much", "some", "some"), "orient"),
        (("off", "much", "off"), "body-contact"),
        (("much", "much", "off"), "body-budget"),
        (("off", "off", "much"), "just-like-me"),
        (("off", "much", "much"), "just-like-me"),
        (("off", "off", "off"), "orient"),
    ],
)
def test_the_suggestion_is_that_of_the_combination(levels: tuple[str, str, str], opens: str) -> None:
    answers = {name: chosen(level) for name, level in zip(("alarm", "start", "pause"), levels, strict=True)}
    (card,) = cards(script("three-buttons", "da", 1, answers))
    assert opens == card.open[0].to
    if set(levels) == {"off"}:
        assert "page:help" in [one.to for one in card.open]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_coins_are_those_of_the_check_in(language: Language) -> None:
    (check,) = LIBRARY.checks(language)
    pages = [page for page in check.full if isinstance(page, Coins)]
    expected = [one.text for page in pages for one in page.statements]
    coins = asking("body-budget", language, "coins")
    assert isinstance(coins, Sort)
    assert expected == [one.text for one in coins.options]
    assert [5, 7] == [sum(one.id.startswith(side) for one in coins.options) for side in ("in-", "out-")]


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("da", "Der er for få hænder om morgenen", True),
        ("da", "Jeg bliver slået og sparket", True),
        ("da", "Alene på vagt om aftenen", True),
        ("da", "Trusler fra pårørende", True),
        ("da", "Normeringen", True),
        ("da", "Samarbejdet om planen, jeg har foreslået", False),
        ("da", "Lyset i gangen", False),
        ("en", "Threats from relatives", True),
        ("en", "We are short-staffed", True),
        ("en", "Working alone at night", True),
        ("en", "The light in the corridor", False),
    ],
)
def test_what_the_employer_has_to_prevent_is_marked_in_both_lengths(
    language: Language, text: str, marked: bool
) -> None:
    for question in ("circles", "circle"):
        board = asking("vik", language, question)
        assert isinstance(board, Sort)
        assert board.badge is not None
        assert "conditions" == board.badge.pile
        assert board.badge.marks(text) is marked


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_of_ones_own_come_into_the_deck_and_a_chosen_one_into_the_circles(language: Language) -> None:
    own = (Item(text="Toget"),)
    found = script("conditions", language, 3, {"own": own})
    steps = [step for section in found.sections for step in section.steps]
    (deck,) = [step for step in steps if isinstance(step, Sort)]
    assert len(deck.options) == 16
    assert "Toget" == deck.options[-1].text
    carried = script("vik", language, 6, {"conditions/chosen": own})
    first = next(step for section in carried.sections for step in section.steps if isinstance(step, Asking))
    assert own == getattr(first, "items", ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cards_come_back_with_where_they_lay(language: Language) -> None:
    kept = (
        Item(text="Støj", id="own-1", into="conditions"),
        Item(text="Planen", id="own-2", into="influence"),
    )
    found = script("vik-look", language, 1.5, {"vik/circles": kept})
    first = next(step for section in found.sections for step in section.steps if isinstance(step, Sort))
    assert ["Støj", "Planen"] == [one.text for one in first.options]
    assert "Støj" in first.hint
    assert "Planen" not in first.hint
    moved = tuple(Item(text=one.text, id=one.id, into="influence") for one in kept)
    ends = [
        cards(script("vik-look", language, 1.5, {"vik/circles": kept, "circles": circles}))
        for circles in (moved, (), kept[:1])
    ]
    assert [1, 1, 1] == [len(end) for end in ends]
    assert ends[0][0].title != ends[1][0].title == ends[2][0].title
