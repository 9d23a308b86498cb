"""Where a practice is saved as a sound file: what kind, what is heard behind it, and how far it has come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.core.practice.model import Practice
from pauseknap.core.practice.personal import Choices
from pauseknap.core.problems import Unusable
from pauseknap.services.filing import Filed
from pauseknap.ui.pages.column import Column
from pauseknap.ui.pages.saving.outcome import Outcome
from pauseknap.ui.pages.saving.presenter import BACKGROUNDS, CAPTIONS, KINDS, Kind, SavingPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import PrimaryButton
from pauseknap.ui.widgets.choice import Choice
from pauseknap.ui.widgets.header_bar import HeaderBar
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.panels import Canvas, Card
from pauseknap.ui.widgets.rows import SettingRow


class SavingPage(Canvas):
    """Shows the choices; once a file is being made, how it stands with it."""

    save_asked = Signal()
    """The person has chosen and wants to say where."""
    cancelled = Signal()
    folder_asked = Signal()
    seen = Signal()
    """What came of the last file has been read."""
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        times: Times,
        explain: Callable[[Unusable], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._times = times
        self.presenter = SavingPresenter()
        self._header = HeaderBar(theme, "", back_name="")
        self._title = Text(theme, style="title")
        self._lead = Text(theme, style="body", ink="ink2")
        self._kind = Choice(theme, KINDS)
        self._background = Choice(theme, BACKGROUNDS)
        self._captions = Choice(theme, CAPTIONS)
        self._kind_row = SettingRow(theme, "", control=self._kind)
        self._background_row = SettingRow(theme, "", control=self._background)
        self._captions_row = SettingRow(theme, "", control=self._captions, last=True)
        self._card = Card(theme, outlined=True)
        self._go = PrimaryButton(theme, "", height=44)
        self.outcome = Outcome(theme, times, explain)
        self._body = Column(theme)
        self._filed = Filed()
        self._arrange()
        self._connect()
        self.retranslate()
        self.show_filed(self._filed)

    def _arrange(self) -> None:
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for row in (self._kind_row, self._background_row, self._captions_row):
            inside.addWidget(row)
        column = self._body.column
        for widget, below in ((self._title, 4), (self._lead, 20), (self._card, 20)):
            column.addWidget(widget)
            column.addSpacing(below)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.outcome)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._header)
        page.addWidget(self._body, 1)

    def _connect(self) -> None:
        self._header.back.connect(self.left)
        self._go.clicked.connect(lambda _=False: self.save_asked.emit())
        self._kind.chosen.connect(self._choose_kind)
        self._background.chosen.connect(lambda value: setattr(self.presenter, "background", value))
        self._captions.chosen.connect(lambda value: setattr(self.presenter, "captions", value))
        self.outcome.cancelled.connect(self.cancelled)
        self.outcome.folder_asked.connect(self.folder_asked)
        self.outcome.again.connect(self.seen)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._header.set_title(self.tr("Save as a sound file"))
        self._header.set_back_name(self.tr("Back"))
        self._kind.set_name(self.tr("Kind of file"))
        self._kind.set_labels(("MP3", "Ogg", "Opus", "FLAC", "WAV"))
        self._background.set_name(self.tr("Background"))
        self._background.set_labels(
            (
                self.tr("As in the app"),
                self.tr("None", "no background sound"),
                self.tr("Water"),
                self.tr("Wind"),
                self.tr("Rain"),
                self.tr("Low tone"),
                self.tr("Quiet room"),
            )
        )
        self._background_row.set_texts(self.tr("Background"))
        self._captions.set_name(self.tr("Captions"))
        self._captions.set_labels((self.tr("None", "no captions"), "VTT", "SRT"))
        self._captions_row.set_texts(
            self.tr("Captions"), self.tr("A text file beside it, for players that can show one.")
        )
        self._go.setText(self.tr("Save as…"))
        self._show_choices()

    def show_practice(self, practice: Practice, choices: Choices) -> None:
        """Show what can be chosen for a practice as it was set up."""
        self.presenter.show(practice, choices)
        self._show_choices()
        self._body.to_top()

    def show_filed(self, filed: Filed) -> None:
        """How it stands with the one file: the choices, or in their place what is being made of them."""
        before, self._filed = self._filed.stage, filed
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        idle = filed.stage == "idle"
        self.outcome.show_filed(filed)
        for widget in (self._card, self._go, self._lead):
            widget.setVisible(idle)
        self._show_title()
        if had_focus and filed.stage != before:
            self.focus_first()

    def focus_first(self) -> None:
        """One key goes on."""
        if self._filed.stage == "idle":
            self._go.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.outcome.focus_first()

    def _show_title(self) -> None:
        practice = self.presenter.practice
        chosen = practice.title if practice is not None else ""
        self._title.setText(chosen if self._filed.stage == "idle" else self._filed.title)

    def _show_choices(self) -> None:
        presenter = self.presenter
        self._kind.set_value(presenter.kind)
        self._background.set_value(presenter.background)
        self._captions.set_value(presenter.captions)
        told = {
            "mp3": self.tr("Small, and plays everywhere."),
            "ogg": self.tr("Small. Free players and Android know it."),
            "opus": self.tr("The smallest. Newer players know it."),
            "flac": self.tr("Every detail, in half the room."),
            "wav": self.tr("Every detail, and a large file: 11 MB a minute."),
        }[presenter.kind]
        self._kind_row.set_texts(self.tr("Kind of file"), told)
        minutes = presenter.choices.minutes
        length = self._times.minutes(int(minutes) if minutes == int(minutes) else round(minutes))
        self._lead.setText(
            self.tr("%1, as you would hear it now: the same voice, names and order.").replace("%1", length)
        )
        self._show_title()

    def _choose_kind(self, kind: Kind) -> None:
        self.presenter.kind = kind
        self._show_choices()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
