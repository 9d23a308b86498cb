"""Tab goes row by row; what stands together stays together."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pauseknap.ui.widgets.tab_order import reading_order, step


def shown(qtbot: QtBot, *places: tuple[str, int, int, int, int]) -> QWidget:
    """A window of 400×300 with buttons, made in this order."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    for name, *rect in places:
        QPushButton(name, window).setGeometry(QRect(*rect))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def names(window: QWidget) -> str:
    return " ".join(stop.text() for stop in reading_order(window) if isinstance(stop, QPushButton))


def test_rows_come_before_columns_whatever_was_made_first(qtbot: QtBot) -> None:
    places = [("d", 200, 60, 50, 20), ("c", 0, 60, 50, 20), ("b", 200, 5, 50, 20), ("a", 0, 0, 50, 30)]
    assert "a b c d" == names(shown(qtbot, *places))


def test_a_column_beside_a_tall_one_is_read_before_it_or_after_it(qtbot: QtBot) -> None:
    places = [("one", 100, 0, 50, 20), ("two", 100, 40, 50, 20), ("tall", 0, 0, 50, 200)]
    assert "tall one two" == names(shown(qtbot, *places))


def test_the_parts_of_a_part_are_not_torn_apart_by_what_stands_beside_it(qtbot: QtBot) -> None:
    window = shown(qtbot, ("upper", 0, 0, 50, 20), ("lower", 0, 60, 50, 20))
    left = QWidget(window)
    left.setGeometry(0, 0, 50, 80)
    for button in window.findChildren(QPushButton):
        button.setParent(left)
        button.show()
    QPushButton("beside", window).setGeometry(100, 10, 50, 20)
    left.show()
    window.findChildren(QPushButton)[-1].show()
    assert "upper lower beside" == names(window)


def test_what_is_hidden_or_asleep_is_passed_over_and_one_stop_alone_leads_nowhere(qtbot: QtBot) -> None:
    window = shown(qtbot, ("a", 0, 0, 50, 20), ("b", 0, 30, 50, 20), ("c", 0, 60, 50, 20))
    a, b, c = window.findChildren(QPushButton)
    b.hide()
    a.setFocus()
    assert step(window, forward=True)
    assert c.hasFocus()
    assert step(window, forward=True)
    assert a.hasFocus()
    c.setEnabled(False)
    assert not step(window, forward=False)
