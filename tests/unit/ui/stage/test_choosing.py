"""Longer questions on the stage: piles, pairs, guesses, lists, and pictures of an answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from tests.unit.ui.stage.seats import CARDS, MOODS, Seat, texts

from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.waiting import (
    Choose,
    Drawing,
    DrawKind,
    Level,
    Opening,
    Option,
    Pile,
    Show,
    Sort,
)
from pauseknap.ui.widgets.budget_scene import BudgetScene
from pauseknap.ui.widgets.house_scene import HouseScene
from pauseknap.ui.widgets.systems import SystemsScene
from pauseknap.ui.widgets.thanks_scene import ThanksScene


def test_cards_are_thrown_into_piles_by_their_letters_and_one_may_stop_early(seat: Seat) -> None:
    piles = (Pile(id="yes", title="Ja", key="J"), Pile(id="no", title="Nej", key="N"))
    seat.show(Sort(id="throw", ask="Noget for dig?", options=CARDS, piles=piles, form="piles"))
    seat.press(Qt.Key.Key_N)
    assert [("own-1", "no")] == [(item.id, item.into) for item in seat.go_on()]


def test_two_against_two_until_those_that_stand_are_left(seat: Seat) -> None:
    options = tuple(Option(id=one, text=one.upper()) for one in "cab")
    step = Choose(id="two", ask="Hvad helst?", options=options, form="pairs", most=2)
    seat.show(step)
    for _ in range(8):
        cards = [one for one in seat.view().findChildren(QRadioButton) if one.isVisible()]
        if not cards:
            break
        at = min(range(len(cards)), key=lambda place: cards[place].accessibleName())
        seat.press(Qt.Key(Qt.Key.Key_1 + at), cards[0])
    assert ["A", "B"] == texts(seat.go_on())
    seat.host.leave()
    seat.show(step, seat.given[-1])
    assert ["A", "B"] == texts(seat.go_on())


def test_a_guess_turns_the_card(seat: Seat) -> None:
    seat.show(Choose(id="guess", ask="Tegn eller myte?", options=MOODS, form="guess"))
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    seat.press(Qt.Key.Key_1)
    assert "Det er godt." in seat.shown()
    assert ["Rolig"] == texts(seat.go_on())


def test_a_list_is_ticked_opened_and_drawn_from(seat: Seat) -> None:
    options = (*MOODS, Option(id="far", text="Ser langt", open=(Opening(to="nature"),)))
    seat.show(Choose(id="list", ask="Hvilke?", options=options, form="ticks", most=2, draw=True))
    seat.press(Qt.Key.Key_Space)
    seat.button("Draw one for me").click()
    seat.button("Draw one for me").click()
    answer = seat.go_on()
    assert 2 == len({item.id for item in answer})
    seat.button("nature").click()
    assert [Opening(to="nature")] == seat.opened


def test_the_budget_and_the_thanks_are_drawn_and_told(seat: Seat) -> None:
    items = (Item(text="Søvn", id="sleep", into="2"), Item(text="Larm", id="noise", into="1"))
    amounts = tuple(Pile(id=str(count), title=f"{count}") for count in range(4))
    budget = Drawing(what="budget", sources=("coins",), items=items, groups=("Ind", "Ud"), piles=amounts)
    seat.show(Show(title="Vandstanden", text="Sådan.", button="Luk", draw=budget))
    (scene,) = seat.view().findChildren(BudgetScene)
    assert "Søvn" in f"{scene.accessibleName()} {scene.accessibleDescription()}"
    seat.show(
        Show(title="Tak", text="Tre.", button="Luk", draw=Drawing(what="thanks", sources=("t",), items=items))
    )
    assert 1 == len([one for one in seat.view().findChildren(ThanksScene) if one.isVisible()])


def test_the_three_buttons_and_the_house_are_drawn_and_told(seat: Seat) -> None:
    levels = tuple(Level(ask=name, word="lidt", share=0.5) for name in ("Alarm", "Start", "Pause"))
    panel = Drawing(what="panel", sources=("a", "b", "c"), levels=levels)
    seat.show(Show(title="Et forslag", text="Sådan.", button="Luk", draw=panel))
    (scene,) = seat.view().findChildren(SystemsScene)
    assert "Alarm: lidt. Start: lidt. Pause: lidt" == scene.accessibleName()
    house = Drawing(
        what="storeys",
        sources=("house",),
        items=(Item(text="Supervision", into="leader"), Item(text="En pause", into="me")),
        piles=tuple(Pile(id=one, title=one.title()) for one in ("leader", "team", "me")),
    )
    seat.show(Show(title="Fire etager", text="Sådan.", button="Luk", draw=house))
    (there,) = seat.view().findChildren(HouseScene)
    assert "Leader: Supervision. Me: En pause." == there.accessibleName()
    assert there.heightForWidth(240) > there.heightForWidth(900) - 1 > 3 * 44


def test_what_is_not_known_yet_is_not_drawn(seat: Seat) -> None:
    kinds: tuple[DrawKind, ...] = ("panel", "storeys")
    for what in kinds:
        empty = Drawing(what=what, sources=("a",))
        seat.show(Show(title="Et forslag", text="Sådan.", button="Luk", draw=empty))
        assert not [*seat.view().findChildren(SystemsScene), *seat.view().findChildren(HouseScene)]


def test_a_card_of_ones_own_comes_next_and_what_is_hidden_comes_when_asked_for(seat: Seat) -> None:
    piles = (Pile(id="yes", title="Ja", key="J"), Pile(id="no", title="Nej", key="N"))
    options = (*CARDS, Option(id="massage", text="Få massage", hidden=True))
    step = Sort(id="throw", ask="Noget for dig?", options=options, piles=piles, form="piles", own=True)
    seat.show(step)
    line = next(one for one in seat.view().findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(line, "Jage nattergale")
    seat.press(Qt.Key.Key_Return, line)
    for key in (Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_J):
        seat.press(key)
    assert ["Larm", "For få hænder", "Jage nattergale"] == texts(seat.drafts[-1])
    seat.button("Show more").click()
    seat.press(Qt.Key.Key_J)
    placed = [("own-1", "no"), ("own-2", "no"), ("massage", "yes"), ("", "yes")]
    assert placed == [(item.id, item.into) for item in seat.go_on()]
    seat.host.leave()
    seat.show(step, seat.given[-1])
    assert placed == [(item.id, item.into) for item in seat.go_on()]
