"""Practices that ask, done in the real window by keyboard alone, from the first key to what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from tests.unit.ui.test_app import Running

from pauseknap.core.practice.waiting import AnyWaiting, Choose, Sort, Write

DONE = (
    "vik",
    "conditions",
    "body-budget",
    "three-buttons",
    "alarm-signs",
    "start-signs",
    "compassion-fatigue",
    "contagion-check",
    "feel-with",
    "trust-action",
    "eight-weeks",
    "prevention-list",
    "my-plan",
)
MOST_STEPS, MOST_KEYS = 120, 400
KEEPS = {"vik": "circles", "prevention-list": "three", "body-budget": "coins", "alarm-signs": "early"}


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    made = Running(qapp, tmp_path)
    made.app.rooms.window.activateWindow()
    yield made
    made.close()


class Hands:
    """Ten fingers and no mouse."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self._stage = running.app.rooms.stage

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._running.app.rooms.window, key)
        QApplication.processEvents()

    def do(self, practice: str) -> None:
        """From its start to the end of everything it asks."""
        self._running.app.practising.start(practice)
        session = self._running.app.services.playing.session
        assert session is not None
        for _ in range(MOST_STEPS):
            moment = session.moment()
            match moment.state:
                case "ended":
                    return
                case "playing":
                    self._running.seconds(600)
                case "asking":
                    self.press(Qt.Key.Key_2)
                case "keeping":
                    self._settle()
                    self.press(Qt.Key.Key_Space)
                case _:
                    self._settle()
                    assert moment.card is not None
                    self._answer(moment.card)
                    self._go_on(moment.card)
        raise AssertionError(f"{practice} never came to its end")

    def _settle(self) -> None:
        self._stage.tick()
        QApplication.processEvents()

    def _answer(self, card: AnyWaiting) -> None:
        match card:
            case Write():
                focus = QApplication.focusWidget()
                if isinstance(focus, QLineEdit | QPlainTextEdit):
                    QTest.keyClicks(focus, "Noget i gangen")
            case Choose(form="slider"):
                self.press(Qt.Key.Key_Right)
                self.press(Qt.Key.Key_End)
            case Choose(form="pairs"):
                for _ in range(MOST_KEYS):
                    if self._at_button():
                        return
                    self.press(Qt.Key.Key_1)
            case Choose(form="guess"):
                self.press(Qt.Key.Key_1)
            case Choose():
                self.press(Qt.Key.Key_Space)
            case Sort(form="coins"):
                self.press(Qt.Key.Key_2)
            case Sort(options=options):
                for place in range(len(options)):
                    pile = card.piles[place % len(card.piles)]
                    QTest.keyClick(
                        QApplication.focusWidget() or self._stage, Qt.Key(ord(pile.key or str(1 + place)))
                    )
            case _:
                pass

    def _go_on(self, card: AnyWaiting) -> None:
        """Tab to the button that goes on, as often as it takes, and press it."""
        for _ in range(MOST_KEYS):
            if self._at_button():
                self.press(Qt.Key.Key_Space)
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no way on by keyboard from {card}")

    def _at_button(self) -> bool:
        host = self._stage.waiting.host
        return QApplication.focusWidget() is _way_on(host.currentWidget())


def _way_on(view: QWidget | None) -> QWidget | None:
    return getattr(view, "_on", None)


@pytest.mark.parametrize("practice", DONE)
def test_it_is_done_by_keyboard_alone(practice: str, running: Running) -> None:
    Hands(running).do(practice)
    kept = running.app.services.kept.of(practice)
    if practice in KEEPS:
        assert kept[-1].answers[KEEPS[practice]]


def test_the_three_words_one_keeps_are_spoken_in_wishes(running: Running) -> None:
    Hands(running).do("my-words")
    words = running.house.preferences.settings.my_words["en"]
    assert 1 <= len(words) <= 3
    practice = running.app.services.catalogue.practice("just-like-me")
    assert words == running.app.services.playing.usual(practice).words
