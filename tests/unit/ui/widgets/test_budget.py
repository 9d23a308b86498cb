"""The body budget says in words what it draws, keeps its names whole, and tells no total."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.unit.ui.widgets.test_pictures import farthest

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.budget_days import BudgetDays, Day
from pauseknap.ui.widgets.budget_scene import Amount, BudgetScene

GIVES = (Amount("god mad", 3), Amount("søvn nok", 0), Amount("psykologisk tryghed", 1))
TAKES = (
    Amount("for lidt søvn", 2),
    Amount("farer og trusler", 1),
    Amount("forandringer", 0),
    Amount("uro", 3),
)


@pytest.fixture
def scene(theme: Theme, qtbot: QtBot) -> BudgetScene:
    made = BudgetScene(theme)
    qtbot.addWidget(made)
    made.set_titles("Det giver", "Det tager")
    made.set_budget(GIVES, TAKES)
    sized(made, 700)
    return made


def sized(scene: BudgetScene, width: int) -> None:
    scene.resize(width, scene.heightForWidth(width))


def test_everything_is_said_in_words_and_nothing_is_added_up(scene: BudgetScene) -> None:
    assert (
        "Det giver. god mad: three coins, søvn nok: no coins, psykologisk tryghed: one coin. "
        "Det tager. for lidt søvn: two coins, farer og trusler: one coin, forandringer: no coins, "
        "uro: three coins."
    ) == scene.accessibleName()


def test_deposits_change_only_what_is_over_the_water_and_withdrawals_only_what_is_under(
    scene: BudgetScene,
) -> None:
    line = scene.waterline()
    over, under = QRect(0, 0, 700, line - 2), QRect(0, line + 2, 700, scene.height() - line - 2)
    before = scene.grab().toImage()
    scene.set_budget([Amount("god mad", 1), *GIVES[1:]], TAKES)
    fewer = scene.grab().toImage()
    assert before.copy(over) != fewer.copy(over)
    assert before.copy(under) == fewer.copy(under)
    scene.set_budget([Amount("god mad", 1), *GIVES[1:]], [Amount("for lidt søvn", 3), *TAKES[1:]])
    more = scene.grab().toImage()
    assert fewer.copy(over) == more.copy(over)
    assert farthest(fewer.copy(under), more.copy(under)) > 20


def test_names_get_rows_of_their_own_before_a_word_is_broken(scene: BudgetScene, theme: Theme) -> None:
    assert not scene._in_rows(560)
    assert scene._in_rows(360)
    theme.choose(text_scale=2.0)
    assert scene._in_rows(560)


@pytest.mark.parametrize("width", [300, 448, 760, 1120])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_sky_and_water_have_room_for_every_name_and_coin(
    width: int, scale: float, scene: BudgetScene, theme: Theme
) -> None:
    theme.choose(text_scale=scale)
    sized(scene, width)
    line = scene.waterline()
    if scene._in_rows(width):
        words = scene._row_words(width)
        rows = sum(scene._row_tall(one, words) for one in GIVES)
        below = sum(scene._row_tall(one, words) for one in TAKES)
    else:
        column = scene._column(width)
        rows = max(scene._broken(one.name, column).total + 30 * one.coins for one in GIVES)
        below = max(scene._broken(one.name, column).total + 30 * one.coins for one in TAKES)
    assert rows <= line - scene._title_tall("gives", width)
    assert below <= scene.height() - line - scene._title_tall("takes", width)


def test_one_side_may_be_empty(scene: BudgetScene) -> None:
    scene.set_budget((), TAKES[:1])
    sized(scene, 500)
    assert scene.accessibleName() == "Det tager. for lidt søvn: two coins."
    assert 0 < scene.waterline() < scene.height()
    scene.grab()


@pytest.fixture
def days(theme: Theme, qtbot: QtBot) -> BudgetDays:
    made = BudgetDays(theme)
    qtbot.addWidget(made)
    made.set_titles("Over vandet", "Under vandet")
    made.set_days([Day("3. nov.", GIVES, TAKES), Day("10. nov.", (Amount("god mad", 0),), ())])
    made.resize(600, made.heightForWidth(600))
    made.show()
    return made


def test_every_day_is_said_in_words_and_the_kinds_once_for_all(days: BudgetDays) -> None:
    assert [
        "3. nov.: god mad, three coins; psykologisk tryghed, one coin; for lidt søvn, two coins; "
        "farer og trusler, one coin; uro, three coins",
        "10. nov.: no coins",
    ] == [picture.accessibleName() for picture in days._pictures]
    above, below = (text.text().split("\u00a0· ") for text in (days._above, days._below))
    assert above == ["Over vandet: god mad", "søvn nok", "psykologisk tryghed"]
    assert below == ["Under vandet: for lidt søvn", "farer og trusler", "forandringer", "uro"]


def test_days_stand_beside_each_other_and_wrap_where_it_is_narrow(days: BudgetDays, theme: Theme) -> None:
    first, second = days._pictures
    assert first.y() == second.y()
    theme.choose(text_scale=2.0)
    days.resize(200, days.heightForWidth(200))
    QApplication.processEvents()
    assert first.geometry().bottom() < second.y()
    assert second.geometry().right() <= 200
