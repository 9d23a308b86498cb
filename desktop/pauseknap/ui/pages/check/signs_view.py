"""The signs of one button, to tick as chips; none is required."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pauseknap.core.check.model import Signs
from pauseknap.services.check_session import CheckSession
from pauseknap.ui.pages.check.view import View
from pauseknap.ui.pages.discard import discard
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.chip import SignChip
from pauseknap.ui.widgets.control import Arrows
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.systems import SystemShape

SHAPE_PX = 44


class SignsView(View):
    """One stop for Tab; arrow keys go from chip to chip, Space or Enter ticks."""

    ticked = Signal(str)
    """The id of a sign that was ticked or unticked."""

    wide_style = "title"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown = ""
        self._chips: dict[str, SignChip] = {}
        self._arrows = Arrows([])
        self._shape: SystemShape | None = None
        self._hint = Text(theme, style="lead", ink="ink2")
        self._place = QWidget()
        self._flow = FlowLayout(self._place, gap=8, row_gap=8)
        self.column.addSpacing(6)
        self.column.addWidget(self._hint)
        self.column.addSpacing(20)
        self.column.addWidget(self._place)
        self.column.addStretch(1)

    def show_page(self, session: CheckSession) -> None:
        """Show the signs; the chips are made anew only when the page, or its language, is another."""
        page = session.page
        if not isinstance(page, Signs):
            return
        if self._shown != (shown := f"{page.id} {page.title} {page.hint}"):
            self._shown = shown
            self._renew(page)
            self.to_top()
        for sign, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(sign in session.ticked())
            chip.blockSignals(False)

    def _renew(self, page: Signs) -> None:
        self._question.setText(page.title)
        self._hint.setText(page.hint)
        self._place.setAccessibleName(page.title)
        if self._shape is not None:
            discard(self._shape, self._question_row)
        self._shape = SystemShape(self._theme, page.button, size=SHAPE_PX)
        self._question_row.insertWidget(0, self._shape, 0, Qt.AlignmentFlag.AlignVCenter)
        for chip in self._chips.values():
            discard(chip, self._flow)
        self._chips = {one.id: SignChip(self._theme, one.text) for one in page.statements}
        for sign, chip in self._chips.items():
            self._flow.addWidget(chip)
            chip.show()  # at once, so that the keyboard can go there
            chip.toggled.connect(lambda _on, sign=sign: self.ticked.emit(sign))
        self._arrows = Arrows(list(self._chips.values()))

    def focus_first(self) -> None:
        """The first chip."""
        for chip in self._chips.values():
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def question(self) -> str:
        """Title and hint."""
        return f"{self._question.text()}. {self._hint.text()}"
