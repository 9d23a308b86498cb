"""What every button of ours shares: drawn by itself, worked by keyboard, named for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QToolTip

from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.tips import tip

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object

LEAST_TARGET = 36
"""Pixels; nothing one clicks on is smaller."""
FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
BACKWARD = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class Control(_Button):
    """Mixed into a QPushButton, QCheckBox or QRadioButton, whose role and states stay its own."""

    _theme: Theme
    _arrows: Arrows | None = None
    _by_ourselves = False
    """While a click or our own code checks it."""

    def _take(self, theme: Theme) -> None:
        self._theme = theme
        self.toggled.connect(self._checked_from_outside)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._restyle)

    def ring_shape(self) -> tuple[QRectF, float]:
        """What the focus ring goes around: a rectangle and its corner radius."""
        return QRectF(self.rect()), self.height() / 2

    def setChecked(self, on: bool) -> None:
        self._by_ourselves = True
        super().setChecked(on)
        self._by_ourselves = False

    def nextCheckState(self) -> None:
        self._by_ourselves = True
        super().nextCheckState()
        self._by_ourselves = False

    def _checked_from_outside(self, on: bool) -> None:
        """A screen reader checks a button without clicking it; to us it is a click."""
        if not self._by_ourselves and (on or not self.autoExclusive()):
            self.clicked.emit()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in FORWARD + BACKWARD:
            if self._arrows is None or not self._arrows.move(self, forward=event.key() in FORWARD):
                event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._arrows and _is_arrow(event):
            event.accept()  # within a group the arrows are the group's, whatever else they do on the page
            return True
        if isinstance(event, QHelpEvent) and not self.toolTip() and self._is_cut():
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def _is_cut(self) -> bool:
        return self.width() < self.sizeHint().width()

    def _ink(self, name: str) -> QColor:
        return self._theme.colour(name if self.isEnabled() else "ink3")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _is_arrow(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in FORWARD + BACKWARD and not event.modifiers()


def typed(event: QKeyEvent) -> str:
    """The letter or digit of a key pressed alone, small; empty for any other."""
    alone = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return "" if event.modifiers() & ~alone else event.text().casefold()


def check_one(buttons: Sequence[Control], index: int | None) -> None:
    """Check one of a group of radio buttons, or, with None, none of them.

    Qt lets no one uncheck the last of an exclusive group, and calls only exclusive ones radio buttons.
    """
    for button in buttons:
        button.setAutoExclusive(False)
    for at, button in enumerate(buttons):
        button.setChecked(at == index)
    for button in buttons:
        button.setAutoExclusive(True)


class Arrows:
    """Buttons that are one stop for Tab; the arrow keys go from one to the next."""

    def __init__(self, buttons: Sequence[Control], *, choosing: bool = False) -> None:
        self._buttons = list(buttons)
        self._choosing = choosing
        for button in self._buttons:
            button._arrows = self
        self.set_stop(0)

    def set_stop(self, index: int) -> None:
        """Let Tab land on this one."""
        for at, button in enumerate(self._buttons):
            here = at == index
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def move(self, button: Control, *, forward: bool) -> bool:
        """Go to the next or previous one that can be used; false at the end."""
        at = self._buttons.index(button) + (1 if forward else -1)
        while 0 <= at < len(self._buttons) and not self._buttons[at].isEnabled():
            at += 1 if forward else -1
        if not 0 <= at < len(self._buttons):
            return False
        self.set_stop(at)
        self._buttons[at].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        if self._choosing:
            self._buttons[at].click()
        return True
