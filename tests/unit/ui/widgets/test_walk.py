"""Whatever one chooses with is reached by keyboard alone, in view and with its ring, at any size."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.unit.ui.keyboard import Walker
from tests.unit.ui.widgets.hearing import in_front

from pauseknap.ui.pages.column import Column
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.choice_cards import Face
from pauseknap.ui.widgets.coins import CoinsRow
from pauseknap.ui.widgets.focus_ring import FocusRing
from pauseknap.ui.widgets.learn_card import LearnCard
from pauseknap.ui.widgets.ordered_list import Ordered
from pauseknap.ui.widgets.pick_list import PickList, Side
from pauseknap.ui.widgets.pile_thrower import PileThrower
from pauseknap.ui.widgets.tab_order import reading_order, step
from pauseknap.ui.widgets.tick_rows import TickRow
from pauseknap.ui.widgets.word_slider import ShareSlider, StepSlider

TWO = (Face("one", "Hold pauser i løbet af dagen"), Face("other", "Bed nogen lytte"))


class Page(QWidget):
    """Tab goes as in the window of the app."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - as Qt calls it
        return step(self, forward=forward)


def picking(theme: Theme, side: Side) -> QWidget:
    pick = PickList(theme)
    pick.set_names("Vælg tre. Resten må gerne vente.", "Alle 31", "Mine tre", "2 af 3")
    pick.filters.set_options([("all", "Alle 31"), ("body", "Krop"), ("limits", "Grænser")])
    pick.rows.set_rows([TickRow(str(at), f"Række {at}", opens="Åbn" if at % 3 else "") for at in range(31)])
    pick.order.set_question("Hvornår?")
    pick.order.set_items([Ordered("1", "Række 1"), Ordered("2", "Række 2")])
    pick.buttons.addWidget(PrimaryButton(theme, "Gem i min plan"))
    pick.show_side(side)
    return pick


def answering(theme: Theme) -> Sequence[QWidget]:
    whose = StepSlider(theme, "Hvis?", ["min", "deres", "fælles", "systemets"])
    return CoinsRow(theme, "God mad"), CoinsRow(theme, "Søvn"), whose, ShareSlider(theme, "", "hård", "mild")


def sorting(theme: Theme) -> Sequence[QWidget]:
    thrower, card = PileThrower(theme), LearnCard(theme)
    thrower.set_piles([("yes", "Ja", "j"), ("no", "Nej", "n"), ("do", "Gør jeg allerede", "g")])
    thrower.set_cards([*TWO, Face("third", "Grin")], {"one": "yes"})
    card.set_card("Kort og godt", "Det rammer kun dem, der ikke kan holde til noget.", "Kilden")
    card.set_answers(TWO)
    return thrower, card


def in_a_column(make: Callable[[Theme], Sequence[QWidget]]) -> Callable[[Theme], QWidget]:
    def made(theme: Theme) -> QWidget:
        column = Column(theme)
        for widget in make(theme):
            column.column.addWidget(widget)
        return column

    return made


PAGES: dict[str, Callable[[Theme], QWidget]] = {
    "all": lambda theme: picking(theme, "all"),
    "own": lambda theme: picking(theme, "own"),
    "answering": in_a_column(answering),
    "sorting": in_a_column(sorting),
}


@pytest.mark.parametrize("size", [(1000, 720), (480, 640)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("page", PAGES)
def test_the_keyboard_reaches_all_of_it(
    page: str, scale: float, size: tuple[int, int], theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(text_scale=scale)
    window = Page()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(PAGES[page](theme))
    FocusRing(theme, window)
    window.resize(*size)
    in_front(window, qtbot)
    reading_order(window)[0].setFocus()
    assert [] == list(Walker(window).troubles())
