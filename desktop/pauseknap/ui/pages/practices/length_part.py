"""How long a practice is to last: one of its own lengths, or any other; and how long it will be in all."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pauseknap.ui.pages.discard import empty
from pauseknap.ui.pages.practices.presenter import SetupPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import TextButton
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.minutes_field import MinutesField
from pauseknap.ui.widgets.segmented import Segmented

SAME = 20.0
"""Seconds; a practice that differs less from its length is not told to."""


class LengthPart(QWidget):
    """The lengths side by side, and a field for another one once it is wished for."""

    changed = Signal()

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._times = times
        self._presenter: SetupPresenter | None = None
        self._title = Text(theme, style="strong")
        self._row = FlowLayout(gap=12, row_gap=8)
        self._length: Segmented | None = None
        self._another = TextButton(theme, "", height=40)
        self._field = MinutesField()
        self._total = Text(theme, style="secondary", ink="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self._row)
        column.addWidget(self._total)
        self._another.clicked.connect(lambda _=False: self._choose_another())
        self._field.valueChanged.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._title.setText(self.tr("How long?"))
        self._another.setText(self.tr("Another length"))
        self._another.updateGeometry()
        self._field.setSuffix(self.tr(" min", "after a number of minutes in a field"))
        self._field.set_name(self.tr("Minutes"))
        self._label()
        self.refresh()

    def show_lengths(self, presenter: SetupPresenter) -> None:
        """Begin with another practice."""
        self._presenter = presenter
        empty(self._row)
        values = [(value, "") for value in presenter.practice.lengths]
        self._length = Segmented(self._theme, self.tr("Minutes"), values)
        self._length.chosen.connect(self._choose_written)
        self._another = TextButton(self._theme, "", height=40)
        self._another.clicked.connect(lambda _=False: self._choose_another())
        self._field = MinutesField()
        self._field.setRange(ceil(presenter.shortest), int(presenter.longest))
        self._field.setValue(round(presenter.minutes))
        self._field.valueChanged.connect(self._choose)
        for widget in (self._length, self._another, self._field):
            self._row.addWidget(widget)
        self._show_which(another=not presenter.written)
        self.retranslate()

    def refresh(self) -> None:
        """Tell how long it will be in all, where that is not what was chosen."""
        presenter = self._presenter
        seconds = presenter.seconds() if presenter is not None else None
        told = (
            presenter is not None
            and seconds is not None
            and (presenter.stretched or abs(seconds - presenter.minutes * 60) > SAME)
        )
        self._total.setText(self._times.in_all(seconds) if told and seconds is not None else "")
        self._total.setVisible(told)

    def _label(self) -> None:
        if self._length is not None and self._presenter is not None:
            *first, last = self._presenter.practice.lengths
            self._length.setAccessibleName(self.tr("Minutes"))
            self._length.set_labels([*(self._short(value) for value in first), self._times.minutes(last)])

    def _short(self, minutes: float) -> str:
        """The bare number beside one with its unit; seconds always have theirs."""
        return str(int(minutes)) if minutes == int(minutes) else self._times.minutes(minutes)

    def _show_which(self, *, another: bool) -> None:
        presenter = self._presenter
        if presenter is None or self._length is None:
            return
        self._length.set_value(None if another else presenter.minutes)
        free = not presenter.practice.asks and presenter.longest > presenter.shortest
        self._another.setVisible(free and not another)
        self._field.setVisible(another)

    def _choose_another(self) -> None:
        """The field opens at the length that was chosen."""
        if self._presenter is not None:
            self._field.setValue(round(self._presenter.minutes))
            self._show_which(another=True)
            self._field.setFocus()
            self._field.selectAll()

    def _choose_written(self, minutes: object) -> None:
        if isinstance(minutes, int | float):
            self._choose(minutes)
            self._show_which(another=False)

    def _choose(self, minutes: float) -> None:
        if self._presenter is not None:
            self._presenter.minutes = minutes
            self.refresh()
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
