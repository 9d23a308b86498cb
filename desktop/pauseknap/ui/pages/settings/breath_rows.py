"""Settings: the rhythm one breathes in, and the seconds of a rhythm of one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from pauseknap.core.breath.pattern import Pattern
from pauseknap.core.breath.presets import Part, range_of
from pauseknap.ui.pages.breath_choice import BreathChoice
from pauseknap.ui.pages.settings.own_breaths import OwnBreaths
from pauseknap.ui.pages.settings.presenter import SettingsPresenter
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.buttons import QuietButton
from pauseknap.ui.widgets.rows import SettingRow
from pauseknap.ui.widgets.seconds_field import SecondsField
from pauseknap.ui.widgets.toggle import Toggle
from pauseknap.ui.words import LOCALES

LONGEST_NAME = 24
NARROWEST = 120
PARTS: tuple[Part, ...] = ("inhale", "hold", "exhale", "rest")


class BreathRows(QWidget):
    """The rows are put into cards by the section; those of one's own rhythm are there while it is chosen."""

    def __init__(
        self, theme: Theme, times: Times, presenter: SettingsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.hide()  # a place for the words; what is seen are the rows
        self._times = times
        self._presenter = presenter
        self._own = OwnBreaths(presenter)
        self._choice = BreathChoice(times)
        self._add = QuietButton(theme, "", height=36, icon="plus")
        self._follow = Toggle(theme, "")
        self._name = QLineEdit()
        self._name.setMinimumWidth(NARROWEST)
        self._name.setMaxLength(LONGEST_NAME)
        self._delete = QuietButton(theme, "", height=36)
        self._fields = {part: SecondsField(*range_of(part)) for part in PARTS}
        self._choice_row = SettingRow(theme, "", control=self._choice)
        self._add_row = SettingRow(theme, "", control=self._add)
        self._follow_row = SettingRow(theme, "", control=self._follow)
        self._name_row = SettingRow(theme, "", control=self._name)
        self._part_rows = {part: SettingRow(theme, "", control=field) for part, field in self._fields.items()}
        self._delete_row = SettingRow(theme, "", control=self._delete)
        self.rows = (
            self._choice_row,
            self._name_row,
            *self._part_rows.values(),
            self._delete_row,
            self._add_row,
            self._follow_row,
        )
        self._choice.picked.connect(self._choose)
        self._follow.toggled.connect(lambda on: presenter.change(follow_breath=on))
        self._add.clicked.connect(lambda _=False: self._begin())
        self._name.editingFinished.connect(self._rename)
        self._delete.clicked.connect(lambda _=False: self._forget())
        for part, field in self._fields.items():
            field.valueChanged.connect(lambda seconds, part=part: self._set(part, seconds))

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._choice.retranslate()
        self._add_row.set_texts(
            self.tr("A rhythm of your own"), self.tr("It begins as the one you breathe with now.")
        )
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add a rhythm of your own"))
        self._follow_row.set_texts(
            self.tr("Begin at my own pace"),
            self.tr("Three breaths of your own come first; from there it goes gently on to the rhythm."),
        )
        self._follow.setAccessibleName(self.tr("Begin at my own pace"))
        self._name_row.set_texts(self.tr("What it is called"))
        self._name.setAccessibleName(self.tr("What the rhythm is called"))
        titles = {
            "inhale": self.tr("In"),
            "hold": self.tr("Hold"),
            "exhale": self.tr("Out"),
            "rest": self.tr("Rest"),
        }
        locale = LOCALES[self._times.language]
        for part, field in self._fields.items():
            field.set_name(self.tr("%1, in seconds").replace("%1", titles[part]))
            field.retranslate(locale)
        self._part_rows["inhale"].set_texts(
            titles["inhale"], self.tr("In and out follow each other, so that it stays gentle.")
        )
        for part in PARTS[1:]:
            self._part_rows[part].set_texts(titles[part])
        self._delete_row.set_texts(self.tr("Delete this rhythm"))
        self._delete.setText(self.tr("Delete"))
        self._delete.setAccessibleName(self.tr("Delete this rhythm"))
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are now."""
        self._choice.refresh(self._presenter.settings)
        self._follow.setChecked(self._presenter.settings.follow_breath)
        self._choice_row.set_texts(self.tr("Rhythm"), self._choice.pace())
        name, pattern = self._own.name, self._own.pattern
        if name is not None and not self._name.hasFocus():
            self._name.setText(name)
        for row in (self._name_row, *self._part_rows.values(), self._delete_row):
            row.setVisible(name is not None)
        for part, field in self._fields.items():
            field.set_value(_seconds(pattern, part))

    def _choose(self, known_as: str) -> None:
        self._own.choose(known_as)
        self.refresh()

    def _rename(self) -> None:
        self._own.rename(self._name.text())
        self.refresh()

    def _begin(self) -> None:
        self._own.add(self.tr("My own"))
        self.refresh()
        self._name.setFocus()
        self._name.setText(self._own.name or "")
        self._name.selectAll()

    def _set(self, part: Part, seconds: float) -> None:
        self._own.set(part, seconds)
        self.refresh()

    def _forget(self) -> None:
        self._choice.setFocus()
        self._own.delete()
        self.refresh()


def _seconds(pattern: Pattern, part: Part) -> float:
    return pattern.taken_in if part == "inhale" else float(getattr(pattern, part))
