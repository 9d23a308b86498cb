"""Settings: when a pause is suggested, and how quietly."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pauseknap.ui.pages.settings.presenter import EVERY, SettingsPresenter
from pauseknap.ui.pages.settings.section import Section
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.choice import Choice
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.pills import DayToggle
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.time_field import TimeField
from pauseknap.ui.widgets.toggle import Toggle

DAYS = range(7)


class PausesSection(Section):
    """On or off, how often, in which hours, on which days, and whether words are shown at all."""

    def __init__(
        self, theme: Theme, times: Times, presenter: SettingsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._times = times
        self._presenter = presenter
        self._on = Toggle(theme, "")
        self._every = Choice(theme, EVERY)
        self._start, self._end = TimeField(theme, ""), TimeField(theme, "")
        self._to = Text(theme, ink="ink2")
        self._days = [DayToggle(theme, "", "") for _ in DAYS]
        self._discreet = Toggle(theme, "")
        self._on_row = SettingRow(theme, "", control=self._on)
        self._every_row = SettingRow(theme, "", control=self._every)
        self._hours_row = SettingRow(theme, "", control=self._hours())
        self._days_row = SettingRow(theme, "", control=self._week())
        self._discreet_row = SettingRow(theme, "", control=self._discreet)
        self._card(self._on_row, self._every_row, self._hours_row, self._days_row)
        self._card(self._discreet_row)
        self._connect()
        self.retranslate()

    def _hours(self) -> QWidget:
        hours = QWidget()
        row = QHBoxLayout(hours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in (self._start, self._to, self._end):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return hours

    def _week(self) -> QWidget:
        week = QWidget()
        flow = FlowLayout(week, gap=6, row_gap=6)
        for toggle in self._days:
            flow.addWidget(toggle)
        return week

    def _connect(self) -> None:
        change = self._presenter.change_reminders
        # Clicked, by hand or by a screen reader: to show what is so changes nothing.
        self._on.clicked.connect(lambda _=False: change(on=self._on.isChecked()))
        self._every.chosen.connect(lambda minutes: change(every=minutes))
        self._start.changed.connect(lambda moment: change(start=moment))
        self._end.changed.connect(lambda moment: change(end=moment))
        self._discreet.clicked.connect(lambda _=False: change(discreet=self._discreet.isChecked()))
        for day, toggle in zip(DAYS, self._days, strict=True):
            toggle.clicked.connect(lambda _=False, day=day, of=toggle: self._set_day(day, of))

    def _set_day(self, day: int, toggle: DayToggle) -> None:
        self._presenter.set_day(day, on=toggle.isChecked())

    def name(self) -> str:
        """ "Pauses"."""
        return self.tr("Pauses")

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._head(self.tr("A quiet nudge when it might suit you. If you don’t answer, it goes away."))
        self._on.setAccessibleName(self.tr("Remind me to pause"))
        self._on_row.set_texts(self.tr("Remind me to pause"))
        self._every_row.set_texts(self.tr("How often"))
        self._every.set_name(self.tr("How often"))
        *first, last = EVERY
        self._every.set_labels([*(str(minutes) for minutes in first), self._times.minutes(last)])
        self._start.setAccessibleName(self.tr("Working hours begin"))
        self._end.setAccessibleName(self.tr("Working hours end"))
        for field in (self._start, self._end):
            field.set_language(self._times.language)
        self._to.setText(self.tr("to", "between two times of day"))
        self._days_row.set_texts(self.tr("Days"))
        for toggle, short, whole in zip(self._days, self._short_days(), self._whole_days(), strict=True):
            toggle.setText(short)
            toggle.setAccessibleName(whole)
            toggle.setToolTip(whole)
        self._discreet.setAccessibleName(self.tr("Discreet reminder"))
        self._discreet_row.set_texts(
            self.tr("Discreet reminder"),
            self.tr("Shows only the time. Good when others can see your screen."),
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        reminders = self._presenter.settings.reminders
        self._on.setChecked(reminders.on)
        self._every.set_value(reminders.every)
        self._show_time(self._start, reminders.start)
        self._show_time(self._end, reminders.end)
        night = self.tr("Ends the day after.") if self._presenter.past_midnight() else ""
        self._hours_row.set_texts(self.tr("Only in my working hours"), night)
        for day, toggle in zip(DAYS, self._days, strict=True):
            toggle.setChecked(day in reminders.days)
        self._discreet.setChecked(reminders.discreet)

    def _show_time(self, field: TimeField, moment: time) -> None:
        if not field.hasFocus():  # what is being typed is left alone
            field.set_time(moment)

    def _short_days(self) -> list[str]:
        return [
            self.tr("Mo"),
            self.tr("Tu"),
            self.tr("We"),
            self.tr("Th"),
            self.tr("Fr"),
            self.tr("Sa"),
            self.tr("Su"),
        ]

    def _whole_days(self) -> list[str]:
        return [
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        ]
