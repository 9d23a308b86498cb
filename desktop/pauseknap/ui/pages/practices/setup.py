"""The quiet page before a practice: how long, about whom, and what is good to know. One filled button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.ui.pages.column import MARGIN, NARROW_MARGIN, Column, narrow_at
from pauseknap.ui.pages.practices.breath_part import BreathPart
from pauseknap.ui.pages.practices.length_part import LengthPart
from pauseknap.ui.pages.practices.persons import PersonsPart
from pauseknap.ui.pages.practices.presenter import SetupPresenter, dots
from pauseknap.ui.pages.practices.silences_part import SilencesPart
from pauseknap.ui.pages.practices.words_part import WordsPart
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import PrimaryButton, TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas, Hairline

WIDEST = 640


class SetupPage(Canvas):
    """Shows one practice; `show_practice` puts the next one in its place."""

    started = Signal(str, object)
    """Practice id and its `Choices`."""
    file_asked = Signal(str, object)
    """Practice id and its `Choices`: to be saved as a sound file."""
    copy_asked = Signal(str)
    """The practice of which one wants a copy of one's own."""
    edit_asked = Signal(str)
    lines_asked = Signal(str, object)
    """Practice id and its `Choices`: its lines are to be put in one's own words and voice."""
    left = Signal()
    """Back to where one came from."""

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._times = times
        self._presenter: SetupPresenter | None = None
        self._header = HeaderBar(theme, "", back_name="")
        self._body = Column(theme, widest=WIDEST)
        self._title = Text(theme, style="title")
        self._lead = Text(theme, style="lead", ink="ink2")
        self._whose = Text(theme, style="secondary", ink="ink2")
        self._length = LengthPart(theme, times)
        self._breath = BreathPart(theme, times)
        self._persons = PersonsPart(theme)
        self._words = WordsPart(theme)
        self._silences = SilencesPart(theme)
        self._copy = TextButton(theme, "", height=40)
        self._edit = TextButton(theme, "", height=40)
        self.more = FlowLayout(gap=8, row_gap=0)
        """What else can be done with a practice, quietly, at the end of the page."""
        self._notes = [(Text(theme, style="strong"), Text(theme, ink="ink2")) for _ in range(3)]
        self._rights = Text(theme, style="secondary", ink="ink2")
        self._rights_above = Text(theme, style="secondary", ink="ink2")
        self._go = PrimaryButton(theme, "", height=44)
        self._file = TextButton(theme, "", height=40)
        self._lines = TextButton(theme, "", height=40)
        self._voices = Text(theme, style="secondary", ink="ink2")
        self._heard: tuple[str, ...] = ()
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._foot = QHBoxLayout()
        self._arrange()
        self._header.back.connect(self.left)
        self._go.clicked.connect(self._start)
        self._persons.changed.connect(self._follow)
        self._length.changed.connect(self._follow)
        self._silences.changed.connect(self._length.refresh)
        self._file.clicked.connect(self._ask_file)
        self._copy.clicked.connect(lambda _=False: self._ask(self.copy_asked))
        self._edit.clicked.connect(lambda _=False: self._ask(self.edit_asked))
        self._lines.clicked.connect(self._ask_lines)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        theme.changed.connect(self._fit)
        self.retranslate()

    def _arrange(self) -> None:
        column = self._body.column
        for widget, below in (
            (self._title, 8),
            (self._lead, 8),
            (self._whose, 0),
            (self._rights_above, 16),
            (self._length, 24),
            (self._breath, 0),
            (self._persons, 12),
            (self._words, 0),
            (self._silences, 0),
        ):
            column.addWidget(widget)
            column.addSpacing(below)
        for title, text in self._notes:
            column.addSpacing(20)
            column.addWidget(title)
            column.addSpacing(2)
            column.addWidget(text)
        column.addSpacing(16)
        column.addWidget(self._voices)
        self.more.addWidget(self._lines)
        self.more.addWidget(self._file)
        column.addLayout(self.more)
        for button in (self._edit, self._copy):
            self.more.addWidget(button)
        column.addStretch(1)
        self._foot.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._foot.addWidget(self._rights, 1)
        self._foot.setSpacing(20)
        across = QHBoxLayout()
        across.addStretch(1)
        self._foot_box = QWidget()
        self._foot_box.setLayout(self._foot)
        across.addWidget(self._foot_box, 1000)
        across.addStretch(1)
        self._page.addWidget(self._header)
        self._page.addWidget(self._body, 1)
        self._page.addWidget(Hairline(self._theme))
        self._page.addLayout(across)
        self._fit()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_title(self.tr("Before you begin"))
        self._header.set_back_name(self.tr("Back"))
        self._copy.setText(self.tr("Make a copy of my own"))
        self._edit.setText(self.tr("Edit"))
        self._whose.setText(self.tr("From your workplace"))
        self._go.setText(self.tr("Begin"))
        self._file.setText(self.tr("Save as a sound file…"))
        self._lines.setText(self.tr("Your own words and voice"))
        self.set_heard(self._heard)
        for (title, _), words in zip(
            self._notes,
            (self.tr("When it gets too much"), self.tr("Other ways in"), self.tr("How sure are we?")),
            strict=True,
        ):
            title.setText(words)
        self._show_certainty()

    def show_practice(self, presenter: SetupPresenter, *, rights: str) -> None:
        """Show a practice; `rights` is the line of the three rights."""
        self._presenter = presenter
        practice = presenter.practice
        self._title.setText(practice.title)
        self._lines.setVisible(practice.spoken)
        self._file.setVisible(not practice.asks)
        self._lead.setText(practice.lead)
        self._rights.setText(rights)
        self._rights_above.setText(rights)
        self._length.show_lengths(presenter)
        self._breath.show_breath(presenter)
        self._persons.show_persons(presenter)
        self._words.show_words(presenter)
        self._silences.show_parts(presenter)
        self._whose.setVisible(presenter.shared)
        self._edit.setVisible(presenter.own)
        self._notes[0][1].setText(practice.care.stop_if)
        self._notes[1][1].setText(practice.care.other_ways)
        for widget in self._notes[1]:
            widget.setVisible(bool(practice.care.other_ways))
        self._show_certainty()
        self._show_ready()
        self._body.to_top()

    def set_heard(self, by: tuple[str, ...]) -> None:
        """Whose recordings are heard in it."""
        self._heard = by
        self._voices.setText(self.tr("Voice: %1").replace("%1", ", ".join(by)))
        self._voices.setVisible(bool(by))

    def focus_first(self) -> None:
        """One key begins."""
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Another length, or other persons: what hangs on them is shown anew."""
        if self._presenter is not None:
            self._persons.refresh()
            self._silences.refresh()
            self._length.refresh()
            self._show_ready()

    def _ask(self, signal: SignalInstance) -> None:
        if self._presenter is not None:
            signal.emit(self._presenter.practice.id)

    def _show_certainty(self) -> None:
        if self._presenter is None:
            return
        sure = self._presenter.practice.certainty
        text = self._notes[2][1]
        text.setText(f"{dots(sure.dots)}  {sure.sentence}\n{sure.reference}")
        told = self.tr("%1 of 3 dots.").replace("%1", str(sure.dots))
        text.setAccessibleName(f"{told} {sure.sentence} {sure.reference}")

    def _show_ready(self) -> None:
        ready = self._presenter is not None and self._presenter.ready
        self._go.setEnabled(ready)
        self._file.setEnabled(ready)

    def _start(self) -> None:
        if self._presenter is not None and self._presenter.ready:
            self._presenter.keep()
            self.started.emit(self._presenter.practice.id, self._presenter.choices())

    def _ask_lines(self) -> None:
        if self._presenter is not None:
            self.lines_asked.emit(self._presenter.practice.id, self._presenter.choices())

    def _ask_file(self) -> None:
        if self._presenter is not None and self._presenter.ready:
            self.file_asked.emit(self._presenter.practice.id, self._presenter.choices())

    def _fit(self) -> None:
        narrow = narrow_at(self.width(), self._theme)
        side = NARROW_MARGIN if narrow else MARGIN
        self._foot_box.setMaximumWidth(round(self._theme.px(WIDEST)) + 2 * side)
        self._foot.setContentsMargins(side, 12, side, 16)
        self._rights.setVisible(not narrow)
        self._rights_above.setVisible(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The foot follows the column."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
