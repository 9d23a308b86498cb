"""Making a practice one's own: names, order, skipping and length."""

from dataclasses import replace

import pytest

from pauseknap.core.practice.model import Care, Certainty, Person, Practice, Quiet, Say, Section, Turn
from pauseknap.core.practice.personal import Choices, longest_minutes, script_for
from pauseknap.core.problems import Unusable

PRACTICE = Practice(
    id="p",
    row="S19",
    language="da",
    title="P",
    line="Lyt",
    lead="",
    icon="duo",
    picture="duo",
    level="me",
    spoken=True,
    lengths=(2, 5, 10),
    usual=5,
    one_person=(2,),
    persons=(
        Person(id="dear", title="En, du holder af", spoken="den person"),
        Person(id="self", title="Dig selv", spoken="jeg"),
    ),
    sections=(
        Section(id="in", title="Ind", steps=(Say(text="Sæt dig."), Quiet(seconds=8, lengths=(10,)))),
        Section(id="dear", title="En", person="dear", steps=(Say(text="Tænk på {name}."),)),
        Section(id="self", title="Dig", person="self", steps=(Say(text="Og {name}."),)),
        Section(id="out", title="Ud", steps=(Say(text="Tak."),)),
    ),
    care=Care(stop_if="x"),
    certainty=Certainty(dots=2, sentence="x", reference="y"),
)


def test_a_given_name_is_spoken_and_a_missing_one_has_a_plain_word() -> None:
    script = script_for(PRACTICE, Choices(minutes=5, names={"dear": " Bo ", "self": "  "}))
    assert ("Sæt dig.", "Tænk på Bo.", "Og jeg.", "Tak.") == script.lines


def test_persons_come_in_the_order_wished() -> None:
    script = script_for(PRACTICE, Choices(minutes=5, order=("self", "dear", "nobody")))
    assert ["in", "self", "dear", "out"] == [section.id for section in script.sections]


def test_a_skipped_person_is_left_out() -> None:
    script = script_for(PRACTICE, Choices(minutes=5, skipped=frozenset({"dear"})))
    assert ["in", "self", "out"] == [section.id for section in script.sections]


def test_skipping_everyone_is_refused_with_a_reason() -> None:
    with pytest.raises(Unusable, match="everyone-skipped"):
        script_for(PRACTICE, Choices(minutes=5, skipped=frozenset({"dear", "self"})))


def test_the_short_form_has_room_for_the_first_person_only() -> None:
    script = script_for(PRACTICE, Choices(minutes=2, order=("self",)))
    assert ["in", "self", "out"] == [section.id for section in script.sections]


def test_steps_of_other_lengths_are_left_out() -> None:
    assert 1 == len(script_for(PRACTICE, Choices(minutes=5)).sections[0].steps)
    assert 2 == len(script_for(PRACTICE, Choices(minutes=10)).sections[0].steps)


def test_a_length_between_the_written_ones_uses_the_shorter_form() -> None:
    assert 1 == len(script_for(PRACTICE, Choices(minutes=8)).sections[0].steps)


def test_the_three_rights_are_said_first_when_asked_for() -> None:
    script = script_for(PRACTICE, Choices(minutes=5, rights="Du kan stoppe når som helst."))
    assert ("Du kan stoppe når som helst.", "Sæt dig.") == script.lines[:2]


@pytest.mark.parametrize("minutes", [0, 61])
def test_lengths_beyond_the_limits_are_refused(minutes: int) -> None:
    with pytest.raises(Unusable, match="length-outside-limits"):
        script_for(PRACTICE, Choices(minutes=minutes))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "venlighed"),
        (("ro",), "ro"),
        (("ro", " ", "varme"), "ro og varme"),
        (("ro", "varme", "nænsomhed"), "ro, varme og nænsomhed"),
    ],
)
def test_a_persons_own_words_are_said_in_a_wish(words: tuple[str, ...], said: str) -> None:
    wish = Section(id="wish", title="Ønske", steps=(Say(text="Må du møde {words}."),))
    practice = replace(PRACTICE, words="venlighed", sections=(*PRACTICE.sections, wish))
    assert f"Må du møde {said}." == script_for(practice, Choices(minutes=5, words=words)).lines[-1]


def test_a_practice_stretches_to_half_an_hour_and_with_turns_less_far() -> None:
    turn = Turn(who="first", text="Fortæl", hint="Lyt", seconds=240, done="Tak")
    bench = replace(PRACTICE, sections=(Section(id="t", title="T", steps=(turn,)),))
    assert (30, 20) == (longest_minutes(PRACTICE), longest_minutes(bench))
