"""The card of a file that is being made, is saved, or came to nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.problems import Unusable
from pauseknap.services.filing import Filed
from pauseknap.ui.announce import announce
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import QuietButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Card
from pauseknap.ui.widgets.progress import ShareBar


class Outcome(Card):
    """Nothing is to be seen of it while no file is wanted."""

    cancelled = Signal()
    folder_asked = Signal()
    again = Signal()
    """Back to the choices."""

    def __init__(
        self,
        theme: Theme,
        times: Times,
        explain: Callable[[Unusable], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, outlined=True, parent=parent)
        self._times = times
        self._explain = explain
        self._filed = Filed()
        self._head = Text(theme, style="item")
        self._bar = ShareBar(theme)
        self._line = Text(theme, style="secondary", ink="ink2")
        self._more = Text(theme, style="secondary", ink="ink2")
        self._cancel = QuietButton(theme, "", height=40)
        self._folder = QuietButton(theme, "", height=40)
        self._again = TextButton(theme, "", height=40)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        for widget in (self._head, self._bar, self._line, self._more):
            column.addWidget(widget)
        buttons = FlowLayout(gap=8, row_gap=8)
        for button in (self._cancel, self._folder, self._again):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._cancel.clicked.connect(lambda _=False: self.cancelled.emit())
        self._folder.clicked.connect(lambda _=False: self.folder_asked.emit())
        self._again.clicked.connect(lambda _=False: self.again.emit())
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._bar.setAccessibleName(self.tr("How far the file is"))
        self._cancel.setText(self.tr("Cancel"))
        self._folder.setText(self.tr("Show folder"))
        self._refresh()

    def show_filed(self, filed: Filed) -> None:
        """Show how it stands."""
        changed = filed.stage != self._filed.stage
        self._filed = filed
        self._refresh()
        if changed:
            announce(self, self._head.text())

    def focus_first(self) -> None:
        """The button one most likely wants."""
        buttons = {"making": self._cancel, "saved": self._folder}
        buttons.get(self._filed.stage, self._again).setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        filed = self._filed
        making, saved, failed = (filed.stage == stage for stage in ("making", "saved", "failed"))
        name = PurePath(filed.file).name
        if making:
            self._head.setText(name)
            left = filed.ahead.left
            self._line.setText(self.tr("In the works…") if left is None else self._times.file_left(left))
            self._more.setText(self.tr("You can go on meanwhile, and start a practice too."))
        elif saved:
            self._head.setText(self.tr("Saved: %1").replace("%1", name))
            self._line.setText(
                self.tr(
                    "%n line(s) could not be spoken and stand in the captions only.", "", len(filed.missing)
                )
                if filed.missing
                else ""
            )
            self._more.setText(self._explain(filed.left_out) if filed.left_out is not None else "")
        elif failed:
            self._head.setText(self._explain(filed.trouble) if filed.trouble is not None else "")
            self._line.setText("")
            self._more.setText("")
        self._bar.set_share(filed.ahead.share)
        self._again.setText(self.tr("Save one more") if saved else self.tr("Choose again"))
        for widget, shown in (
            (self, filed.stage != "idle"),
            (self._bar, making),
            (self._line, bool(self._line.text())),
            (self._more, bool(self._more.text())),
            (self._cancel, making),
            (self._folder, saved),
            (self._again, saved or failed),
        ):
            widget.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
