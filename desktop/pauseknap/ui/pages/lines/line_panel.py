"""What can be done with the open line: its words, and its voice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.practice.wording import tidied
from pauseknap.core.problems import Unusable
from pauseknap.ui.pages.lines.line_row import SIDE
from pauseknap.ui.pages.lines.presenter import LinesPresenter
from pauseknap.ui.pages.lines.voice_part import Ticks, VoicePart
from pauseknap.ui.pages.lines.words_field import WordsField
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.painting import painting


class LinePanel(QWidget):
    """One for all lines; it stands under the one that is open."""

    changed = Signal()
    """Something about the lines is another now."""

    def __init__(
        self,
        theme: Theme,
        times: Times,
        presenter: LinesPresenter,
        ticks: Ticks,
        explain: Callable[[Unusable], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._presenter = presenter
        self._explain = explain
        self._last = False
        self._of = ""
        """The line, as it is written, whose words are in the field."""
        self.voice = VoicePart(theme, times, presenter, ticks, explain)
        self._field = WordsField(theme)
        self._hint = Text(theme, style="secondary", ink="ink2")
        self._original = TextButton(theme, "", height=36)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 4, SIDE, 20)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._hint)
        column.addWidget(self._original, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self.voice)
        self._field.done.connect(self.commit)
        self._original.clicked.connect(lambda _=False: self._go_back())
        self.voice.changed.connect(self.changed)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._field.setAccessibleName(self.tr("The words of this line"))
        self._original.setText(self.tr("Back to the original words"))
        self.voice.retranslate()
        self._show_words()

    def show_line(self, *, last: bool) -> None:
        """Show the line that is open now."""
        self._last = last
        self._of = self._presenter.line.spoken.written if self._presenter.line else ""
        self._field.setPlainText(self._presenter.words())
        self._show_words()
        self.voice.refresh()

    def focus_first(self) -> None:
        """The words."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Keep what was written; words that cannot be said stay here to be mended."""
        line = self._presenter.line
        if line is None or line.spoken.written != self._of:
            return
        if tidied(self._field.toPlainText()) == self._presenter.words():
            self._show_words()
            return
        if self._presenter.reword(self._field.toPlainText()):
            self._field.setPlainText(self._presenter.words())
            self.changed.emit()
        self._show_words()
        self.voice.refresh()

    def _go_back(self) -> None:
        if self._presenter.original():
            self._field.setPlainText(self._presenter.words())
            self.changed.emit()
        self._show_words()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self) -> None:
        line, trouble = self._presenter.line, self._presenter.trouble
        written = line.spoken.written if line else ""
        unfit = trouble is not None and tidied(self._field.toPlainText()) != self._presenter.words()
        if unfit and trouble is not None:
            self._hint.setText(self._explain(trouble))
        elif "{name}" in written:
            self._hint.setText(self.tr("{name} stands for the name."))
        elif "{words}" in written:
            self._hint.setText(self.tr("{words} stands for your own three words."))
        else:
            self._hint.setText("")
        self._hint.setVisible(bool(self._hint.text()))
        self._original.setVisible(bool(line and line.reworded) or unfit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline under it, unless it closes its card."""
        if not self._last:
            with painting(self) as painter:
                line = self._theme.colour("line")
                painter.fillRect(SIDE, self.height() - 1, self.width() - 2 * SIDE, 1, line)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
