"""What was kept, several records at once: a week side by side, and body budgets beside each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from tests.fakes.library import A_PRACTICE
from tests.unit.ui.pages.kept.test_kept import BOARD, DAY, MONDAY, PILES, Desk, Lists

from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.model import Section, Seen, SeenColumn
from pauseknap.core.practice.waiting import Choose, Drawing, Option, Pile, Show, Sort
from pauseknap.ui.pages.kept.page import KeptPage
from pauseknap.ui.pages.kept.week_card import WeekCard
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.budget_days import BudgetDays, DayPicture
from pauseknap.ui.widgets.labels import Text

DOORS = replace(
    A_PRACTICE,
    id="doors",
    title="Smittetjek",
    sections=(
        Section(
            id="a",
            title="A",
            steps=(
                Choose(
                    id="where", ask="Hvor?", options=(Option(id="meeting", text="Møde"),), own=True, keep=True
                ),
                Choose(id="bring", ask="Med?", source="@moods", own=True, keep=True),
                Choose(id="caught", ask="Fik?", source="@moods", own=True, keep=True),
            ),
        ),
    ),
    seen=Seen(by="where", columns=(SeenColumn("bring", "Med ind"), SeenColumn("caught", "Med ud"))),
)
MOODS: Lists = {"da": {"moods": (Option(id="calm", text="Ro"),)}}


@pytest.fixture
def desk() -> Desk:
    return Desk(DOORS, options=MOODS)


def through_the_door(desk: Desk, **moods: str) -> None:
    answers = {name: (Item(text=mood, id=mood if mood == "calm" else ""),) for name, mood in moods.items()}
    desk.clock.jump(60)
    desk.kept.keep(DOORS, {"where": (Item(text="meeting, as it was", id="meeting"),), **answers})


def cells(card: WeekCard) -> list[str]:
    return [one.accessibleName() or one.text() for one in card.findChildren(Text) if not one.isHidden()]


def test_a_week_is_seen_side_by_side_in_words_and_is_gone_with_what_was_kept(
    qtbot: QtBot, dressed: Theme, times: Times, desk: Desk
) -> None:
    page = KeptPage(dressed, times, desk.presenter, lambda trouble: trouble.what)
    qtbot.addWidget(page)
    page.resize(1000, 720)
    page.show_practice(DOORS)
    assert [] == page.findChildren(WeekCard)
    for mood in ("calm", "Travl", "travl"):
        through_the_door(desk, bring=mood)
    through_the_door(desk, caught="calm")
    page.show_practice(DOORS)
    page.show()
    (card,) = [one for one in page.findChildren(WeekCard) if not one.isHidden()]
    assert [
        "The last seven days",
        "Med ind",
        "Med ud",
        "Møde",
        "Med ind: travl, twice\u00a0· Ro",
        "Med ud: Ro",
    ] == cells(card)
    page.resize(380, 640)
    assert ["The last seven days", "Møde", "Med ind: travl, twice\u00a0· Ro", "Med ud: Ro"] == cells(card)
    desk.clock.jump(7 * DAY)
    page.show_practice(DOORS)
    assert [] == [one for one in page.findChildren(WeekCard) if not one.isHidden()]


def test_body_budgets_stand_beside_each_other_and_are_said_in_words(
    qtbot: QtBot, dressed: Theme, times: Times, desk: Desk
) -> None:
    options = (Option(id="rest", text="Hvile", group="Ind"), Option(id="change", text="Nyt", group="Ud"))
    coins = Sort(id="coins", ask="Hvad?", options=options, piles=(Pile(id="0", title="0"), *PILES), keep=True)
    card = Show(title="a", text="b", button="c", draw=Drawing(what="budget", sources=("coins",)))
    practice = replace(BOARD, id="budget", sections=(Section(id="a", title="A", steps=(coins, card)),))
    page = KeptPage(dressed, times, desk.presenter, lambda trouble: trouble.what)
    qtbot.addWidget(page)
    page.show_practice(practice)
    assert [] == page.findChildren(BudgetDays)
    for pile in ("0", "influence", "conditions"):
        desk.kept.keep(practice, {"coins": (Item(text="Hvile", id="rest", into=pile),)})
        desk.clock.jump(DAY)
    page.show_practice(practice)
    told = [one.accessibleName() for one in page.findChildren(DayPicture)]
    assert [
        f"{times.day(MONDAY)}: no coins",
        f"{times.day(MONDAY + timedelta(days=1))}: Hvile, one coin",
        f"{times.day(MONDAY + timedelta(days=2))}: Hvile, two coins",
    ] == told
    texts = [one.text() for one in page.findChildren(Text)]
    assert {"Ind, from left to right: Hvile", "Ud, from left to right: Nyt"} <= set(texts)
