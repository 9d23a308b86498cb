"""The page on which a practice is written: its text, what is to be mended, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.problems import Problem, Unusable
from pauseknap.ui.announce import announce
from pauseknap.ui.bridge import once as soon
from pauseknap.ui.pages.column import MARGIN, NARROW_MARGIN, Column, narrow_at
from pauseknap.ui.pages.own.presenter import WritingPresenter
from pauseknap.ui.pages.own.problem_list import ProblemList
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from pauseknap.ui.widgets.code_field import CodeField
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas, Hairline

WIDEST = 860
PAUSE_MS = 500
"""So long nobody types before the text is looked through."""
LEAST_FIELD = 240
"""Pixels of text that are always in sight."""

Once = Callable[[int, Callable[[], None]], None]


class WritingPage(Canvas):
    """Looks the text through a moment after it was typed, and again as it is saved."""

    saved = Signal()
    """There is another practice now."""
    deleted = Signal()
    try_asked = Signal(object)
    """The practice as it stands there, saved or not."""
    folder_asked = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        presenter: WritingPresenter,
        *,
        explain: Callable[[Problem | Unusable], str],
        once: Once | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._presenter = presenter
        self._explain = explain
        self._once = once or (lambda milliseconds, call: soon(milliseconds, call, self))
        self._typed = 0
        self._header = HeaderBar(theme, "", back_name="")
        self._title = Text(theme, style="title")
        self._lead = Text(theme, ink="ink2")
        self._field = CodeField(theme)
        self._state = Text(theme, ink="ink2")
        self._problems = ProblemList(theme, explain)
        self._undo, self._folder, self._delete = (TextButton(theme, "", height=40) for _ in range(3))
        self._asked = Text(theme)
        self._yes = QuietButton(theme, "", height=40)
        self._no = TextButton(theme, "", height=40)
        self._save = PrimaryButton(theme, "", height=44)
        self._try = QuietButton(theme, "", height=44)
        self._body = Column(theme, widest=WIDEST)
        self._foot = FlowLayout(gap=12, row_gap=8)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        self._field.setMinimumHeight(LEAST_FIELD)
        more, answers = FlowLayout(gap=8, row_gap=0), FlowLayout(gap=8, row_gap=0)
        for one in (self._undo, self._folder, self._delete):
            more.addWidget(one)
        for answer in (self._yes, self._no):
            answers.addWidget(answer)
        column = self._body.column
        for widget, below in ((self._title, 4), (self._lead, 16)):
            column.addWidget(widget)
            column.addSpacing(below)
        column.addWidget(self._field, 1)
        column.addSpacing(8)
        column.addWidget(self._state)
        column.addSpacing(8)
        column.addWidget(self._problems)
        column.addSpacing(8)
        column.addLayout(more)
        column.addWidget(self._asked)
        column.addLayout(answers)
        for begin in (self._save, self._try):
            self._foot.addWidget(begin)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)
        page.addWidget(Hairline(self._theme))
        page.addLayout(self._foot)
        self._fit()

    def _connect(self) -> None:
        self._header.back.connect(self._leave)
        self._field.textChanged.connect(self._write)
        self._problems.chosen.connect(self._field.go_to)
        self._save.clicked.connect(lambda _=False: self._put_down())
        self._try.clicked.connect(lambda _=False: self._try_out())
        self._undo.clicked.connect(lambda _=False: self._go_back())
        self._folder.clicked.connect(lambda _=False: self.folder_asked.emit())
        self._delete.clicked.connect(lambda _=False: self._ask_deletion(on=True))
        self._no.clicked.connect(lambda _=False: self._ask_deletion(on=False))
        self._yes.clicked.connect(lambda _=False: self._forget())
        self._theme.changed.connect(self._fit)
        for keys, call in ((QKeySequence.StandardKey.Save, self._put_down), (Qt.Key.Key_Escape, self._leave)):
            shortcut = QShortcut(QKeySequence(keys), self, call)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_title(self.tr("Your own practice"))
        self._header.set_back_name(self.tr("Back"))
        self._lead.setText(
            self.tr(
                "Change the words and the silences as you like. What stands after # is a note to yourself."
            )
        )
        self._field.setAccessibleName(self.tr("The practice, as text"))
        self._asked.setText(self.tr("Delete this practice? It cannot be brought back."))
        for button, words in (
            (self._save, self.tr("Save")),
            (self._try, self.tr("Try it")),
            (self._undo, self.tr("Undo my changes")),
            (self._folder, self.tr("Open the folder")),
            (self._delete, self.tr("Delete")),
            (self._yes, self.tr("Yes, delete it")),
            (self._no, self.tr("Keep it")),
        ):
            button.setText(words)
            button.updateGeometry()
        self._show()

    def open(self, name: str) -> None:
        """Show a practice to be written. Raises `Unusable`."""
        self._presenter.open(name)
        self._field.blockSignals(True)
        self._field.show_text(self._presenter.text)
        self._field.blockSignals(False)
        self._title.setText(self._presenter.practice.title if self._presenter.practice else name)
        self._body.to_top()
        self._show()

    def focus_first(self) -> None:
        """The text."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what stands there, wherever one goes now."""
        if self._presenter.name:
            self._presenter.write(self._field.whole_text())
            self._presenter.leave()

    def _write(self) -> None:
        self._presenter.write(self._field.whole_text())
        self._typed += 1
        typed = self._typed
        self._once(PAUSE_MS, lambda: self._look() if typed == self._typed else None)

    def _look(self) -> None:
        if self._presenter.name:
            self._presenter.look()
            self._show()

    def _put_down(self) -> None:
        self._typed += 1
        self._presenter.write(self._field.whole_text())
        done = self._presenter.save()
        self._show()
        if done:
            self._title.setText(self._presenter.practice.title if self._presenter.practice else "")
            self.saved.emit()
        announce(self, self._state.text())

    def _try_out(self) -> None:
        self._presenter.write(self._field.whole_text())
        self._look()
        if self._presenter.practice is not None:
            self.try_asked.emit(self._presenter.practice)

    def _go_back(self) -> None:
        self._presenter.undo()
        self._field.put_text(self._presenter.text)
        self._look()
        self.focus_first()

    def _ask_deletion(self, *, on: bool) -> None:
        self._presenter.ask_deletion(on=on)
        self._show()
        (self._no if on else self._delete).setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self._presenter.delete():
            self.deleted.emit()
        else:
            self._show()

    def _leave(self) -> None:
        self.keep()
        self.left.emit()

    def _show(self) -> None:
        presenter = self._presenter
        self._state.setText(self._told())
        self._state.set_ink("alarm_text" if presenter.failed else "ink2")
        self._problems.show_problems(presenter.problems)
        self._field.mark((one.line, one.column) for one in presenter.problems if one.line)
        self._try.setEnabled(presenter.practice is not None)
        self._undo.setVisible(presenter.changed)
        self._delete.setVisible(not presenter.asks_deletion)
        for widget in (self._asked, self._yes, self._no):
            widget.setVisible(presenter.asks_deletion)

    def _told(self) -> str:
        presenter = self._presenter
        if presenter.failed is not None:
            held = self.tr("Nothing was lost: your text is held here until you close Pauseknap.")
            return f"{self._explain(presenter.failed)} {held}"
        if presenter.state == "faulty":
            return self.tr(
                "%n thing(s) to mend. Until then the practice stays as it was; your text is kept as a draft.",
                "",
                len(presenter.problems),
            )
        if presenter.state == "draft":
            return self.tr("Not saved yet. Your text is kept as a draft.")
        return self.tr("Everything is saved.")

    def _fit(self) -> None:
        side = NARROW_MARGIN if narrow_at(self.width(), self._theme) else MARGIN
        beside = max(side, (self.width() - round(self._theme.px(WIDEST))) // 2)
        self._foot.setContentsMargins(beside, 12, side, 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The foot follows the column."""
        self._fit()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """However one leaves, the text is kept."""
        self.keep()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
