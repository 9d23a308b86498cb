"""One kept record: its day, what was answered, and how it can be let go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.ui.pages.kept.presenter import Entry
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.sure_button import SureButton


class EntryCard(Card):
    """Read, or deleted; nothing of it can be changed."""

    forget_asked = Signal()

    def __init__(self, theme: Theme, times: Times, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        day = times.date(entry.at)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 16, 24, 20)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Text(theme, day, style="strong"), 1)
        self._forget = SureButton(theme)
        self._forget.set_words(self.tr("Delete"), self.tr("Delete it for good?"), of=day)
        self._forget.sure.connect(self.forget_asked)
        head.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        if entry.closed_until is not None:
            closed = self.tr("Closed until %1.").replace("%1", times.date(entry.closed_until))
            inside.addWidget(Text(theme, closed, ink="ink2"))
        if entry.sealed:
            inside.addWidget(Text(theme, self.tr("Locked."), ink="ink2"))
        for ask, lines in entry.parts:
            inside.addWidget(Text(theme, ask, style="secondary", ink="ink2"))
            for line in lines:
                inside.addWidget(Text(theme, times.readable(line)))
            inside.addSpacing(8)
        for move in entry.moves:
            told = self.tr("“%1” has moved from %2 to %3.")
            for hole, put_in in (("%1", move.text), ("%2", move.before), ("%3", move.now)):
                told = told.replace(hole, put_in)
            inside.addWidget(Text(theme, told, ink="ink2"))
