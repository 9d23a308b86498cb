"""Every page can be used without a mouse: all is reached in the order it is seen, and Esc leads back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.unit.ui.keyboard import Walker, escapes, seen_part
from tests.unit.ui.places import settings, settle, spoken, walk
from tests.unit.ui.test_app import Running

from pauseknap.ui.pages.settings.appearance import AppearanceSection
from pauseknap.ui.pages.settings.your_data import YourDataSection
from pauseknap.ui.widgets.parts_strip import PartButton
from pauseknap.ui.widgets.segmented import Segment

SIZES: list[tuple[Literal["da", "en"], tuple[int, int], float]] = [
    ("da", (1000, 720), 1.0),
    ("en", (480, 640), 1.5),
]


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    made = Running(qapp, tmp_path)
    yield made
    made.close()


@pytest.mark.timeout(180)
@pytest.mark.parametrize(("language", "size", "scale"), SIZES)
def test_tab_and_the_arrows_reach_everything_in_the_order_it_is_seen(
    language: Literal["da", "en"], size: tuple[int, int], scale: float, running: Running
) -> None:
    running.house.preferences.change(language=language, text_scale=scale)
    running.window.resize(*size)
    found = [f"{place.name}: {one}" for place, window in walk(running) for one in Walker(window).troubles()]
    assert not found, "\n".join(found)


class Flashes(QObject):
    """Notes every window that is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_escape_leads_home_from_every_place_and_nothing_flashes_as_a_window_of_its_own(
    running: Running, qapp: QApplication
) -> None:
    home, flashes = running.app.rooms.home, Flashes()
    qapp.installEventFilter(flashes)
    stuck = [place.name for place, window in walk(running) if not escapes(window, home)]
    qapp.removeEventFilter(flashes)
    assert not stuck
    assert set(flashes.seen) <= {"Window"}


def test_what_asks_before_it_deletes_is_in_sight_when_it_asks(running: Running) -> None:
    running.house.preferences.change(text_scale=2.0)
    running.window.resize(480, 640)
    settings(running, YourDataSection, asked=True)
    settle()
    asked = running.app.rooms.settings._data._confirmation
    keep = QApplication.focusWidget()
    assert keep is not None
    assert asked.isAncestorOf(keep)
    assert keep.size() == seen_part(keep, running.window).size()


def test_a_part_of_a_meditation_is_gone_to_by_keyboard(running: Running) -> None:
    spoken(running)
    strip = running.app.rooms.stage.findChildren(PartButton)
    strip[0].setFocus()
    QTest.keyClick(strip[0], Qt.Key.Key_Right)
    assert strip[1].hasFocus()
    QTest.keyClick(strip[1], Qt.Key.Key_Return)
    running.seconds(0.1)
    assert running.app.rooms.stage.hasFocus()
    assert ["", strip[1].accessibleName()] == [
        strip[0].accessibleDescription(),
        next(one.accessibleName() for one in strip if one.accessibleDescription()),
    ]


def test_larger_text_leaves_the_keyboard_on_the_size_of_the_text(running: Running) -> None:
    running.window.resize(1000, 720)
    settings(running, AppearanceSection)
    settle()
    shown = {one.text(): one for one in running.window.findChildren(Segment) if one.isVisible()}
    shown["Dark"].setFocus()
    shown["100"].setFocus()
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or running.window, Qt.Key.Key_Right)
        settle()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert "Text size" in (focus.accessibleName(), (focus.parentWidget() or focus).accessibleName())
