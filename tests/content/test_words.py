"""Every sentence the code asks for is there, in both languages, and none is there for nothing."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from tests.content.texts import LANGUAGES

import pauseknap
from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.check.advice import COMBINATIONS
from pauseknap.core.check.model import BUTTONS, Check, Opening, Rate, Signs, Write
from pauseknap.core.language import Language

LIBRARY = ContentLibrary([packaged()])
SOURCE = Path(pauseknap.__file__).parent
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.rglob("*.py"))}

TELLING = {
    "Problem": 3, "Unusable": 0, "problem": 1, "problem_of_key": 1, "_note": 1, "_refused": 3, "_stop": 1,
}  # fmt: skip
"""Calls that tell a problem, and which argument is its id."""
TABLES = {"_WHAT", "_WHY"}
"""Tables whose values are ids of problems."""
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+\Z")
HOLE = re.compile(r"(?<!\{)\{([a-z_]+)\}(?!\})")


def told() -> dict[str, str]:
    """Every id of a problem that the code names, with a place that names it."""
    found: dict[str, str] = {}
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            for value in _ids(node):
                found.setdefault(value, f"{path.relative_to(SOURCE)}:{getattr(node, 'lineno', 0)}")
    return found


def _ids(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Call):
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        place = TELLING.get(name)
        if place is not None and len(node.args) > place:
            return _strings(node.args[place])
    if isinstance(node, ast.AnnAssign | ast.Assign) and isinstance(node.value, ast.Dict):
        targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets
        if any(isinstance(one, ast.Name) and one.id in TABLES for one in targets):
            return [text for value in node.value.values for text in _strings(value)]
    return []


def _strings(node: ast.AST) -> list[str]:
    """The literal, or both branches of a choice between two."""
    if isinstance(node, ast.IfExp):
        return _strings(node.body) + _strings(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def every_string() -> set[str]:
    """All literals in the code."""
    return {
        node.value
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_the_code_can_tell_has_its_sentence(language: Language) -> None:
    words = LIBRARY.words(language)
    missing = [
        f"{place}: problems.{what}" for what, place in told().items() if f"problems.{what}" not in words
    ]
    assert not missing, "write them in words.yaml:\n" + "\n".join(missing)
    assert len(told()) > 50


def test_no_sentence_of_a_problem_is_there_for_nothing() -> None:
    named = every_string()
    idle = [
        key for key in LIBRARY.words("da") if key.startswith("problems.") and key.split(".")[1] not in named
    ]
    assert idle == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_the_code_looks_up_is_there(language: Language) -> None:
    words = LIBRARY.words(language)
    groups = {key.split(".")[0] for key in words}
    asked = {
        text
        for text in every_string()
        if re.fullmatch(r"[a-z]+(\.[a-z0-9-]+)+", text) and text.split(".")[0] in groups
    }
    files = {"help.yaml", "help.yml", "words.yaml", "words.yml"}
    assert asked - words.keys() - files == set()


def test_the_same_things_are_put_in_in_both_languages() -> None:
    danish, english = (LIBRARY.words(language) for language in LANGUAGES)
    assert danish.keys() == english.keys()
    for key, sentence in danish.items():
        assert set(HOLE.findall(sentence)) == set(HOLE.findall(english[key])), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_problem_is_told_in_whole_sentences_on_one_line(language: Language) -> None:
    for key, sentence in LIBRARY.words(language).items():
        if key.startswith("problems."):
            assert re.search(r"[.?]$", sentence), key
            assert "\n" not in sentence, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_begins_with_people_and_ends_with_112(language: Language) -> None:
    page = LIBRARY.help(language)
    assert page is not None
    assert ["someone", "manager", "work-environment", "doctor"] == [route.id for route in page.routes[:4]]
    assert page.routes[-1].phone == "112"
    assert "70 201 201" in {route.phone for route in page.routes}


def check(language: Language) -> Check:
    """Our self-check."""
    (found,) = LIBRARY.checks(language)
    return found


def test_the_two_languages_of_the_check_differ_in_their_words_alone() -> None:
    danish, english = (check(language) for language in LANGUAGES)
    for kind in ("quick", "full"):
        for one, other in zip(getattr(danish, kind), getattr(english, kind), strict=True):
            assert (type(one), one.id) == (type(other), other.id)
            if isinstance(one, Signs):
                assert [(sign.id, sign.carries) for sign in one.statements] == [
                    (sign.id, sign.carries) for sign in other.statements
                ]
            if isinstance(one, Rate):
                assert (one.statement.id, one.statement.carries, one.statement.duty) == (
                    other.statement.id,
                    other.statement.carries,
                    other.statement.duty,
                )
                assert len(one.answers) == len(other.answers)
    marks = [[(one.id, one.level, one.answers) for one in each.suggestions] for each in (danish, english)]
    assert marks[0] == marks[1]
    assert [one.offers for one in danish.combinations] == [one.offers for one in english.combinations]
    assert danish.texts.keys() == english.texts.keys()


def test_the_check_asks_what_the_inventory_lists() -> None:
    found = check("da")
    signs = {page.button: page.statements for page in found.full if isinstance(page, Signs)}
    assert {"alarm": 15, "start": 12, "pause": 16} == {button: len(signs[button]) for button in BUTTONS}
    pause = [*range(1, 13), 15, 16, 17, 22]
    assert [f"P{number}" for number in pause] == [one.id for one in signs["pause"]]
    rated = [page.statement.id for page in found.full if isinstance(page, Rate)]
    assert [*(f"C{n}" for n in range(1, 13)), "F1", "F2", "F3", "G1", "G2", "G3"] == rated
    assert isinstance(found.full[0], Opening)
    assert found.full[0].breath is not None
    quick = [page.statement.id for page in found.quick if isinstance(page, Rate)]
    assert [*BUTTONS] == quick
    assert ["word", "wish"] == [page.id for page in found.quick if isinstance(page, Write)]
    assert {one.id for one in found.combinations} == set(COMBINATIONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_offered_after_a_check_is_there_in_that_length(language: Language) -> None:
    practices = {one.id: one for one in LIBRARY.practices(language)}
    for combination in check(language).combinations:
        assert len(combination.offers) == 3
        for offer in combination.offers:
            assert offer.minutes in practices[offer.practice].lengths


@pytest.mark.parametrize("language", LANGUAGES)
def test_statements_are_short_and_in_the_first_person_or_about_work(language: Language) -> None:
    for page in check(language).full:
        statements = page.statements if isinstance(page, Signs) else ()
        for one in (*statements, *((page.statement,) if isinstance(page, Rate) else ())):
            assert len(one.text) <= 70, one.text
            assert one.text.endswith("."), one.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cause_of_load_is_answered_on_some_shared_level(language: Language) -> None:
    found = check(language)
    answered = {answer for one in found.suggestions for answer in one.answers if one.level != "me"}
    assert {f"C{number}" for number in range(1, 13)} <= answered
