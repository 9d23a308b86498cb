"""What is chosen before a practice: names stay where they were given unless one asks."""

from __future__ import annotations

import pytest
from tests.unit.ui.pages.samples import practice, preferences

from pauseknap.core.practice.personal import script_for
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


def test_a_length_the_practice_does_not_have_becomes_its_usual_one() -> None:
    assert 5 == SetupPresenter(practice(), preferences(), minutes=7).minutes


def test_a_practice_without_persons_keeps_nothing() -> None:
    kept = preferences(Settings(names={"dear": "Bo"}, order=("self", "dear")))
    setup = SetupPresenter(practice(persons=()), kept, minutes=5)
    setup.keep()
    assert setup.ready
    assert not setup.asks_names
    assert Settings(names={"dear": "Bo"}, order=("self", "dear")) == kept.settings


def test_certainty_is_told_in_three_dots() -> None:
    assert ["●○○", "●●○", "●●●"] == [dots(count) for count in (1, 2, 3)]
