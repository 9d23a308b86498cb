"""A list that opens; a choice too long for its room is read in full in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QToolTip

from pauseknap.ui.widgets.tips import tip


class DropList(QComboBox):
    """A QComboBox in every other respect."""

    def is_cut(self) -> bool:
        """Whether what is chosen does not fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return self.fontMetrics().horizontalAdvance(self.currentText()) > room.width() + 1

    def event(self, event: QEvent) -> bool:
        """Tell in full what is cut."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.is_cut():
            QToolTip.showText(event.globalPos(), tip(self.currentText()), self)
            return True
        return super().event(event)
