"""A choice that is cut can be read in full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from pauseknap.ui.widgets.drop_list import DropList


def test_a_choice_too_long_for_its_room_is_in_the_tooltip_and_a_short_one_is_not(qtbot: QtBot) -> None:
    chosen = DropList()
    qtbot.addWidget(chosen)
    chosen.addItems(["Even", "After a long night on call with hardly a pause"])
    chosen.resize(140, 36)
    chosen.show()
    said = []
    for place in range(chosen.count()):
        chosen.setCurrentIndex(place)
        QApplication.sendEvent(chosen, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
        said.append(QToolTip.text())
    QToolTip.hideText()
    assert ["", chosen.itemText(1)] == said
