"""The reminder card: what it says, how it is answered, and that it disturbs nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pauseknap.core.reminders.model import Reminder
from pauseknap.ui import reminder_card
from pauseknap.ui.reminder_card import ReminderCard
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.card_scene import CardScene
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.words import Words

REMINDER = Reminder(datetime(2026, 3, 2, 13, 40, tzinfo=UTC), 1, discreet=False)


@pytest.fixture
def card(theme: Theme, qapp: QApplication) -> Iterator[ReminderCard]:
    """A card that is up."""
    made = ReminderCard(theme, Times(Words(qapp, Path("nowhere"))))
    made.show_reminder(REMINDER)
    yield made
    shiboken6.delete(made)


def said(card: ReminderCard) -> list[str]:
    return [text.text() for text in card.findChildren(Text) if text.isVisible()]


def button(card: ReminderCard, name: str) -> QPushButton:
    every = card.findChildren(QPushButton)
    return next(one for one in every if name in (one.text(), one.accessibleName()))


def hearing(card: ReminderCard, qtbot: QtBot) -> None:
    """Wait until keys count."""
    qtbot.waitUntil(lambda: not card._deaf)


def test_it_says_the_time_what_it_offers_and_that_there_will_be_another(card: ReminderCard) -> None:
    time, title, text = said(card)
    assert (time, title) == ("1:40 pm", "A short pause?")
    assert text.endswith("If not now, there will be another.")


def test_discreet_shows_the_time_alone(card: ReminderCard) -> None:
    card.show_reminder(replace(REMINDER, discreet=True))
    assert said(card) == ["1:40 pm"]
    scene = card.findChild(CardScene)
    assert scene is not None
    assert not scene.isVisible()
    assert card.accessibleName() == "1:40 pm"


def test_its_window_says_no_more_than_the_programs_name(card: ReminderCard) -> None:
    assert card.windowTitle() == "Pauseknap"


def test_it_neither_takes_the_focus_nor_a_place_in_the_task_bar(card: ReminderCard) -> None:
    flags = card.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.Tool == Qt.WindowType.Tool
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


@pytest.mark.parametrize("name", ["Begin", "Close"])
def test_each_button_gives_its_answer(card: ReminderCard, qtbot: QtBot, name: str) -> None:
    signal = {"Begin": card.begun, "Close": card.closed}[name]
    with qtbot.waitSignal(signal):
        QTest.mouseClick(button(card, name), Qt.MouseButton.LeftButton)


def test_later_says_how_much_later(card: ReminderCard, qtbot: QtBot) -> None:
    later = next(one for one in card.findChildren(QPushButton) if one.text().startswith("In "))
    with qtbot.waitSignal(card.later) as asked:
        QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    assert asked.args == [10]


def test_keys_typed_as_it_comes_answer_nothing(card: ReminderCard, qtbot: QtBot) -> None:
    answers: list[str] = []
    card.begun.connect(lambda: answers.append("begun"))
    card.closed.connect(lambda: answers.append("closed"))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        for target in (card, button(card, "Begin"), button(card, "Close")):
            QTest.keyClick(target, key)
    assert answers == []


def test_after_a_moment_escape_closes_it_and_space_presses_a_button(
    card: ReminderCard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reminder_card, "DEAF_MILLISECONDS", 1)
    card.withdraw()
    card.show_reminder(REMINDER)
    hearing(card, qtbot)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.begun):
        QTest.keyClick(button(card, "Begin"), Qt.Key.Key_Space)
    with qtbot.waitSignal(card.closed):
        QTest.keyClick(card, Qt.Key.Key_Escape)


def test_a_click_on_the_card_lets_it_take_the_keys(card: ReminderCard, qtbot: QtBot) -> None:
    window = card.windowHandle()
    assert window is not None
    assert window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert not window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_the_next_card_is_as_modest_as_the_first(card: ReminderCard, qtbot: QtBot) -> None:
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    card.withdraw()
    card.show_reminder(REMINDER)
    window = card.windowHandle()
    assert window is not None
    assert window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert card._deaf


def test_it_comes_up_in_the_lower_right_corner_and_whole(card: ReminderCard) -> None:
    free = card.screen().availableGeometry()
    assert free.contains(card.geometry())
    assert free.right() - card.geometry().right() <= 20
    assert free.bottom() - card.geometry().bottom() <= 20
    assert (420, 208) == (card.width(), card.height())


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.6, 2.0])
@pytest.mark.parametrize("discreet", [False, True])
def test_at_every_text_size_everything_is_whole_and_apart(
    card: ReminderCard, theme: Theme, scale: float, discreet: bool
) -> None:
    card.show_reminder(replace(REMINDER, minutes=10, discreet=discreet))
    theme.choose(text_scale=scale)
    children = [one for one in card.findChildren(QWidget) if one.isVisible()]
    assert all(QRect(0, 0, card.width(), card.height()).contains(one.geometry()) for one in children)
    for one in children:
        for other in children:
            assert one is other or not one.geometry().intersects(other.geometry())
    for text in card.findChildren(Text):
        assert not text.isVisible() or text.height() >= text.heightForWidth(text.width())
    for one in card.findChildren(QPushButton):
        assert one.width() >= one.sizeHint().width()


def test_a_second_reminder_while_one_is_up_says_its_own_time(card: ReminderCard) -> None:
    card.show_reminder(replace(REMINDER, at=REMINDER.at.replace(hour=15)))
    assert said(card)[0] == "3:40 pm"


def test_where_windows_can_fade_it_fades_unless_it_was_answered_or_nothing_may_move(
    card: ReminderCard, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[float] = []
    monkeypatch.setattr(card, "setWindowOpacity", drawn.append)
    monkeypatch.setattr(reminder_card, "FADING_PLATFORMS", frozenset({"offscreen"}))
    monkeypatch.setattr(reminder_card, "STEP_MILLISECONDS", 1)
    card.withdraw()
    assert card.isVisible()
    qtbot.waitUntil(lambda: not card.isVisible())
    assert drawn == [*sorted(drawn[:-1], reverse=True), 1.0]
    card.show_reminder(REMINDER)
    QTest.mouseClick(button(card, "Close"), Qt.MouseButton.LeftButton)
    card.withdraw()
    assert not card.isVisible()
    theme.choose(motion="reduced")
    card.show_reminder(REMINDER)
    card.withdraw()
    assert not card.isVisible()


def test_a_reminder_that_comes_while_the_last_one_fades_is_whole(
    card: ReminderCard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[float] = []
    monkeypatch.setattr(card, "setWindowOpacity", drawn.append)
    monkeypatch.setattr(reminder_card, "FADING_PLATFORMS", frozenset({"offscreen"}))
    monkeypatch.setattr(reminder_card, "STEP_MILLISECONDS", 1)
    card.withdraw()
    qtbot.waitUntil(lambda: bool(drawn))
    card.show_reminder(REMINDER)
    assert card.isVisible()
    assert drawn[-1] == 1.0
