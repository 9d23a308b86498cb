"""What was kept, read by practice and day, searched, compared and let go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.fakes.clock import FakeClock
from tests.fakes.library import A_PRACTICE, FakeLibrary
from tests.fakes.records import FakeRecords
from tests.fakes.seal import FakeSeal
from tests.unit.ui.pages.samples import preferences

from pauseknap.core.language import Language
from pauseknap.core.plan.moved import Move, moved
from pauseknap.core.practice.answers import Item
from pauseknap.core.practice.model import LookBack, Practice, Section
from pauseknap.core.practice.waiting import Option, Pile, Sort, Write
from pauseknap.core.problems import Unusable
from pauseknap.services.catalogue import Catalogue
from pauseknap.services.kept import Kept
from pauseknap.ui.pages.kept.entry_card import EntryCard
from pauseknap.ui.pages.kept.page import KeptPage
from pauseknap.ui.pages.kept.plan_page import PlanPage
from pauseknap.ui.pages.kept.presenter import KeptPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.pass_phrase import PassPhrase
from pauseknap.ui.widgets.rows import OfferRow
from pauseknap.ui.widgets.sure_button import SureButton

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = 86_400
PILES = (Pile(id="influence", title="Indflydelse"), Pile(id="conditions", title="Vilkår"))
STEPS = (
    Write(id="note", ask="Hvad fylder?", keep=True),
    Sort(id="circles", ask="Hvor?", source="note", piles=PILES, keep=True),
)
BOARD = replace(
    A_PRACTICE,
    id="vik",
    title="VIK",
    sections=(Section(id="a", title="A", steps=STEPS),),
    look_back=LookBack(practice="review", days=14),
)
REVIEW = replace(A_PRACTICE, id="review", title="Se tilbage")
LETTER = replace(A_PRACTICE, id="letter", title="Et brev", sections=BOARD.sections, sealed_days=365)


def noise(pile: str) -> tuple[Item, ...]:
    return (Item(text="Støj", into=pile),)


Lists = Mapping[Language, dict[str, tuple[Option, ...]]]


class Desk:
    """A month with two boards and a sealed letter in it."""

    def __init__(self, *more: Practice, options: Lists | None = None) -> None:
        self.clock = FakeClock(MONDAY)
        self.records = FakeRecords()
        self.seal = FakeSeal()
        self.count = 0
        self.months: dict[str, int] = {}
        self.kept = Kept(self.records, self.seal, self.clock, self._new_id, lambda: self.months)
        catalogue = Catalogue(FakeLibrary((BOARD, REVIEW, LETTER, *more), options=options), "da")
        self.presenter = KeptPresenter(self.kept, catalogue, lambda: self.clock.now().date(), preferences())

    def _new_id(self) -> str:
        self.count += 1
        return f"r{self.count}"

    def fill(self) -> None:
        self.kept.keep(BOARD, {"note": (Item(text="Støj i gangen"),), "circles": noise("conditions")})
        self.clock.jump(7 * DAY)
        self.kept.keep(BOARD, {"note": (Item(text="For lidt tid"),), "circles": noise("influence")})
        self.kept.keep(LETTER, {"note": (Item(text="Kære mig"),)})


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_lies_elsewhere_now_has_moved() -> None:
    before = (*noise("conditions"), Item(text="Regn", into="conditions"))
    now = (*noise("influence"), Item(text="REGN", into="conditions"), Item(text="Ny", into="influence"))
    assert (Move("Støj", "conditions", "influence"),) == moved(before, now)


def test_the_newest_comes_first_with_what_was_asked_and_what_has_moved(desk: Desk) -> None:
    desk.fill()
    newest, oldest = desk.presenter.entries(BOARD)
    assert (("Hvad fylder?", ("For lidt tid",)), ("Indflydelse", ("Støj",))) == newest.parts
    assert (Move("Støj", "Vilkår", "Indflydelse"),) == newest.moves
    assert () == oldest.moves


def test_words_find_the_entries_that_say_them(desk: Desk) -> None:
    desk.fill()
    assert ["r1"] == [entry.record.id for entry in desk.presenter.entries(BOARD, "GANGEN støj")]


def test_a_sealed_letter_is_there_but_closed_until_its_day(desk: Desk) -> None:
    desk.fill()
    (letter,) = desk.presenter.entries(LETTER)
    assert (date(2027, 11, 30), ()) == (letter.closed_until, letter.parts)
    assert "letter/note" not in desk.kept.known()
    desk.clock.jump(365 * DAY)
    assert (("Hvad fylder?", ("Kære mig",)),) == desk.presenter.entries(LETTER)[0].parts


def test_in_a_workshop_it_is_as_if_nothing_had_been_kept(desk: Desk) -> None:
    desk.fill()
    desk.kept.workshop = True
    assert ((), (), {}) == (desk.presenter.heaps(), desk.presenter.entries(BOARD), desk.kept.known())


def test_what_is_to_go_by_itself_is_gone_after_its_months(desk: Desk) -> None:
    desk.fill()
    desk.months["vik"] = 1
    desk.clock.jump(25 * DAY)
    assert ["r2"] == [entry.record.id for entry in desk.presenter.entries(BOARD)]
    assert ["r2", "r3"] == [record.id for record in desk.records.records()]


def test_one_looks_back_when_the_days_are_over(desk: Desk) -> None:
    desk.fill()
    assert () == desk.presenter.due()
    desk.clock.jump(14 * DAY)
    assert (REVIEW,) == desk.presenter.due()


def test_what_is_due_is_told_of_once_a_week_and_stays_in_my_plan(desk: Desk) -> None:
    desk.fill()
    assert desk.presenter.to_tell() is None
    desk.clock.jump(14 * DAY)
    assert [REVIEW, None] == [desk.presenter.to_tell(), desk.presenter.to_tell()]
    desk.clock.jump(6 * DAY)
    assert (None, (REVIEW,)) == (desk.presenter.to_tell(), desk.presenter.due())
    desk.clock.jump(DAY)
    assert REVIEW == desk.presenter.to_tell()


def test_a_disk_that_will_not_is_told_and_costs_nothing(desk: Desk) -> None:
    desk.fill()
    desk.records.break_with("store-busy")
    assert () == desk.presenter.entries(BOARD)
    assert desk.presenter.trouble is not None
    assert {} == desk.kept.known()
    desk.records.break_with("")
    assert 2 == len(desk.presenter.entries(BOARD))


def test_a_secret_one_is_sealed_and_read_once_the_phrase_is_typed(
    qtbot: QtBot, dressed: Theme, times: Times, desk: Desk
) -> None:
    diary = replace(BOARD, id="diary", secret=True)
    note = {"note": (Item(text="En svær dag"),)}
    with pytest.raises(Unusable, match="seal-closed"):
        desk.kept.keep(diary, note)
    with pytest.raises(Unusable, match="seal-short"):
        desk.kept.unlock("kort")
    desk.kept.unlock("en stille morgen")
    desk.kept.keep(diary, note)
    assert "En svær dag" not in str(desk.records.records())
    desk.presenter.close()
    assert desk.presenter.entries(diary)[0].sealed
    page = KeptPage(dressed, times, desk.presenter, lambda trouble: trouble.what)
    qtbot.addWidget(page)
    page.show_practice(diary)
    field = page.findChildren(PassPhrase)[0]
    for words, told in (("noget helt andet", "seal-wrong"), ("en stille morgen", "En svær dag")):
        field._first.setText(words)
        field.entered.emit()
        assert told in [label.text() for label in page.findChildren(QLabel)]


def test_the_page_reads_searches_and_deletes(qtbot: QtBot, dressed: Theme, times: Times, desk: Desk) -> None:
    desk.fill()
    page = KeptPage(dressed, times, desk.presenter, lambda trouble: trouble.what)
    qtbot.addWidget(page)
    page.show_practice(BOARD)
    assert 2 == len(page.findChildren(EntryCard))
    page._search.setText("nothing like it")
    assert "Nothing with these words." in [label.text() for label in page.findChildren(QLabel)]
    page._search.setText("")
    sure = [button for button in page.findChildren(SureButton) if not button.isHidden()][-1]
    sure.click()
    assert 2 == len(desk.records.records("vik"))
    sure.click()
    assert 1 == len(desk.records.records("vik"))


def test_my_plan_shows_what_is_due_what_is_kept_and_where_to_begin(
    qtbot: QtBot, dressed: Theme, times: Times, desk: Desk
) -> None:
    page = PlanPage(dressed, times, desk.presenter, lambda trouble: trouble.what)
    qtbot.addWidget(page)
    page.set_practices((BOARD, REVIEW, LETTER))
    assert ["VIK"] == [_title(row) for row in page.findChildren(OfferRow)]
    desk.fill()
    desk.clock.jump(14 * DAY)
    page.refresh()
    rows = [row for row in page.findChildren(OfferRow) if not row.isHidden()]
    assert ["Se tilbage", "VIK", "Et brev"] == [_title(row) for row in rows]
    with qtbot.waitSignal(page.kept_asked, timeout=1000) as told:
        rows[1].clicked.emit()
    assert ["vik"] == told.args


def _title(row: OfferRow) -> str:
    return row._button.title
