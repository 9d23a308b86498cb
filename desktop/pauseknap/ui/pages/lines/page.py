"""A practice in one's own words and voice: every line by part, one of them open, and the recorded voices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Problem, Unusable
from pauseknap.services.lines import Line
from pauseknap.ui.pages.column import MARGIN, NARROW_MARGIN, Column, narrow_at
from pauseknap.ui.pages.discard import empty
from pauseknap.ui.pages.lines.line_panel import LinePanel
from pauseknap.ui.pages.lines.line_row import LineRow
from pauseknap.ui.pages.lines.packs_part import PacksPart
from pauseknap.ui.pages.lines.presenter import LinesPresenter
from pauseknap.ui.pages.lines.voice_part import Ticks
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.control import Arrows
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas, Card, Hairline

WIDEST = 684


class LinesPage(Canvas):
    """Words are kept when one leaves them, a take only when one says so. Esc drops a take, or leads back."""

    left = Signal()
    hear_asked = Signal()
    """The open line, or the take that is held."""
    file_asked = Signal()
    """A sound file is to be chosen for the open line; answer with `use_file`."""
    take_in_asked = Signal()
    hand_on_asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        times: Times,
        presenter: LinesPresenter,
        ticks: Ticks,
        explain: Callable[[Unusable | Problem], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.presenter = presenter
        self._header = HeaderBar(theme, "", back_name="")
        self._title = Text(theme, style="title")
        self._lead = Text(theme, ink="ink2")
        self._here = Text(theme, style="secondary", ink="ink2")
        self._body = Column(theme, widest=WIDEST)
        self._foot = QHBoxLayout()
        self._foot_box = QWidget()
        self._list = QVBoxLayout()
        self._rows: list[LineRow] = []
        self._lasts: set[int] = set()
        self.panel = LinePanel(theme, times, presenter, ticks, explain, parent=self)
        self.packs = PacksPart(theme, presenter, explain)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        column = self._body.column
        for widget, below in ((self._title, 4), (self._lead, 4)):
            column.addWidget(widget)
            column.addSpacing(below)
        column.addLayout(self._list)
        column.addSpacing(32)
        column.addWidget(self.packs)
        column.addStretch(1)
        foot = QVBoxLayout(self._foot_box)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._here)
        self._foot.addStretch(1)
        self._foot.addWidget(self._foot_box, 1000)
        self._foot.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)
        page.addWidget(Hairline(self._theme))
        page.addLayout(self._foot)

    def _connect(self) -> None:
        self._header.back.connect(self.left)
        self.panel.changed.connect(self.refresh)
        self.panel.voice.hear_asked.connect(self.hear_asked)
        self.panel.voice.file_asked.connect(self.file_asked)
        self.packs.changed.connect(self.refresh)
        self.packs.take_in_asked.connect(self.take_in_asked)
        self.packs.hand_on_asked.connect(self.hand_on_asked)
        self._theme.changed.connect(self._fit)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._back)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_title(self.tr("Your own words and voice"))
        self._header.set_back_name(self.tr("Back"))
        self._lead.setText(self.tr("Choose a line to say it in other words, or to record it."))
        self._here.setText(self.tr("Recordings stay on this computer."))
        self.panel.retranslate()
        self.packs.retranslate()
        self._show_rows()

    def show_practice(self, practice: Practice, choices: Choices) -> None:
        """Show the lines of a practice, with the names chosen for it."""
        self.panel.hide()
        self.presenter.show(practice, choices)
        self._title.setText(practice.title)
        self._fill()
        self.packs.refresh()
        self._body.to_top()

    def focus_first(self) -> None:
        """The first line."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_sounding(self, sounding: bool) -> None:
        """Whether anything can be heard."""
        self.panel.voice.set_sounding(sounding)

    def use_file(self, path: str) -> None:
        """A sound file was chosen for the open line."""
        self.presenter.use_file(path, self.panel.voice.refresh)

    def take_in(self, path: str) -> None:
        """A voice pack was chosen."""
        self.packs.busy()
        self.presenter.take_in(path, self.refresh)

    def hand_on(self, path: str, by: str) -> None:
        """A place for one's own recordings was chosen."""
        self.packs.busy()
        self.presenter.hand_on(path, by, self.packs.refresh)

    def refresh(self) -> None:
        """Show every line as it stands now; the list is made anew only when it has other lines."""
        self.presenter.refresh()
        if len(self.presenter.rows) != len(self._rows):
            self._fill()
            self._place_panel()
        self._show_rows()
        self.panel.voice.refresh()
        self.packs.refresh()

    def _fill(self) -> None:
        self._list.removeWidget(self.panel)
        self.panel.setParent(self)
        empty(self._list)
        self._rows, self._lasts = [], set()
        for title, places in self.presenter.sections():
            heading = Text(self._theme, title, "strong")
            heading.setContentsMargins(0, 0, 0, 0)
            self._list.addSpacing(24)
            self._list.addWidget(heading)
            self._list.addSpacing(8)
            self._list.addWidget(self._card(places))
            self._lasts.add(places[-1])
        self._arrows = Arrows(self._rows)
        self._show_rows()

    def _card(self, places: tuple[int, ...]) -> Card:
        card = Card(self._theme, outlined=True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for place in places:
            row = LineRow(self._theme)
            row.clicked.connect(lambda _=False, place=place: self._choose(place))
            self._rows.append(row)
            inside.addWidget(row)
        return card

    def _show_rows(self) -> None:
        for place, (row, line) in enumerate(zip(self._rows, self.presenter.rows, strict=False)):
            row.set_line(line.spoken.said, self._who(line), last=place in self._lasts)
            row.setChecked(place == self.presenter.chosen)

    def _who(self, line: Line) -> str:
        words = [self.tr("Your words")] if line.reworded else []
        if line.pack is None:
            words.append(self.tr("The computer’s voice"))
        else:
            words.append(self.tr("Your voice") if line.own_voice else line.pack.by)
        return " · ".join(words)

    def _choose(self, place: int) -> None:
        """Open a line; the open one closes. Words that were being written are kept first."""
        wished = self.presenter.rows[place].spoken.said
        again = place == self.presenter.chosen
        if not self.panel.isHidden():
            self.panel.commit()
        said = [row.spoken.said for row in self.presenter.rows]
        self.presenter.choose(None if again or wished not in said else said.index(wished))
        self.panel.hide()
        self.panel.voice.refresh()
        self._show_rows()
        self._place_panel()
        if self.presenter.chosen is not None:
            self._rows[self.presenter.chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_panel(self) -> None:
        """Put the panel under the line that is open."""
        opened = self.presenter.chosen
        if opened is None:
            return
        row = self._rows[opened]
        card = row.parentWidget()
        layout = card.layout() if card is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(row) + 1, self.panel)
        self.panel.show_line(last=opened in self._lasts)
        self.panel.show()
        self._arrows.set_stop(opened)
        self._body.ensureWidgetVisible(self.panel)

    def _back(self) -> None:
        if self.panel.voice.recording():
            self.panel.voice.give_up()
        elif self.presenter.chosen is not None:
            self._choose(self.presenter.chosen)
        else:
            self.left.emit()

    def _fit(self) -> None:
        """The foot stands under the column."""
        side = NARROW_MARGIN if narrow_at(self.width(), self._theme) else MARGIN
        self._foot.setContentsMargins(side, 10, side, 12)
        self._foot_box.setMaximumWidth(round(self._theme.px(WIDEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The foot follows the column."""
        self._fit()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever takes the page away: words are kept, a take is not, and nothing is recorded any more."""
        if not self.panel.isHidden():
            self.panel.commit()
        self.presenter.leave()
        self.panel.hide()
        self.panel.voice.refresh()
        self._show_rows()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
