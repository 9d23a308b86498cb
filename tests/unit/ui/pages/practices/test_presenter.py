"""What is chosen before a practice: names stay where they were given unless one asks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.ui.pages.samples import practice, preferences

from pauseknap.core.practice.model import Practice, Quiet, Say, Section
from pauseknap.core.practice.personal import Choices, script_for
from pauseknap.core.problems import Unusable
from pauseknap.core.settings import Settings
from pauseknap.ui.pages.practices.presenter import SetupPresenter, dots


def test_a_name_is_spoken_but_not_kept_unless_asked() -> None:
    kept = preferences()
    setup = SetupPresenter(practice(), kept, minutes=5)
    setup.name("dear", " Bo ")
    setup.keep()
    assert {"dear": "Bo"} == setup.choices().names
    assert {} == kept.settings.names


def test_names_are_kept_when_asked_and_come_back() -> None:
    kept = preferences()
    setup = SetupPresenter(practice(), kept, minutes=5)
    setup.name("dear", "Bo")
    setup.set_remember(on=True)
    setup.keep()
    again = SetupPresenter(practice(), kept, minutes=5)
    assert again.remember
    assert "Bo" == again.rows()[0].name


def test_taking_the_tick_away_forgets_names_at_once() -> None:
    kept = preferences(Settings(names={"dear": "Bo"}))
    setup = SetupPresenter(practice(), kept, minutes=5)
    setup.set_remember(on=False)
    assert {} == kept.settings.names
    assert "Bo" == setup.rows()[0].name


def test_a_kept_name_that_is_emptied_is_forgotten_and_anothers_stays() -> None:
    kept = preferences(Settings(names={"dear": "Bo", "somebody-else": "Ea"}))
    setup = SetupPresenter(practice(), kept, minutes=5)
    setup.name("dear", " ")
    setup.keep()
    assert {"somebody-else": "Ea"} == kept.settings.names


def test_nobody_need_be_named() -> None:
    choices = SetupPresenter(practice(), preferences(), minutes=5).choices()
    lines = script_for(practice(), choices).lines
    assert ("Just like me, this person.", "So do I.") == lines


def test_a_person_who_is_never_called_by_name_is_not_asked_for_one() -> None:
    rows = SetupPresenter(practice(), preferences(), minutes=5).rows()
    assert [True, True, True, False] == [row.named for row in rows]


def test_persons_move_and_stay_at_the_ends() -> None:
    kept = preferences()
    setup = SetupPresenter(practice(), kept, minutes=5)
    setup.move("self", -1)
    setup.move("dear", -1)
    assert ["dear", "stranger", "self", "difficult"] == [row.id for row in setup.rows()]
    assert [True, False, False, False] == [row.first for row in setup.rows()]
    assert [False, False, False, True] == [row.last for row in setup.rows()]
    setup.keep()
    assert ("dear", "stranger", "self", "difficult") == kept.settings.order


def test_with_everybody_left_out_there_is_nothing_to_begin() -> None:
    setup = SetupPresenter(practice(), preferences(), minutes=5)
    for row in setup.rows():
        setup.skip(row.id, on=True)
    assert not setup.ready
    setup.skip("self", on=False)
    assert setup.ready
    assert frozenset({"dear", "stranger", "difficult"}) == setup.choices().skipped


@pytest.mark.parametrize("chosen", ["dear", "difficult", "self"])
def test_a_short_practice_is_about_the_one_chosen(chosen: str) -> None:
    setup = SetupPresenter(practice(), preferences(), minutes=2)
    setup.choose_one(chosen)
    assert setup.for_one
    script = script_for(practice(), setup.choices())
    assert [chosen] == [section.person for section in script.sections]


def test_leaving_everybody_out_does_not_empty_the_short_form() -> None:
    setup = SetupPresenter(practice(), preferences(), minutes=5)
    for row in setup.rows():
        setup.skip(row.id, on=True)
    setup.minutes = 2
    assert setup.ready
    assert frozenset() == setup.choices().skipped


@pytest.mark.parametrize(
    ("asked", "minutes"), [(1, 5), (2, 2), (7, 7), (30, 30), (31, 5)], ids=lambda value: str(value)
)
def test_any_length_from_the_shortest_to_half_an_hour_is_taken_and_no_other(asked: int, minutes: int) -> None:
    setup = SetupPresenter(practice(), preferences(), minutes=asked)
    assert (minutes, 2, 30) == (setup.minutes, setup.shortest, setup.longest)
    assert setup.written is (minutes in (2, 5))


def test_silences_of_a_part_are_remembered_for_this_practice_alone() -> None:
    kept = preferences(Settings(stretches={"another": {"dear": 0.5}}))
    setup = SetupPresenter(practice(), kept, minutes=5)
    setup.stretch("dear", 2.0)
    setup.stretch("self", 9.0)
    assert {"another": {"dear": 0.5}, "just-like-me": {"dear": 2.0, "self": 3.0}} == kept.settings.stretches
    assert {"dear": 2.0, "self": 3.0} == SetupPresenter(practice(), kept, minutes=5).choices().stretch
    setup.stretch("self", 1.0)
    assert {"dear": 2.0} == setup.choices().stretch
    setup.restore()
    assert not setup.stretched
    assert {"another": {"dear": 0.5}} == kept.settings.stretches


def test_the_parts_are_those_of_the_length_and_the_persons_that_have_silences() -> None:
    with_silence = tuple(
        replace(section, steps=(*section.steps, Quiet(seconds=5))) if section.id != "stranger" else section
        for section in practice().sections
    )
    setup = SetupPresenter(replace(practice(), sections=with_silence), preferences(), minutes=5)
    assert ["dear", "difficult", "self"] == [part.id for part in setup.parts()]
    setup.skip("difficult", on=True)
    setup.stretch("self", 0.5)
    assert [("dear", 1.0), ("self", 0.5)] == [(part.id, part.times) for part in setup.parts()]
    setup.minutes = 2
    setup.choose_one("self")
    assert ["self"] == [part.id for part in setup.parts()]


def test_a_practice_that_is_not_spoken_has_no_pauses_to_adjust() -> None:
    assert () == SetupPresenter(practice(spoken=False), preferences(), minutes=5).parts()


def test_how_long_it_will_be_is_asked_of_everything_chosen() -> None:
    asked: list[Choices] = []

    def estimate(_practice: Practice, choices: Choices) -> float:
        asked.append(choices)
        return 333.0

    setup = SetupPresenter(practice(), preferences(), minutes=5, estimate=estimate)
    setup.stretch("dear", 2.0)
    assert 333.0 == setup.seconds()
    assert setup.choices() == asked[-1]


def test_nobody_can_say_how_long_a_practice_without_anybody_is() -> None:
    def estimate(_practice: Practice, _choices: Choices) -> float:
        raise Unusable("everyone-skipped")

    assert SetupPresenter(practice(), preferences(), minutes=5, estimate=estimate).seconds() is None


WISHES = replace(
    practice(persons=()),
    words="kindness",
    sections=(Section(id="all", title="All", steps=(Say(text="May you meet {words} today."),)),),
)


def test_words_of_ones_own_stand_in_the_wish_and_are_kept_for_the_language() -> None:
    kept = preferences(Settings(my_words={"da": ("ro",)}))
    setup = SetupPresenter(WISHES, kept, minutes=5)
    assert setup.words.wanted
    assert "May you meet kindness today." == setup.words.wish()
    setup.words.write(1, " calm ")
    assert {"da": ("ro",)} == kept.settings.my_words
    setup.words.take("warmth")
    setup.words.take("Calm")
    assert {"da": ("ro",), "en": ("warmth", "calm")} == kept.settings.my_words
    assert "May you meet warmth and calm today." == setup.words.wish()
    assert ("warmth", "calm") == SetupPresenter(WISHES, kept, minutes=5).choices().words


def test_a_fourth_word_finds_no_place() -> None:
    setup = SetupPresenter(WISHES, preferences(Settings(my_words={"en": ("a", "b", "c")})), minutes=5)
    setup.words.take("d")
    assert ("a", "b", "c") == setup.choices().words


def test_words_that_are_deleted_are_gone_at_once() -> None:
    kept = preferences(Settings(my_words={"en": ("calm",), "da": ("ro",)}))
    setup = SetupPresenter(WISHES, kept, minutes=5)
    setup.words.forget()
    assert {"da": ("ro",)} == kept.settings.my_words
    assert "May you meet kindness today." == setup.words.wish()


def test_a_practice_without_a_place_for_them_is_given_no_words() -> None:
    kept = preferences(Settings(my_words={"en": ("calm",)}))
    setup = SetupPresenter(practice(), kept, minutes=5)
    assert not setup.words.wanted
    assert () == setup.choices().words
    setup.keep()
    assert {"en": ("calm",)} == kept.settings.my_words


def test_a_practice_without_persons_keeps_nothing() -> None:
    kept = preferences(Settings(names={"dear": "Bo"}, order=("self", "dear")))
    setup = SetupPresenter(practice(persons=()), kept, minutes=5)
    setup.keep()
    assert setup.ready
    assert not setup.asks_names
    assert Settings(names={"dear": "Bo"}, order=("self", "dear")) == kept.settings


def test_certainty_is_told_in_three_dots() -> None:
    assert ["●○○", "●●○", "●●●"] == [dots(count) for count in (1, 2, 3)]
