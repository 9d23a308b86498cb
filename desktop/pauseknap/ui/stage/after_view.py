"""The end of a practice: one sentence, one optional question, and a hand when it got harder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.services.moment import Feeling
from pauseknap.ui.pages.column import Column
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.control import Arrows
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas

WIDEST = 640
UNDER_HEADER = 72


class AfterView(Canvas):
    """Asks better, same or harder; after "harder" it stays with the person a little longer."""

    answered = Signal(object)
    """A `Feeling`, or None when the question was passed over."""
    left = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._title = Text(theme, style="title", align=Qt.AlignmentFlag.AlignHCenter, parent=self)
        self._text = Text(theme, style="lead", ink="ink2", align=Qt.AlignmentFlag.AlignHCenter, parent=self)
        self._voices = Text(
            theme, style="secondary", ink="ink2", align=Qt.AlignmentFlag.AlignHCenter, parent=self
        )
        self._heard: tuple[str, ...] = ()
        self._answers = {
            feeling: QuietButton(theme, "", parent=self) for feeling in ("better", "same", "harder")
        }
        for feeling, button in self._answers.items():
            button.clicked.connect(lambda _=False, said=feeling: self.answered.emit(said))
        Arrows(tuple(self._answers.values()))
        for place, button in enumerate(self._answers.values(), start=1):
            key = QShortcut(QKeySequence(str(place)), button, button.click)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
        self._pass = TextButton(theme, "", parent=self)
        self._pass.clicked.connect(lambda: self.answered.emit(None))
        self._done = PrimaryButton(theme, "", parent=self)
        self._done.clicked.connect(self.left)
        self._help = TextButton(theme, "", parent=self)
        self._help.clicked.connect(self.help_asked)
        self._arrange()
        self.retranslate()
        self.ask()

    def _arrange(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(gap=10, row_gap=10, centred=True)
        row.setLayout(flow)
        for button in (*self._answers.values(), self._done, self._help):
            flow.addWidget(button)
        body = Column(self._theme, widest=WIDEST)
        body.column.addStretch(2)
        for widget, below in ((self._title, 12), (self._text, 24), (row, 12)):
            body.column.addWidget(widget)
            body.column.addSpacing(below)
        body.column.addWidget(self._pass, alignment=Qt.AlignmentFlag.AlignHCenter)
        body.column.addStretch(3)
        body.column.addWidget(self._voices)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, UNDER_HEADER, 0, 0)
        page.addWidget(body)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._answers["better"].setText(self.tr("Better"))
        self._answers["same"].setText(self.tr("The same"))
        self._answers["harder"].setText(self.tr("Harder"))
        self._pass.setText(self.tr("Skip"))
        self._done.setText(self.tr("Carry on"))
        self._help.setText(self.tr("More help"))
        self.set_heard(self._heard)

    def set_heard(self, by: tuple[str, ...]) -> None:
        """Whose recordings were heard."""
        self._heard = by
        self._voices.setText(self.tr("Voice: %1").replace("%1", ", ".join(by)))
        self._voices.setVisible(bool(by))

    def ask(self, before: str = "") -> None:
        """The question, after a practice that came to its end; `before` is how the person was then."""
        self._title.setText(self.tr("There. Just carry on."))
        asked = self.tr("How are you now? You don’t have to answer.")
        told = self.tr("Before: %1.").replace("%1", before) + "\n" if before else ""
        self._text.setText(told + asked)
        self._show(asking=True)

    def steady(self) -> None:
        """After "harder": eyes open, feet on the floor, and where to find people."""
        self._title.setText(self.tr("That happens. You did nothing wrong."))
        self._text.setText(
            self.tr(
                "Look out of the window. Find three things you can see. Feel your feet on the floor and let "
                "your breath be as it is. Next time I suggest a shorter one, with your eyes open."
            )
        )
        self._show(asking=False)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, asking: bool) -> None:
        for button in (*self._answers.values(), self._pass):
            button.setVisible(asking)
        for button in (self._done, self._help):
            button.setVisible(not asking)
        if asking:
            self._answers["better"].setFocus(Qt.FocusReason.OtherFocusReason)


def feeling_of(said: object) -> Feeling | None:
    """The answer a signal carried."""
    return said if said in ("better", "same", "harder") else None
