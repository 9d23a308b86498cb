"""What one can say when looking for a practice: words, time, feeling, company, sound, how sure we are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pauseknap.core.practice.finding import FEELS, MINUTES, SURE, Wish
from pauseknap.ui.pages.column import narrow_at
from pauseknap.ui.pages.practices.presenter import dots
from pauseknap.ui.style.theme import Theme
from pauseknap.ui.times import Times
from pauseknap.ui.widgets.control import Arrows
from pauseknap.ui.widgets.flow import FlowLayout
from pauseknap.ui.widgets.fold import Fold
from pauseknap.ui.widgets.labels import Text
from pauseknap.ui.widgets.pills import Pill

Value = int | str | bool


class FindBar(QWidget):
    """Rows of pills; at most one is lit in a row, and pressing it again lets it go."""

    changed = Signal()
    done = Signal()
    """Enter was pressed on the words: on to what was found."""

    def __init__(self, theme: Theme, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._times = times
        self._words = QLineEdit()
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(lambda _text: self.changed.emit())
        self._words.returnPressed.connect(self.done)
        self._fold = Fold(theme)
        self._groups: dict[str, dict[Value, Pill]] = {}
        self._names: dict[str, Text] = {}
        for group, values in (
            ("minutes", MINUTES),
            ("feel", FEELS),
            ("company", ("alone", "someone")),
            ("spoken", (True, False)),
            ("dots", SURE),
        ):
            self._add(group, values)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._fold)
        self.setFocusProxy(self._words)
        self._wide: bool | None = None
        self.retranslate()

    def _add(self, group: str, values: tuple[Value, ...]) -> None:
        name = Text(self._theme, style="secondary", ink="ink2")
        place = QWidget()
        flow = FlowLayout(place, gap=8, row_gap=4)
        pills = {value: Pill(self._theme, "") for value in values}
        for value, pill in pills.items():
            pill.toggled.connect(lambda on, group=group, value=value: self._pressed(group, value, on=on))
            flow.addWidget(pill)
        Arrows(list(pills.values()))
        self._names[group] = name
        self._groups[group] = pills
        self._fold.inside.addWidget(name)
        self._fold.inside.addWidget(place)
        self._fold.inside.setSpacing(4)

    def retranslate(self) -> None:
        """Put every fixed word in the language now chosen."""
        self._words.setPlaceholderText(self.tr("Search"))
        self._words.setAccessibleName(self.tr("Search the practices"))
        self._fold.set_title(self.tr("Find what suits you now"))
        names = {
            "minutes": self.tr("I have at most"),
            "feel": self.tr("Right now"),
            "company": self.tr("I am"),
            "spoken": self.tr("And I would like"),
            "dots": self.tr("How sure are we that it helps? At least"),
        }
        labels: dict[str, tuple[str, ...]] = {
            "minutes": tuple(self._times.minutes(value) for value in MINUTES),
            "feel": (
                self.tr("I am on guard"),
                self.tr("I am going too fast"),
                self.tr("I am tired"),
                self.tr("It weighs on me"),
                self.tr("Someone was angry"),
            ),
            "company": (self.tr("alone"), self.tr("with someone")),
            "spoken": (self.tr("a voice"), self.tr("no voice")),
            "dots": (self.tr("some studies"), self.tr("well shown")),
        }
        for group, pills in self._groups.items():
            self._names[group].setText(names[group])
            for pill, label in zip(pills.values(), labels[group], strict=True):
                pill.setText(label)
                pill.setAccessibleName(label)
                pill.setAccessibleDescription(names[group])
                pill.updateGeometry()
        for count, pill in self._groups["dots"].items():
            pill.setText(f"{dots(int(count))}  {pill.text()}")

    def wish(self) -> Wish:
        """What was said."""
        lit = {
            group: next((value for value, pill in pills.items() if pill.isChecked()), None)
            for group, pills in self._groups.items()
        }
        feel, company = lit["feel"], lit["company"]
        return Wish(
            minutes=next((one for one in MINUTES if one == lit["minutes"]), None),
            feel=next((one for one in FEELS if one == feel), None),
            company="alone" if company == "alone" else "someone" if company == "someone" else None,
            spoken=None if lit["spoken"] is None else bool(lit["spoken"]),
            dots=next((one for one in SURE if one == lit["dots"]), None),
            words=" ".join(self._words.text().split()),
        )

    def type(self, letters: str) -> None:
        """Go on with these in the field for words."""
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._words.insert(letters)

    def clear(self) -> None:
        """Say nothing again."""
        self.blockSignals(True)
        self._words.clear()
        for pills in self._groups.values():
            for pill in pills.values():
                pill.setChecked(False)
        self.blockSignals(False)
        self.changed.emit()

    def _pressed(self, group: str, value: Value, *, on: bool) -> None:
        if on:
            for other, pill in self._groups[group].items():
                if other is not value and pill.isChecked():
                    pill.blockSignals(True)
                    pill.setChecked(False)
                    pill.blockSignals(False)
                    pill.update()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Open where there is room; folded in a narrow window, until it is opened."""
        wide = not narrow_at(self.width(), self._theme)
        if wide is not self._wide:
            self._wide = wide
            self._fold.set_open(wide)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
