"""Someone at the window: sees what is shown, presses keys, clicks, and lets time pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes.background import FakeBackground
from tests.scenarios.houses import WindowHouse

from pauseknap.core.timeline.cursor import Here
from pauseknap.services.moment import Moment
from pauseknap.services.session import Session
from pauseknap.ui.app import App
from pauseknap.ui.widgets.caption import CaptionBlock

W = TypeVar("W", bound=QWidget)
NO_KEY_HELD = Qt.KeyboardModifier.NoModifier
FRAME = 0.25
"""Seconds between two looks at the stage."""
SETTLED = 3
"""Rounds of events: a change of language comes as one, and what it puts on a page is shown by another."""


class Person:
    """One person with one Pauseknap open; `close` ends both."""

    def __init__(self, qtbot: QtBot, qt: QApplication, house: WindowHouse) -> None:
        self.qtbot, self.qt, self.house = qtbot, qt, house
        self.background, self.aside = FakeBackground(), FakeBackground()
        self.app: App = house.app(qt, self.background, self.aside)
        self.window = self.app.rooms.window

    def open(self, *, hidden: bool = False) -> None:
        """Start it; the window is in front."""
        self.app.begin(hidden=hidden)
        if not hidden:
            self.wait_for_window()

    def wait_for_window(self) -> None:
        """Until the window has the keyboard."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def close(self) -> None:
        """End it all; twice is once."""
        if not shiboken6.isValid(self.window):
            return
        self.app.quit()
        for part in (self.window, self.app.rooms.small, self.app.card, self.app.tray.menu(), self.app):
            shiboken6.delete(part)
        self.qt.setStyleSheet("")
        self.qt.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
        self.qt.processEvents()

    # What there is to see

    def page(self) -> str:
        """The page on show."""
        return self.window.current()

    def visible(self, kind: type[W], of: QWidget | None = None) -> list[W]:
        """Everything of a kind that is on show."""
        top = of or self.window
        return [widget for widget in top.findChildren(kind) if widget.isVisibleTo(top)]

    def texts(self, of: QWidget | None = None) -> list[str]:
        """Every word on show, and every name and tip that is told of what is on show."""
        for _ in range(SETTLED):
            self.qt.processEvents()
        return sorted({text for widget in self.visible(QWidget, of) for text in _told(widget) if text})

    def reads(self, words: str) -> bool:
        """Whether the words are on show."""
        return any(words in text for text in self.texts())

    def caption(self) -> str:
        """What the stage shows of the voice."""
        (block,) = self.visible(CaptionBlock)
        return block.accessibleName()

    def focus(self) -> str:
        """The name of what the next key goes to."""
        widget = self.window.focusWidget()
        return "" if widget is None else _name(widget)

    # What one does

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NO_KEY_HELD) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(self.window.focusWidget() or self.window, key, held)

    def type_in(self, letters: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.window.focusWidget() or self.window, letters)

    def find(self, kind: type[W], name: str, of: QWidget | None = None) -> W:
        """The one thing of a kind on show that is called so, or else whose name begins so."""
        begins = [one for one in self.visible(kind, of) if _name(one).startswith(name)]
        found = [one for one in begins if _name(one) == name] or begins
        assert len(found) == 1, (
            f"{len(found)} are called {name}: {[_name(one) for one in self.visible(kind, of)]}"
        )
        return found[0]

    def click(self, name: str, of: QWidget | None = None) -> None:
        """Click a button by its name."""
        button = self.find(QAbstractButton, name, of)
        assert button.isEnabled(), f"{name} cannot be clicked"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, entry: str) -> None:
        """Choose an entry of the tray's menu, or of the menu in it."""
        (action,) = (one for one in menu_actions(self.app.tray.menu()) if one.text().startswith(entry))
        assert action.isVisible()
        action.trigger()

    # Time

    @property
    def session(self) -> Session:
        """The practice that was started last."""
        session = self.app.services.playing.session
        assert session is not None
        return session

    @property
    def here(self) -> Here:
        """Where in the practice we are."""
        here = self.moment().here
        assert here is not None
        return here

    def moment(self) -> Moment:
        """How the practice stands."""
        return self.session.moment()

    def hear(self, seconds: float) -> None:
        """Let so much of a practice go by, and the stage draw it."""
        for _ in range(round(seconds / FRAME)):
            self.house.deck.advance(FRAME)
            self.app.rooms.stage.tick()

    def make_ready(self) -> None:
        """The voice has spoken every line, and the practice begins."""
        self.background.work()
        self.app.rooms.stage.tick()

    def hear_until(self, there: Callable[[], bool], *, at_most: float = 1200.0) -> None:
        """Let a practice go by until something is so."""
        for _ in range(round(at_most / FRAME)):
            if there():
                return
            self.hear(FRAME)
        raise AssertionError(f"never came in {at_most} seconds: {self.texts()}")

    def wait(self, minutes: float) -> None:
        """Time passes away from any practice, and Pauseknap looks at the clock as it wished to."""
        left = minutes * 60
        while left > 0:
            wished = self.house.reminding.wait()
            step = min(left, 60.0 if wished is None else max(1.0, min(60.0, wished)))
            self.house.hands.advance(step)
            self.house.reminding.tick()
            left -= step


def menu_actions(menu: QMenu) -> list[QAction]:
    """What stands in a menu and in the menus in it."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += [action, *(menu_actions(inner) if isinstance(inner, QMenu) else [])]
    return found


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def _told(widget: QWidget) -> Iterator[str]:
    read = getattr(widget, "text", None)
    if callable(read) and not isinstance(widget, QLineEdit):
        yield str(read())
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
