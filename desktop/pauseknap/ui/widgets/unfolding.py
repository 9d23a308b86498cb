"""Tells a screen reader, as a state, whether a button has unfolded what lies under it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget


@runtime_checkable
class Unfolds(Protocol):
    """A button that shows more below it, and folds it away again."""

    @property
    def opened(self) -> bool:
        """Whether it is shown."""


def tell_folded(button: QAbstractButton) -> None:
    """It was opened or closed: let whoever listens know."""
    changed = QAccessible.State()
    changed.expanded = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))


class _Told(QAccessibleWidget):
    """Qt has no button that is expanded; all else of it is as Qt's own buttons have it."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)

    def _button(self) -> QAbstractButton:
        button = self.widget()
        assert isinstance(button, QAbstractButton)
        return button

    def state(self) -> QAccessible.State:
        state, button = super().state(), self._button()
        opened = isinstance(button, Unfolds) and button.opened
        state.expandable, state.expanded, state.collapsed = True, opened, not opened
        state.pressed = button.isDown()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        told = super().text(kind)
        return told or (self._button().text() if kind == QAccessible.Text.Name else "")

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._button().animateClick()
        else:
            super().doAction(name)


def _told(_kind: str, thing: QObject) -> QAccessibleWidget | None:
    return _Told(thing) if isinstance(thing, QAbstractButton) and isinstance(thing, Unfolds) else None


QAccessible.installFactory(_told)
