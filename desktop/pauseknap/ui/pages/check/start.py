"""Where a self-check begins: two ways, what it is and is not, and the one saved last."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.core.check.model import Check
from pauseknap.services.checking import LastCheck
from pauseknap.ui.pages.check.last_card import LastCard
from pauseknap.ui.pages.choice_card import ChoiceCard
from pauseknap.ui.pages.column import BAR_HEIGHT, Column, narrow_at
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas

WIDEST = 760
BELOW_BAR = 16


class StartView(Canvas):
    """Two cards, or three while a check waits half-way."""

    begun = Signal(str)
    """ "quick" or "full"."""
    resumed = Signal()

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._times = times
        self._check: Check | None = None
        self._bar_height = BAR_HEIGHT
        self._body = Column(theme, widest=WIDEST)
        self._title = Text(theme, style="title")
        self._lead = Text(theme, style="lead", ink="ink2")
        self._resume = ChoiceCard(theme, "forward", "", "")
        self._quick = ChoiceCard(theme, "systems", "", "")
        self._full = ChoiceCard(theme, "systems", "", "")
        self._free = Text(theme, ink="ink2")
        self._privacy = Text(theme, ink="ink2")
        self._last = LastCard(theme, times)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(16)
        self._page = QVBoxLayout(self)
        self._page.addWidget(self._body)
        self._arrange()
        self._resume.clicked.connect(lambda _=False: self.resumed.emit())
        self._quick.clicked.connect(lambda _=False: self.begun.emit("quick"))
        self._full.clicked.connect(lambda _=False: self.begun.emit("full"))
        theme.changed.connect(self._fit)
        self.set_waiting(False)
        self.retranslate()
        self._fit()

    def _arrange(self) -> None:
        column = self._body.column
        for widget, below in ((self._title, 8), (self._lead, 24), (self._resume, 16)):
            column.addWidget(widget)
            column.addSpacing(below)
        self._ways.addWidget(self._quick, 1)
        self._ways.addWidget(self._full, 1)
        column.addLayout(self._ways)
        column.addSpacing(20)
        column.addWidget(self._free)
        column.addSpacing(4)
        column.addWidget(self._privacy)
        column.addSpacing(28)
        column.addWidget(self._last)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._resume.set_texts(self.tr("Go on where you were"), self.tr("Your answers are still here."))
        self._free.setText(
            self.tr("There are no right answers. You can skip anything, and stop at any time.")
        )
        self._privacy.setText(
            self.tr("Your answers stay on this computer. Nothing is saved unless you ask for it.")
        )
        if self._check is not None:
            quick, full = self.tr("Three buttons, a word, a wish"), self.tr("The last two weeks at work")
            self._quick.set_texts(
                self.tr("A quick look"), self._with_length(quick, self._check.quick_minutes)
            )
            self._full.set_texts(
                self.tr("The whole picture"), self._with_length(full, self._check.full_minutes)
            )

    def _with_length(self, line: str, minutes: int) -> str:
        about = self.tr("about %1", "a length of time").replace("%1", self._times.minutes(minutes))
        return f"{line} · {about}"

    def show_check(self, check: Check | None, *, problem: str = "") -> None:
        """What can be begun; without a check, why not."""
        self._check = check
        self._title.setText(check.title if check else "")
        self._lead.setText(check.lead if check else problem)
        for widget in (self._quick, self._full, self._free, self._privacy):
            widget.setVisible(check is not None)
        self.retranslate()

    def show_last(self, last: LastCheck | None) -> None:
        """The check saved last, if there is one."""
        self._last.show_last(last)

    def set_waiting(self, waiting: bool) -> None:
        """Whether a check waits half-way."""
        self._resume.setVisible(waiting)

    def set_bar_height(self, height: int) -> None:
        """How much of the top the window's bar takes."""
        self._bar_height = height
        self._fit()

    def focus_first(self) -> None:
        """The first way in."""
        (self._resume if self._resume.isVisible() else self._quick).setFocus()

    def _fit(self) -> None:
        self._page.setContentsMargins(0, self._bar_height + BELOW_BAR, 0, 0)
        narrow = narrow_at(self.width(), self._theme)
        self._ways.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )
        self._last.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one under the other."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
