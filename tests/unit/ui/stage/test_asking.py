"""Steps that ask, as a person answers them: with the keyboard, and nothing they wrote is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from pauseknap.core.practice.answers import BADGE, Answer, Item
from pauseknap.core.practice.waiting import (
    AnyWaiting,
    Badge,
    Choose,
    Drawing,
    Field,
    Opening,
    Option,
    Pile,
    Show,
    Sort,
    Write,
)
from pauseknap.services.moment import Moment
from pauseknap.ui.stage.asking.board_view import CardPanel
from pauseknap.ui.stage.asking.host import AskingHost
from pauseknap.ui.style.files import resources_folder
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.budget_scene import BudgetScene
from pauseknap.ui.widgets.chip import SignChip
from pauseknap.ui.widgets.rows import OfferRow
from pauseknap.ui.widgets.thanks_scene import ThanksScene
from pauseknap.ui.words import Words

PILES = (
    Pile(id="conditions", title="Vilkår", key="V"),
    Pile(id="influence", title="Indflydelse", key="I"),
    Pile(id="control", title="Kontrol", key="K"),
)
CARDS = (Option(id="own-1", text="Larm"), Option(id="own-2", text="For få hænder"))
BOARD = Sort(
    id="circles",
    ask="Hvor?",
    options=CARDS,
    piles=PILES,
    form="circles",
    split=True,
    badge=Badge(text="Arbejdsgiverens ansvar", words=("få hænder",), pile="conditions"),
)
MOODS = (Option(id="calm", text="Rolig", reply="Det er godt."), Option(id="cross", text="Vred"))


class Seat:
    """The views, and what came out of them."""

    def __init__(self, qtbot: QtBot, theme: Theme, times: Times) -> None:
        self.host = AskingHost(theme, times)
        qtbot.addWidget(self.host)
        self.host.resize(1000, 720)
        self.host.show()
        self.given: list[Answer] = []
        self.drafts: list[Answer] = []
        self.opened: list[Opening] = []
        self.host.answered.connect(self.given.append)
        self.host.drafted.connect(self.drafts.append)
        self.host.opened.connect(self.opened.append)

    def show(self, step: AnyWaiting, answer: Answer = (), *, back: bool = False) -> None:
        self.host.show_moment(Moment(state="waiting", card=step, answer=answer, back=back))
        QApplication.processEvents()

    def press(self, key: Qt.Key, at: QWidget | None = None) -> None:
        QTest.keyClick(at or QApplication.focusWidget() or self.host, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.host, text)

    def written(self) -> str:
        focus = QApplication.focusWidget()
        return focus.text() if isinstance(focus, QLineEdit) else ""

    def go_on(self) -> Answer:
        self.button("Go on").click()
        return self.given[-1]

    def view(self) -> QWidget:
        view = self.host.currentWidget()
        assert view is not None
        return view

    def shown(self) -> list[str]:
        return [label.text() for label in self.view().findChildren(QLabel)]

    def button(self, name: str) -> QPushButton:
        return next(
            one
            for one in self.view().findChildren(QPushButton)
            if one.isVisible() and name in (one.text(), one.accessibleName())
        )


@pytest.fixture
def seat(qtbot: QtBot, theme: Theme, qapp: QApplication) -> Seat:
    words = Words(qapp, resources_folder() / "translations")
    return Seat(qtbot, theme, Times(words))


def texts(answer: Answer) -> list[str]:
    return [item.text for item in answer]


def test_lines_are_written_one_after_another_and_enter_on_an_empty_one_goes_on(seat: Seat) -> None:
    seat.show(Write(id="cards", ask="Hvad fylder?", most=7))
    for text in ("Larm", "  For  lidt tid "):
        seat.type(text)
        seat.press(Qt.Key.Key_Return)
    seat.press(Qt.Key.Key_Return)
    assert ["Larm", "For lidt tid"] == texts(seat.given[-1])
    assert ["Larm"] == texts(seat.drafts[3])


def test_what_was_written_before_stands_there_and_words_may_stay_away(seat: Seat) -> None:
    seat.show(Write(id="cards", ask="Hvad fylder?", most=7), (Item(text="Larm"),))
    visible = [line for line in seat.view().findChildren(QLineEdit) if line.isVisible()]
    assert ["Larm", ""] == [line.text() for line in visible]
    visible[0].clear()
    assert () == seat.go_on()


def test_fields_are_asked_about_each_thing(seat: Seat) -> None:
    fields = (Field(id="who", ask="Hvem om {item}?"), Field(id="day", ask="Hvornår?", kind="date"))
    larm = Item(text="Larm", id="own-1", into="influence")
    seat.show(Write(id="who", ask="Hvem?", each="circles", items=(larm,), fields=fields))
    seat.type("Bo")
    (item,) = seat.go_on()
    assert ("Larm", "influence", {"who": "Bo"}) == (item.text, item.into, item.notes)
    seat.show(Write(id="who", ask="Igen?", each="circles", items=(larm,), fields=fields), (item,))
    assert ("Bo", {"who": "Bo"}) == (seat.written(), dict(seat.go_on()[0].notes))


def test_a_day_stays_open_until_it_is_chosen(seat: Seat) -> None:
    seat.show(Write(id="day", ask="Hvornår?", fields=(Field(id="day", ask="Dag", kind="date"),)))
    assert () == seat.go_on()
    seat.button("Choose: Dag").click()
    (item,) = seat.go_on()
    assert 10 == len(item.notes["day"])


def test_one_is_chosen_with_the_arrows_and_its_reply_is_told(seat: Seat) -> None:
    seat.show(Choose(id="mood", ask="Hvordan?", options=MOODS))
    seat.press(Qt.Key.Key_Space)
    assert "Det er godt." in [
        child.text() for child in seat.host.findChildren(QWidget) if hasattr(child, "text")
    ]
    seat.press(Qt.Key.Key_Right)
    seat.press(Qt.Key.Key_Space)
    assert ["Vred"] == texts(seat.go_on())


def test_ones_own_is_added_to_what_is_chosen(seat: Seat) -> None:
    seat.show(Choose(id="mood", ask="Hvordan?", options=MOODS, most=0, own=True))
    seat.press(Qt.Key.Key_Space)
    own = next(line for line in seat.view().findChildren(QLineEdit) if line.isVisible())
    own.setFocus()
    seat.type("Spændt")
    seat.press(Qt.Key.Key_Return, own)
    answer = seat.go_on()
    assert ["Rolig", "Spændt"] == texts(answer)
    seat.show(Choose(id="again", ask="Hvordan?", options=MOODS, most=0, own=True), answer)
    chips = {chip.text() for chip in seat.view().findChildren(SignChip) if chip.isChecked()}
    assert {"Rolig", "Spændt"} == chips


def test_a_slider_says_nothing_until_it_is_moved(seat: Seat) -> None:
    seat.show(Choose(id="whose", ask="Hvis?", options=MOODS, form="slider"))
    assert () == seat.go_on()
    seat.show(Choose(id="whose2", ask="Hvis?", options=MOODS, form="slider"))
    seat.press(Qt.Key.Key_End)
    assert ["Vred"] == texts(seat.go_on())


def test_cards_are_put_into_circles_by_their_letters_and_the_badge_comes_by_its_words(seat: Seat) -> None:
    seat.show(BOARD)
    seat.press(Qt.Key.Key_K)
    seat.press(Qt.Key.Key_V)
    first, second = seat.go_on()
    assert [("Larm", "control"), ("For få hænder", "conditions")] == [
        (one.text, one.into) for one in (first, second)
    ]
    assert ({}, {BADGE: "yes"}) == (first.notes, second.notes)


def test_a_card_is_split_in_two_and_both_halves_can_be_put(seat: Seat) -> None:
    seat.show(BOARD)
    seat.press(Qt.Key.Key_S)
    panel = seat.host.findChildren(CardPanel)[0]
    assert panel.isVisible()
    seat.type("Døren, der står åben")
    seat.press(Qt.Key.Key_Return)
    assert ["Larm", "Døren, der står åben", "For få hænder"] == texts(seat.drafts[-1])
    seat.show(BOARD, seat.drafts[-1])
    assert ["Larm", "Døren, der står åben", "For få hænder"] == texts(seat.go_on())


def test_the_badge_can_be_taken_off_and_stays_off(seat: Seat) -> None:
    marked = Item(text="For få hænder", id="own-2", into="conditions", notes={BADGE: "yes"})
    seat.show(BOARD, (Item(text="Larm", id="own-1", into="control"), marked))
    seat.host.findChildren(CardPanel)[0].open_for(marked, BOARD, splitting=False)
    seat.view()._at = "own-2"  # type: ignore[attr-defined]
    seat.button("Take away: Arbejdsgiverens ansvar").click()
    assert {BADGE: "no"} == dict(seat.drafts[-1][1].notes)
    seat.host.leave()
    seat.show(BOARD, seat.drafts[-1])
    assert {BADGE: "no"} == dict(seat.go_on()[1].notes)


def test_coins_are_put_by_digits_and_what_has_none_is_not_answered(seat: Seat) -> None:
    amounts = tuple(Pile(id=str(count), title=f"{count}") for count in range(4))
    seat.show(Sort(id="coins", ask="Ind?", options=CARDS, piles=amounts, form="coins"))
    seat.press(Qt.Key.Key_2)
    assert [("own-1", "2")] == [(item.id, item.into) for item in seat.go_on()]


def test_a_station_opens_to_its_thought_and_its_ways_on(seat: Seat) -> None:
    way = Opening(to="vik", text="VIK")
    options = (Option(id="a", text="Trivsel", reply="En tanke", open=(way,)), Option(id="b", text="Knapper"))
    seat.show(Choose(id="path", ask="Stationer", options=options, form="stations", most=0))
    seat.view().findChildren(OfferRow)[0].clicked.emit()
    seat.button("VIK").click()
    assert ([way], ["Trivsel"]) == (seat.opened, texts(seat.drafts[-1]))


def test_a_card_has_its_ways_on_its_text_to_copy_and_the_button(seat: Seat) -> None:
    way = Opening(to="vik")
    seat.host.set_titles({"vik": "VIK-sortering"})
    seat.show(Show(title="Sådan", text="Godt.", button="Luk", open=(way,), copy="Kære kollega"))
    seat.button("VIK-sortering").click()
    seat.button("Copy the text").click()
    assert [way] == seat.opened
    assert "Kære kollega" == QApplication.clipboard().text()
    gone: list[bool] = []
    seat.host.gone_on.connect(lambda: gone.append(True))
    seat.button("Luk").click()
    assert [True] == gone


def test_what_could_be_kept_is_shown_word_for_word_and_a_full_disk_is_told(seat: Seat) -> None:
    decided: list[bool] = []
    seat.host.keep_decided.connect(decided.append)
    seat.host.show_kept(
        "Dine kort.", {"cards": ("Hvad fylder?", (Item(text="Larm", notes={"day": "2026-12-04"}),))}
    )
    assert {"Hvad fylder?", "Larm · 4 December 2026", "Dine kort."} <= set(seat.shown())
    seat.button("Save on this computer").click()
    seat.host.tell_problem("Disken er fuld.")
    seat.button("Let it go").click()
    assert [True, False] == decided


def test_cards_are_thrown_into_piles_by_their_letters_and_one_may_stop_early(seat: Seat) -> None:
    piles = (Pile(id="yes", title="Ja", key="J"), Pile(id="no", title="Nej", key="N"))
    seat.show(Sort(id="throw", ask="Noget for dig?", options=CARDS, piles=piles, form="piles"))
    seat.press(Qt.Key.Key_N)
    assert [("own-1", "no")] == [(item.id, item.into) for item in seat.go_on()]


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
    budget = Drawing(what="budget", source="coins", items=items, groups=("Ind", "Ud"), piles=amounts)
    seat.show(Show(title="Vandstanden", text="Sådan.", button="Luk", draw=budget))
    (scene,) = seat.view().findChildren(BudgetScene)
    assert "Søvn" in f"{scene.accessibleName()} {scene.accessibleDescription()}"
    seat.show(
        Show(title="Tak", text="Tre.", button="Luk", draw=Drawing(what="thanks", source="t", items=items))
    )
    assert 1 == len([one for one in seat.view().findChildren(ThanksScene) if one.isVisible()])
