"""Answers as they are read again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pauseknap.core.practice.answers import BADGE, MARKED, Item
from pauseknap.core.practice.telling import Told, told, with_days
from pauseknap.core.practice.waiting import Badge, Calendar, Choose, Pile, Sheet, SheetPart, Show, Sort, Write

PILES = (Pile(id="in", title="Ind"), Pile(id="out", title="Ud"))
SORT = Sort(id="coins", ask="Hvad gav?", piles=PILES, badge=Badge(text="arbejdsgiverens ansvar"))


def test_cards_are_read_pile_by_pile_and_those_in_none_come_first() -> None:
    cards = (Item(text="Søvn", into="in"), Item(text="Larm", into="out"), Item(text="Vejret"))
    assert told(SORT, cards) == (
        Told(ask="Hvad gav?", lines=("Vejret",)),
        Told(ask="Hvad gav?", pile="Ind", lines=("Søvn",)),
        Told(ask="Hvad gav?", pile="Ud", lines=("Larm",)),
    )


def test_what_was_written_about_a_card_stands_beside_it_and_a_badge_by_its_own_words() -> None:
    card = Item(text="Vold", into="in", notes={BADGE: MARKED, "who": "leder", "same": "Vold"})
    assert ("Vold · leder · arbejdsgiverens ansvar",) == told(SORT, (card,))[0].lines
    taken_off = Item(text="Vold", into="in", notes={BADGE: "no"})
    assert ("Vold",) == told(SORT, (taken_off,))[0].lines


def test_an_option_is_called_as_it_is_called_now() -> None:
    mood = Choose(id="mood", ask="Hvordan?")
    assert ("angry",) == told(mood, (Item(text="vred", id="cross"),), {"cross": "angry"})[0].lines


def test_without_its_step_the_lines_are_left() -> None:
    assert (Told(ask="", lines=("te",)),) == told(None, (Item(text="te", into="in"),))


def test_days_are_read_as_people_write_them_and_the_calendar_keeps_its_own() -> None:
    def readable(text: str) -> str:
        return text.replace("2026-12-04", "4. december")

    card = Show(
        title="Den 2026-12-04",
        text="Du holder fri 2026-12-04.",
        button="Luk",
        calendar=Calendar(title="Fri", day="2026-12-04"),
        sheet=Sheet(title="Fri", parts=(SheetPart(title="Hvornår", lines=("2026-12-04",)),)),
    )
    shown = with_days(card, readable)
    assert isinstance(shown, Show)
    assert ("Den 4. december", "Du holder fri 4. december.") == (shown.title, shown.text)
    assert shown.calendar == card.calendar
    assert shown.sheet is not None
    assert ("4. december",) == shown.sheet.parts[0].lines
    asked = with_days(Write(id="a", ask="Og efter 2026-12-04?", hint="Sidst: 2026-12-04"), readable)
    assert isinstance(asked, Write)
    assert ("Og efter 4. december?", "Sidst: 4. december") == (asked.ask, asked.hint)


@given(st.lists(st.sampled_from(["in", "out", "gone", ""]), max_size=20))
def test_every_card_is_read_once(places: list[str]) -> None:
    cards = tuple(Item(text=f"{number}", into=place) for number, place in enumerate(places))
    lines = [line for part in told(SORT, cards) for line in part.lines]
    assert sorted(lines) == sorted(card.text for card in cards)
