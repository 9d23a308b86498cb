"""What a screen reader would be told of a widget, and where the keyboard is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def interface(widget: QWidget) -> QAccessibleInterface:
    """The accessible side of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def role_and_name(widget: QWidget) -> tuple[QAccessible.Role, str]:
    """What it is, and what it is called."""
    found = interface(widget)
    return found.role(), found.text(QAccessible.Text.Name)


def description(widget: QWidget) -> str:
    """What is said after the name."""
    return interface(widget).text(QAccessible.Text.Description)


def in_front(window: QWidget, qtbot: QtBot) -> None:
    """Show a window and wait until keys go to it."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def here() -> QWidget:
    """What the keyboard is on."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
