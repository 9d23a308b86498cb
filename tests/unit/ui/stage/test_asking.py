"""Steps that ask, as a person answers them: with the keyboard, and nothing they wrote is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from tests.unit.ui.stage.seats import BOARD, CARDS, MOODS, Seat, texts

from pauseknap.core.practice.answers import BADGE, Item
from pauseknap.core.practice.telling import Told
from pauseknap.core.practice.waiting import (
    Choose,
    Field,
    Opening,
    Option,
    Pile,
    Show,
    Sort,
    Write,
)
from pauseknap.ui.stage.asking.board_view import CardPanel
from pauseknap.ui.widgets.chip import SignChip
from pauseknap.ui.widgets.rows import OfferRow


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


def test_enter_on_a_slider_goes_on(seat: Seat) -> None:
    seat.show(Choose(id="whose", ask="Hvis?", options=MOODS, form="slider"))
    seat.press(Qt.Key.Key_2)
    seat.press(Qt.Key.Key_Return)
    assert [["Vred"]] == [texts(answer) for answer in seat.given]


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
        "Dine kort.",
        (
            Told(ask="Hvad fylder?", lines=("Larm · 2026-12-04",)),
            Told(ask="Hvad fylder?", pile="Vilkår", lines=("Vejret",)),
        ),
    )
    assert ["Hvad fylder?", "Larm · 4 December 2026", "Vilkår", "Vejret"] == [
        text for text in seat.shown() if text in ("Hvad fylder?", "Vilkår", "Vejret") or "Larm" in text
    ]
    assert "Dine kort." in seat.shown()
    seat.button("Save on this computer").click()
    seat.host.tell_problem("Disken er fuld.")
    seat.button("Let it go").click()
    assert [True, False] == decided
