"""Our practices: the same in both languages, kind in their words, and as long as they say."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from tests.content.texts import LANGUAGES

from pauseknap.adapters.content.library import ContentLibrary
from pauseknap.adapters.content.roots import packaged
from pauseknap.core.language import Language
from pauseknap.core.practice.answers import HOLE, holes_of
from pauseknap.core.practice.model import AnyStep, Practice, Say, Section, Turn
from pauseknap.core.practice.personal import Choices, Script, script_for
from pauseknap.core.practice.waiting import Show
from pauseknap.core.practice.walking import branches, walked
from pauseknap.core.timeline.build import build, reading_seconds
from pauseknap.core.timeline.duration import timeline_of, whole_seconds
from pauseknap.core.timeline.model import RATE, Timeline

LIBRARY = ContentLibrary([packaged()])
PRACTICES = [practice for language in LANGUAGES for practice in LIBRARY.practices(language)]
WITH_LENGTHS = [(practice, minutes) for practice in PRACTICES for minutes in practice.lengths]
SLOW = 120 / 105
"""A slower voice takes this much longer."""
LONGEST_LINE = 90
"""Letters: two caption lines, and one calm breath of speech."""
WORDS_A_LINE = 18
LONG_WORDS = "barmhjertighed, forbundethed og hengivenhed"

WORDED = {
    "text", "hint", "done", "title", "button", "say_in", "say_out", "ask", "more", "copy", "said", "note",
    "reply", "group", "question", "key", "foot",
}  # fmt: skip
"""What of a step, or of a part of it, is words."""

_PERSONS = ("dear", "stranger", "difficult", "self")
PARTS: dict[tuple[str, int], dict[str, float]] = {
    ("just-like-me", 10): {"landing": 60, **dict.fromkeys(_PERSONS, 122), "out": 50},
    ("just-like-me", 5): {"landing": 30, **dict.fromkeys(_PERSONS, 55), "out": 40},
    ("self-compassion", 3): {"present": 60, "together": 40, "kind": 80},
    ("safe-place", 3): {"arrive": 30, "senses": 100, "word": 50},
    ("bench", 12): {
        "ready": 30,
        "breathing": 45,
        "first": 265,
        "first-thanks": 35,
        "second": 265,
        "second-thanks": 35,
        "out": 20,
    },
}
"""Seconds of each part, from rows S19, S24, S26 and S34 of the inventory."""


def named(value: object) -> str:
    """How a practice is called in a list of tests."""
    return f"{value.id}-{value.language}" if isinstance(value, Practice) else str(value)


def walk(practice: Practice, minutes: float, *, rights: str = "", **how: Any) -> Script:
    """The practice as it is once everything has been answered."""
    lists = LIBRARY.options(practice.language)
    return walked(practice, Choices(minutes=minutes, rights=rights, lists=lists), **how)


def timeline(practice: Practice, minutes: float, *, voice: float) -> Timeline:
    """The practice as it is played: with a voice so many times slower than usual, or, at 0, by reading."""
    return timeline_of(walk(practice, minutes), voice=voice)


def shape(value: object) -> object:
    """A step or a part of one without its words: only whether there are any, and what is put into them."""
    if isinstance(value, tuple):
        return [shape(one) for one in value]
    if not is_dataclass(value):
        return value
    return {
        "kind": type(value).__name__,
        **{one.name: _unworded(one.name, getattr(value, one.name)) for one in fields(value)},
    }


def _unworded(name: str, held: object) -> object:
    if name in WORDED and isinstance(held, str):
        return bool(held), sorted(holes_of(held))
    if name == "lines" and isinstance(held, tuple):
        return [sorted(holes_of(str(line))) for line in held]
    if name == "words":
        return bool(held)
    return shape(held)


def steps_of(section: Section, minutes: float) -> list[AnyStep]:
    """A section's steps in one length."""
    return [step for step in section.steps if not step.lengths or minutes in step.lengths]


@pytest.mark.parametrize("practice", LIBRARY.practices("da"), ids=named)
def test_the_two_languages_differ_in_their_words_alone(practice: Practice) -> None:
    english = next(one for one in LIBRARY.practices("en") if one.id == practice.id)
    worded = {"language", "title", "line", "lead", "sections", "care", "certainty", "persons", "words"}
    worded |= {"also", "keeps", "seen"}
    for one in fields(Practice):
        if one.name not in worded:
            assert getattr(practice, one.name) == getattr(english, one.name), one.name
    assert [one.id for one in practice.persons] == [one.id for one in english.persons]
    assert practice.certainty.dots == english.certainty.dots
    for danish, other in zip(practice.sections, english.sections, strict=True):
        assert (danish.id, danish.person, danish.lengths) == (other.id, other.person, other.lengths)
        assert [shape(step) for step in danish.steps] == [shape(step) for step in other.steps]


def test_what_the_two_languages_share_is_seen_to_the_second() -> None:
    one, other = (LIBRARY.practices(language)[0] for language in LANGUAGES)
    first, *rest = other.sections[0].steps
    moved = replace(other.sections[0], steps=(*rest, first))
    assert [shape(step) for step in one.sections[0].steps] != [shape(step) for step in moved.steps]


def test_the_lists_of_the_two_languages_differ_in_their_words_alone() -> None:
    danish, english = (LIBRARY.options(language) for language in LANGUAGES)
    assert danish.keys() == english.keys()
    for name, options in danish.items():
        assert [shape(one) for one in options] == [shape(one) for one in english[name]], name


def test_the_prevention_list_has_its_31_things_and_only_what_costs_money_is_hidden() -> None:
    options = LIBRARY.options("da")["prevention"]
    assert 31 == len(options)
    assert ["massage", "practical-help"] == [one.id for one in options if one.hidden]
    assert ["just-work", "right-job"] == [one.id for one in options if one.reply]
    assert {"Her og nu", "Sammen med andre", "Koster penge"} == {one.group for one in options}
    assert all("free" in one.tags for one in options if not one.hidden)


@pytest.mark.parametrize(("practice", "minutes"), WITH_LENGTHS, ids=named)
def test_every_line_is_followed_by_time_of_its_own(practice: Practice, minutes: float) -> None:
    for section in practice.sections:
        if section.lengths and minutes not in section.lengths:
            continue
        steps = steps_of(section, minutes)
        for step, after in zip(steps, [*steps[1:], None], strict=True):
            if isinstance(step, Say):
                assert after is not None, f"{section.id} ends in words: {step.text}"
                assert not isinstance(after, Say), f"no silence after: {step.text}"


@pytest.mark.parametrize("practice", PRACTICES, ids=named)
def test_lines_are_short_enough_to_be_said_in_one_breath(practice: Practice) -> None:
    for section in practice.sections:
        for step in section.steps:
            if isinstance(step, Say):
                text = step.text.replace("{name}", "Anne-Marie").replace("{words}", LONG_WORDS)
                text = HOLE.sub("noget af mit eget", text)
                assert len(text) <= LONGEST_LINE, text
                assert len(text.split()) <= WORDS_A_LINE, text


@pytest.mark.parametrize("rights", [False, True], ids=["", "rights"])
@pytest.mark.parametrize("voice", [1.0, SLOW, 0.0], ids=["voice", "slow", "captions"])
@pytest.mark.parametrize(("practice", "minutes"), WITH_LENGTHS, ids=named)
def test_a_practice_is_as_long_as_it_says(
    practice: Practice, minutes: float, voice: float, rights: bool
) -> None:
    spoken = rights and practice.spoken and minutes >= 2
    said = LIBRARY.words(practice.language)["rights.spoken"] if spoken else ""
    seconds = whole_seconds(walk(practice, minutes, rights=said), voice=voice)
    assert minutes * 60 == pytest.approx(seconds, abs=1.0, rel=0.02 if practice.asks else 0.0)


@pytest.mark.parametrize("practice", [one for one in PRACTICES if one.asks], ids=named)
def test_no_answer_makes_it_much_longer_and_none_is_needed(practice: Practice) -> None:
    for minutes in practice.lengths:
        assert walk(practice, minutes, silent=True).sections
        for question, option in branches(practice):
            seconds = whole_seconds(walk(practice, minutes, picked={question: option}), voice=0.0)
            assert minutes * 60 == pytest.approx(seconds, rel=0.15), f"{question}: {option}"


@pytest.mark.parametrize("key", PARTS, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_its_parts_have_the_seconds_of_the_inventory(language: Language, key: tuple[str, int]) -> None:
    name, minutes = key
    practice = next(one for one in LIBRARY.practices(language) if one.id == name)
    spans = {one.id: (one.end - one.start) / RATE for one in timeline(practice, minutes, voice=1.0).spans}
    assert PARTS[key].keys() == spans.keys()
    for part, seconds in PARTS[key].items():
        assert seconds == pytest.approx(spans[part], rel=0.1, abs=6.0), part


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_minute_of_long_out_breath_is_settling_breaths_and_a_free_end(language: Language) -> None:
    practice = next(one for one in LIBRARY.practices(language) if one.id == "long-out-breath")
    settling, quiet, breathing, let_go, free, bell = timeline(practice, 1, voice=0.0).cues
    assert (settling.end - settling.start + quiet.end - quiet.start) / RATE == pytest.approx(5, abs=0.8)
    assert breathing.breaths == 4
    assert (free.end - let_go.start) / RATE == pytest.approx(8, abs=1.5)
    assert bell.end / RATE == pytest.approx(60)


@pytest.mark.parametrize("practice", [one for one in PRACTICES if one.persons], ids=named)
def test_any_one_person_can_be_the_only_one(practice: Practice) -> None:
    for person in practice.persons:
        others = frozenset(one.id for one in practice.persons if one.id != person.id)
        script = script_for(practice, Choices(minutes=practice.one_person[0], skipped=others))
        assert [one.person for one in script.sections if one.person] == [person.id]
        assert build(script, {}).seconds == pytest.approx(practice.one_person[0] * 60, abs=1.0)


@pytest.mark.parametrize("practice", PRACTICES, ids=named)
@pytest.mark.parametrize("name", ["", "Søs", "min nabo"])
def test_a_name_is_put_in_everywhere_or_the_lines_read_well_without(practice: Practice, name: str) -> None:
    names = {person.id: name for person in practice.persons}
    script = script_for(practice, Choices(minutes=practice.lengths[-1], names=names))
    for line in script.lines:
        assert not re.search(r"[{}]|\s{2}", line), line


@pytest.mark.parametrize("practice", PRACTICES, ids=named)
def test_it_is_offered_with_care_and_says_how_sure_we_are(practice: Practice) -> None:
    assert practice.care.stop_if
    assert practice.certainty.reference
    assert practice.row in {f"S{number:02}" for number in range(1, 45)}
    if practice.picture == "breath":
        assert re.search(r"læge|doctor", practice.care.stop_if)
        assert re.search(r"kører bil|driving", practice.care.stop_if)
    if practice.picture == "bench":
        assert re.search(r"kriseplan|crisis plan", practice.care.stop_if)


@pytest.mark.parametrize("practice", [one for one in PRACTICES if one.picture == "bench"], ids=named)
def test_on_the_bench_nobody_is_named_and_nothing_is_solved(practice: Practice) -> None:
    steps = [step for section in practice.sections for step in section.steps]
    (card,) = [step for step in steps if isinstance(step, Show)]
    assert re.search(r"ved navn|Name no", card.text)
    turns = [step for step in steps if isinstance(step, Turn)]
    assert [("first", 240.0, 30.0), ("second", 240.0, 30.0)] == [
        (turn.who, turn.seconds, turn.warn) for turn in turns
    ]
    assert all(re.search(r"[Ii]ngen råd|[Nn]o advice", turn.hint) for turn in turns)


def test_a_line_that_is_read_stays_as_long_as_reading_takes() -> None:
    practice = LIBRARY.practices("da")[1]
    for cue in timeline(practice, 5, voice=0.0).cues:
        if isinstance(cue.step, Say):
            assert (cue.end - cue.start) / RATE == pytest.approx(reading_seconds(cue.step.text), abs=0.01)
